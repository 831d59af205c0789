// SPDX-License-Identifier: GPL-3.0-or-later
// A real TLS server with a certificate nobody trusts: the key must not get as far as the first byte of a request.
#include "app/net/transport.h"
#include "tests/support/await.h"
#include "tests/support/patience.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

// OpenSSL keeps a random generator for each thread and frees it when the thread has ended, a moment after
// QThread::wait() has returned: Qt's network thread may not be there yet when the leak check runs.
// NOLINTNEXTLINE(bugprone-reserved-identifier)
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libcrypto.so\n";
}

namespace {

QByteArray contents(const QString &name)
{
    QFile file(QStringLiteral(STEWARD_TEST_DATA) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::unique_ptr<QTcpServer> tlsServer()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(contents(u"selfsigned.crt"_s)));
    configuration.setPrivateKey(QSslKey(contents(u"selfsigned.key"_s), QSsl::Ec));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

TransportConfig secureConfig(const ScriptedServer &server)
{
    TransportConfig config;
    config.baseUrl = server.url();
    config.timeout = 10s;
    return config;
}

} // namespace

class TestTls : public QObject
{
    Q_OBJECT

    QSslConfiguration m_default;

private Q_SLOTS:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS backend here");
        m_default = QSslConfiguration::defaultConfiguration();
    }
    void cleanup() { QSslConfiguration::setDefaultConfiguration(m_default); }

    void refusesACertificateNobodySigned()
    {
        ScriptedServer server(tlsServer());
        Transport transport(secureConfig(server), Secret("sk-admin-demo-0123456789"));
        for (const Method method : {Method::Get, Method::Post}) {
            Pending pending(transport.send({u"projects.list"_s, method, u"/organization/projects"_s, {}, {}, {}}, {}));
            QTRY_VERIFY(pending.done());
            QCOMPARE(pending.error().kind, Error::Kind::Tls);
            QCOMPARE(pending.error().attempts, 1);
            QVERIFY2(pending.error().detail.contains(u"self-signed"_s), qPrintable(pending.error().detail));
        }
        QVERIFY(server.received().empty());
    }

    void refusesATrustedCertificateOfAnotherHost()
    {
        trustTheTestCertificate();
        ScriptedServer server(tlsServer(), QHostAddress(u"127.0.0.2"_s));
        TransportConfig config = secureConfig(server);
        config.baseUrl.setHost(u"127.0.0.2"_s); // the certificate names 127.0.0.1 and localhost
        Transport transport(config, Secret("sk-admin-demo-0123456789"));
        Pending pending(transport.send({u"projects.list"_s, Method::Get, u"/organization/projects"_s, {}, {}, {}}, {}));
        QTRY_VERIFY(pending.done());
        QCOMPARE(pending.error().kind, Error::Kind::Tls);
        QVERIFY(server.received().empty());
    }

    void acceptsATrustedOne()
    {
        // Without this the refusals above could have any other reason.
        trustTheTestCertificate();
        ScriptedServer server(tlsServer());
        Transport transport(secureConfig(server), Secret("sk-admin-demo-0123456789"));
        Pending pending(transport.send({u"projects.list"_s, Method::Get, u"/organization/projects"_s, {}, {}, {}}, {}));
        QTRY_VERIFY(pending.done());
        QVERIFY2(pending.result().has_value(),
                 qPrintable(pending.result().has_value() ? QString() : pending.error().detail));
        QCOMPARE(server.received().front().headers.value("authorization"),
                 QByteArray("Bearer sk-admin-demo-0123456789"));
    }

private:
    static void trustTheTestCertificate()
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.addCaCertificate(QSslCertificate(contents(u"selfsigned.crt"_s)));
        QSslConfiguration::setDefaultConfiguration(configuration);
    }
};

STEWARD_TEST(TestTls);
#include "tst_tls.moc"
