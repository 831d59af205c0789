// SPDX-License-Identifier: GPL-3.0-or-later
// Blueprints as files, good and bad, and what differs between one and a project.
#include "app/changes/namebook.h"
#include "app/changes/planfile.h"
#include "app/changes/plantext.h"
#include "app/planning/blueprintplan.h"
#include "tests/organization/organizationsamples.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;
using Kind = BlueprintObstacle::Kind;

namespace {

const QByteArray kWhole = R"({"steward_blueprint": 1, "projects": [{
  "name": "Atlas Production", "environment": "production", "cost_centre": "4711",
  "members": [{"email": "user-1@example.com", "role": "owner"}, {"email": "nobody@example.com", "role": "member"}],
  "service_accounts": [{"name": "router", "role": "member"}, {"name": "quiet", "role": "none"}],
  "rate_limits": [{"model": "gpt-5", "max_requests_per_1_minute": 500}],
  "spend_limit": "1200.00",
  "spend_alerts": [{"amount": 960, "recipients": ["ops@example.com"], "subject_prefix": "Atlas"}]}]})";

Snapshot organizationToBuildOn()
{
    Snapshot snapshot;
    snapshot.projects = std::vector{samples::project(u"proj_a"_s, u"Atlas"_s),
                                    samples::project(u"proj_default"_s, u"Default project"_s)};
    User managed = samples::user(u"user-3"_s, u"Cy"_s);
    managed.isScimManaged = true;
    snapshot.users =
        std::vector{samples::user(u"user-1"_s, u"Ada"_s, u"owner"_s), samples::user(u"user-2"_s, u"Bo"_s), managed};
    Invite invite;
    invite.id = u"invite-1"_s;
    invite.email = u"Waiting@example.com"_s;
    invite.status = u"pending"_s;
    snapshot.invites = std::vector{invite};
    return snapshot;
}

ProjectSettings atlas()
{
    ProjectSettings settings;
    settings.projectId = u"proj_a"_s;
    settings.name = u"Atlas"_s;
    settings.members = {{u"user-1"_s, u"user-1@example.com"_s, u"member"_s}};
    settings.accounts = {{u"sa-1"_s, u"router"_s, u"owner"_s, 1}};
    settings.rateLimits = {{u"rl-gpt-5"_s, u"gpt-5"_s, 100, 30'000, {}, {}, {}, {}}};
    settings.limit = SpendLimit{100'000, u"USD"_s, u"month"_s, u"enforcing"_s};
    settings.alerts = {{u"alert-1"_s, 96'000, u"USD"_s, u"month"_s, u"email"_s, {u"a@example.com"_s}, {}}};
    return settings;
}

} // namespace

class TestBlueprint final : public QObject
{
    Q_OBJECT
    Snapshot m_snapshot = organizationToBuildOn();
    PlanOrigin m_origin{m_snapshot, u"c1"_s, u"Example"_s, samples::kNow * 1000};

    [[nodiscard]] QStringList sentences(const Plan &plan) const
    {
        QStringList all;
        for (const Step &step : plan.steps)
            all += plantext::sentence(step, plan, NameBook(m_snapshot));
        return all;
    }
    [[nodiscard]] BlueprintOutcome compared(const ProjectSettings &target, const BlueprintParts &parts = {}) const
    {
        const Result<Blueprint> blueprint = blueprintfile::read(kWhole);
        return blueprintPlan(*blueprint, {{target}}, m_origin, parts);
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aFileIsReadAndWrittenWhole()
    {
        const Result<Blueprint> blueprint = blueprintfile::read(kWhole);
        QVERIFY(blueprint);
        const BlueprintProject &project = blueprint->projects.front();
        QCOMPARE(project.spendLimit->toCents(), 120'000);
        QCOMPARE(project.alerts.front().amount.toCents(), 96'000);
        QCOMPARE(project.rateLimits.front().requestsPerMinute, 500);
        QVERIFY(!project.rateLimits.front().tokensPerMinute);
        const Result<Blueprint> again = blueprintfile::read(blueprintfile::write(*blueprint));
        QVERIFY(again);
        QCOMPARE(*again, *blueprint);
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("word");
        const auto project = [](const QByteArray &members) {
            return R"({"steward_blueprint": 1, "projects": [{"name": "A"}, {"name": "B", )" + members + "}]}";
        };
        QTest::newRow("empty") << QByteArray() << QString() << u"json"_s;
        QTest::newRow("cut short") << kWhole.left(kWhole.size() / 2) << QString() << u"json"_s;
        QTest::newRow("a list") << QByteArray("[]") << QString() << u"kind"_s;
        QTest::newRow("a plan") << QByteArray(R"({"steward_plan": 1})") << QString() << u"kind"_s;
        QTest::newRow("newer") << QByteArray(R"({"steward_blueprint": 2, "projects": []})") << u"steward_blueprint"_s
                               << u"version"_s;
        QTest::newRow("no list") << QByteArray(R"({"steward_blueprint": 1})") << u"projects"_s << u"shape"_s;
        QTest::newRow("no project") << QByteArray(R"({"steward_blueprint": 1, "projects": []})") << u"projects"_s
                                    << u"empty"_s;
        QTest::newRow("a slip of the pen") << project(R"("membres": [])") << u"projects[1].membres"_s << u"unknown"_s;
        QTest::newRow("a slip further in") << project(R"("members": [{"email": "a@b.c", "role": "owner", "rol": ""}])")
                                           << u"projects[1].members[0].rol"_s << u"unknown"_s;
        QTest::newRow("a secret") << project(R"("service_accounts": [{"name": "a", "role": "none", "api_key": "x"}])")
                                  << u"projects[1].service_accounts[0].api_key"_s << u"unknown"_s;
        QTest::newRow("no name") << QByteArray(R"({"steward_blueprint": 1, "projects": [{}]})") << u"projects[0].name"_s
                                 << u"shape"_s;
        QTest::newRow("blank name") << QByteArray(R"({"steward_blueprint": 1, "projects": [{"name": " "}]})")
                                    << u"projects[0].name"_s << u"empty"_s;
        QTest::newRow("environment") << project(R"("environment": "prod")") << u"projects[1].environment"_s
                                     << u"environment"_s;
        QTest::newRow("no address") << project(R"("members": [{"email": "ada", "role": "owner"}])")
                                    << u"projects[1].members[0].email"_s << u"email"_s;
        QTest::newRow("twice the same person")
            << project(R"("members": [{"email": "a@b.c", "role": "owner"}, {"email": "A@B.c", "role": "member"}])")
            << u"projects[1].members[1].email"_s << u"duplicate"_s;
        QTest::newRow("no role") << project(R"("members": [{"email": "a@b.c"}])") << u"projects[1].members[0].role"_s
                                 << u"shape"_s;
        QTest::newRow("members are no list")
            << project(R"("members": "a@b.c")") << u"projects[1].members"_s << u"shape"_s;
        QTest::newRow("account without a name") << project(R"("service_accounts": [{"name": "", "role": "none"}])")
                                                << u"projects[1].service_accounts[0].name"_s << u"empty"_s;
        QTest::newRow("rate below zero") << project(R"("rate_limits": [{"model": "m", "max_tokens_per_1_minute": -1}])")
                                         << u"projects[1].rate_limits[0].max_tokens_per_1_minute"_s << u"limit"_s;
        QTest::newRow("rate in words") << project(R"("rate_limits": [{"model": "m", "max_tokens_per_1_minute": "a"}])")
                                       << u"projects[1].rate_limits[0].max_tokens_per_1_minute"_s << u"shape"_s;
        QTest::newRow("the same model twice") << project(R"("rate_limits": [{"model": "m"}, {"model": "m"}])")
                                              << u"projects[1].rate_limits[1].model"_s << u"duplicate"_s;
        QTest::newRow("limit of nothing")
            << project(R"("spend_limit": 0)") << u"projects[1].spend_limit"_s << u"amount"_s;
        QTest::newRow("part of a cent") << project(R"("spend_limit": "1.005")") << u"projects[1].spend_limit"_s
                                        << u"amount"_s;
        QTest::newRow("alert for nobody") << project(R"("spend_alerts": [{"amount": 1, "recipients": []}])")
                                          << u"projects[1].spend_alerts[0].recipients"_s << u"empty"_s;
        QTest::newRow("alert below zero") << project(R"("spend_alerts": [{"amount": -1, "recipients": ["a@b.c"]}])")
                                          << u"projects[1].spend_alerts[0].amount"_s << u"amount"_s;
    }
    void badFiles()
    {
        QFETCH(const QByteArray, text);
        const Result<Blueprint> blueprint = blueprintfile::read(text);
        QVERIFY(!blueprint);
        QCOMPARE(blueprint.error().kind, Error::Kind::BadInput);
        QTEST(blueprint.error().jsonPath, "path");
        QTEST(blueprint.error().detail, "word");
        const QString words = blueprintfile::problem(blueprint.error());
        QVERIFY2(words.startsWith(blueprint.error().jsonPath) && words.endsWith(u'.'), qPrintable(words));
    }

    void anExistingProjectGetsOnlyWhatDiffers()
    {
        const BlueprintOutcome outcome = compared(atlas());
        QVERIFY(planfile::validate(outcome.plan));
        QCOMPARE(sentences(outcome.plan),
                 (QStringList{u"Change the role of Ada in Atlas to owner"_s,
                              u"Change the role of service account router in Atlas to member"_s,
                              u"Create service account quiet in Atlas, without a key"_s,
                              u"Change the rate limits of gpt-5 in Atlas"_s,
                              u"Set the hard spend limit of Atlas to $1,200.00 a month"_s,
                              u"Change an alert of Atlas to $960.00 a month"_s}));
        QCOMPARE(outcome.plan.steps[0].before, (QJsonObject{{u"role"_s, u"member"_s}}));
        QCOMPARE(outcome.plan.steps[1].before, (QJsonObject{{u"role"_s, u"owner"_s}}));
        QCOMPARE(outcome.plan.steps[3].before, (QJsonObject{{u"max_requests_per_1_minute"_s, 100}}));
        QCOMPARE(outcome.plan.steps[3].arguments.value("limit"_L1).toObject(),
                 (QJsonObject{{u"max_requests_per_1_minute"_s, 500}}));
        QCOMPARE(outcome.plan.steps[4].before, (QJsonObject{{u"threshold_amount"_s, 100'000}}));
        QCOMPARE(outcome.obstacles,
                 (std::vector<BlueprintObstacle>{{Kind::NotInOrganization, u"Atlas"_s, u"nobody@example.com"_s}}));
        QCOMPARE(outcome.plan.labels, (std::vector<PlanLabel>{{u"proj_a"_s, {}, u"production"_s, u"4711"_s}}));
    }

    /// Two alerts of one amount: the one with the same prefix is meant, whatever their order.
    void alertsThatDifferByTheirPrefix()
    {
        const auto alert = [](const char *id, const char *prefix, const char *recipient) {
            return SpendAlert{
                QString::fromLatin1(id),    96'000, u"USD"_s, u"month"_s, u"email"_s, {QString::fromLatin1(recipient)},
                QString::fromLatin1(prefix)};
        };
        ProjectSettings now = atlas();
        now.alerts = {alert("alert-1", "Beta", "fin@example.com"), alert("alert-2", "Alpha", "fin@example.com")};
        ProjectSettings wanted = now;
        wanted.alerts = {alert("", "Alpha", "ops@example.com"), alert("", "Beta", "ops@example.com")};
        const auto planned = [this, &now](const ProjectSettings &settings) {
            Blueprint blueprint;
            blueprint.projects = {blueprintOf(settings, {})};
            return blueprintPlan(blueprint, {{now}}, m_origin, {false, false, false, true, false}).plan;
        };
        const Plan plan = planned(wanted);
        QCOMPARE(plan.steps.size(), 2U);
        for (const Step &step : plan.steps) {
            QCOMPARE(step.operation, u"spendalerts.modify"_s);
            const QString prefix =
                step.arguments[u"alert"_s][u"notification_channel"_s][u"subject_prefix"_s].toString();
            QCOMPARE(step.arguments[u"alert_id"_s].toString(), prefix == "Alpha"_L1 ? u"alert-2"_s : u"alert-1"_s);
        }
        // In a file they stand in one order, whatever the service's.
        std::swap(wanted.alerts[0], wanted.alerts[1]);
        QCOMPARE(planned(wanted).steps, plan.steps);
        QVERIFY(planned(now).steps.empty());
        // Another prefix alone is a change of that alert, not of the other one.
        wanted = now;
        wanted.alerts[0].subjectPrefix = u"Gamma"_s;
        const Plan renamed = planned(wanted);
        QCOMPARE(renamed.steps.size(), 1U);
        QCOMPARE(renamed.steps.front().arguments[u"alert_id"_s].toString(), u"alert-1"_s);
    }

    void aNewProjectGetsEverything()
    {
        ProjectSettings target;
        target.name = u"Atlas Copy"_s;
        const BlueprintOutcome outcome = compared(target);
        QVERIFY(planfile::validate(outcome.plan));
        QCOMPARE(sentences(outcome.plan),
                 (QStringList{u"Create project Atlas Copy"_s, u"Add Ada to Atlas Copy as owner"_s,
                              u"Create service account router in Atlas Copy, without a key"_s,
                              u"Change the role of service account router in Atlas Copy to member"_s,
                              u"Create service account quiet in Atlas Copy, without a key"_s,
                              u"Change the rate limits of gpt-5 in Atlas Copy"_s,
                              u"Set the hard spend limit of Atlas Copy to $1,200.00 a month"_s,
                              u"Alert by e-mail when Atlas Copy has spent $960.00 in a month"_s}));
        QCOMPARE(outcome.plan.labels, (std::vector<PlanLabel>{{{}, u"1"_s, u"production"_s, u"4711"_s}}));
        target.name = u"Atlas Copy Production"_s; // the name says its class already
        QVERIFY(compared(target).plan.labels.front().environment.isEmpty());
    }

    void thePartsAreWhatIsAskedFor_data()
    {
        QTest::addColumn<BlueprintParts>("parts");
        QTest::addColumn<int>("steps");
        QTest::newRow("nothing") << BlueprintParts{false, false, false, false, false} << 0;
        QTest::newRow("members") << BlueprintParts{true, false, false, false, false} << 1;
        QTest::newRow("accounts") << BlueprintParts{false, true, false, false, false} << 2;
        QTest::newRow("rate limits") << BlueprintParts{false, false, true, false, false} << 1;
        QTest::newRow("spend") << BlueprintParts{false, false, false, true, false} << 2;
    }
    void thePartsAreWhatIsAskedFor()
    {
        QFETCH(const BlueprintParts, parts);
        const BlueprintOutcome outcome = compared(atlas(), parts);
        QTEST(int(outcome.plan.steps.size()), "steps");
        QVERIFY(outcome.plan.labels.empty());
        QCOMPARE(outcome.obstacles.empty(), !parts.members);
    }

    void strangersAreInvitedWhenAPersonSaysSo()
    {
        BlueprintParts parts{true, false, false, false, false, true};
        Blueprint blueprint;
        blueprint.projects = {
            {u"One"_s, {}, {}, {{u"new@example.com"_s, u"member"_s}, {u"waiting@example.com"_s, u"owner"_s}}},
            {u"Two"_s, {}, {}, {{u"New@example.com"_s, u"owner"_s}}}};
        ProjectSettings fresh;
        fresh.name = u"One"_s;
        const BlueprintOutcome outcome = blueprintPlan(blueprint, {{fresh}, {atlas()}}, m_origin, parts);
        QVERIFY(planfile::validate(outcome.plan));
        QCOMPARE(sentences(outcome.plan),
                 (QStringList{u"Create project One"_s, u"Invite new@example.com as reader, into 2 project(s)"_s}));
        const QJsonArray grants = outcome.plan.steps[1].arguments.value("projects"_L1).toArray();
        QVERIFY(isReference(grants.at(0).toObject().value("id"_L1)));
        QCOMPARE(grants.at(1).toObject(), (QJsonObject{{u"id"_s, u"proj_a"_s}, {u"role"_s, u"owner"_s}}));
        QCOMPARE(outcome.obstacles,
                 (std::vector<BlueprintObstacle>{{Kind::InvitedAlready, u"One"_s, u"waiting@example.com"_s}}));
    }

    void whatCannotBeDoneIsSaid()
    {
        Blueprint blueprint;
        BlueprintProject &project = blueprint.projects.emplace_back();
        project.name = u"X"_s;
        project.members = {{u"USER-3@example.com"_s, u"member"_s}};
        project.accounts = {{u"router"_s, u"none"_s}};
        BlueprintRate rate;
        rate.model = u"gpt-unknown"_s;
        rate.requestsPerMinute = 1;
        project.rateLimits = {rate};
        const BlueprintOutcome outcome = blueprintPlan(blueprint, {{atlas()}}, m_origin);
        QVERIFY(outcome.isEmpty());
        QCOMPARE(outcome.obstacles,
                 (std::vector<BlueprintObstacle>{{Kind::ManagedElsewhere, u"Atlas"_s, u"user-3@example.com"_s},
                                                 {Kind::RoleForGood, u"Atlas"_s, u"router"_s},
                                                 {Kind::UnknownModel, u"Atlas"_s, u"gpt-unknown"_s}}));
        ProjectSettings byDefault;
        byDefault.projectId = u"proj_default"_s;
        byDefault.name = u"Default project"_s;
        const BlueprintOutcome refused = compared(byDefault, {true, true, false, false, false});
        QVERIFY(refused.isEmpty());
        QCOMPARE(refused.obstacles, (std::vector<BlueprintObstacle>{{Kind::DefaultProject, u"Default project"_s, {}}}));
        for (const BlueprintObstacle &obstacle : outcome.obstacles)
            QVERIFY(!obstacleText(obstacle).isEmpty());
    }

    void namesakesAmongServiceAccountsServeOnceEach()
    {
        ProjectSettings target = atlas();
        target.accounts = {{u"sa-1"_s, u"w"_s, u"member"_s, 1}, {u"sa-2"_s, u"w"_s, u"none"_s, 1}};
        Blueprint blueprint;
        blueprint.projects = {{u"X"_s, {}, {}, {}, {{u"w"_s, u"none"_s}, {u"w"_s, u"member"_s}, {u"w"_s, u"owner"_s}}}};
        const BlueprintOutcome outcome = blueprintPlan(blueprint, {{target}}, m_origin);
        QCOMPARE(outcome.plan.steps.size(), std::size_t(2)); // one more, and its role
        QCOMPARE(outcome.plan.steps[0].before.value("alike"_L1).toArray(), (QJsonArray{u"sa-1"_s, u"sa-2"_s}));
    }

    void copyingIsABlueprintThatIsNeverWritten()
    {
        const ProjectSettings source = atlas();
        QVERIFY(copyProjectPlan(source, {source}, m_origin).isEmpty());
        ProjectSettings fresh;
        fresh.name = u"Birch"_s;
        const BlueprintOutcome outcome = copyProjectPlan(source, {fresh}, m_origin);
        QCOMPARE(outcome.plan.title, u"Copy Atlas to Birch"_s);
        QVERIFY(sentences(outcome.plan).contains(u"Add Ada to Birch as member"_s));
    }
};

STEWARD_TEST(TestBlueprint);
#include "tst_blueprint.moc"
