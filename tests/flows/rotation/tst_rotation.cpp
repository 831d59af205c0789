// SPDX-License-Identifier: GPL-3.0-or-later
// What a rotation is judged by, as values: pieces of time, gates, proposals, patterns, the record, the calendar.
#include "app/demo/traffic.h"
#include "app/flows/rotation/gates.h"
#include "app/flows/rotation/quietproposal.h"
#include "app/flows/rotation/rotationcalendar.h"
#include "app/flows/rotation/rotationevents.h"
#include "app/flows/rotation/rotationrecord.h"
#include "tests/flows/rotation/times.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr UnixSeconds kNow = 1'795'430'460;

KeyUse usedAt(const std::vector<UnixSeconds> &moments, qint64 width = kHour)
{
    KeyUse use;
    for (const UnixSeconds at : moments) {
        use.buckets.push_back({at, at + width, 10});
        use.requests += 10;
    }
    return use;
}

/// Created a day ago, handed over, verified, with a quiet period of a day from \a quietFrom.
Rotation quietRotation(UnixSeconds quietFrom)
{
    Rotation rotation;
    rotation.id = newRotationId();
    rotation.key.id = u"old"_s;
    rotation.key.name = u"routing"_s;
    rotation.systemsSettled = true;
    rotation.newKeys.push_back({u"new"_s, u"routing 2"_s, u"Vn8s"_s, {}, {}, (quietFrom - kHour) * 1000, false, false});
    rotation.handedOver = true;
    rotation.verified = RotationProof{};
    rotation.quietFrom = quietFrom;
    rotation.quietSeconds = kDay;
    return rotation;
}

RotationEvidence evidence(UnixSeconds from, UnixSeconds readAt, KeyUse old, KeyUse fresh = {})
{
    RotationEvidence seen;
    seen.traffic.from = from;
    seen.traffic.until = readAt;
    seen.traffic.ofKey.insert(u"old"_s, std::move(old));
    seen.traffic.ofKey.insert(u"new"_s, std::move(fresh));
    seen.readAt = readAt;
    seen.coveredUntil = readAt - kUsageLagSeconds;
    return seen;
}

JournalEntry entryOf(const QString &id, const RotationEvent &event, qint64 atMs)
{
    JournalEntry entry;
    entry.kind = kRotationEntry;
    entry.planId = id;
    entry.operation = event.name;
    entry.body = event.body;
    entry.user = u"ada@desk"_s;
    entry.atMs = atMs;
    return entry;
}

} // namespace

class TestRotation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Without a gap, without an overlap, aligned to what the service's buckets are, exact to the minute at the start.
    void piecesCoverTheSpan()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 500; ++i) {
            const UnixSeconds from = kNow - qint64(random.bounded(40 * 24 * 60)) * kMinute - random.bounded(60);
            const UnixSeconds until = kNow + random.bounded(3600);
            const std::vector<UsePiece> pieces = usePieces(from, until);
            QVERIFY(!pieces.empty());
            QVERIFY(pieces.size() <= 3);
            QCOMPARE(pieces.front().from, from - from % kMinute);
            QCOMPARE(pieces.back().until, until);
            for (std::size_t at = 0; at < pieces.size(); ++at) {
                QVERIFY(pieces[at].from < pieces[at].until);
                if (at > 0)
                    QCOMPARE(pieces[at].from, pieces[at - 1].until);
                const qint64 width = pieces[at].width == BucketWidth::Minute ? kMinute : kHour;
                QCOMPARE(pieces[at].from % width, 0);
            }
            QCOMPARE(pieces.back().width, BucketWidth::Minute);
            QVERIFY(pieces.back().until - pieces.back().from <= kDay);
        }
        QVERIFY(usePieces(kNow, kNow - 1).empty());
    }

    /// A minute that grew after it had been asked for tells how late the service is; one that was not over does not.
    void latenessIsLearnedFromGrowingMinutes()
    {
        const auto reading = [](UnixSeconds until, std::vector<UseBucket> buckets) {
            UseReading made;
            made.from = kNow - kDay;
            made.until = until;
            KeyUse use;
            use.buckets = std::move(buckets);
            made.ofKey.insert(u"key"_s, use);
            return made;
        };
        const auto minute = [](qint64 ago, qint64 requests) {
            return UseBucket{kNow - (ago + 1) * kMinute, kNow - ago * kMinute, requests, {}};
        };
        const UseReading before = reading(kNow, {minute(30, 4), minute(12, 5), minute(3, 1)});
        QCOMPARE(lateness(before, kNow, reading(kNow + 60, {minute(30, 4), minute(12, 5), minute(3, 1)})), 0);
        QCOMPARE(lateness(before, kNow, reading(kNow + 60, {minute(12, 5), minute(3, 2)})), 3 * kMinute);
        QCOMPARE(lateness(before, kNow, reading(kNow + 60, {minute(20, 1), minute(3, 2)})), 20 * kMinute); // new at all
        QCOMPARE(lateness(before, kNow, reading(kNow + 60, {minute(-1, 9)})), 0); // after it was asked
        QCOMPARE(lateness(before, kNow, reading(kNow + 60, {minute(90, 9)})), 0); // stood in an hour before
        QCOMPARE(lateness({}, kNow, reading(kNow, {minute(3, 2)})), 0);
        QCOMPARE(usageLag(0), kUsageLagSeconds);
        QCOMPARE(usageLag(20 * kMinute), 40 * kMinute);
    }

    void proposals_data()
    {
        QTest::addColumn<EnvironmentClass>("environment");
        QTest::addColumn<bool>("unknown");
        QTest::addColumn<std::vector<UnixSeconds>>("used");
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("reason");
        const auto every = [](qint64 step, int times) {
            std::vector<UnixSeconds> all;
            for (int i = times; i > 0; --i)
                all.push_back(kNow - i * step);
            return all;
        };
        using E = EnvironmentClass;
        QTest::newRow("production, all day") << E::Production << false << every(kHour, 700) << kDay << u"class"_s;
        QTest::newRow("staging, all day") << E::Staging << false << every(kHour, 700) << 4 * kHour << u"class"_s;
        QTest::newRow("systems unknown") << E::Production << true << every(kHour, 700) << 2 * kDay
                                         << u"systems_unknown"_s;
        QTest::newRow("never used") << E::Production << false << std::vector<UnixSeconds>() << kDay << u"class"_s;
        // 23 hours between uses of an hour each, and a quarter: 29 hours
        QTest::newRow("once a day") << E::Production << false << every(kDay, 28) << 29 * kHour << u"gaps"_s;
        QTest::newRow("once a week") << E::Staging << false << every(7 * kDay, 4) << 9 * kDay << u"weekly"_s;
        QTest::newRow("once in a month") << E::Staging << false << every(28 * kDay, 1) << 35 * kDay << u"monthly"_s;
    }
    void proposals()
    {
        QFETCH(EnvironmentClass, environment);
        QFETCH(bool, unknown);
        QFETCH(std::vector<UnixSeconds>, used);
        const QuietProposal proposal = quietProposal(environment, unknown, usedAt(used), kNow);
        QTEST(proposal.seconds, "seconds");
        QTEST(quietReasonId(proposal.reason), "reason");
    }

    void silence_data()
    {
        QTest::addColumn<qint64>("after");  ///< the verification, seconds: when it is looked
        QTest::addColumn<qint64>("usedAt"); ///< after the verification; -1: never
        QTest::addColumn<qint64>("fromBefore");
        QTest::addColumn<Gate::State>("state");
        using S = Gate::State;
        QTest::newRow("at once") << qint64(0) << qint64(-1) << kHour << S::Unknown;
        QTest::newRow("half a day") << 12 * kHour << qint64(-1) << kHour << S::Shut;
        QTest::newRow("a day, not told yet") << kDay << qint64(-1) << kHour << S::Shut;
        QTest::newRow("a day and the lag") << kDay + kUsageLagSeconds << qint64(-1) << kHour << S::Open;
        QTest::newRow("used in between") << kDay + kUsageLagSeconds << 12 * kHour << kHour << S::Shut;
        QTest::newRow("used, then a day") << 37 * kHour + kUsageLagSeconds << 12 * kHour << kHour << S::Open;
        QTest::newRow("evidence that begins too late") << kDay + kUsageLagSeconds << qint64(-1) << -kHour << S::Unknown;
    }
    void silence()
    {
        QFETCH(qint64, after);
        QFETCH(qint64, usedAt);
        QFETCH(qint64, fromBefore);
        const Rotation rotation = quietRotation(kNow);
        const KeyUse old = usedAt < 0 ? KeyUse() : ::usedAt({kNow + usedAt}, kHour);
        const Gate gate = oldKeySilent(rotation, evidence(kNow - fromBefore, kNow + after, old));
        QTEST(gate.state, "state");
    }

    void theKeysOwnWordCounts()
    {
        const Rotation rotation = quietRotation(kNow);
        RotationEvidence seen = evidence(kNow - kHour, kNow + kDay + kUsageLagSeconds, {});
        QCOMPARE(oldKeySilent(rotation, seen).state, Gate::State::Open);
        seen.oldLastUsedAt = kNow + 5 * kHour; // code interpreter sessions are not told by key
        QCOMPARE(oldKeySilent(rotation, seen).state, Gate::State::Shut);
        QCOMPARE(oldKeySilent(rotation, seen).since, kNow + 5 * kHour);
    }

    void whatIsNotReadIsNotOpen()
    {
        const Rotation rotation = quietRotation(kNow);
        for (const Gate &gate : gatesOfDeletion(rotation, {}))
            QVERIFY(gate.kind == GateKind::SystemsSettled || gate.state == Gate::State::Unknown);
        QVERIFY(!allPassable(gatesOfDeletion(rotation, {})));
    }

    void patterns()
    {
        const auto bursts = [](qint64 every, int times, int length = 1) {
            std::vector<UnixSeconds> all;
            for (int i = 0; i < times; ++i) {
                for (int minute = 0; minute < length; ++minute)
                    all.push_back(kNow / kHour * kHour + 7 * kMinute + i * every + minute * kMinute);
            }
            return usedAt(all, kMinute);
        };
        QCOMPARE(usePattern(bursts(15 * kMinute, 4)).periodMinutes, 15);
        QCOMPARE(usePattern(bursts(15 * kMinute, 4)).minutes, (std::vector<int>{7, 22, 37, 52}));
        QCOMPARE(usePattern(bursts(15 * kMinute, 4, 3)).periodMinutes, 15);
        QCOMPARE(usePattern(bursts(2 * kMinute, 20)).periodMinutes, 0); // that is traffic
        QCOMPARE(usePattern(bursts(15 * kMinute, 3)).periodMinutes, 0); // too few to tell
        QCOMPARE(usePattern({}).periodMinutes, 0);
    }

    /// What moves to another key stays the same in sum, to the request, minute by minute.
    void movedTrafficStaysWhole()
    {
        const qint64 minute = kNow / 60;
        demo::Stream stream;
        stream.key = 0;
        stream.perDay = 30'000;
        stream.unitsPerRequest = 100;
        const auto sum = [&](demo::Traffic &traffic, int key, qint64 at) {
            qint64 requests = 0;
            for (int index : traffic.streamsOfKey(key))
                requests += traffic.between(traffic.streams()[size_t(index)], at, at + 1).requests;
            return requests;
        };
        demo::Traffic whole(3, minute / 1440), moved(3, minute / 1440);
        whole.add(stream);
        moved.add(stream);
        moved.move(0, 1, {minute + 3, minute + 7, minute + 12}, minute + 540);
        for (qint64 at = minute - 30; at < minute + 60; ++at) {
            QCOMPARE(sum(moved, 0, at) + sum(moved, 1, at), sum(whole, 0, at));
            if (at < minute + 3)
                QCOMPARE(sum(moved, 1, at), 0);
            if (at >= minute + 12)
                QCOMPARE(sum(moved, 0, at), 0);
        }
        QVERIFY(sum(moved, 0, minute + 540) > 0); // the forgotten job
        QVERIFY(sum(moved, 0, minute + 540 + 7 * 1440) > 0);
        QCOMPARE(sum(moved, 0, minute + 540 + 1440), 0);
        // The successor goes before anybody has moved: everything stays where it was.
        demo::Traffic back(3, minute / 1440);
        back.add(stream);
        back.move(0, 1, {minute + 3, minute + 7, minute + 12}, minute + 540);
        back.takeBack(1, minute + 1);
        for (qint64 at = minute; at < minute + 60; ++at)
            QCOMPARE(sum(back, 0, at), sum(whole, 0, at));
    }

    void oneMoreEntryChangesOnlyWhatItSays()
    {
        Rotation rotation;
        rotation.id = u"rotation-1"_s;
        RotatedKey key;
        key.id = u"old"_s;
        key.projectId = u"p"_s;
        take(rotation, entryOf(rotation.id, rotationevent::opened(key, RotationReason::Routine), 1000));
        take(rotation, entryOf(rotation.id, rotationevent::systems({{u"a"_s}, {u"b"_s}}, true), 2000));
        take(rotation,
             entryOf(rotation.id, rotationevent::systemState(u"a"_s, RotationSystem::State::Ticked, {}), 3000));
        take(rotation, entryOf(rotation.id, rotationevent::systems({{u"b"_s}, {u"a"_s}}, false), 4000));
        QCOMPARE(rotation.openSystems(), 1); // a stays ticked
        QCOMPARE(rotation.systems.back().by, u"ada@desk"_s);
        const Rotation before = rotation;
        take(rotation, entryOf(u"rotation-2"_s, rotationevent::stored(), 5000));
        take(rotation, entryOf(rotation.id, {u"something new"_s}, 5000));
        QCOMPARE(rotation, before);
        // The end of a plan that was told already is told once.
        const RotationPending pending{RotationPurpose::Delete, u"rotation-1.x"_s, u"old"_s};
        take(rotation, entryOf(rotation.id, rotationevent::planned(pending), 6000));
        QVERIFY(rotation.pending);
        take(rotation, entryOf(rotation.id, rotationevent::ended({pending}), 7000));
        QCOMPARE(rotation.deletedAtMs, 7000);
        take(rotation, entryOf(rotation.id, rotationevent::ended({pending}), 8000));
        QCOMPARE(rotation.deletedAtMs, 7000);
    }

    void theRecordSaysWhatWasDoneAndNothingElse()
    {
        Rotation rotation = quietRotation(kNow);
        rotation.key.name = u"<img src=x> *bold* %1"_s;
        rotation.systems = {{u"edge|router"_s}};
        QVERIFY(!rotationRecord(rotation, u"Halyard"_s, kNow).contains(u"Campaign"_s));
        rotation.campaign = u"Autumn"_s;
        rotation.overrides.push_back({u"old_key_silent"_s, u"because"_s, u"ada"_s, kNow * 1000});
        const QString text = rotationRecord(rotation, u"Halyard"_s, kNow);
        QVERIFY(!text.contains(u" <img"_s) && text.contains(u"img"_s)); // escaped, not taken out
        QVERIFY(!text.contains(u" *bold"_s));
        QVERIFY(text.contains(u"because"_s));
        QVERIFY(text.contains(u"Campaign: Autumn"_s));
        QVERIFY(text.contains(u"%1"_s));
        QVERIFY(text.contains(u"It was not deleted"_s));
        QCOMPARE(text, rotationRecord(rotation, u"Halyard"_s, kNow));
    }

    void theCalendarIsFolded()
    {
        Snapshot snapshot;
        Project project;
        project.id = u"p"_s;
        project.name = u"Parcel; Routing, \\ Production "_s + QString(60, QChar(0x00e4));
        snapshot.projects = SharedRows<Project>({project});
        ProjectKey key;
        key.id = u"key_1"_s;
        key.name = u"🔑 routing"_s;
        key.createdAt = kNow - 100 * kDay;
        snapshot.projectKeys.replace(u"p"_s, {key});
        const QByteArray text = rotationCalendar(snapshot, {}, kNow);
        for (const QByteArray &line : text.split('\n')) {
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            QVERIFY(line.size() <= 76);
        }
        QByteArray unfolded = text;
        unfolded.replace("\r\n ", "");
        QVERIFY(unfolded.contains("Parcel\\; Routing\\, \\\\ Production"));
        QVERIFY(unfolded.contains("UID:key_1-rotation@steward"));
        QCOMPARE(unfolded.count("BEGIN:VEVENT"), 1);
        QCOMPARE(rotationCalendar(snapshot, {}, kNow), text);
    }
};

STEWARD_TEST(TestRotation);
#include "tst_rotation.moc"
