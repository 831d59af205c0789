// SPDX-License-Identifier: GPL-3.0-or-later
// Writing: what is created, changed and deleted shows in later answers, and what may not be done is refused.
#include "app/demo/routing.h"
#include "app/demo/state.h"
#include "tests/demo/democlient.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace steward;
using test::DemoClient;

class TestDemoWrites final : public QObject
{
    Q_OBJECT

    qint64 m_nowMs = 1'795'413'721'000;
    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<DemoClient> m_client;
    QSet<QByteArray> m_written; ///< endpoints that one of the tests has used

    QByteArray pathOf(const QString &name) const
    {
        for (const demo::Project &one : m_server->state().projects) {
            if (one.name == name)
                return "/organization/projects/" + one.id.toLatin1();
        }
        return {};
    }
    QByteArray newProject(const QString &name = u"Depot Signage Production"_s)
    {
        return "/organization/projects/" +
               m_client->post("/organization/projects", {{"name"_L1, name}}).text("id"_L1).toLatin1();
    }
    QString userId(int index) const { return m_server->state().members[index].id; }

private Q_SLOTS:
    void init()
    {
        demo::Options options;
        options.nowMs = [this] { return m_nowMs; };
        m_server = std::make_unique<demo::DemoServer>(options);
        QVERIFY(m_server->listen());
        m_client = std::make_unique<DemoClient>(*m_server);
    }
    void cleanup()
    {
        QCOMPARE(m_client->complaints(), QStringList());
        for (const demo::LoggedRequest &request : m_server->log()) {
            if (request.status == 200)
                m_written.insert(request.endpoint);
        }
        m_client.reset();
        m_server.reset();
    }

    void projects()
    {
        const auto made = m_client->post("/organization/projects", {{"name"_L1, u"  <b>Ünïcode</b> %1 🚚"_s}});
        QCOMPARE(made.status, 200);
        const QByteArray path = "/organization/projects/" + made.text("id"_L1).toLatin1();
        QCOMPARE(m_client->get(path).text("name"_L1), u"  <b>Ünïcode</b> %1 🚚"_s);
        QVERIFY(DemoClient::ids(m_client->all("/organization/projects")).contains(made.text("id"_L1)));
        QCOMPARE(m_client->post(path, {{"name"_L1, u"Renamed"_s}}).text("name"_L1), u"Renamed"_s);
        QCOMPARE(m_client->post("/organization/projects", {{"name"_L1, u" "_s}}).status, 400);
        QCOMPARE(m_client->post("/organization/projects").status, 400);
        QCOMPARE(m_client->request("POST", "/organization/projects", "{not json").errorCode(), u"invalid_json"_s);
        QCOMPARE(m_client->post("/organization/projects", {{"name"_L1, 5}}).errorCode(), u"invalid_type"_s);
        QCOMPARE(m_client->post("/organization/projects", {{"nome"_L1, u"n"_s}, {"name"_L1, u"n"_s}}).errorCode(),
                 u"unknown_parameter"_s);
    }

    void archiving()
    {
        const QByteArray path = newProject();
        QCOMPARE(m_client->post(path + "/users", {{"user_id"_L1, userId(20)}, {"role"_L1, u"member"_s}}).status, 200);
        QCOMPARE(m_client->post(path + "/service_accounts", {{"name"_L1, u"signs"_s}}).status, 200);
        QCOMPARE(m_client->post(path + "/archive").text("status"_L1), u"archived"_s);
        QCOMPARE(m_client->get(path).json().value("archived_at"_L1).toInteger(), m_nowMs / 1000);
        QCOMPARE(m_client->get(path + "/users").status, 400);
        QCOMPARE(m_client->get(path + "/service_accounts").status, 400);
        QVERIFY(m_client->get(path + "/api_keys?owner_project_access=any").data().isEmpty());
        QCOMPARE(m_client->post(path, {{"name"_L1, u"again"_s}}).status, 400);
        QCOMPARE(m_client->post(path + "/archive").status, 400);
        const QString id = QString::fromLatin1(path.mid(path.lastIndexOf('/') + 1));
        QVERIFY(!DemoClient::ids(m_client->all("/organization/projects")).contains(id));
        QVERIFY(DemoClient::ids(m_client->all("/organization/projects?include_archived=true")).contains(id));
        QVERIFY(!m_client->get("/organization/users/" + userId(20).toLatin1()).body.contains(id.toLatin1()));
    }

    void defaultProjectStays()
    {
        const QByteArray path = pathOf(u"Default project"_s);
        QCOMPARE(m_client->post(path, {{"name"_L1, u"mine"_s}}).status, 400);
        QCOMPARE(m_client->post(path + "/archive").status, 400);
        QCOMPARE(m_client->post(path + "/users", {{"user_id"_L1, userId(20)}, {"role"_L1, u"member"_s}}).status, 400);
        QCOMPARE(m_client->post(path + "/service_accounts", {{"name"_L1, u"n"_s}}).status, 400);
        QCOMPARE(m_client
                     ->post(path + "/spend_limit",
                            {{"threshold_amount"_L1, 100}, {"currency"_L1, u"USD"_s}, {"interval"_L1, u"month"_s}})
                     .status,
                 200);
    }

    void users()
    {
        const QByteArray path = "/organization/users/" + userId(30).toLatin1();
        QCOMPARE(m_client->post(path, {{"role"_L1, u"owner"_s}}).text("role"_L1), u"owner"_s);
        QCOMPARE(m_client->post(path, {{"role"_L1, u"emperor"_s}}).status, 400);
        QCOMPARE(m_client->remove(path).json().value("deleted"_L1).toBool(), true);
        QCOMPARE(m_client->get(path).status, 404);
        QCOMPARE(m_client->remove(path).status, 404);
        for (int owner : {1, 2, 3, 4})
            QCOMPARE(m_client->remove("/organization/users/" + userId(owner).toLatin1()).status, 200);
        QCOMPARE(m_client->remove("/organization/users/" + userId(0).toLatin1()).errorCode(), u"last_owner"_s);
        QCOMPARE(m_client->post("/organization/users/" + userId(0).toLatin1(), {{"role"_L1, u"reader"_s}}).errorCode(),
                 u"last_owner"_s);
    }

    void aLeaversKeysStay()
    {
        const demo::State &state = m_server->state();
        int index = 0;
        while (state.keys[index].member < 0 || state.keys[index].gone || !state.ownerHasAccess(state.keys[index]))
            ++index;
        const demo::Key &key = state.keys[index];
        const QByteArray keys = "/organization/projects/" + state.projects[key.project].id.toLatin1() + "/api_keys";
        QVERIFY(DemoClient::ids(m_client->all(keys)).contains(key.id));
        QCOMPARE(m_client->remove("/organization/users/" + state.members[key.member].id.toLatin1()).status, 200);
        QVERIFY(!DemoClient::ids(m_client->all(keys)).contains(key.id));
        const auto kept = m_client->get(keys + '/' + key.id.toLatin1());
        QCOMPARE(kept.text("owner_project_access"_L1), u"inactive"_s);
        QCOMPARE(kept.json().value("owner"_L1).toObject().value("user"_L1).toObject().value("id"_L1).toString(),
                 state.members[key.member].id);
    }

    void invites()
    {
        const QByteArray invites = "/organization/invites";
        const auto usual = m_client->post(invites, {{"email"_L1, u"a@new.example"_s}, {"role"_L1, u"reader"_s}});
        QCOMPARE(usual.text("status"_L1), u"pending"_s);
        QCOMPARE(usual.json().value("projects"_L1).toArray().size(), 1);
        QCOMPARE(
            "/organization/projects/" +
                usual.json().value("projects"_L1).toArray().first().toObject().value("id"_L1).toString().toLatin1(),
            pathOf(u"Default project"_s));
        const auto none = m_client->post(
            invites, {{"email"_L1, u"b@new.example"_s}, {"role"_L1, u"owner"_s}, {"projects"_L1, QJsonArray()}});
        QVERIFY(none.json().value("projects"_L1).toArray().isEmpty());
        const QJsonArray unknown{QJsonObject{{"id"_L1, u"proj_none"_s}, {"role"_L1, u"member"_s}}};
        QCOMPARE(
            m_client
                ->post(invites, {{"email"_L1, u"c@new.example"_s}, {"role"_L1, u"reader"_s}, {"projects"_L1, unknown}})
                .status,
            400);
        QCOMPARE(m_client->post(invites, {{"email"_L1, u"A@new.example"_s}, {"role"_L1, u"reader"_s}}).status, 409);
        QCOMPARE(
            m_client
                ->post(invites, {{"email"_L1, u"ingrid.solheim@halyard-freight.example"_s}, {"role"_L1, u"reader"_s}})
                .status,
            400);
        QCOMPARE(m_client->post(invites, {{"email"_L1, u"nobody"_s}, {"role"_L1, u"reader"_s}}).errorCode(),
                 u"invalid_email"_s);

        const QByteArray path = invites + '/' + usual.text("id"_L1).toLatin1();
        m_nowMs += 7LL * 86400 * 1000;
        QCOMPARE(m_client->get(path).text("status"_L1), u"expired"_s);
        QCOMPARE(m_client->post(invites, {{"email"_L1, u"a@new.example"_s}, {"role"_L1, u"reader"_s}}).status, 200);
        QCOMPARE(m_client->remove(path).status, 200);
        QCOMPARE(m_client->get(path).status, 404);
        for (const QJsonValue &invite : m_client->all(invites)) {
            if (invite.toObject().value("status"_L1) == "accepted"_L1)
                QCOMPARE(m_client->remove(invites + '/' + invite.toObject().value("id"_L1).toString().toLatin1())
                             .errorCode(),
                         u"invite_accepted"_s);
        }
    }

    void projectMembers()
    {
        const QByteArray users = newProject() + "/users";
        const QString id = userId(40);
        QCOMPARE(m_client->post(users, {{"user_id"_L1, id}, {"role"_L1, u"member"_s}}).text("role"_L1), u"member"_s);
        const auto twice = m_client->post(users, {{"user_id"_L1, id}, {"role"_L1, u"member"_s}});
        QCOMPARE(twice.status, 400);
        QVERIFY(twice.body.contains("already exists in project"));
        QCOMPARE(m_client->post(users + '/' + id.toLatin1(), {{"role"_L1, u"owner"_s}}).text("role"_L1), u"owner"_s);
        QCOMPARE(m_client->get(users + '/' + id.toLatin1()).text("role"_L1), u"owner"_s);
        QCOMPARE(m_client->all(users).size(), 1);
        QCOMPARE(m_client->remove(users + '/' + id.toLatin1()).status, 200);
        const auto gone = m_client->remove(users + '/' + id.toLatin1());
        QCOMPARE(gone.status, 400);
        QVERIFY(gone.body.contains("is not a member of proj_"));
        QVERIFY(m_client->all(users).isEmpty());
        QCOMPARE(m_client->post(users, {{"email"_L1, m_server->state().members[41].email}, {"role"_L1, u"member"_s}})
                     .text("id"_L1),
                 userId(41));
        QCOMPARE(m_client->post(users, {{"user_id"_L1, u"user-nobody"_s}, {"role"_L1, u"member"_s}}).status, 404);
        QCOMPARE(m_client->post(users, {{"role"_L1, u"member"_s}}).status, 400);
    }

    void serviceAccounts()
    {
        const QByteArray project = newProject();
        const QByteArray accounts = project + "/service_accounts";
        const auto made = m_client->post(accounts, {{"name"_L1, u"signs"_s}});
        const QString secret = made.json().value("api_key"_L1).toObject().value("value"_L1).toString();
        QVERIFY(secret.startsWith("sk-svcacct-demo-"_L1));
        const auto bare = m_client->post(accounts, {{"name"_L1, u"bare"_s}, {"create_service_account_only"_L1, true}});
        QCOMPARE(bare.text("role"_L1), u"none"_s);
        QVERIFY(bare.json().value("api_key"_L1).isNull());

        const QByteArray path = accounts + '/' + made.text("id"_L1).toLatin1();
        QCOMPARE(m_client->post(path, {{"role"_L1, u"owner"_s}}).text("role"_L1), u"owner"_s);
        const auto second =
            m_client->post(path + "/api_keys", {{"name"_L1, u"second"_s}, {"expires_in_seconds"_L1, 3600}});
        QCOMPARE(second.text("name"_L1), u"second"_s);
        QCOMPARE(m_client->post(path + "/api_keys", {{"expires_in_seconds"_L1, 40'000'000}}).status, 400);
        const QJsonArray keys = m_client->all(project + "/api_keys");
        QCOMPARE(keys.size(), 2);
        QCOMPARE(keys.at(1).toObject().value("expires_at"_L1).toInteger(), m_nowMs / 1000 + 3600);
        QVERIFY(keys.at(0).toObject().value("redacted_value"_L1).toString().endsWith(secret.right(4)));
        QVERIFY(!m_client->get(project + "/api_keys").body.contains(secret.toLatin1()));

        const QByteArray change = project + "/api_keys/" + second.text("id"_L1).toLatin1(); // newer than the contract
        QCOMPARE(m_client->post(change, {{"expires_in_seconds"_L1, 60}}).json().value("expires_at"_L1).toInteger(),
                 m_nowMs / 1000 + 60);
        QCOMPARE(m_client->post(change, {{"expires_in_seconds"_L1, 0}}).status, 400);

        QCOMPARE(m_client->remove(project + "/api_keys/" + second.text("id"_L1).toLatin1()).status, 200);
        QCOMPARE(m_client->all(project + "/api_keys").size(), 1);
        QCOMPARE(m_client->get(path).status, 200);
        QCOMPARE(m_client->remove(path).status, 200);
        QVERIFY(m_client->all(project + "/api_keys?owner_project_access=any").isEmpty());
        QCOMPARE(m_client->get(path).status, 404);
    }

    void adminKeys()
    {
        const auto made = m_client->post("/organization/admin_api_keys",
                                         {{"name"_L1, u"for an hour"_s}, {"expires_in_seconds"_L1, 3600}});
        const QByteArray path = "/organization/admin_api_keys/" + made.text("id"_L1).toLatin1();
        QVERIFY(!m_client->get(path).json().contains("value"_L1));
        const QByteArray value = made.text("value"_L1).toLatin1();
        m_client->setKey(value);
        QCOMPARE(m_client->get("/organization/projects?limit=1").status, 200);
        QCOMPARE(m_client->get(path).json().value("last_used_at"_L1).toInteger(), m_nowMs / 1000);
        m_nowMs += 3'600'000;
        QCOMPARE(m_client->get("/organization/projects?limit=1").status, 401);
        m_client->setKey(m_server->adminKey());
        QCOMPARE(m_client->remove(path).status, 200);
        QCOMPARE(m_client->get(path).status, 404);
    }

    void limitsAndAlerts_data()
    {
        QTest::addColumn<bool>("ofProject");
        QTest::newRow("organization") << false;
        QTest::newRow("project") << true;
    }
    void limitsAndAlerts()
    {
        QFETCH(bool, ofProject);
        const QByteArray scope = ofProject ? newProject() : "/organization";
        QCOMPARE(m_client->get(scope + "/spend_limit").status, ofProject ? 404 : 200);
        QJsonObject body{{"threshold_amount"_L1, 12'300}, {"currency"_L1, u"USD"_s}, {"interval"_L1, u"month"_s}};
        QCOMPARE(m_client->post(scope + "/spend_limit", body).json().value("threshold_amount"_L1).toInteger(), 12'300);
        QCOMPARE(m_client->get(scope + "/spend_limit").json().value("threshold_amount"_L1).toInteger(), 12'300);
        QCOMPARE(m_client
                     ->post(scope + "/spend_limit",
                            {{"threshold_amount"_L1, 0}, {"currency"_L1, u"USD"_s}, {"interval"_L1, u"month"_s}})
                     .status,
                 400);
        QCOMPARE(m_client->remove(scope + "/spend_limit").status, 200);
        QCOMPARE(m_client->get(scope + "/spend_limit").status, 404);

        body.insert("notification_channel"_L1,
                    QJsonObject{{"type"_L1, u"email"_s}, {"recipients"_L1, QJsonArray{u"a@x.example"_s}}});
        const auto alert = m_client->post(scope + "/spend_alerts", body);
        const QByteArray path = scope + "/spend_alerts/" + alert.text("id"_L1).toLatin1();
        body.insert("threshold_amount"_L1, 0);
        QCOMPARE(m_client->post(path, body).json().value("threshold_amount"_L1).toInteger(), 0);
        QCOMPARE(m_client->get(path).json().value("threshold_amount"_L1).toInteger(), 0);
        body.remove("currency"_L1); // the whole body, or nothing
        QCOMPARE(m_client->post(path, body).status, 400);
        QCOMPARE(m_client->remove(path).status, 200);
        QCOMPARE(m_client->get(path).status, 404);
    }

    void rateLimits()
    {
        const QByteArray limits = newProject() + "/rate_limits";
        const QByteArray path = limits + "/rl-gpt-5-mini-2025-08-07";
        QCOMPARE(m_client->post(path, {{"max_requests_per_1_minute"_L1, 50}})
                     .json()
                     .value("max_requests_per_1_minute"_L1)
                     .toInteger(),
                 50);
        bool found = false;
        for (const QJsonValue &limit : m_client->get(limits).data())
            found = found || (limit.toObject().value("id"_L1) == "rl-gpt-5-mini-2025-08-07"_L1 &&
                              limit.toObject().value("max_requests_per_1_minute"_L1) == 50);
        QVERIFY(found);
        QCOMPARE(m_client->post(path, {{"max_requests_per_1_minute"_L1, 1'000'000}}).status, 400);
        QCOMPARE(m_client->post(limits + "/rl-none", {{"max_requests_per_1_minute"_L1, 5}}).errorCode(),
                 u"rate_limit_does_not_exist_for_org_and_model"_s);
    }

    void writesStandInTheAuditLog()
    {
        const QByteArray project = newProject();
        m_client->post(project + "/service_accounts", {{"name"_L1, u"signs"_s}});
        m_client->post(project + "/archive");
        QStringList types;
        for (const QJsonValue &entry : m_client->get("/organization/audit_logs?limit=4").data()) {
            types.append(entry.toObject().value("type"_L1).toString());
            QCOMPARE(entry.toObject().value("actor"_L1).toObject().value("type"_L1).toString(), u"api_key"_s);
        }
        QCOMPARE(types, (QStringList{u"project.archived"_s, u"api_key.created"_s, u"service_account.created"_s,
                                     u"project.created"_s}));
    }

    void cursorsSurviveDeletion()
    {
        const QByteArray invites = "/organization/invites?limit=2";
        const QStringList all = DemoClient::ids(m_client->all("/organization/invites"));
        const QStringList first = DemoClient::ids(m_client->get(invites).data());
        QCOMPARE(m_client->remove("/organization/invites/" + first.at(1).toLatin1()).status, 200);
        QCOMPARE(DemoClient::ids(m_client->get(invites + "&after=" + first.at(1).toLatin1()).data()), all.mid(2, 2));
    }

    void cleanupTestCase()
    {
        const demo::Router router;
        for (const demo::Route &route : router.routes()) {
            const QByteArray endpoint = route.method + ' ' + route.path;
            QVERIFY2(route.method == "GET" || m_written.contains(endpoint), endpoint.constData());
        }
    }
};

STEWARD_TEST(TestDemoWrites);
#include "tst_demowrites.moc"
