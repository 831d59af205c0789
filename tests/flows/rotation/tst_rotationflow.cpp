// SPDX-License-Identifier: GPL-3.0-or-later
// The flow of a rotation against a server with real traffic: from the first step to the record, with everything that
// can go wrong on the way, and what must never happen: the old key gone before its gates held, a key that nobody owns.
#include "app/demo/traffic.h"
#include "tests/flows/rotation/rotationbed.h"
#include "tests/flows/rotation/times.h"
#include "tests/support/await.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;
using demo::FaultRule;

namespace {

void add(demo::DemoServer &server, FaultRule::Kind kind, const char *method, const QByteArray &path, int status = 0,
         int times = 1)
{
    FaultRule rule;
    rule.kind = kind;
    rule.method = method;
    rule.pathPrefix = path;
    rule.status = status;
    rule.times = times;
    rule.headers = {{"retry-after-ms", "1"}};
    server.faults().add(rule);
}

QByteArray keysPath(const RotationBed &bed)
{
    return "/organization/projects/" + bed.projectId.toLatin1() + "/service_accounts/" + bed.accountId.toLatin1() +
           "/api_keys";
}

QString word(const Result<> &done)
{
    return done ? QString() : done.error().detail;
}

QStringList eventsOf(const RotationBed &bed)
{
    QStringList names;
    for (const JournalEntry &entry : bed.journal()) {
        if (entry.kind == kRotationEntry)
            names += entry.operation;
    }
    return names;
}

} // namespace

class tst_RotationFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesFromTheFirstStepToTheLast()
    {
        RotationBed bed;
        const int before = bed.keysOfAccount();
        QVERIFY(bed.begin());
        QCOMPARE(bed.flow().step(), RotationStep::Systems);
        QVERIFY(bed.listSystems({u"edge-router"_s, u"dispatch-api"_s}));
        QCOMPARE(bed.flow().step(), RotationStep::Create);
        QVERIFY(bed.create());
        QCOMPARE(bed.flow().step(), RotationStep::HandOver);
        QCOMPARE(bed.keysOfAccount(), before + 1);
        const RotationNewKey made = *bed.flow().rotation().currentKey();
        QVERIFY(bed.flow().secret());
        QCOMPARE(bed.flow().secret()->tail(), made.tail);
        QVERIFY(bed.isAlive(made.id));
        QVERIFY(bed.handOver());
        QVERIFY(!bed.flow().secret());
        QCOMPARE(bed.flow().step(), RotationStep::Verify);

        // Nothing has moved yet.
        QCOMPARE(word(bed.flow().beginQuiet(kDay, {})), u"gate"_s);
        QVERIFY(bed.pass(5 * 60));
        QCOMPARE(newKeyUsed(bed.flow().rotation(), bed.flow().evidence()).state, Gate::State::Open);
        QCOMPARE(word(bed.flow().beginQuiet(kDay, {})), u"gate"_s); // systems
        QVERIFY(bed.tickAll());
        QVERIFY(bed.pass(15 * 60));
        QVERIFY(bed.flow().beginQuiet(kDay, u"class"_s));
        QVERIFY(bed.settle());
        QCOMPARE(bed.flow().step(), RotationStep::Quiet);

        // Half a day: the forgotten job was heard, nine hours in.
        QCOMPARE(bed.flow().rotation().quietRestarts, 0);
        QVERIFY(bed.pass(10 * 3600));
        QCOMPARE(bed.flow().rotation().quietRestarts, 1);
        QCOMPARE(bed.flow().step(), RotationStep::Quiet);
        QVERIFY(bed.pass(kDay - 2 * 3600)); // a day from then is not over, and what the service tells lags behind
        QCOMPARE(bed.flow().step(), RotationStep::Quiet);
        QVERIFY(bed.pass(2 * 3600));
        QVERIFY(bed.flow().rotation().silent.has_value());
        QCOMPARE(bed.flow().step(), RotationStep::SoftStop);
        QVERIFY(bed.flow().softStop(3600));
        QVERIFY(bed.settle());
        QCOMPARE(bed.flow().rotation().softStop, Rotation::SoftStop::Set);
        QCOMPARE(bed.flow().rotation().oldExpiresAt, bed.clock.now() + 3600);
        QCOMPARE(bed.flow().step(), RotationStep::Delete);
        QVERIFY(bed.isAlive(bed.keyId));

        QVERIFY(bed.flow().deleteOldKey());
        QVERIFY(bed.settle());
        QVERIFY(!bed.isAlive(bed.keyId));
        QVERIFY(bed.isAlive(made.id));
        QCOMPARE(bed.flow().step(), RotationStep::Done);
        QVERIFY(bed.flow().finish(u"Ticket 4711"_s));
        QVERIFY(bed.settle());
        QVERIFY(bed.flow().rotation().isClosed());
        QCOMPARE(bed.flow().rotation().nextDueAt, bed.clock.now() + 90 * kDay);
        QCOMPARE(bed.words(), QStringList());
        QCOMPARE(firstBrokenEntry(bed.journal()), 0);

        // It is what its entries add up to.
        const Rotation now = bed.flow().rotation();
        bed.reopen();
        QCOMPARE(bed.flow().rotation(), now);
    }

    void isNotHeldUpByAKeyWhoseSilenceWasOverridden()
    {
        RotationBed bed;
        QVERIFY(bed.toQuiet());
        QVERIFY(bed.flow().overrideGate(GateKind::OldKeySilent, bed.flow().rotation().key.typedName(), u"a test"_s));
        QVERIFY(bed.settle());
        QCOMPARE(bed.flow().step(), RotationStep::SoftStop);
        const qsizetype entries = eventsOf(bed).size();
        // It is heard again and again: the step stays, and the journal does not fill with it.
        for (int i = 0; i < 3; ++i) {
            QVERIFY(bed.pass(10 * 3600));
            QVERIFY(oldKeySilent(bed.flow().rotation(), bed.flow().evidence()).requests > 0);
            QCOMPARE(bed.flow().step(), RotationStep::SoftStop);
        }
        QCOMPARE(eventsOf(bed).size(), entries);
    }

    void lostAnswerOfTheCreation()
    {
        RotationBed bed;
        const int before = bed.keysOfAccount();
        QVERIFY(bed.begin() && bed.listSystems({u"a"_s}));
        add(*bed.server, FaultRule::Kind::DropAfter, "POST", keysPath(bed));
        QVERIFY(bed.create());
        // The first was found again and removed, because nobody has its secret; there is a second.
        QCOMPARE(bed.flow().rotation().newKeys.size(), std::size_t(2));
        QVERIFY(bed.flow().rotation().newKeys.front().secretLost);
        QVERIFY(bed.flow().rotation().newKeys.front().removed);
        QVERIFY(!bed.isAlive(bed.flow().rotation().newKeys.front().id));
        QVERIFY(bed.flow().secret());
        QCOMPARE(bed.keysOfAccount(), before + 1);
        QCOMPARE(bed.flow().step(), RotationStep::HandOver);
        // Its systems have not moved to the one that is gone.
        QVERIFY(bed.handOver());
        QVERIFY(bed.pass(20 * 60));
        QVERIFY(newKeyUsed(bed.flow().rotation(), bed.flow().evidence()).requests > 0);
    }

    void refusals_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 401, 403, 404, 409, 429, 500})
            QTest::addRow("%d", status) << status;
    }
    void refusals()
    {
        QFETCH(int, status);
        RotationBed bed;
        const int before = bed.keysOfAccount();
        QVERIFY(bed.begin() && bed.listSystems({u"a"_s}));
        add(*bed.server, FaultRule::Kind::Status, "POST", keysPath(bed), status, -1);
        RotationTarget target{bed.accountId, u"svc"_s, u"new one"_s};
        QVERIFY(bed.flow().createKey(target));
        // It ends by itself, or it waits and says for what.
        QTRY_VERIFY(!bed.flow().isBusy() ||
                    (bed.flow().runner() && bed.flow().runner()->state() == PlanRunner::State::Paused));
        QCOMPARE(bed.keysOfAccount(), before);
        if (bed.flow().runner()) {
            QVERIFY(bed.flow().runner()->hindrance());
            bed.server->faults().clear();
            bed.flow().retryPlan();
            bed.flow().runner()->retryFailed();
            QVERIFY(bed.settle());
            QVERIFY(bed.flow().secret() || !bed.flow().rotation().refusal.isEmpty());
        } else {
            QVERIFY(!bed.flow().rotation().refusal.isEmpty());
            bed.server->faults().clear();
            QVERIFY(bed.create());
        }
        if (!bed.flow().rotation().currentKey())
            QVERIFY(bed.create());
        QCOMPARE(bed.flow().step(), RotationStep::HandOver);
        QCOMPARE(bed.keysOfAccount(), before + 1);
        QVERIFY(bed.isAlive(bed.keyId));
    }

    void refusedDeletion()
    {
        RotationBed bed(demo::Quirk::KeepsAccountKeys);
        QVERIFY(bed.toDelete());
        QVERIFY(bed.flow().deleteOldKey());
        QVERIFY(bed.settle());
        QCOMPARE(bed.flow().step(), RotationStep::Delete);
        QVERIFY(bed.flow().rotation().refusal.contains(u"service account"_s));
        QCOMPARE(bed.flow().rotation().refused, RotationPurpose::Delete);
        QVERIFY(bed.isAlive(bed.keyId));
        const demo::State &state = bed.server->state();
        QVERIFY(!state.accounts[state.accounts.indexOf(bed.accountId)].gone);
        // It can be let be, and says what remains.
        QVERIFY(bed.flow().cancel(u"The service keeps it."_s, false));
        QVERIFY(bed.settle());
        QVERIFY(!bed.flow().rotation().remains.isEmpty());
    }

    /// The weekly job is heard after the expiry was set: it is put off, and the job goes on.
    void softStopIsLiftedForWhoStillNeedsTheKey()
    {
        RotationBed bed;
        QVERIFY(bed.toQuiet());
        QCOMPARE(bed.flow().liftStop().error().detail, u"step"_s);
        QVERIFY(bed.pass(10 * 3600)); // the job, for the first time
        QVERIFY(bed.pass(kDay + kUsageLagSeconds));
        QCOMPARE(bed.flow().step(), RotationStep::SoftStop);
        QVERIFY(bed.flow().softStop(10 * kDay));
        QVERIFY(bed.settle());
        QVERIFY(bed.flow().canLiftStop());
        const int restarts = bed.flow().rotation().quietRestarts;
        QVERIFY(bed.pass(7 * kDay)); // and once more
        QCOMPARE(bed.flow().rotation().quietRestarts, restarts + 1);
        QVERIFY(bed.flow().liftStop());
        QVERIFY(bed.settle());
        QCOMPARE(bed.flow().rotation().softStop, Rotation::SoftStop::Open);
        QCOMPARE(bed.flow().rotation().oldExpiresAt, bed.clock.now() + 365 * kDay);
        QVERIFY(!bed.flow().canLiftStop());
        QVERIFY(bed.pass(7 * kDay)); // it would have stopped by now
        QCOMPARE(bed.flow().rotation().quietRestarts, restarts + 2);
        const Rotation now = bed.flow().rotation();
        bed.reopen();
        QCOMPARE(bed.flow().rotation(), now);
    }

    void softStopThatIsNotOffered()
    {
        RotationBed bed(demo::Quirk::NoKeyUpdate);
        QVERIFY(bed.toQuiet());
        QVERIFY(bed.pass(10 * 3600) && bed.pass(kDay + kUsageLagSeconds));
        QCOMPARE(bed.flow().step(), RotationStep::SoftStop);
        QVERIFY(bed.flow().softStop(3600));
        QVERIFY(bed.settle());
        QCOMPARE(bed.flow().rotation().softStop, Rotation::SoftStop::Unavailable);
        QCOMPARE(bed.flow().step(), RotationStep::Delete);
        QVERIFY(bed.flow().deleteOldKey() && bed.settle());
        QVERIFY(!bed.isAlive(bed.keyId));
    }

    void trafficJustBeforeTheDeletion()
    {
        RotationBed bed;
        QVERIFY(bed.toDelete());
        // Somebody begins to use it between the last look and the click.
        bed.clock.advance(30 * 60 * 1000);
        demo::Stream stream;
        stream.project = bed.server->state().projects.indexOf(bed.projectId);
        stream.key = bed.server->state().keys.indexOf(bed.keyId);
        stream.perDay = 100'000;
        stream.unitsPerRequest = 10;
        stream.from = bed.clock.now() / 60 - 5;
        bed.server->traffic().add(stream);
        QVERIFY(bed.flow().deleteOldKey());
        QVERIFY(bed.settle());
        QVERIFY(bed.isAlive(bed.keyId));
        QVERIFY(bed.words().contains(u"gate"_s));
        QCOMPARE(bed.flow().step(), RotationStep::Quiet);
        QCOMPARE(bed.flow().rotation().quietRestarts, 2);
    }

    void evidenceThatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("an error") << QByteArray("/organization/usage/embeddings") << 500;
        QTest::newRow("a refusal") << QByteArray("/organization/usage/embeddings") << 400;
        QTest::newRow("no completions") << QByteArray("/organization/usage/completions") << 404;
    }
    void evidenceThatCannotBeRead()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        RotationBed bed;
        QVERIFY(bed.toDelete());
        add(*bed.server, FaultRule::Kind::Status, "GET", path, status, -1);
        QVERIFY(bed.flow().deleteOldKey());
        QTRY_VERIFY(!bed.words().isEmpty() || bed.flow().readingError());
        QVERIFY(bed.settle());
        QVERIFY(bed.isAlive(bed.keyId));
        bed.server->faults().clear();
        QVERIFY(bed.flow().deleteOldKey() && bed.settle());
        QVERIFY(!bed.isAlive(bed.keyId));
    }

    void gatesAreOverriddenByNameOnly()
    {
        RotationBed bed;
        QVERIFY(bed.toVerify());
        const QString name = bed.flow().rotation().key.typedName();
        QCOMPARE(word(bed.flow().overrideGate(GateKind::NewKeyUsed, u"wrong"_s, u"why"_s)), u"typed_name"_s);
        QCOMPARE(word(bed.flow().overrideGate(GateKind::NewKeyUsed, name, u" "_s)), u"reason"_s);
        QCOMPARE(word(bed.flow().deleteOldKey()), u"step"_s);
        QVERIFY(bed.flow().overrideGate(GateKind::NewKeyUsed, name, u"weekly job"_s) && bed.settle());
        QCOMPARE(word(bed.flow().beginQuiet(kDay, {})), u"gate"_s);
        QVERIFY(bed.flow().overrideGate(GateKind::SystemsSettled, name, u"weekly job"_s) && bed.settle());
        QVERIFY(bed.flow().beginQuiet(kDay, {}) && bed.settle());
        QCOMPARE(bed.flow().step(), RotationStep::Quiet);
        QCOMPARE(bed.flow().rotation().overrides.size(), std::size_t(2));
        QVERIFY(bed.isAlive(bed.keyId));
    }

    /// The proposal stands on weeks of use, which are read when it is wanted and not before.
    void quietAsProposed()
    {
        RotationBed bed;
        QVERIFY(bed.toVerify() && bed.tickAll() && bed.pass(15 * 60));
        QCOMPARE(bed.flow().history().until, 0);
        demo::FaultRule rule;
        rule.pathPrefix = "/organization/usage/completions";
        rule.status = 400;
        rule.times = 1;
        bed.server->faults().add(rule);
        const qsizetype told = bed.words().size();
        QVERIFY(bed.flow().beginProposedQuiet());
        QVERIFY(bed.flow().isBusy());
        QCOMPARE(word(bed.flow().beginProposedQuiet()), u"busy"_s);
        QVERIFY(bed.settle());
        QCOMPARE(bed.words().size(), told + 1);
        QCOMPARE(bed.flow().step(), RotationStep::Verify);

        QVERIFY(bed.flow().beginProposedQuiet() && bed.settle());
        QCOMPARE(bed.words().size(), told + 1);
        QCOMPARE(bed.flow().step(), RotationStep::Quiet);
        const QuietProposal proposal = bed.flow().quietProposal();
        QVERIFY(bed.flow().history().until > 0);
        QCOMPARE(bed.flow().rotation().quietSeconds, proposal.seconds);
        QCOMPARE(bed.flow().rotation().quietReason, quietReasonId(proposal.reason));
        QCOMPARE(word(bed.flow().beginProposedQuiet()), u"step"_s);
    }

    void leakRevokesAtOnce()
    {
        RotationBed bed;
        QVERIFY(bed.begin(RotationReason::Leak));
        QCOMPARE(word(bed.flow().revokeNow(u"x"_s, u"leak"_s)), u"typed_name"_s);
        QVERIFY(bed.isAlive(bed.keyId));
        QVERIFY(bed.flow().limitProject(1'500'000));
        QVERIFY(bed.flow().revokeNow(bed.flow().rotation().key.typedName(), u"Found on a public repository"_s));
        QVERIFY(bed.settle());
        QVERIFY(!bed.isAlive(bed.keyId));
        QTRY_VERIFY(bed.server->state().projects[bed.server->state().projects.indexOf(bed.projectId)].limit);
        QVERIFY(!bed.flow().rotation().overrides.empty());
        // Then the rest: a new key, handed over, seen at work.
        QVERIFY(bed.listSystems({u"a"_s}) && bed.create() && bed.handOver());
        QCOMPARE(bed.flow().step(), RotationStep::Verify);
        QVERIFY(bed.tickAll());
        QVERIFY(bed.flow().overrideGate(GateKind::NewKeyUsed, bed.flow().rotation().key.typedName(), u"batch"_s) &&
                bed.settle());
        QVERIFY(bed.flow().beginQuiet(0, {}) && bed.settle());
        QCOMPARE(bed.flow().step(), RotationStep::Done);
    }

    void secretLostWithTheProgram()
    {
        RotationBed bed;
        const int before = bed.keysOfAccount();
        QVERIFY(bed.begin() && bed.listSystems({u"a"_s}) && bed.create());
        const QString lost = bed.flow().rotation().currentKey()->id;
        bed.reopen();
        QVERIFY(bed.settle());
        QCOMPARE(bed.flow().step(), RotationStep::Create);
        QVERIFY(bed.flow().rotation().lostKey());
        QVERIFY(bed.create());
        QVERIFY(!bed.isAlive(lost));
        QCOMPARE(bed.keysOfAccount(), before + 1);
        QCOMPARE(bed.flow().step(), RotationStep::HandOver);
    }

    void secretThatWasGivenAwayIsNotTakenForLost()
    {
        RotationBed bed;
        QVERIFY(bed.begin() && bed.listSystems({u"a"_s}) && bed.create());
        RotationHandover copied;
        copied.way = u"copied"_s;
        QVERIFY(bed.flow().noteHandover(copied) && bed.settle());
        bed.reopen();
        QVERIFY(bed.settle());
        QCOMPARE(bed.flow().step(), RotationStep::HandOver);
        QVERIFY(!bed.flow().secret());
        // In use by now: it is not lost, whatever a person thinks.
        QVERIFY(bed.pass(20 * 60));
        QCOMPARE(word(bed.flow().loseSecret()), u"used"_s);
        QVERIFY(bed.flow().finishHandover() && bed.settle());
        QCOMPARE(bed.flow().step(), RotationStep::Verify);
    }

    void quietWhileNobodyLooked()
    {
        RotationBed bed;
        QVERIFY(bed.toQuiet());
        bed.close();
        bed.clock.advance(qint64(36) * 3600 * 1000); // the job ran nine hours in; then 27 of silence
        bed.reopen();
        QVERIFY(bed.settle());
        QCOMPARE(bed.flow().rotation().quietRestarts, 1);
        QVERIFY(bed.pass(0));
        QVERIFY(bed.flow().rotation().silent.has_value());
        QCOMPARE(bed.flow().step(), RotationStep::SoftStop);
    }

    /// Two days ahead at once: nothing of that is silence, because the service's own time has not moved.
    void aClockThatRunsAheadOpensNothing()
    {
        RotationBed bed;
        QVERIFY(bed.toQuiet());
        const qint64 days = 2 * kDay;
        bed.clockAheadMs = days * 1000;
        QVERIFY(bed.pass(days));
        QCOMPARE(bed.flow().evidence().clockAhead, days);
        QVERIFY(!bed.flow().rotation().silent);
        QCOMPARE(bed.flow().step(), RotationStep::Quiet);
        bed.reopen(); // nor at the next start
        QVERIFY(bed.settle() && bed.pass(0));
        QVERIFY(!bed.flow().rotation().silent && bed.isAlive(bed.keyId));
        // What passes at the service counts, whatever the clock here says. The forgotten job comes on the way.
        while (!bed.flow().rotation().silent && bed.flow().rotation().quietRestarts < 2)
            QVERIFY(bed.pass(6 * kHour));
        QVERIFY(bed.flow().rotation().silent);
        QVERIFY(bed.flow().rotation().silent->coveredUntil <= bed.clock.now() - days);
    }

    void somebodyElseDeletesTheOldKey()
    {
        RotationBed bed;
        QVERIFY(bed.toVerify());
        const int index = bed.server->state().keys.indexOf(bed.keyId);
        bed.server->state().keys[index].gone = true;
        QVERIFY(bed.pass(60));
        QVERIFY(bed.flow().rotation().isDeleted());
        QVERIFY(bed.flow().rotation().deletedElsewhere);
        QVERIFY(eventsOf(bed).contains(u"gone"_s));
    }

    void cancelledWithTheNewKeyUnused()
    {
        RotationBed bed;
        const int before = bed.keysOfAccount();
        QVERIFY(bed.begin() && bed.listSystems({u"a"_s}) && bed.create());
        QVERIFY(bed.flow().cancel(u"Not today."_s, true));
        QTRY_VERIFY(bed.flow().rotation().isClosed());
        QCOMPARE(bed.keysOfAccount(), before);
        QVERIFY(bed.isAlive(bed.keyId));
        QCOMPARE(bed.flow().rotation().remains.size(), 1); // the old key works as before
        QVERIFY(!bed.flow().secret());
    }

    void cancelledWithTheNewKeyAtWork()
    {
        RotationBed bed;
        QVERIFY(bed.toVerify());
        QVERIFY(bed.pass(20 * 60));
        const QString made = bed.flow().rotation().currentKey()->id;
        QVERIFY(bed.flow().cancel({}, true));
        QTRY_VERIFY(bed.words().contains(u"used"_s));
        QVERIFY(!bed.flow().rotation().isClosed());
        QVERIFY(bed.isAlive(made));
        QVERIFY(bed.flow().cancel({}, false) && bed.settle());
        QVERIFY(bed.isAlive(made) && bed.isAlive(bed.keyId));
        QCOMPARE(bed.flow().rotation().remains.size(), 2);
    }

    /// Whatever was written last when the program ended: the next start goes on from there, no key is left without a
    /// rotation that knows of it, and the old one stands.
    void endedAfterEveryEntry()
    {
        RotationBed whole;
        QVERIFY(whole.begin() && whole.listSystems({u"a"_s}) && whole.create());
        const std::size_t entries = whole.journal().size();
        QVERIFY(entries >= 6);
        for (std::size_t stop = 1; stop <= entries; ++stop) {
            RotationBed bed;
            const int before = bed.keysOfAccount();
            QVERIFY(bed.begin() && bed.listSystems({u"a"_s}));
            const RotationTarget target{bed.accountId, u"svc"_s, u"new one"_s};
            if (bed.journal().size() < stop)
                QVERIFY(bed.flow().createKey(target));
            QVERIFY(test::comesTrue([&] { return bed.journal().size() >= stop; }));
            bed.reopen();
            QVERIFY(bed.settle());
            if (bed.flow().step() == RotationStep::Create)
                QVERIFY(bed.flow().createKey(target) && bed.settle());
            QCOMPARE(bed.flow().step(), RotationStep::HandOver);
            QVERIFY(bed.flow().secret());
            QCOMPARE(bed.keysOfAccount(), before + 1);
            QVERIFY(bed.isAlive(bed.keyId));
            QCOMPARE(firstBrokenEntry(bed.journal()), 0);
        }
    }

    void noSecretInTheArchive()
    {
        RotationBed bed;
        QVERIFY(bed.begin() && bed.listSystems({u"a"_s}) && bed.create());
        const QByteArray secret = bed.flow().secret()->reveal().toByteArray();
        QVERIFY(bed.handOver());
        bed.close();
        const QFileInfoList files = QDir(bed.dir.path()).entryInfoList(QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QFileInfo &file : files) {
            QFile open(file.filePath());
            QVERIFY(open.open(QIODevice::ReadOnly));
            QVERIFY2(!open.readAll().contains(secret), qPrintable(file.fileName()));
        }
    }
};

STEWARD_TEST(tst_RotationFlow);
#include "tst_rotationflow.moc"
