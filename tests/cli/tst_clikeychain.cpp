// SPDX-License-Identifier: GPL-3.0-or-later
// From connecting to the command line and back, with the key in a real GNOME Keyring (see withkeyring.sh).
#include "app/demo/demoserver.h"
#include "app/secrets/secretstorechoice.h"
#include "app/session/connectflow.h"
#include "app/session/connectionstore.h"
#include "cliprocess.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

class tst_CliKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheKeyWhereItWasPut()
    {
        demo::DemoServer server;
        QVERIFY(server.listen());
        CliProcess cli;
        cli.setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
        const auto choice = QCoro::waitFor(chooseSecretStore({}, {}));
        QVERIFY(choice.store->isPersistent());
        ConnectionStore connections(cli.configDir() + u"/connections.json"_s);
        const ConnectFlow flow(*choice.store, connections);
        const auto outcome = QCoro::waitFor(
            flow.connect({Secret(server.adminKey()), server.baseUrl().toString(), u"Example Works"_s, {}}, {}));
        QCOMPARE(outcome.problem, ConnectProblem::None);

        // The only connection is the one that is meant; so is the one that is named.
        for (const auto &arguments :
             {QStringList{u"sync"_s, u"--no-spend"_s},
              QStringList{u"sync"_s, u"--no-spend"_s, u"--connection"_s, u"Example Works"_s, u"--force"_s}}) {
            const auto synced = cli.run(arguments);
            QVERIFY2(synced.code == 0, synced.err.constData());
        }

        const auto id = outcome.connected.connection.id;
        QVERIFY(QCoro::waitFor(choice.store->remove(id, {})).has_value());
        const auto without = cli.run({u"sync"_s});
        QCOMPARE(without.code, 3);
        QVERIFY2(without.err.contains("has no key"), without.err.constData());
        const auto offline = cli.run({u"export"_s, u"projects"_s, u"--format"_s, u"csv"_s, u"--offline"_s});
        QVERIFY2(offline.code == 0, offline.err.constData());

        QVERIFY(QCoro::waitFor(removeConnection(id, true, cli.dataDir(), *choice.store, connections, {})).has_value());
        QCOMPARE(cli.run({u"export"_s, u"projects"_s, u"--format"_s, u"csv"_s, u"--offline"_s}).code, 3);
    }

    void exportsSeveralOrganizationsEachWithItsKey()
    {
        demo::Options options;
        options.historyDays = 45;
        demo::DemoServer first(options), second(options);
        QVERIFY(first.listen() && second.listen());
        CliProcess cli;
        cli.setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
        const auto choice = QCoro::waitFor(chooseSecretStore({}, {}));
        ConnectionStore connections(cli.configDir() + u"/connections.json"_s);
        const ConnectFlow flow(*choice.store, connections);
        QStringList ids;
        for (const auto &[server, name] : {std::pair{&first, u"One"_s}, std::pair{&second, u"Two"_s}}) {
            const auto outcome =
                QCoro::waitFor(flow.connect({Secret(server->adminKey()), server->baseUrl().toString(), name, {}}, {}));
            QCOMPARE(outcome.problem, ConnectProblem::None);
            ids += outcome.connected.connection.id;
        }
        const QStringList line = u"export costs --all-connections --period this --allow-incomplete --format csv "
                                 "--group-by organization"_s.split(u' ');
        const auto both = cli.run(line);
        QVERIFY2(both.code == 0, both.err.constData());
        QVERIFY2(both.out.contains(",One,") && both.out.contains(",Two,"), both.out.constData());
        QVERIFY(QCoro::waitFor(choice.store->remove(ids.last(), {})).has_value());
        const auto without = cli.run(line);
        QCOMPARE(without.code, 3);
        QVERIFY2(without.err.contains("Two: ") && without.out.isEmpty(), without.err.constData());
        for (const QString &id : std::as_const(ids))
            (void)QCoro::waitFor(removeConnection(id, true, cli.dataDir(), *choice.store, connections, {}));
    }
};

STEWARD_TEST(tst_CliKeychain);
#include "tst_clikeychain.moc"
