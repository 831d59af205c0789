// SPDX-License-Identifier: GPL-3.0-or-later
// The journal in a real archive: what is in it stays, in order, through damage and more than one program; and what it
// tells adds up to how far a plan has come.
#include "app/archive/archive.h"
#include "app/archive/store.h"
#include "app/changes/journal.h"
#include "app/changes/journalbody.h"
#include "tests/support/await.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;
using test::Pending;

namespace {

Plan twoSteps()
{
    Plan plan;
    plan.id = newPlanId();
    plan.title = u"Two"_s;
    for (const QString &id : {u"1"_s, u"2"_s})
        plan.steps.push_back(
            {id, u"users.modify"_s, {{u"user_id"_s, u"user-"_s + id}, {u"role"_s, u"reader"_s}}, {}, {}});
    return plan;
}

JournalEntry entry(const QString &kind, qint64 at = 5)
{
    JournalEntry made;
    made.atMs = at;
    made.kind = kind;
    made.planId = u"p"_s;
    made.body = {{u"a"_s, 1}};
    return made;
}

} // namespace

class TestJournal final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;
    [[nodiscard]] QString path() const { return m_dir->filePath(u"a.sqlite"_s); }

private Q_SLOTS:
    /// A job that a timer starts has no USER; what it did has to say whose account it was all the same.
    void namesTheAccountWithoutTheEnvironment()
    {
        const QByteArray user = qgetenv("USER"), userName = qgetenv("USERNAME");
        qunsetenv("USER");
        qunsetenv("USERNAME");
        const QString named = Journal::localUser();
        qputenv("USER", user);
        qputenv("USERNAME", userName);
        QVERIFY2(named.indexOf(u'@') > 0, qPrintable(named));
    }

    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void chainsItsEntries()
    {
        Store store(path());
        QVERIFY(store.open());
        for (int i = 0; i < 5; ++i) {
            const auto stored = store.appendJournal(entry(u"send"_s, i));
            QVERIFY(stored);
            QCOMPARE(stored->number, i + 1);
        }
        auto entries = store.journal(JournalPart::All).value();
        QCOMPARE(entries.size(), 5U);
        QCOMPARE(firstBrokenEntry(entries), 0);
        for (std::size_t i = 0; i < entries.size(); ++i) {
            auto bent = entries;
            bent[i].body.insert(u"a"_s, 2);
            QCOMPARE(firstBrokenEntry(bent), qint64(i + 1));
            bent = entries;
            bent[i].atMs += 1;
            QCOMPARE(firstBrokenEntry(bent), qint64(i + 1));
            if (i + 1 < entries.size()) { // the last one's absence cannot be seen from the others
                bent = entries;
                bent.erase(bent.begin() + qptrdiff(i));
                QCOMPARE(firstBrokenEntry(bent), qint64(i + 1));
            }
        }
        std::swap(entries[1], entries[2]);
        QCOMPARE(firstBrokenEntry(entries), 2);
    }

    void isNeverChanged()
    {
        Store store(path());
        QVERIFY(store.open());
        QVERIFY(store.appendJournal(entry(u"send"_s)));
        QVERIFY(!store.database().run("UPDATE journal SET user = 'somebody'"));
        QVERIFY(!store.database().run("DELETE FROM journal"));
        QCOMPARE(store.journal(JournalPart::All)->size(), 1U);
    }

    void twoProgramsShareIt()
    {
        Store one(path()), other(path());
        QVERIFY(one.open());
        QVERIFY(other.open());
        for (int i = 0; i < 6; ++i)
            QVERIFY((i % 2 ? other : one).appendJournal(entry(u"send"_s, i)));
        const auto entries = one.journal(JournalPart::All).value();
        QCOMPARE(entries.size(), 6U);
        QCOMPARE(firstBrokenEntry(entries), 0);
    }

    /// What another connection appends is told of, and read without what is known already.
    void tellsWhatAnotherProgramAppends()
    {
        Archive archive(path());
        QVERIFY(archive.open().result());
        const FixedClock clock(1000);
        Journal journal(archive, clock, u"c1"_s);
        journal.watch();
        QSignalSpy written(&journal, &Journal::written);
        Store other(path());
        QVERIFY(other.open());
        for (int i = 0; i < 3; ++i)
            QVERIFY(other.appendJournal(entry(u"send"_s, i)));
        QVERIFY(test::comesTrue([&] { return !written.isEmpty(); }));
        Pending<std::vector<JournalEntry>> behind(journal.readAfter(1, {}));
        QVERIFY(test::comesTrue([&] { return behind.done(); }));
        QCOMPARE(behind.result()->size(), 2U);
        QCOMPARE(behind.result()->front().number, 2);
        Pending<std::vector<JournalEntry>> nothing(journal.readAfter(3, {}));
        QVERIFY(test::comesTrue([&] { return nothing.done(); }));
        QVERIFY(nothing.result()->empty());

        // After a checkpoint the log is begun anew.
        QVERIFY(other.database().run("PRAGMA wal_checkpoint(TRUNCATE)"));
        QVERIFY(test::comesTrue([&] { return written.size() > 1; })); // of that
        written.clear();
        QVERIFY(other.appendJournal(entry(u"send"_s)));
        QVERIFY(test::comesTrue([&] { return !written.isEmpty(); }));
    }

    void whatIsOpenIsElsewhereWhileAnotherIsAtIt()
    {
        PlanRecord record = newRecord(twoSteps());
        const auto takes = [&record](const QString &kind, const QString &stepId, const QString &outcome) {
            JournalEntry made = entry(kind);
            made.planId = record.plan.id;
            made.stepId = stepId;
            made.body = {{u"outcome"_s, outcome}, {u"decision"_s, outcome}};
            take(record, made);
        };
        using Places = std::vector<std::size_t>;
        takes(u"send"_s, u"1"_s, {});
        QCOMPARE(setElsewhere(record, true), Places{0});
        QCOMPARE(record.steps[0].phase, StepPhase::Elsewhere);
        QCOMPARE(setElsewhere(record, true), Places());
        QCOMPARE(setElsewhere(record, false), Places{0});
        QCOMPARE(record.steps[0].phase, StepPhase::Unknown);
        takes(u"answer"_s, u"1"_s, u"unknown"_s); // and is looked for
        QCOMPARE(setElsewhere(record, true), Places{0});
        takes(u"settle"_s, u"1"_s, u"unknown"_s); // in vain
        QCOMPARE(setElsewhere(record, true), Places());
        QCOMPARE(record.steps[0].phase, StepPhase::Unknown);
        takes(u"send"_s, u"2"_s, {});
        takes(u"decide"_s, u"2"_s, u"leave"_s);
        QCOMPARE(setElsewhere(record, true), Places());
        takes(u"answer"_s, u"2"_s, u"done"_s);
        QCOMPARE(setElsewhere(record, true), Places());
        QCOMPARE(record.steps[1].phase, StepPhase::Done);
    }

    void survivesDamage()
    {
        {
            Store store(path());
            QVERIFY(store.open());
            for (int i = 0; i < 3; ++i)
                QVERIFY(store.appendJournal(entry(u"send"_s, i)));
            QVERIFY(store.database().run("DROP TABLE users"));
            store.close();
        }
        Store store(path());
        const auto opened = store.open();
        QVERIFY(opened);
        QCOMPARE(opened->reason, u"damaged"_s);
        const auto entries = store.journal(JournalPart::All).value();
        QCOMPARE(entries.size(), 3U);
        QCOMPARE(firstBrokenEntry(entries), 0);
        QCOMPARE(store.appendJournal(entry(u"end"_s))->number, 4);
    }

    void tellsUnfinishedPlans()
    {
        Store store(path());
        QVERIFY(store.open());
        for (const auto &[plan, kind] : {std::pair(u"a"_s, u"plan"_s),
                                         {u"b"_s, u"plan"_s},
                                         {u"a"_s, u"send"_s},
                                         {u"b"_s, u"send"_s},
                                         {u"b"_s, u"end"_s}}) {
            JournalEntry made = entry(kind);
            made.planId = plan;
            QVERIFY(store.appendJournal(made));
        }
        const auto entries = store.journal(JournalPart::Unfinished).value();
        QCOMPARE(entries.size(), 2U);
        QVERIFY(std::all_of(entries.begin(), entries.end(), [](const auto &each) { return each.planId == u"a"_s; }));
    }

    void addsUpToTheRecord()
    {
        Archive archive(path());
        QVERIFY(archive.open().result());
        const FixedClock clock(1000);
        Journal journal(archive, clock, u"c1"_s);
        const Plan plan = twoSteps();
        PlanRecord live = newRecord(plan);
        const auto append = [&](QCoro::Task<Result<JournalEntry>> task) {
            Pending<JournalEntry> pending(std::move(task));
            QVERIFY(test::comesTrue([&] { return pending.done(); }));
            QVERIFY(pending.result());
            take(live, *pending.result());
        };
        append(journal.begin(plan, {}));
        live.steps[0].sent = plan.steps[0].arguments;
        live.steps[0].seen = {true, {{u"role"_s, u"owner"_s}}, {}};
        append(journal.send(plan, plan.steps[0], live.steps[0], {}));
        QCOMPARE(live.steps[0].phase, StepPhase::Unknown); // until an answer says better
        live.steps[0].phase = StepPhase::Done;
        live.steps[0].answer = {{u"role"_s, u"reader"_s}};
        live.steps[0].requestId = u"req_1"_s;
        append(journal.answer(plan, plan.steps[0], live.steps[0], false, {}));
        live.steps[1].phase = StepPhase::Failed;
        Error error;
        error.kind = Error::Kind::Conflict;
        error.httpStatus = 409;
        error.serverText = u"no"_s;
        error.requestId = u"req_2"_s;
        live.steps[1].error = error;
        append(journal.answer(plan, plan.steps[1], live.steps[1], false, {}));
        append(journal.decide(plan, u"2"_s, u"retry"_s, {}));
        QCOMPARE(live.steps[1].phase, StepPhase::Waiting);
        append(journal.decide(plan, {}, u"cancel"_s, {}));
        QCOMPARE(live.steps[1].phase, StepPhase::Dropped);
        append(journal.end(live, {}));

        Pending<std::vector<JournalEntry>> all(journal.read(JournalPart::All, {}));
        QVERIFY(test::comesTrue([&] { return all.done(); }));
        const auto records = replay(*all.result());
        QCOMPARE(records.size(), 1U);
        QCOMPARE(records[0].plan, plan);
        QCOMPARE(records[0].steps, live.steps);
        QVERIFY(records[0].hasEnded());
        const Plan undo = undoPlan(records[0]);
        QCOMPARE(undo.steps.size(), 1U);
        QCOMPARE(undo.steps[0].arguments.value(u"role"_s).toString(), u"owner"_s);
        QCOMPARE(undo.steps[0].before.value(u"role"_s).toString(), u"reader"_s);
    }

    void errorsSurvive()
    {
        Error error;
        error.kind = Error::Kind::UnknownOutcome;
        error.operation = u"projects.create"_s;
        error.httpStatus = 502;
        error.serverCode = u"bad"_s;
        error.serverText = u"text"_s;
        error.requestId = u"req"_s;
        error.jsonPath = u"a.b"_s;
        error.detail = u"detail"_s;
        error.attempts = 3;
        QCOMPARE(journalbody::errorFromJson(journalbody::toJson(error)), error);
        for (int kind = 0; kind <= int(Error::Kind::Internal); ++kind) {
            error.kind = Error::Kind(kind);
            QCOMPARE(journalbody::errorFromJson(journalbody::toJson(error)).kind, error.kind);
        }
    }

    void anEndedLoopHangsNobody()
    {
        // The archive's answer never arrives when no loop runs: what waits is let go when its owner stops it.
        Archive archive(path());
        (void)archive.open();
        const FixedClock clock(1000);
        Journal journal(archive, clock, {});
        std::stop_source stop;
        Pending<JournalEntry> pending(journal.begin(twoSteps(), stop.get_token()));
        stop.request_stop();
        QVERIFY(pending.done());
        QCOMPARE(pending.error().kind, Error::Kind::Cancelled);
    }
};

STEWARD_TEST(TestJournal);
#include "tst_journal.moc"
