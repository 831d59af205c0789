// SPDX-License-Identifier: GPL-3.0-or-later
// Reading: every operation against the contract, every list page by page, and the situations the organization is made
// for.
#include "app/demo/routing.h"
#include "app/demo/state.h"
#include "tests/demo/democlient.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace steward;
using test::DemoClient;

class TestDemoLists final : public QObject
{
    Q_OBJECT

    static constexpr qint64 kNow = 1'795'413'721; // 23 November 2026, 06:02:01
    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<DemoClient> m_client;

    QByteArray project(const QString &name) const
    {
        for (const demo::Project &one : m_server->state().projects) {
            if (one.name == name)
                return "/organization/projects/" + one.id.toLatin1();
        }
        return "/organization/projects/none";
    }

private Q_SLOTS:
    void init()
    {
        demo::Options options;
        options.nowMs = [] { return kNow * 1000; };
        m_server = std::make_unique<demo::DemoServer>(options);
        QVERIFY(m_server->listen());
        m_client = std::make_unique<DemoClient>(*m_server);
    }

    void cleanup()
    {
        QCOMPARE(m_client->complaints(), QStringList());
        m_client.reset();
        m_server.reset();
    }

    void pages_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("atLeast");
        const QByteArray production = "PROJECT";
        QTest::newRow("projects") << QByteArray("/organization/projects") << 18;
        QTest::newRow("projects, archived too") << QByteArray("/organization/projects?include_archived=true") << 20;
        QTest::newRow("users") << QByteArray("/organization/users") << 60;
        QTest::newRow("invites") << QByteArray("/organization/invites") << 11;
        QTest::newRow("admin keys") << QByteArray("/organization/admin_api_keys") << 4;
        QTest::newRow("audit log") << QByteArray("/organization/audit_logs") << 150;
        QTest::newRow("groups") << QByteArray("/organization/groups") << 5;
        QTest::newRow("alerts") << QByteArray("/organization/spend_alerts") << 3;
        QTest::newRow("people of a project") << production + "/users" << 3;
        QTest::newRow("accounts of a project") << production + "/service_accounts" << 4;
        QTest::newRow("keys of a project") << production + "/api_keys?owner_project_access=any" << 4;
        QTest::newRow("limits of a project") << production + "/rate_limits" << 10;
        QTest::newRow("alerts of a project") << production + "/spend_alerts" << 2;
    }
    void pages()
    {
        QFETCH(QByteArray, target);
        QFETCH(int, atLeast);
        target.replace("PROJECT", project(u"Parcel Routing Production"_s));
        const QStringList whole = DemoClient::ids(m_client->all(target));
        QVERIFY2(whole.size() >= atLeast, qPrintable(QString::number(whole.size())));
        QCOMPARE(qsizetype(QSet<QString>(whole.begin(), whole.end()).size()), whole.size());
        for (int limit : {1, 3, 7})
            QCOMPARE(DemoClient::ids(m_client->all(target, limit)), whole);
    }

    void ordersAndGoesBackwards()
    {
        const QByteArray keys = "/organization/admin_api_keys";
        QStringList ascending = DemoClient::ids(m_client->all(keys));
        const QStringList descending = DemoClient::ids(m_client->all(keys + "?order=desc", 2));
        std::reverse(ascending.begin(), ascending.end());
        QCOMPARE(descending, ascending);
        const QByteArray alerts = "/organization/spend_alerts";
        const QStringList all = DemoClient::ids(m_client->all(alerts));
        const auto before = m_client->get(alerts + "?limit=1&before=" + all.at(2).toLatin1());
        QCOMPARE(DemoClient::ids(before.data()), QStringList{all.at(1)});
        QCOMPARE(before.json().value("has_more"_L1).toBool(), true);
    }

    void refusesBadPages_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("above") << QByteArray("/organization/projects?limit=101");
        QTest::newRow("below") << QByteArray("/organization/projects?limit=0");
        QTest::newRow("not a number") << QByteArray("/organization/projects?limit=many");
        QTest::newRow("cursor") << QByteArray("/organization/projects?after=proj_never");
        QTest::newRow("order") << QByteArray("/organization/admin_api_keys?order=up");
        QTest::newRow("costs") << QByteArray("/organization/costs?start_time=1790000000&limit=181");
        QTest::newRow("no start") << QByteArray("/organization/costs");
        QTest::newRow("width of costs") << QByteArray("/organization/costs?start_time=1790000000&bucket_width=1h");
        QTest::newRow("end") << QByteArray("/organization/costs?start_time=1790000000&end_time=1780000000");
        QTest::newRow("group") << QByteArray("/organization/costs?start_time=1790000000&group_by=project_id,line_item");
        QTest::newRow("hours") << QByteArray(
            "/organization/usage/completions?start_time=1790000000&bucket_width=1h&limit=169");
        QTest::newRow("access") << QByteArray("PROJECT/api_keys?owner_project_access=some");
    }
    void refusesBadPages()
    {
        QFETCH(QByteArray, target);
        target.replace("PROJECT", project(u"Parcel Routing Production"_s));
        const auto answer = m_client->get(target);
        QCOMPARE(answer.status, 400);
        QVERIFY(!answer.json().value("error"_L1).toObject().value("param"_L1).isNull());
    }

    void answersEveryGet()
    {
        const QByteArray routing = project(u"Parcel Routing Production"_s);
        const auto firstOf = [&](const QByteArray &list) {
            return list + '/' + DemoClient::ids(m_client->get(list).data()).value(0).toLatin1();
        };
        for (const QByteArray &list :
             {QByteArray("/organization/projects"), QByteArray("/organization/users"),
              QByteArray("/organization/invites"), QByteArray("/organization/admin_api_keys"),
              QByteArray("/organization/spend_alerts"), routing + "/users", routing + "/service_accounts",
              routing + "/api_keys", routing + "/spend_alerts"}) {
            const QByteArray first = firstOf(list);
            QVERIFY2(m_client->get(first).status == 200, first.constData());
        }
        QCOMPARE(m_client->get("/organization/spend_limit").status, 200);
        QCOMPARE(m_client->get(routing + "/spend_limit").status, 200);
        QCOMPARE(m_client->get(routing + "/rate_limits").status, 200);
        QCOMPARE(m_client->get("/organization/groups").status, 200);
        QCOMPARE(m_client->get("/organization/audit_logs").status, 200);
        QCOMPARE(m_client
                     ->get("/organization/"
                           "costs?start_time=1794000000&group_by=project_id&group_by=line_item&group_by=api_key_id")
                     .status,
                 200);
        for (const char *name :
             {"audio_speeches", "audio_transcriptions", "code_interpreter_sessions", "completions", "embeddings",
              "file_search_calls", "images", "moderations", "vector_stores", "web_search_calls"}) {
            const auto answer = m_client->get(QByteArray("/organization/usage/") + name +
                                              "?start_time=1794000000&limit=31&group_by=project_id");
            QCOMPARE(answer.status, 200);
            QVERIFY2(!answer.data().first().toObject().value("results"_L1).toArray().isEmpty(), name);
        }
        const demo::Router router;
        for (const demo::Route &route : router.routes()) {
            const QByteArray endpoint = route.method + ' ' + route.path;
            QVERIFY2(route.method != "GET" || m_server->requestCount(endpoint) > 0, endpoint.constData());
        }
    }

    void holdsTheSituations()
    {
        const QJsonArray users = m_client->all("/organization/users");
        int owners = 0;
        for (const QJsonValue &user : users)
            owners += user.toObject().value("role"_L1) == "owner"_L1;
        QCOMPARE(owners, 5);

        QHash<QString, int> invites;
        for (const QJsonValue &invite : m_client->all("/organization/invites"))
            ++invites[invite.toObject().value("status"_L1).toString()];
        QVERIFY(invites.value(u"pending"_s) >= 3 && invites.value(u"expired"_s) >= 3 &&
                invites.value(u"accepted"_s) >= 3);

        int never = 0, old = 0, unused = 0, orphaned = 0, left = 0, personalInProduction = 0;
        for (const QJsonValue &value : m_client->all("/organization/projects")) {
            const QJsonObject place = value.toObject();
            const QByteArray path =
                "/organization/projects/" + place.value("id"_L1).toString().toLatin1() + "/api_keys";
            for (const QJsonValue &row : m_client->all(path + "?owner_project_access=any")) {
                const QJsonObject key = row.toObject();
                const QJsonObject owner = key.value("owner"_L1).toObject();
                const QJsonValue used = key.value("last_used_at"_L1);
                never += used.isNull();
                unused += used.isDouble() && used.toInteger() < kNow - 90 * 86400;
                old += key.value("created_at"_L1).toInteger() < kNow - 365 * 86400;
                orphaned += key.value("owner_project_access"_L1) == "inactive"_L1;
                left += owner.value("type"_L1) == "user"_L1 &&
                        owner.value("user"_L1).toObject().value("email"_L1).toString().isEmpty();
                personalInProduction +=
                    owner.value("type"_L1) == "user"_L1 && place.value("name"_L1).toString().endsWith("Production"_L1);
            }
        }
        QVERIFY2(never >= 3 && unused >= 3 && old >= 2 && orphaned >= 4 && left >= 2 && personalInProduction >= 4,
                 qPrintable(u"never %1, unused %2, old %3, orphaned %4, left %5, personal %6"_s.arg(never)
                                .arg(unused)
                                .arg(old)
                                .arg(orphaned)
                                .arg(left)
                                .arg(personalInProduction)));
    }

    void hidesKeysWithoutAccessUnlessAsked()
    {
        const QByteArray keys = project(u"Customs Papers Production"_s) + "/api_keys";
        const QStringList usual = DemoClient::ids(m_client->all(keys));
        const QStringList inactive = DemoClient::ids(m_client->all(keys + "?owner_project_access=inactive"));
        const QStringList any = DemoClient::ids(m_client->all(keys + "?owner_project_access=any"));
        QCOMPARE(usual, DemoClient::ids(m_client->all(keys + "?owner_project_access=active")));
        QCOMPARE(inactive.size(), 2);
        QCOMPARE(usual.size() + inactive.size(), any.size());
        for (const QString &id : inactive)
            QVERIFY(!usual.contains(id));
    }

    void filtersUsersByEmail()
    {
        const auto one = m_client->get(
            "/organization/users?emails=adaeze.nwosu%40halyard-freight.example&emails=nobody%40x.example");
        QCOMPARE(one.data().size(), 1);
        QCOMPARE(one.data().first().toObject().value("name"_L1).toString(), u"Adaeze Nwosu"_s);
    }

    void filtersTheAuditLog()
    {
        const QByteArray log = "/organization/audit_logs";
        const QJsonArray all = m_client->all(log);
        qint64 last = kNow;
        for (const QJsonValue &entry : all) {
            QVERIFY(entry.toObject().value("effective_at"_L1).toInteger() <= last);
            last = entry.toObject().value("effective_at"_L1).toInteger();
        }
        const qint64 middle = all.at(all.size() / 2).toObject().value("effective_at"_L1).toInteger();
        const QByteArray moment = QByteArray::number(middle);
        const qsizetype after = m_client->all(log + "?effective_at[gt]=" + moment).size(),
                        upTo = m_client->all(log + "?effective_at%5Blte%5D=" + moment).size();
        QVERIFY(after > 0 && upTo > 0);
        QCOMPARE(after + upTo, all.size());
        for (const QJsonValue &entry : m_client->all(log + "?event_types[]=api_key.created&event_types[]=invite.sent"))
            QVERIFY(entry.toObject().contains("api_key.created"_L1) || entry.toObject().contains("invite.sent"_L1));
        QVERIFY(m_client->all(log + "?project_ids[]=proj_none").isEmpty());
        QVERIFY(m_client->all(log + "?tenant_only=true").isEmpty());
    }

    void knowsWhoMayAsk()
    {
        const auto expect = [&](const QByteArray &key, int status) {
            m_client->setKey(key);
            const auto answer = m_client->get("/organization/projects?limit=1");
            QCOMPARE(answer.status, status);
            QVERIFY(answer.headers.value("x-request-id").startsWith("req_"));
        };
        expect(m_server->adminKey(), 200);
        expect(m_server->readOnlyKey(), 200);
        expect(m_server->projectKey(), 403);
        expect("sk-admin-demo-wrong", 401);
        expect(QByteArray(), 401);
        m_client->setKey("sk-admin-demo-wrong");
        QCOMPARE(m_client->get("/organization/users").errorCode(), u"invalid_api_key"_s);
        m_client->setKey(m_server->projectKey());
        QVERIFY(m_client->get("/organization/users").text("error"_L1).contains("api.management.read"_L1));
        QVERIFY(m_client->get("/organization/costs?start_time=1").text("error"_L1).contains("api.usage.read"_L1));
        m_client->setKey(m_server->readOnlyKey());
        QCOMPARE(m_client->post("/organization/projects", {{"name"_L1, u"n"_s}}).status, 403);
        QCOMPARE(m_client->remove("/organization/users/u").status, 403);
    }

    void refusesWhatIsNotThere()
    {
        QCOMPARE(m_client->get("/organization/projects/proj_none").status, 404);
        QCOMPARE(m_client->get("/organization/users/user-none").status, 404);
        QCOMPARE(m_client->get("/organization/nothing").errorCode(), u"unknown_url"_s);
        QCOMPARE(m_client->request("PUT", "/organization/projects").status, 405);
        QCOMPARE(m_client->get(project(u"Parcel Routing Production"_s) + "/users/user-none").status, 404);
        QCOMPARE(m_client->get(project(u"Customs Papers Analytics"_s) + "/spend_limit").status, 404);
    }

    void staysSilentWithoutAuditLogging()
    {
        demo::Options options;
        options.auditLogging = false;
        demo::DemoServer server(options);
        QVERIFY(server.listen());
        DemoClient client(server);
        QCOMPARE(client.post("/organization/projects", {{"name"_L1, u"n"_s}}).status, 200);
        QVERIFY(client.all("/organization/audit_logs").isEmpty());
    }

    void behavesAsSeenLive()
    {
        demo::Options options;
        options.nowMs = [] { return kNow * 1000; };
        options.quirks = demo::kLiveQuirks | demo::Quirk::NoSpendLimits | demo::Quirk::NoCostsByKey;
        demo::DemoServer server(options);
        QVERIFY(server.listen());
        DemoClient client(server, false);
        QVERIFY(client.get("/organization/admin_api_keys").body.contains("sk-svcacct"));
        QCOMPARE(client.get("/organization/spend_limit").status, 404);
        QCOMPARE(client.get("/organization/costs?start_time=1795000000&group_by=api_key_id").status, 400);
        bool nameless = false;
        for (const QJsonValue &project : client.all("/organization/projects")) {
            for (const QJsonValue &key : client.all(
                     "/organization/projects/" + project.toObject().value("id"_L1).toString().toLatin1() + "/api_keys"))
                nameless = nameless || key.toObject().value("name"_L1).isNull();
        }
        QVERIFY(nameless);
        const QByteArray costs = client.get("/organization/costs?start_time=1795000000&group_by=line_item").body;
        QVERIFY(costs.contains("\"value\":\"0E-6176\"") && costs.contains("\"value\":0,"));
    }

    void isTheSameForTheSameSeed()
    {
        const auto everything = [](quint64 seed) {
            demo::Options options;
            options.seed = seed;
            options.nowMs = [] { return kNow * 1000; };
            demo::DemoServer server(options);
            QByteArray all;
            if (server.listen()) {
                DemoClient client(server, false);
                for (const QByteArray &target :
                     {QByteArray("/organization/projects?limit=100"), QByteArray("/organization/users?limit=100"),
                      QByteArray("/organization/audit_logs?limit=100"),
                      QByteArray("/organization/costs?start_time=1790000000&limit=180&group_by=line_item")})
                    all += client.get(target).body;
            }
            return all + server.adminKey();
        };
        QVERIFY(everything(7).size() > 10'000);
        QCOMPARE(everything(7), everything(7));
        QVERIFY(everything(7) != everything(8));
    }
};

STEWARD_TEST(TestDemoLists);
#include "tst_demolists.moc"
