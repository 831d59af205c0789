// SPDX-License-Identifier: GPL-3.0-or-later
// Every operation of a plan against the demonstration server, with everything that can come of it: what the step ends
// as, what the journal says, what is so on the server, and what Steward holds afterwards.
#include "app/archive/archive.h"
#include "app/changes/changes.h"
#include "app/changes/operation.h"
#include "app/demo/demoserver.h"
#include "app/net/transport.h"
#include "app/session/session.h"
#include "operationcases.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using namespace steward;
using namespace Qt::Literals::StringLiterals;
using demo::FaultRule;
using State = PlanRunner::State;

namespace {

enum class Outcome {
    Success,
    Unauthorized,
    Forbidden,
    NotFound,
    Conflict,
    ThrottledOnce,
    Throttled,
    ServerError,
    HangThenAbort,
    LostAnswer,
    LostRequest,
    ChangedUnderneath,
    GoneUnderneath,
    ReachedAlready,
};

constexpr std::pair<Outcome, const char *> kOutcomes[] = {
    {Outcome::Success, "success"},
    {Outcome::Unauthorized, "401"},
    {Outcome::Forbidden, "403"},
    {Outcome::NotFound, "404"},
    {Outcome::Conflict, "409"},
    {Outcome::ThrottledOnce, "429 once"},
    {Outcome::Throttled, "429 for ever"},
    {Outcome::ServerError, "500"},
    {Outcome::HangThenAbort, "hang and cancel"},
    {Outcome::LostAnswer, "lost answer"},
    {Outcome::LostRequest, "lost request"},
    {Outcome::ChangedUnderneath, "changed underneath"},
    {Outcome::GoneUnderneath, "gone underneath"},
    {Outcome::ReachedAlready, "reached already"},
};

/// What is to come of a step.
struct Expected final
{
    StepPhase phase = StepPhase::Done;
    State state = State::Ended;
    QStringList entries; ///< "send", "answer done", …, between "plan" and "end"
    int writes = 1;      ///< that reach the server; -1: as many as it is tried
    bool isSo = true;    ///< on the server
    bool isHeld = true;  ///< by Steward
};

qint64 fixedNow()
{
    return 1'795'430'460'000;
}

std::unique_ptr<demo::DemoServer> furnishedServer()
{
    demo::Options options;
    options.nowMs = fixedNow;
    auto server = std::make_unique<demo::DemoServer>(options);
    test::furnish(server->state());
    return server;
}

/// What applies a plan, on a server of its own.
struct Bed final
{
    explicit Bed(const Snapshot &held)
        : server(furnishedServer())
        , archive(dir.filePath(u"a.db"_s))
    {
        if (!server->listen() || !archive.open().result())
            qFatal("no server or no archive");
        organization.load(held);
        TransportConfig config;
        config.baseUrl = server->baseUrl();
        config.firstDelay = 1ms;
        config.maxAttempts = 2;
        transport = std::make_unique<Transport>(config, Secret(server->adminKey()));
        changes = std::make_unique<Changes>(*transport, archive, organization, clock, u"a1"_s);
        changes->setSettleTimes({{1ms, 2ms}});
    }

    QTemporaryDir dir;
    Clock clock;
    std::unique_ptr<demo::DemoServer> server;
    Archive archive;
    Organization organization;
    std::unique_ptr<Transport> transport;
    std::unique_ptr<Changes> changes;
};

} // namespace

class tst_OperationsOutcomes : public QObject
{
    Q_OBJECT

    Snapshot m_held;
    std::vector<test::OperationCase> m_cases;

    [[nodiscard]] static bool applies(const test::OperationCase &row, Outcome outcome)
    {
        const Operation *operation = findOperation(QString::fromLatin1(row.operation));
        const bool makes = operation->effect() == Effect::Create;
        switch (outcome) {
        case Outcome::ChangedUnderneath: // what is the same by its name is reached, not changed
            return !makes || !operation->isSameByName();
        case Outcome::GoneUnderneath: // of a removal that is what it was to bring about
            return operation->effect() == Effect::Modify && row.takeAway;
        case Outcome::ReachedAlready:
            return row.reach && (!makes || operation->isSameByName());
        default:
            return true;
        }
    }

    [[nodiscard]] static Expected expected(const Operation &operation, Outcome outcome)
    {
        const bool removes = operation.effect() == Effect::Remove;
        const QString send = u"send"_s;
        const auto failed = [&](State state, QStringList entries, int writes) {
            return Expected{StepPhase::Failed, state, std::move(entries), writes, false, false};
        };
        switch (outcome) {
        case Outcome::Success:
            return {StepPhase::Done, State::Ended, {send, u"answer done"_s}};
        case Outcome::ThrottledOnce: // asked again: nothing had been done
            return {StepPhase::Done, State::Ended, {send, u"answer done"_s}, 2};
        case Outcome::Unauthorized:
        case Outcome::Forbidden:
            return failed(State::Paused, {send, u"answer failed"_s}, 1);
        case Outcome::Throttled:
            return failed(State::Paused, {send, u"answer failed"_s}, 2);
        case Outcome::NotFound:
            if (removes)
                return {StepPhase::Reached, State::Ended, {send, u"answer reached"_s}, 1, false, true};
            return failed(State::Deciding, {send, u"answer failed"_s}, 1);
        case Outcome::Conflict:
            return failed(State::Deciding, {send, u"answer failed"_s}, 1);
        case Outcome::ServerError: // only a deletion is repeated
            return failed(State::Deciding, {send, u"answer unknown"_s, u"settle failed"_s}, removes ? 2 : 1);
        case Outcome::HangThenAbort:
            return {StepPhase::Done, State::Ended, {send, u"answer unknown"_s, u"settle done"_s}};
        case Outcome::LostAnswer:
            if (removes)
                return {StepPhase::Reached, State::Ended, {send, u"answer reached"_s}, 2};
            return {StepPhase::Done, State::Ended, {send, u"answer unknown"_s, u"settle done"_s}};
        case Outcome::LostRequest:
            if (removes)
                return {StepPhase::Done, State::Ended, {send, u"answer done"_s}, 2};
            return failed(State::Deciding, {send, u"answer unknown"_s, u"settle failed"_s}, 1);
        case Outcome::ChangedUnderneath:
        case Outcome::GoneUnderneath:
            return {StepPhase::Changed, State::Deciding, {u"answer changed"_s}, 0, false, false};
        case Outcome::ReachedAlready:
            return {StepPhase::Reached, State::Ended, {u"answer reached"_s}, 0};
        }
        return {};
    }

    static void arrange(demo::DemoServer &server, const test::OperationCase &row, Outcome outcome)
    {
        const auto status = [&server](int code, int times) {
            FaultRule rule;
            rule.status = code;
            rule.times = times;
            rule.headers = {{"retry-after-ms", "1"}};
            for (const auto *method : {"POST", "DELETE"}) {
                rule.method = method;
                server.faults().add(rule);
            }
        };
        const auto fault = [&server](FaultRule::Kind kind) {
            FaultRule rule;
            rule.kind = kind;
            rule.times = 1;
            for (const auto *method : {"POST", "DELETE"}) {
                rule.method = method;
                server.faults().add(rule);
            }
        };
        switch (outcome) {
        case Outcome::Success:
            break;
        case Outcome::Unauthorized:
            return status(401, -1);
        case Outcome::Forbidden:
            return status(403, -1);
        case Outcome::NotFound:
            return status(404, -1);
        case Outcome::Conflict:
            return status(409, -1);
        case Outcome::ThrottledOnce:
            return status(429, 1);
        case Outcome::Throttled:
            return status(429, -1);
        case Outcome::ServerError:
            return status(500, -1);
        case Outcome::HangThenAbort:
            return fault(FaultRule::Kind::Hang);
        case Outcome::LostAnswer:
            return fault(FaultRule::Kind::DropAfter);
        case Outcome::LostRequest:
            return fault(FaultRule::Kind::DropBefore);
        case Outcome::ChangedUnderneath:
            return (row.disturb ? row.disturb : row.reach)(server.state());
        case Outcome::GoneUnderneath:
            return row.takeAway(server.state());
        case Outcome::ReachedAlready:
            return row.reach(server.state());
        }
    }

    [[nodiscard]] static std::vector<demo::LoggedRequest> writes(const demo::DemoServer &server)
    {
        std::vector<demo::LoggedRequest> all;
        std::copy_if(server.log().begin(), server.log().end(), std::back_inserter(all),
                     [](const demo::LoggedRequest &request) { return request.method != "GET"; });
        return all;
    }

    /// "send", "answer done", … of the one step.
    [[nodiscard]] static QStringList told(const std::vector<JournalEntry> &entries)
    {
        QStringList all;
        for (const JournalEntry &entry : entries) {
            if (!entry.stepId.isEmpty())
                all += QString(entry.kind + u' ' + entry.body.value("outcome"_L1).toString()).trimmed();
        }
        return all;
    }

    static bool isResting(const PlanRunner &runner)
    {
        return runner.state() == State::Ended || runner.state() == State::Deciding || runner.state() == State::Paused;
    }

private Q_SLOTS:
    void initTestCase()
    {
        // What a session holds of such an organization once it has read all of it.
        const auto server = furnishedServer();
        QVERIFY(server->listen());
        m_cases = test::operationCases(server->state());
        QTemporaryDir dir;
        const Clock clock;
        Session session({u"a1"_s, u"Example"_s, server->baseUrl(), {}, false, Connection::Kind::Stored},
                        Secret(server->adminKey()), dir.path(), clock);
        QSignalSpy finished(&session.sync(), &Sync::finished);
        session.open();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        m_held = session.organization().snapshot();
    }

    void everyOperationHasACase()
    {
        QStringList cases, all;
        for (const test::OperationCase &row : m_cases)
            cases += QString::fromLatin1(row.operation);
        for (const Operation *operation : operations())
            all += operation->id();
        cases.sort();
        all.sort();
        QCOMPARE(cases, all);
    }

    void ends_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("outcome");
        for (std::size_t i = 0; i < m_cases.size(); ++i) {
            for (const auto &[outcome, name] : kOutcomes) {
                if (applies(m_cases[i], outcome))
                    QTest::addRow("%s: %s", m_cases[i].operation.constData(), name) << int(i) << int(outcome);
            }
        }
    }
    void ends()
    {
        QFETCH(int, row);
        QFETCH(int, outcome);
        const test::OperationCase &about = m_cases[std::size_t(row)];
        const auto what = static_cast<Outcome>(outcome);
        const Operation &operation = *findOperation(QString::fromLatin1(about.operation));
        const Expected wanted = expected(operation, what);
        Bed bed(m_held);
        demo::DemoServer &server = *bed.server;
        QVERIFY(!about.isSo(server.state()));
        QVERIFY(!about.isHeld || !about.isHeld(m_held));
        arrange(server, about, what);

        Plan plan;
        plan.id = newPlanId();
        plan.title = u"One step"_s;
        plan.steps = {{u"1"_s, QString::fromLatin1(about.operation), about.arguments, about.before, {}}};
        PlanRunner &runner = bed.changes->prepare(plan);
        runner.start();
        if (what == Outcome::HangThenAbort) {
            QVERIFY(test::comesTrue([&] { return !writes(server).empty(); }, 10'000));
            runner.abort();
            QVERIFY(test::comesTrue([&] { return runner.state() == State::Paused; }, 10'000));
            QCOMPARE(runner.record().steps[0].phase, StepPhase::Unknown);
            runner.start();
        }
        QVERIFY(test::comesTrue([&] { return isResting(runner); }, 20'000));

        const StepState step = runner.record().steps[0];
        QCOMPARE(phaseId(step.phase), phaseId(wanted.phase));
        QCOMPARE(runner.state(), wanted.state);
        QCOMPARE(runner.hindrance().has_value(), wanted.state == State::Paused);
        QCOMPARE(step.phase == StepPhase::Changed, !step.differences.empty());
        const auto sent = writes(server);
        QCOMPARE(int(sent.size()), wanted.writes);
        for (const demo::LoggedRequest &request : sent)
            QCOMPARE(QString::fromLatin1(request.method + ' ' + request.path), operation.requestLine(about.arguments));
        if (what != Outcome::ChangedUnderneath && what != Outcome::GoneUnderneath)
            QCOMPARE(about.isSo(server.state()), wanted.isSo);
        // What was there without a step's doing is held when the service has shown it.
        if (about.isHeld && what != Outcome::ReachedAlready)
            QCOMPARE(about.isHeld(bed.organization.snapshot()), wanted.isHeld);
        if (operation.makesSecret())
            QCOMPARE(runner.hasSecret(u"1"_s), what == Outcome::Success || what == Outcome::ThrottledOnce);
        if (operation.makesSecret() && step.phase == StepPhase::Done)
            QCOMPARE(step.secretLost, !runner.hasSecret(u"1"_s));

        const auto entries = bed.archive.journal(JournalPart::All).result();
        QVERIFY(entries);
        QCOMPARE(told(*entries), wanted.entries);
        QCOMPARE(entries->front().kind, u"plan"_s);
        QCOMPARE(entries->back().kind == "end"_L1, wanted.state == State::Ended);
        QCOMPARE(firstBrokenEntry(*entries), qint64(0));
        // What is told of it later is what is known of it now.
        const auto records = replay(*entries);
        QCOMPARE(records.size(), std::size_t(1));
        QCOMPARE(records[0].steps[0].answer, step.answer);
        QCOMPARE(phaseId(records[0].steps[0].phase), phaseId(step.phase));
        QCOMPARE(records[0].steps[0].requestId, step.requestId);
    }
};

STEWARD_TEST(tst_OperationsOutcomes);
#include "tst_operationsoutcomes.moc"
