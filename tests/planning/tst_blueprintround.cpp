// SPDX-License-Identifier: GPL-3.0-or-later
// The property that makes a blueprint worth having, over a real socket: what is applied to an empty project and read
// again is the same blueprint, applying it twice changes nothing the second time, and another organization can take it.
#include "app/changes/changes.h"
#include "app/demo/demoserver.h"
#include "app/planning/blueprintplan.h"
#include "app/session/session.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One connected organization on a server of its own.
class World final
{
public:
    explicit World(quint64 seed)
    {
        demo::Options options;
        options.seed = seed;
        server = std::make_unique<demo::DemoServer>(options);
        if (!server->listen())
            qFatal("the demonstration server does not listen");
        session = std::make_unique<Session>(
            Connection{u"a1"_s, u"Example"_s, server->baseUrl(), {}, false, Connection::Kind::Stored},
            Secret(server->adminKey()), dir.filePath(u"data"_s), clock);
        QSignalSpy finished(&session->sync(), &Sync::finished);
        session->open();
        if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, 30'000))
            qFatal("the synchronization does not end");
    }

    [[nodiscard]] const Snapshot &snapshot() const { return session->organization().snapshot(); }
    [[nodiscard]] PlanOrigin origin() const { return {snapshot(), u"a1"_s, u"Example"_s, clock.nowMs()}; }

    [[nodiscard]] ProjectSettings settings(const QString &projectId) const
    {
        Pending reading(readProjectSettings(&session->transport(), snapshot(), projectId, {}));
        if (!comesTrue([&] { return reading.done(); }, 30'000) || !reading.result())
            qFatal("the project cannot be read");
        return *reading.result();
    }
    [[nodiscard]] Blueprint blueprint(const QStringList &projectIds) const
    {
        Pending reading(readBlueprint(&session->transport(), snapshot(), projectIds, {}));
        if (!comesTrue([&] { return reading.done(); }, 30'000) || !reading.result())
            qFatal("the blueprint cannot be read");
        return *reading.result();
    }
    /// Applies it to the end; the ids of the projects that it made.
    [[nodiscard]] QStringList apply(const Plan &plan) const
    {
        PlanRunner &runner = session->changes().prepare(plan);
        runner.start();
        if (!comesTrue(
                [&] {
                    return runner.state() == PlanRunner::State::Ended || runner.state() == PlanRunner::State::Deciding;
                },
                60'000))
            qFatal("the plan does not end");
        QStringList made;
        for (std::size_t i = 0; i < plan.steps.size(); ++i) {
            const StepState &state = runner.record().steps[i];
            if (!isReached(state.phase))
                qWarning() << plan.steps[i].operation << plan.steps[i].arguments << phaseId(state.phase)
                           << (state.error ? state.error->serverText : QString());
            if (plan.steps[i].operation == "projects.create"_L1)
                made += state.answer.value("id"_L1).toString();
        }
        return made;
    }
    [[nodiscard]] QStringList projectIds() const
    {
        QStringList ids;
        for (const Project &project : snapshot().projects) {
            if (!project.isArchived() && project.name != "Default project"_L1)
                ids += project.id;
        }
        return ids;
    }

    QTemporaryDir dir;
    Clock clock;
    std::unique_ptr<demo::DemoServer> server;
    std::unique_ptr<Session> session;
};

ProjectSettings fresh(const QString &name)
{
    ProjectSettings settings;
    settings.name = name;
    return settings;
}

} // namespace

class TestBlueprintRound final : public QObject
{
    Q_OBJECT
    std::unique_ptr<World> m_world;

    /// A blueprint that this organization can hold, made up by chance.
    [[nodiscard]] Blueprint madeUp(QRandomGenerator &chance, const std::vector<RateLimit> &models) const
    {
        Blueprint blueprint;
        BlueprintProject &project = blueprint.projects.emplace_back();
        project.name = u"Made up %1"_s.arg(chance.generate());
        ProjectSettings like; // through blueprintOf(), for its order
        like.name = project.name;
        const auto some = [&chance](int most) { return int(chance.bounded(most + 1)); };
        for (const User &user : m_world->snapshot().users) {
            if (!user.isScimManaged && !user.isServiceAccount && !user.email.isEmpty() && chance.bounded(4) == 0)
                like.members.push_back({user.id, user.email, chance.bounded(2) ? u"owner"_s : u"member"_s});
        }
        static const QStringList kRoles{u"none"_s, u"member"_s, u"owner"_s};
        for (int i = some(4); i > 0; --i)
            like.accounts.push_back({{}, u"svc %1 “é”"_s.arg(chance.bounded(3)), kRoles.at(some(2)), 0});
        like.rateLimits = models;
        for (RateLimit &limit : like.rateLimits) {
            if (limit.requestsPerMinute && chance.bounded(2))
                limit.requestsPerMinute = 1 + chance.bounded(int(*limit.requestsPerMinute));
        }
        if (chance.bounded(2))
            like.limit = SpendLimit{1 + some(1'000'000), {}, {}, {}};
        for (int i = some(3); i > 0; --i)
            like.alerts.push_back({{},
                                   some(100'000),
                                   {},
                                   {},
                                   {},
                                   {u"ops%1@example.com"_s.arg(i)},
                                   chance.bounded(2) ? u"Note"_s : QString()});
        project = blueprintOf(like, {});
        return blueprint;
    }

private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<World>(1); }
    void cleanupTestCase() { m_world.reset(); }

    void exportedTwiceItIsTheSameFile()
    {
        const QStringList ids = m_world->projectIds().mid(0, 3);
        const Blueprint blueprint = m_world->blueprint(ids);
        QCOMPARE(blueprint.projects.size(), std::size_t(3));
        QVERIFY(!blueprint.projects.front().members.empty());
        QVERIFY(!blueprint.projects.front().rateLimits.empty());
        QCOMPARE(blueprintfile::write(m_world->blueprint(ids)), blueprintfile::write(blueprint));
        const QByteArray text = blueprintfile::write(blueprint);
        QVERIFY(!text.contains("sk-"));
        const Result<Blueprint> read = blueprintfile::read(text);
        QVERIFY2(read, qPrintable(read ? QString() : blueprintfile::problem(read.error())));
        QCOMPARE(*read, blueprint);
    }

    void appliedToAnEmptyProjectItComesBackTheSame_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void appliedToAnEmptyProjectItComesBackTheSame()
    {
        QFETCH(const int, seed);
        QRandomGenerator chance{quint32(seed)};
        const Blueprint wanted = madeUp(chance, m_world->settings(m_world->projectIds().constFirst()).rateLimits);
        const BlueprintOutcome outcome =
            blueprintPlan(wanted, {{fresh(wanted.projects.front().name)}}, m_world->origin());
        QVERIFY(outcome.obstacles.empty());
        const QStringList made = m_world->apply(outcome.plan);
        QCOMPARE(made.size(), 1);
        QCOMPARE(m_world->blueprint(made), wanted);
        // The second time nothing is left to do.
        const BlueprintOutcome again =
            blueprintPlan(wanted, {{m_world->settings(made.constFirst())}}, m_world->origin());
        QCOMPARE(again.plan.steps.size(), std::size_t(0));
        QVERIFY(again.isEmpty() && again.obstacles.empty());
    }

    void onlyWhatDiffersIsAskedForOfAnExistingProject()
    {
        QRandomGenerator chance{77};
        const std::vector<RateLimit> models = m_world->settings(m_world->projectIds().constFirst()).rateLimits;
        const QStringList made = m_world->apply(
            blueprintPlan(madeUp(chance, models), {{fresh(u"Grown by hand"_s)}}, m_world->origin()).plan);
        const Blueprint wanted = madeUp(chance, models);
        const BlueprintTarget target{m_world->settings(made.constFirst())};
        (void)m_world->apply(blueprintPlan(wanted, {target}, m_world->origin()).plan);
        // What was there before stays (a role "none" cannot be given back), everything asked for is there.
        const BlueprintOutcome again =
            blueprintPlan(wanted, {{m_world->settings(made.constFirst())}}, m_world->origin());
        QCOMPARE(again.plan.steps.size(), std::size_t(0));
    }

    void anotherOrganizationTakesItAndNamesWhomItDoesNotKnow()
    {
        Blueprint blueprint = m_world->blueprint({m_world->projectIds().at(1)});
        BlueprintProject &project = blueprint.projects.front();
        project.members.push_back({u"zz.stranger@example.org"_s, u"member"_s}); // in its place in the order
        World other(99);
        BlueprintOutcome outcome = blueprintPlan(blueprint, {{fresh(project.name)}}, other.origin());
        const BlueprintObstacle stranger{BlueprintObstacle::Kind::NotInOrganization, project.name,
                                         u"zz.stranger@example.org"_s};
        QVERIFY(std::count(outcome.obstacles.begin(), outcome.obstacles.end(), stranger) == 1);
        BlueprintParts inviting;
        inviting.invite = true;
        outcome = blueprintPlan(blueprint, {{fresh(project.name)}}, other.origin(), inviting);
        // Whom the identity provider manages there is not added by hand.
        for (const BlueprintObstacle &obstacle : outcome.obstacles) {
            QCOMPARE(obstacle.kind, BlueprintObstacle::Kind::ManagedElsewhere);
            std::erase_if(project.members, [&obstacle](const auto &member) { return member.email == obstacle.what; });
        }
        const QStringList made = other.apply(outcome.plan);
        QCOMPARE(made.size(), 1);
        BlueprintProject there = other.blueprint(made).projects.front();
        BlueprintProject wanted = project;
        wanted.members.pop_back(); // whoever was invited has to accept first
        wanted.costCentre.clear(); // labels are the console's own
        wanted.environment.clear();
        there.environment.clear();
        QCOMPARE(there, wanted);
        QVERIFY(std::any_of(other.snapshot().invites.begin(), other.snapshot().invites.end(),
                            [](const Invite &invite) { return invite.email == u"zz.stranger@example.org"_s; }));
        // Invited once, named as such the second time.
        outcome = blueprintPlan(blueprint, {{other.settings(made.constFirst())}}, other.origin(), inviting);
        QVERIFY(outcome.plan.steps.empty());
        QCOMPARE(outcome.obstacles.front().kind, BlueprintObstacle::Kind::InvitedAlready);
    }

    void aProjectThatCannotBeReadIsAnError()
    {
        Pending reading(readBlueprint(&m_world->session->transport(), m_world->snapshot(), {u"proj_nowhere"_s}, {}));
        QVERIFY(comesTrue([&] { return reading.done(); }));
        QVERIFY(!reading.result());
        demo::FaultRule rule;
        rule.kind = demo::FaultRule::Kind::Status;
        rule.method = "GET";
        rule.pathPrefix = "/organization/projects/" + m_world->projectIds().constFirst().toLatin1() + "/rate_limits";
        rule.status = 403;
        m_world->server->faults().add(rule);
        Pending refused(readBlueprint(&m_world->session->transport(), m_world->snapshot(),
                                      {m_world->projectIds().constFirst()}, {}));
        QVERIFY(comesTrue([&] { return refused.done(); }));
        QVERIFY(!refused.result());
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
        m_world->server->faults().clear();
    }
};

STEWARD_TEST(TestBlueprintRound);
#include "tst_blueprintround.moc"
