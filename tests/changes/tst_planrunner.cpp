// SPDX-License-Identifier: GPL-3.0-or-later
// Plans applied over a real socket to the demonstration server, with everything that can go wrong on the way.
#include "app/changes/changes.h"
#include "app/changes/plantext.h"
#include "app/demo/demoserver.h"
#include "app/demo/state.h"
#include "app/session/session.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace steward;
using namespace Qt::Literals::StringLiterals;
using demo::FaultRule;
using State = PlanRunner::State;

namespace {

constexpr auto kAccounts = "/organization/projects";

FaultRule fault(FaultRule::Kind kind, const QByteArray &method, const QByteArray &path, int times = 1, int status = 0)
{
    FaultRule rule;
    rule.kind = kind;
    rule.method = method;
    rule.pathPrefix = path;
    rule.times = times;
    rule.status = status;
    return rule;
}

} // namespace

class TestPlanRunner final : public QObject
{
    Q_OBJECT
    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Session> m_session;
    Clock m_clock;

    void openSession()
    {
        m_session = std::make_unique<Session>(
            Connection{u"a1"_s, u"Example"_s, m_server->baseUrl(), {}, false, Connection::Kind::Stored},
            Secret(m_server->adminKey()), m_dir->filePath(u"data"_s), m_clock);
        SettleTimes quick;
        quick.waits = {std::chrono::milliseconds(1), std::chrono::milliseconds(5), std::chrono::milliseconds(50)};
        m_session->changes().setSettleTimes(quick);
        QSignalSpy finished(&m_session->sync(), &Sync::finished);
        m_session->open();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
    }
    [[nodiscard]] const Snapshot &snapshot() const { return m_session->organization().snapshot(); }
    [[nodiscard]] const User &person(const QString &role) const
    {
        return *std::find_if(snapshot().users.begin(), snapshot().users.end(), [&role](const User &user) {
            return user.role == role && !user.isScimManaged && !user.projects.empty();
        });
    }
    [[nodiscard]] const User *user(const QString &id) const
    {
        for (const User &each : snapshot().users) {
            if (each.id == id)
                return &each;
        }
        return nullptr;
    }
    [[nodiscard]] QString production() const
    {
        for (const Project &project : snapshot().projects) {
            if (!project.isArchived() && project.name.contains(u"Production"_s))
                return project.id;
        }
        return {};
    }
    [[nodiscard]] static Plan planOf(std::vector<Step> steps)
    {
        Plan plan;
        plan.id = newPlanId();
        plan.title = u"Test"_s;
        for (Step &step : steps)
            step.id = step.id.isEmpty() ? QString::number(&step - steps.data() + 1) : step.id;
        plan.steps = std::move(steps);
        return plan;
    }
    [[nodiscard]] Plan roleChange(const QString &userId, const QString &from, const QString &to) const
    {
        return planOf({{{}, u"users.modify"_s, {{u"user_id"_s, userId}, {u"role"_s, to}}, {{u"role"_s, from}}, {}}});
    }
    PlanRunner &run(Plan plan, State until = State::Ended)
    {
        PlanRunner &runner = m_session->changes().prepare(std::move(plan));
        runner.start();
        wait(runner, until);
        return runner;
    }
    static void wait(const PlanRunner &runner, State until)
    {
        QTRY_COMPARE_WITH_TIMEOUT(runner.state(), until, 15'000);
    }
    [[nodiscard]] std::vector<JournalEntry> journal()
    {
        std::optional<std::vector<JournalEntry>> entries;
        QCoro::connect(m_session->changes().journal().read(JournalPart::All, {}), this,
                       [&](const Result<std::vector<JournalEntry>> &read) { entries = read.value(); });
        const bool read = QTest::qWaitFor([&] { return entries.has_value(); });
        return read ? *entries : std::vector<JournalEntry>();
    }
    [[nodiscard]] int writes(const QByteArray &method) const
    {
        int count = 0;
        for (const demo::LoggedRequest &request : m_server->log())
            count += request.method == method ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<demo::DemoServer>();
        QVERIFY(m_server->listen());
        m_dir = std::make_unique<QTemporaryDir>();
        QDir(m_dir->path()).mkpath(u"data"_s);
        openSession();
        m_server->clearLog();
    }
    void cleanup() { m_session.reset(); }

    /// Of two programs on the archive one leads; the other says who, follows it, and goes on where it stopped.
    void leavesAPlanToWhoeverAppliesIt()
    {
        m_server->faults().add(fault(FaultRule::Kind::Hang, "POST", kAccounts));
        const Plan plan = planOf({{{}, u"projects.create"_s, {{u"name"_s, u"Kestrel"_s}}, {}, {}},
                                  {{}, u"projects.create"_s, {{u"name"_s, u"Merlin"_s}}, {}, {}}});
        m_session->changes().prepare(plan).start();
        QTRY_COMPARE_WITH_TIMEOUT(writes("POST"), 1, 30'000);

        const std::unique_ptr<Session> first = std::move(m_session);
        openSession();
        PlanRunner *second = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(second = m_session->changes().runner(plan.id), 30'000);
        QCOMPARE(second->state(), State::Paused);
        QVERIFY(second->holder());
        QCOMPARE(second->holder()->pid, QCoreApplication::applicationPid());
        QVERIFY(second->holder()->sinceMs > 0);
        const auto entries = journal().size();
        second->start();
        QCOMPARE(second->state(), State::Paused);
        QCOMPARE(second->hindrance()->kind, Error::Kind::Conflict);
        second->dropRest();
        second->retryFailed();
        QCOMPARE(journal().size(), entries);

        first->changes().runner(plan.id)->abort();
        QTRY_VERIFY_WITH_TIMEOUT(!second->holder(), 30'000); // seen by itself
        QVERIFY(!second->hindrance());
        QCOMPARE(second->record().steps.front().phase, StepPhase::Unknown); // and what the first has found
        m_server->faults().clear();
        second->start();
        wait(*second, State::Ended);
        QCOMPARE(second->record().count(StepPhase::Done), 2);
        const int sent = writes("POST");

        // The first has followed it in its turn.
        const PlanRunner &followed = *first->changes().runner(plan.id);
        QTRY_COMPARE_WITH_TIMEOUT(followed.state(), State::Ended, 30'000);
        QCOMPARE(followed.record().count(StepPhase::Done), 2);
        QCOMPARE(writes("POST"), sent);
        QCOMPARE(QDir(m_dir->filePath(u"data"_s)).entryList({u"*.plan-*"_s}, QDir::Files), QStringList());
    }

    /// Two programs are open; what one begins the other sees without being started anew, and can take over.
    void noticesWhatAnotherBegins()
    {
        m_server->faults().add(fault(FaultRule::Kind::Hang, "POST", kAccounts));
        const std::unique_ptr<Session> window = std::move(m_session);
        openSession();
        QSignalSpy added(&window->changes(), &Changes::runnerAdded);
        QSignalSpy abandoned(&window->changes(), &Changes::abandonedFound);
        const Plan plan = planOf({{{}, u"projects.create"_s, {{u"name"_s, u"Kestrel"_s}}, {}, {}},
                                  {{}, u"projects.create"_s, {{u"name"_s, u"Merlin"_s}}, {}, {}}});
        m_session->changes().prepare(plan).start();
        QTRY_COMPARE_WITH_TIMEOUT(added.size(), 1, 30'000);
        PlanRunner &seen = *window->changes().runner(plan.id);
        QTRY_VERIFY_WITH_TIMEOUT(seen.holder(), 30'000);
        QCOMPARE(seen.state(), State::Paused);
        QTRY_COMPARE_WITH_TIMEOUT(writes("POST"), 1, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(seen.record().steps.front().phase, StepPhase::Elsewhere, 30'000);
        QSignalSpy told(&seen, &PlanRunner::stepChanged);

        m_session.reset(); // dies with a request under way
        QTRY_COMPARE_WITH_TIMEOUT(seen.state(), State::Idle, 30'000);
        QVERIFY(!seen.holder() && !seen.hindrance());
        QCOMPARE(seen.record().steps.front().phase, StepPhase::Unknown);
        QVERIFY(told.contains(QVariantList{0}));
        QCOMPARE(abandoned.size(), 0); // stateChanged() has told it
        QCOMPARE(seen.record().count(StepPhase::Waiting), 1);
        m_server->faults().clear();
        seen.start();
        QTRY_COMPARE_WITH_TIMEOUT(seen.state(), State::Ended, 60'000);
        QCOMPARE(seen.record().count(StepPhase::Done), 2);
        QCOMPARE(writes("POST"), 2); // the lost answer was looked for, not asked for again
        QCOMPARE(added.size(), 1);
    }

    /// Of a plan that was begun and left between two looks there is a runner as well.
    void findsWhatAnotherHasLeft()
    {
        m_server->faults().add(fault(FaultRule::Kind::Status, "POST", kAccounts, 400));
        const std::unique_ptr<Session> window = std::move(m_session);
        openSession();
        QSignalSpy abandoned(&window->changes(), &Changes::abandonedFound);
        const Plan plan = planOf({{{}, u"projects.create"_s, {{u"name"_s, u"Kestrel"_s}}, {}, {}}});
        PlanRunner &runner = m_session->changes().prepare(plan);
        runner.start();
        QTRY_COMPARE_WITH_TIMEOUT(runner.state(), State::Deciding, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(window->changes().runner(plan.id), 30'000);
        const PlanRunner &seen = *window->changes().runner(plan.id);
        QTRY_VERIFY_WITH_TIMEOUT(!seen.holder() && seen.state() == State::Idle, 30'000);
        QCOMPARE(seen.record().count(StepPhase::Failed), 1);
    }

    /// The same file handed to two programs at the same moment.
    void beginsAPlanOnce()
    {
        const Plan plan = planOf({{{}, u"projects.create"_s, {{u"name"_s, u"Kestrel"_s}}, {}, {}}});
        PlanRunner &one = m_session->changes().prepare(plan);
        const std::unique_ptr<Session> first = std::move(m_session);
        openSession();
        PlanRunner &other = m_session->changes().prepare(plan);
        one.start();
        other.start();
        wait(one, State::Ended);
        QTRY_VERIFY_WITH_TIMEOUT(other.state() == State::Ended || !other.holder(), 30'000);
        other.start();
        wait(other, State::Ended);
        QCOMPARE(writes("POST"), 1);
        QCOMPARE(std::ranges::count(journal(), u"plan"_s, &JournalEntry::kind), 1);
    }

    void appliesAndShowsAtOnce()
    {
        const QString id = person(u"reader"_s).id;
        PlanRunner &runner = run(roleChange(id, u"reader"_s, u"owner"_s));
        const StepState &step = runner.record().steps.front();
        QCOMPARE(step.phase, StepPhase::Done);
        QVERIFY(!step.requestId.isEmpty());
        QCOMPARE(user(id)->role, u"owner"_s); // without another synchronization
        QVERIFY(!user(id)->projects.empty());
        QCOMPARE(writes("POST"), 1);
        QStringList kinds;
        const auto entries = journal();
        for (const JournalEntry &entry : entries)
            kinds += entry.kind;
        QCOMPARE(kinds, QStringList({u"plan"_s, u"send"_s, u"answer"_s, u"end"_s}));
        QCOMPARE(firstBrokenEntry(entries), 0);
        QCOMPARE(replay(entries).front().steps, runner.record().steps);
    }

    /// However quickly a person clicks: one beginning and one end stand in the journal.
    void clickedBackAndForth()
    {
        PlanRunner &runner = m_session->changes().prepare(roleChange(person(u"reader"_s).id, u"reader"_s, u"owner"_s));
        runner.start();
        runner.pause();
        runner.start();
        runner.pause();
        runner.start();
        wait(runner, State::Ended);
        QStringList kinds;
        for (const JournalEntry &entry : journal())
            kinds += entry.kind;
        QCOMPARE(kinds, QStringList({u"plan"_s, u"send"_s, u"answer"_s, u"end"_s}));
    }

    void isUndoneInReverse()
    {
        const User before = person(u"reader"_s);
        const QString project = before.projects.front().id;
        run(planOf({{{}, u"users.modify"_s, {{u"user_id"_s, before.id}, {u"role"_s, u"owner"_s}}, {}, {}},
                    {{}, u"projectusers.remove"_s, {{u"project_id"_s, project}, {u"user_id"_s, before.id}}, {}, {}}}));
        QVERIFY(user(before.id)->projects.size() + 1 == before.projects.size());
        const PlanRecord *last = m_session->changes().undoable();
        QVERIFY(last);
        Plan undo = undoPlan(*last);
        QCOMPARE(undo.steps.front().operation, u"projectusers.add"_s);
        run(std::move(undo));
        QCOMPARE(user(before.id)->role, u"reader"_s);
        QCOMPARE(user(before.id)->projects.size(), before.projects.size());
        QVERIFY(!m_session->changes().undoable());
    }

    void whatIsSoAlreadyCountsAsReached()
    {
        const User someone = person(u"reader"_s);
        PlanRunner &runner = run(planOf(
            {{{}, u"users.modify"_s, {{u"user_id"_s, someone.id}, {u"role"_s, u"reader"_s}}, {}, {}},
             {{},
              u"projectusers.add"_s,
              {{u"project_id"_s, someone.projects.front().id}, {u"user_id"_s, someone.id}, {u"role"_s, u"member"_s}},
              {},
              {}},
             {{},
              u"projectkeys.remove"_s,
              {{u"project_id"_s, production()}, {u"api_key_id"_s, u"key_nowhere"_s}},
              {},
              {}}}));
        for (const StepState &step : runner.record().steps)
            QCOMPARE(step.phase, StepPhase::Reached);
        QCOMPARE(writes("POST") + writes("DELETE"), 0);
    }

    void stopsWhenTheOrganizationHasChanged()
    {
        const QString id = person(u"reader"_s).id;
        PlanRunner &runner = run(roleChange(id, u"auditor"_s, u"owner"_s), State::Deciding);
        QCOMPARE(runner.record().steps.front().phase, StepPhase::Changed);
        QCOMPARE(runner.record().steps.front().differences,
                 std::vector<Difference>({{u"role"_s, u"auditor"_s, u"reader"_s}}));
        QCOMPARE(writes("POST"), 0);
        runner.applyAnyway(u"1"_s);
        wait(runner, State::Ended);
        QCOMPARE(user(id)->role, u"owner"_s);
    }

    void aChangedStepCanBeDropped()
    {
        PlanRunner &runner = run(roleChange(person(u"reader"_s).id, u"auditor"_s, u"owner"_s), State::Deciding);
        runner.drop(u"1"_s);
        wait(runner, State::Ended);
        QCOMPARE(runner.record().steps.front().phase, StepPhase::Dropped);
        QCOMPARE(writes("POST"), 0);
    }

    void aFailureStopsOnlyWhatStandsOnIt()
    {
        m_server->faults().add(fault(FaultRule::Kind::Status, "POST", "/organization/projects", 1, 409));
        PlanRunner &runner = run(planOf({{{}, u"projects.create"_s, {{u"name"_s, u"First"_s}}, {}, {}},
                                         {{},
                                          u"serviceaccounts.create"_s,
                                          {{u"project_id"_s, reference(u"1"_s)},
                                           {u"name"_s, u"svc"_s},
                                           {u"create_service_account_only"_s, true}},
                                          {},
                                          {}},
                                         {{}, u"projects.create"_s, {{u"name"_s, u"Second"_s}}, {}, {}}}),
                                 State::Deciding);
        QCOMPARE(runner.record().steps[0].phase, StepPhase::Failed);
        QCOMPARE(runner.record().steps[0].error->kind, Error::Kind::Conflict);
        QCOMPARE(runner.record().steps[1].phase, StepPhase::Waiting);
        QCOMPARE(runner.record().steps[2].phase, StepPhase::Done);
        runner.retryFailed();
        wait(runner, State::Ended);
        for (const StepState &step : runner.record().steps)
            QCOMPARE(step.phase, StepPhase::Done);
        QCOMPARE(runner.record().steps[1].sent.value(u"project_id"_s), runner.record().steps[0].answer.value(u"id"_s));
    }

    void aLostAnswerIsLookedUp_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("takesEffect");
        QTest::newRow("applied, connection dropped") << int(FaultRule::Kind::DropAfter) << true;
        QTest::newRow("applied, answer cut off") << int(FaultRule::Kind::Truncate) << true;
        QTest::newRow("applied, answer not JSON") << int(FaultRule::Kind::Malformed) << true;
        QTest::newRow("never arrived") << int(FaultRule::Kind::DropBefore) << false;
        QTest::newRow("refused with 500") << int(FaultRule::Kind::Status) << false;
    }
    void aLostAnswerIsLookedUp()
    {
        QFETCH(int, kind);
        QFETCH(bool, takesEffect);
        m_server->faults().add(fault(FaultRule::Kind(kind), "POST", "/organization/projects", 1, 500));
        PlanRunner &runner = run(planOf({{{}, u"projects.create"_s, {{u"name"_s, u"Lost and found"_s}}, {}, {}}}),
                                 takesEffect ? State::Ended : State::Deciding);
        const StepState &step = runner.record().steps.front();
        QCOMPARE(step.phase, takesEffect ? StepPhase::Done : StepPhase::Failed);
        QCOMPARE(writes("POST"), 1); // never sent again by itself
        int named = 0;
        for (const demo::Project &project : m_server->state().projects)
            named += project.name == u"Lost and found"_s ? 1 : 0;
        QCOMPARE(named, takesEffect ? 1 : 0);
        if (takesEffect) {
            const auto rows = snapshot().projects.toVector();
            QVERIFY(std::any_of(rows.begin(), rows.end(),
                                [&](const Project &each) { return each.id == step.answer.value(u"id"_s).toString(); }));
            return;
        }
        runner.retry(u"1"_s);
        wait(runner, State::Ended);
        QCOMPARE(runner.record().steps.front().phase, StepPhase::Done);
    }

    void aLaggingReadIsWaitedFor()
    {
        m_server->faults().setReadLag(20);
        m_server->faults().add(fault(FaultRule::Kind::DropAfter, "POST", "/organization/projects"));
        PlanRunner &runner = run(planOf({{{}, u"projects.create"_s, {{u"name"_s, u"Slow to show"_s}}, {}, {}}}));
        QCOMPARE(runner.record().steps.front().phase, StepPhase::Done);
        QCOMPARE(writes("POST"), 1);
    }

    void aNamesakeOfThePlansOwnMakingIsNobodyElses()
    {
        const auto account = [this](const QStringList &after) {
            return Step{
                {},
                u"serviceaccounts.create"_s,
                {{u"project_id"_s, production()}, {u"name"_s, u"twin"_s}, {u"create_service_account_only"_s, true}},
                {},
                after};
        };
        PlanRunner &runner = run(planOf({account({}), account({u"1"_s})}));
        QCOMPARE(runner.record().count(StepPhase::Done), 2);
        // A third one of that name, of another plan, has to be decided about.
        PlanRunner &other = run(planOf({account({})}), State::Deciding);
        QCOMPARE(other.record().steps.front().phase, StepPhase::Changed);
    }

    void aSecretIsHandedOverOnce()
    {
        PlanRunner &runner =
            m_session->changes().prepare(planOf({{{},
                                                  u"serviceaccounts.create"_s,
                                                  {{u"project_id"_s, production()}, {u"name"_s, u"captions-svc"_s}},
                                                  {},
                                                  {}}}));
        QSignalSpy ready(&runner, &PlanRunner::secretReady);
        runner.start();
        wait(runner, State::Ended);
        QCOMPARE(ready.size(), 1);
        const auto secret = runner.takeSecret(u"1"_s);
        QVERIFY(secret && !secret->value.isEmpty());
        QVERIFY(!runner.takeSecret(u"1"_s));
        for (const JournalEntry &entry : journal())
            QVERIFY(!QJsonDocument(entry.body).toJson().contains(secret->value.reveal().toByteArray()));
        const auto keys = snapshot().projectKeys.of(production());
        QVERIFY(
            std::any_of(keys.begin(), keys.end(), [&](const auto &key) { return key.value.id == secret->ownerId; }));
    }

    void aSecretLostWithItsAnswerIsSaid()
    {
        m_server->faults().add(fault(FaultRule::Kind::DropAfter, "POST", kAccounts));
        PlanRunner &runner = run(planOf({{{},
                                          u"serviceaccounts.create"_s,
                                          {{u"project_id"_s, production()}, {u"name"_s, u"captions-svc"_s}},
                                          {},
                                          {}}}));
        QVERIFY(runner.record().steps.front().secretLost);
        QVERIFY(!runner.hasSecret(u"1"_s));
        QCOMPARE(undoPlan(runner.record()).steps.front().operation, u"serviceaccounts.remove"_s);
    }

    /// The service does not tell a key's scopes: of a lost answer it is not known what became of it, which is neither
    /// done nor failed. An expiry shows.
    void saysWhatReadingCannotTell_data()
    {
        QTest::addColumn<bool>("expires");
        QTest::addColumn<bool>("arrived");
        QTest::newRow("scopes, applied") << false << true;
        QTest::newRow("scopes, not applied") << false << false;
        QTest::newRow("scopes and expiry, applied") << true << true;
        QTest::newRow("scopes and expiry, not applied") << true << false;
    }
    void saysWhatReadingCannotTell()
    {
        QFETCH(bool, expires);
        QFETCH(bool, arrived);
        const auto &key = snapshot().projectKeys.of(production()).front();
        QJsonObject arguments{{u"project_id"_s, key.projectId},
                              {u"api_key_id"_s, key.value.id},
                              {u"scopes"_s, QJsonArray{u"api.model.request"_s}}};
        if (expires)
            arguments.insert("expires_in_seconds"_L1, 86'400);
        m_server->faults().add(
            fault(arrived ? FaultRule::Kind::DropAfter : FaultRule::Kind::DropBefore, "POST", kAccounts));
        const bool isKnown = expires && arrived;
        PlanRunner &runner =
            run(planOf({{{}, u"projectkeys.modify"_s, arguments, {}, {}}}), isKnown ? State::Ended : State::Deciding);
        const StepState &step = runner.record().steps.front();
        QCOMPARE(step.phase, isKnown ? StepPhase::Done : expires ? StepPhase::Failed : StepPhase::Unknown);
        QCOMPARE(writes("POST"), 1);
        QCOMPARE(replay(journal()).front().steps.front().phase, step.phase); // as it will be told after a restart
        if (isKnown)
            return;
        if (expires) {
            runner.dropRest();
        } else {
            runner.retryFailed(); // looks again, and sends nothing
            QTRY_COMPARE_WITH_TIMEOUT(m_server->log().back().method, "GET", 30'000);
            wait(runner, State::Deciding);
            runner.drop(u"1"_s);
        }
        wait(runner, State::Ended);
        QCOMPARE(writes("POST"), 1);
        QCOMPARE(step.phase, expires ? StepPhase::Dropped : StepPhase::Unknown);
    }

    void pausesBetweenSteps()
    {
        std::vector<Step> steps;
        for (int i = 0; i < 6; ++i)
            steps.push_back({{}, u"projects.create"_s, {{u"name"_s, u"P%1"_s.arg(i)}}, {}, {}});
        PlanRunner &runner = m_session->changes().prepare(planOf(std::move(steps)));
        connect(&runner, &PlanRunner::stepChanged, &runner, [&runner](int index) {
            if (index == 1 && runner.record().steps[1].phase == StepPhase::Sending)
                runner.pause();
        });
        runner.start();
        wait(runner, State::Paused);
        QCOMPARE(runner.record().count(StepPhase::Done), 2); // what was under way ended
        QCOMPARE(writes("POST"), 2);
        runner.start();
        wait(runner, State::Ended);
        QCOMPARE(runner.record().count(StepPhase::Done), 6);
    }

    void cancelsWhatHasNotBegun()
    {
        std::vector<Step> steps;
        for (int i = 0; i < 6; ++i)
            steps.push_back({{}, u"projects.create"_s, {{u"name"_s, u"P%1"_s.arg(i)}}, {}, {}});
        PlanRunner &runner = m_session->changes().prepare(planOf(std::move(steps)));
        connect(&runner, &PlanRunner::stepChanged, &runner, [&runner](int index) {
            if (index == 2 && runner.record().steps[2].phase == StepPhase::Sending)
                runner.cancel();
        });
        runner.start();
        wait(runner, State::Ended);
        QCOMPARE(runner.record().count(StepPhase::Dropped) + runner.record().count(StepPhase::Done), 6);
        QVERIFY(runner.record().count(StepPhase::Done) <= 4);
        QCOMPARE(writes("POST"), runner.record().count(StepPhase::Done));
    }

    void abortLeavesNothingUnsettled()
    {
        m_server->faults().add(fault(FaultRule::Kind::Hang, "POST", "/organization/projects"));
        PlanRunner &runner =
            m_session->changes().prepare(planOf({{{}, u"projects.create"_s, {{u"name"_s, u"Hangs"_s}}, {}, {}}}));
        runner.start();
        QTRY_COMPARE(writes("POST"), 1); // done there, never answered
        runner.abort();
        wait(runner, State::Paused);
        QCOMPARE(runner.record().steps.front().phase, StepPhase::Unknown);
        runner.start();
        wait(runner, State::Ended);
        QCOMPARE(runner.record().steps.front().phase, StepPhase::Done);
        QCOMPARE(writes("POST"), 1);
    }

    void theConnectionsTroubleStopsAll_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("key revoked") << 401;
        QTest::newRow("not allowed") << 403;
    }
    void theConnectionsTroubleStopsAll()
    {
        QFETCH(int, status);
        m_server->faults().add(fault(FaultRule::Kind::Status, "POST", "/organization/projects", 1, status));
        std::vector<Step> steps;
        for (int i = 0; i < 4; ++i)
            steps.push_back({{}, u"projects.create"_s, {{u"name"_s, u"P%1"_s.arg(i)}}, {}, {}});
        PlanRunner &runner = run(planOf(std::move(steps)), State::Paused);
        QVERIFY(runner.hindrance());
        QCOMPARE(runner.hindrance()->httpStatus, status);
        QCOMPARE(writes("POST"), 1); // not each of them meets it
        runner.start();
        wait(runner, State::Deciding);
        QCOMPARE(runner.record().count(StepPhase::Done), 3);
        runner.retry(u"1"_s);
        wait(runner, State::Ended);
        QCOMPARE(runner.record().count(StepPhase::Done), 4);
    }

    void goesOnInALaterRun()
    {
        m_server->faults().add(fault(FaultRule::Kind::Hang, "POST", "/organization/projects"));
        const Plan plan = planOf({{{}, u"projects.create"_s, {{u"name"_s, u"Interrupted"_s}}, {}, {}},
                                  {{}, u"projects.create"_s, {{u"name"_s, u"Next"_s}}, {}, {}}});
        m_session->changes().prepare(plan).start();
        QTRY_COMPARE(writes("POST"), 1);
        m_session.reset(); // in the middle of it
        openSession();
        QTRY_VERIFY(m_session->changes().runner(plan.id));
        PlanRunner &runner = *m_session->changes().runner(plan.id);
        QCOMPARE(runner.record().steps[0].phase, StepPhase::Unknown);
        QCOMPARE(runner.record().steps[1].phase, StepPhase::Waiting);
        runner.start();
        wait(runner, State::Ended);
        QCOMPARE(runner.record().count(StepPhase::Done), 2);
        QCOMPARE(writes("POST"), 2);
    }

    void independentStepsGoSideBySide()
    {
        m_server->faults().add([] {
            FaultRule rule;
            rule.kind = FaultRule::Kind::Delay;
            rule.method = "POST";
            rule.delayMs = 50;
            return rule;
        }());
        Plan plan = planOf({});
        plan.parallel = 4;
        for (int i = 1; i <= 4; ++i)
            plan.steps.push_back({QString::number(i), u"projects.create"_s, {{u"name"_s, u"P%1"_s.arg(i)}}, {}, {}});
        PlanRunner &runner = m_session->changes().prepare(plan);
        int together = 0;
        connect(&runner, &PlanRunner::stepChanged, &runner,
                [&](int) { together = std::max(together, runner.record().count(StepPhase::Sending)); });
        runner.start();
        wait(runner, State::Ended);
        QVERIFY(together > 1);
        QCOMPARE(runner.record().count(StepPhase::Done), 4);
    }

    void aRowJustMadeOutlivesAListThatIsTooOld()
    {
        m_server->faults().setReadLag(60'000);
        PlanRunner &runner = run(planOf({{{}, u"projects.create"_s, {{u"name"_s, u"Fresh"_s}}, {}, {}}}));
        const QString id = runner.record().steps.front().answer.value(u"id"_s).toString();
        const auto isThere = [&] {
            const auto &rows = snapshot().projects;
            return std::any_of(rows.begin(), rows.end(), [&](const Project &each) { return each.id == id; });
        };
        QVERIFY(isThere());
        QSignalSpy finished(&m_session->sync(), &Sync::finished);
        m_session->sync().setFocus(Focus::Projects);
        m_session->sync().refresh(true);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 15'000);
        QVERIFY(isThere());
    }
};

STEWARD_TEST(TestPlanRunner);
#include "tst_planrunner.moc"
