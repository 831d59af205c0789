// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/exchange.h"

#include "app/base/log.h"
#include "app/net/baseurl.h"
#include "app/net/networkrequest.h"
#include "app/net/oncebody.h"
#include "app/net/redaction.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QSslError>

namespace steward {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMaxRedirects = 5;

} // namespace

Exchange::Exchange(QNetworkAccessManager &manager, const TransportConfig &config, const Secret &adminKey,
                   const Request &request)
    : m_manager(manager)
    , m_config(config)
    , m_adminKey(adminKey)
    , m_request(request)
{
}

Exchange::~Exchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this); // an abort that is heard of is the transfer time-out
    m_reply->abort();
    m_reply->deleteLater();
}

void Exchange::start(Done done)
{
    m_done = std::move(done);
    m_clock.start();
    transmit(requestUrl(m_config.baseUrl, m_request));
}

void Exchange::transmit(const QUrl &url)
{
    m_body.clear();
    const QNetworkRequest outgoing = networkRequest(url, m_request.method, m_config, m_adminKey);
    switch (m_request.method) {
    case Method::Get:
        m_reply = m_manager.get(outgoing);
        break;
    case Method::Delete:
        m_reply = m_manager.deleteResource(outgoing);
        break;
    case Method::Post: {
        auto *body =
            new OnceBody(m_request.body ? QJsonDocument(*m_request.body).toJson(QJsonDocument::Compact) : QByteArray());
        m_reply = m_manager.post(outgoing, body);
        body->setParent(m_reply);
        break;
    }
    }
    connect(m_reply, &QNetworkReply::readyRead, this, [this] { m_body += m_reply->readAll(); });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &problems) {
        QStringList texts;
        for (const QSslError &problem : problems)
            texts << problem.errorString();
        m_tlsProblems = texts.join(u"; "_s);
    });
    // Queued: whoever waits goes on in finish() and may delete the manager, and with it a reply that would still be
    // inside its own signal.
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish, Qt::QueuedConnection);
}

void Exchange::finish()
{
    QNetworkReply *reply = m_reply;
    m_reply.clear();
    reply->deleteLater();
    if (reply->isOpen())
        m_body += reply->readAll();
    const bool timedOut = reply->error() == QNetworkReply::OperationCanceledError;
    Answer answer = Answer::of(*reply, std::exchange(m_body, {}), timedOut);
    if (!m_tlsProblems.isEmpty())
        answer.networkText = m_tlsProblems;
    log(answer);
    if (!follow(answer))
        std::exchange(m_done, {})(std::move(answer)); // last: *this may be gone
}

bool Exchange::follow(const Answer &answer)
{
    if (answer.redirect.isEmpty() || m_request.method != Method::Get || m_redirects == kMaxRedirects ||
        !isSameOrigin(answer.redirect, m_config.baseUrl))
        return false;
    ++m_redirects;
    transmit(answer.redirect);
    return true;
}

void Exchange::log(const Answer &answer) const
{
    qCDebug(logNet).noquote().nospace() << m_request.operation << ' ' << m_request.family() << ' ' << answer.status
                                        << ' ' << m_clock.elapsed() << " ms "
                                        << redacted(answer.requestId, m_adminKey.reveal(), 200);
}

} // namespace steward
