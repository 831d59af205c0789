// SPDX-License-Identifier: GPL-3.0-or-later
// Who leaves, what is decided about the keys, and the order in which it is done.
#include "app/changes/planfile.h"
#include "app/flows/offboarding/departure.h"
#include "app/flows/offboarding/offboardingrecord.h"
#include "tests/organization/organizationsamples.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;
using Kind = KeyDecision::Kind;
using Stays = Offboarding::Stays;

Q_DECLARE_METATYPE(Stays)

namespace {

/// Bob is in P, in D and in the Default project. He owns a key used yesterday in P, one never used in D, an admin key;
/// Ada is the only owner.
Snapshot organization()
{
    Snapshot snapshot = samples::organization();
    auto projects = snapshot.projects.toVector();
    projects.push_back(samples::project(u"proj_0"_s, u"Default project"_s));
    Project old = samples::project(u"proj_old"_s, u"Old"_s);
    old.status = u"archived"_s;
    old.archivedAt = samples::kNow;
    projects.push_back(old);
    snapshot.projects = projects;
    User bob = samples::user(u"bob"_s, u"Bob"_s);
    for (const Project &project : projects)
        bob.projects.push_back({project.id, project.name, u"member"_s});
    snapshot.users = std::vector{samples::user(u"ada"_s, u"Ada"_s, u"owner"_s), bob};
    samples::arrive(snapshot, ListKind::Users, {}, samples::kNow + 1);
    ProjectKey used = samples::personalKey(u"key_used"_s, u"bob"_s),
               idle = samples::personalKey(u"key_idle"_s, u"bob"_s);
    idle.lastUsedAt.reset();
    snapshot.projectKeys.replace(u"proj_p"_s, {used, samples::accountKey(u"key_svc"_s, u"svc"_s)});
    snapshot.projectKeys.replace(u"proj_d"_s, {idle, samples::personalKey(u"key_ada"_s, u"ada"_s)});
    snapshot.projectKeys.replace(u"proj_old"_s, {samples::personalKey(u"key_old"_s, u"bob"_s)});
    snapshot.adminKeys = std::vector{samples::adminKey(u"admin_bob"_s, u"bob"_s)};
    snapshot.local.systems = {KeySystem{}};
    snapshot.local.systems.front().keyId = u"key_used"_s;
    snapshot.local.systems.front().name = u"batch host"_s;
    snapshot.invites = std::vector{samples::invite(u"invite-1"_s, u"BOB@example.com"_s, u"reader"_s, u"pending"_s),
                                   samples::invite(u"invite-2"_s, u"cy@example.com"_s, u"reader"_s, u"pending"_s)};
    return snapshot;
}

Offboarding begun(const Snapshot &snapshot, const QString &user = u"bob"_s, const QString &tail = u"none"_s)
{
    return newOffboarding(leaver(snapshot, user, tail, samples::kNow), samples::kNow);
}

QStringList operations(const Plan &plan)
{
    QStringList all;
    for (const Step &step : plan.steps)
        all += step.operation;
    return all;
}

} // namespace

class TestOffboarding final : public QObject
{
    Q_OBJECT
    Snapshot m_snapshot = organization();

    Offboarding decided()
    {
        Offboarding offboarding = begun(m_snapshot);
        offboarding.decisions[u"key_used"_s] = {Kind::Delete};
        offboarding.decisions[u"admin_bob"_s] = {Kind::Leave, {}, {}, u"handed over to Ada"_s};
        return offboarding;
    }

private Q_SLOTS:
    void findsWhatHangsOnAPerson()
    {
        const Leaver bob = leaver(m_snapshot, u"bob"_s, u"none"_s, samples::kNow);
        QVERIFY(bob.isMember);
        QVERIFY(!bob.isLastOwner);
        QCOMPARE(bob.projects.size(), 3U); // without the archived one
        QCOMPARE(bob.keys.size(), 3U);     // whose key does not work any more
        QCOMPARE(bob.keys.front().id, u"key_used"_s);
        QCOMPARE(bob.keys.front().systems, QStringList{u"batch host"_s});
        QCOMPARE(bob.keys.front().environment, EnvironmentClass::Production);
        QCOMPARE(bob.key(u"admin_bob"_s)->fixed, LeaverKey::Fixed::AdminKey);
        QCOMPARE(bob.accounts.size(), 1U);
        QCOMPARE(bob.accounts.front().keys.front().id, u"key_svc"_s);
        QCOMPARE(bob.invitations.size(), 1U);
        QVERIFY(leaver(m_snapshot, u"ada"_s, {}, samples::kNow).isLastOwner);
    }

    void findsWhoHasLeftAlready()
    {
        Snapshot snapshot = m_snapshot;
        snapshot.users = std::vector{samples::user(u"ada"_s, u"Ada"_s, u"owner"_s)};
        const Offboarding offboarding = begun(snapshot);
        QVERIFY(!offboarding.leaver.isMember);
        QCOMPARE(offboarding.leaver.name, u"bob name"_s); // from the keys
        QCOMPARE(offboarding.leaver.keys.size(), 3U);
        QCOMPARE(offboarding.stays(), Stays::NotMember);
        QVERIFY(offboarding.leavableProjects().empty());
    }

    void decidesAheadOnlyWhatIsSafe()
    {
        Offboarding offboarding = begun(m_snapshot);
        QCOMPARE(offboarding.decision(u"key_idle"_s).kind, Kind::Delete);
        QCOMPARE(offboarding.decision(u"key_used"_s).kind, Kind::Open);
        QCOMPARE(offboarding.undecided(), 2);
        // Traffic counts as use where the service's own 'last used' lags.
        Leaver bob = offboarding.leaver;
        for (LeaverKey &key : bob.keys)
            key.requests = key.id == u"key_idle"_s ? 5 : 0;
        QCOMPARE(newOffboarding(bob, samples::kNow).decision(u"key_idle"_s).kind, Kind::Open);
    }

    void whatIsADecision_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("complete");
        QTest::newRow("open") << int(Kind::Open) << QString() << QString() << QString() << false;
        QTest::newRow("delete") << int(Kind::Delete) << QString() << QString() << QString() << true;
        QTest::newRow("leave") << int(Kind::Leave) << QString() << QString() << u" \t"_s << false;
        QTest::newRow("leave, why") << int(Kind::Leave) << QString() << QString() << u"demo"_s << true;
        QTest::newRow("move") << int(Kind::Move) << QString() << u" "_s << QString() << false;
        QTest::newRow("move, new") << int(Kind::Move) << QString() << u"svc"_s << QString() << true;
        QTest::newRow("move, there") << int(Kind::Move) << u"svc"_s << QString() << QString() << true;
    }
    void whatIsADecision()
    {
        QFETCH(int, kind);
        QFETCH(QString, account);
        QFETCH(QString, name);
        QFETCH(QString, reason);
        QFETCH(bool, complete);
        QCOMPARE((KeyDecision{Kind(kind), account, name, reason}).isComplete(), complete);
    }

    void removesInTheRightOrder()
    {
        const Offboarding offboarding = decided();
        QCOMPARE(offboarding.undecided(), 0);
        const PlanOrigin origin{m_snapshot};
        const Plan plan = offboardingPlan(offboarding, origin);
        QVERIFY(planfile::validate(plan));
        QCOMPARE(operations(plan),
                 (QStringList{u"projectkeys.remove"_s, u"projectkeys.remove"_s, u"invites.remove"_s,
                              u"projectusers.remove"_s, u"projectusers.remove"_s, u"users.remove"_s}));
        QCOMPARE(plan.parallel, 1);
        // Projects wait for the deletions, the organization for everything.
        QCOMPARE(plan.steps[3].after, (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(plan.steps[5].after.size(), 5);
        QVERIFY(plan.note.contains(u"handed over to Ada"_s));
        for (const Step &step : plan.steps)
            QVERIFY(step.arguments.value("project_id"_L1) != u"proj_0"_s); // the Default project is left with it
    }

    void leavesAloneWhatRotationsMove()
    {
        Offboarding offboarding = decided();
        offboarding.decisions[u"key_used"_s] = {Kind::Move, {}, u"bob-svc"_s};
        QCOMPARE(offboarding.stays(), Stays::KeysMove);
        const PlanOrigin origin{m_snapshot};
        const Plan plan = offboardingPlan(offboarding, origin);
        QVERIFY(planfile::validate(plan));
        QCOMPARE(operations(plan),
                 (QStringList{u"projectkeys.remove"_s, u"invites.remove"_s, u"projectusers.remove"_s}));
        QCOMPARE(plan.steps[0].arguments.value("api_key_id"_L1), u"key_idle"_s); // the moved one works on
        QCOMPARE(plan.steps[2].arguments.value("project_id"_L1), u"proj_d"_s);   // P is needed a little longer
        QVERIFY(plan.note.contains(u"bob-svc"_s) && plan.note.contains(u"rotation"_s));
    }

    void aDepartureIsWhatTheJournalSays()
    {
        Offboarding offboarding = decided();
        offboarding.decisions[u"key_used"_s] = {Kind::Move, {}, u"bob-svc"_s};
        offboarding.renewed = {u"key_svc"_s};
        offboarding.note = u" HR-17 "_s;
        offboarding.leaveProjects = false;
        const QHash<QString, QString> rotations{{u"key_used"_s, u"rotation-1"_s}, {u"key_svc"_s, u"rotation-2"_s}};
        Departure begun = departureOf(offboarding, rotations, {});
        begun.id = newDepartureId();
        QVERIFY(begun.id.startsWith(u"offboarding-"_s));
        const auto entry = [&begun](const QString &name, const QJsonObject &body) {
            JournalEntry made;
            made.kind = kOffboardingEntry;
            made.planId = begun.id;
            made.operation = name;
            made.body = body;
            made.user = u"ada@desk"_s;
            made.atMs = 1000;
            return made;
        };
        std::vector<JournalEntry> journal{entry(u"opened"_s, departureBody(begun))};
        std::vector<Departure> read = departures(journal);
        QCOMPARE(read.size(), 1U);
        QCOMPARE(read.front().startedBy, u"ada@desk"_s);
        begun.startedBy = u"ada@desk"_s;
        begun.startedAtMs = 1000;
        for (DepartureKey &key : begun.keys) { // what the page works out anew is not kept
            key.key.environment = EnvironmentClass::Other;
            key.key.fixed = LeaverKey::Fixed::No;
        }
        QCOMPARE(read.front(), begun);
        QVERIFY(read.front().key(u"key_svc"_s)->isShared);
        QCOMPARE(read.front().key(u"key_svc"_s)->decision.accountId, u"svc"_s);

        // Later the idle key is gone and another decision was made: what was is kept for the record.
        Offboarding later = offboarding;
        std::erase_if(later.leaver.keys, [](const LeaverKey &key) { return key.id == u"key_idle"_s; });
        later.renewed.clear();
        later.decisions[u"admin_bob"_s] = {Kind::Delete};
        later.note = u"HR-18"_s;
        journal.push_back(entry(u"decided"_s, departureBody(departureOf(later, rotations, read.front()))));
        JournalEntry foreign = entry(u"closed"_s, {});
        foreign.planId = u"offboarding-other"_s;
        journal.push_back(foreign);
        read = departures(journal);
        QCOMPARE(read.front().note, u"HR-18"_s);
        QCOMPARE(read.front().keys.size(), 4U);
        QCOMPARE(read.front().key(u"admin_bob"_s)->decision.kind, Kind::Delete);
        QVERIFY(read.front().key(u"key_svc"_s) && read.front().key(u"key_idle"_s));
        QCOMPARE(read.front().startedAtMs, 1000);
        QVERIFY(!read.front().isClosed());
        journal.push_back(entry(u"closed"_s, {{u"cancelled"_s, true}, {u"note"_s, u"stays"_s}}));
        read = departures(journal);
        QVERIFY(read.front().isClosed() && read.front().cancelled);
        QCOMPARE(read.front().closingNote, u"stays"_s);
    }

    void staysForAReason_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("scim");
        QTest::addColumn<Stays>("stays");
        QTest::newRow("goes") << u"bob"_s << false << Stays::No;
        QTest::newRow("directory") << u"bob"_s << true << Stays::ScimManaged;
        QTest::newRow("last owner") << u"ada"_s << false << Stays::LastOwner;
        QTest::newRow("unknown") << u"nobody"_s << false << Stays::NotMember;
    }
    void staysForAReason()
    {
        QFETCH(QString, user);
        QFETCH(bool, scim);
        QFETCH(Stays, stays);
        Snapshot snapshot = m_snapshot;
        auto users = snapshot.users.toVector();
        for (User &each : users)
            each.isScimManaged = scim;
        snapshot.users = users;
        const Offboarding offboarding = begun(snapshot, user);
        QCOMPARE(offboarding.stays(), stays);
        const PlanOrigin origin{snapshot};
        QCOMPARE(operations(offboardingPlan(offboarding, origin)).contains(u"users.remove"_s), stays == Stays::No);
        if (scim)
            QVERIFY(!operations(offboardingPlan(offboarding, origin)).contains(u"projectusers.remove"_s));
    }

    void neverDeletesTheKeyInUseHere()
    {
        Snapshot snapshot = m_snapshot;
        AdminKey own = samples::adminKey(u"admin_bob"_s, u"bob"_s);
        own.redactedValue = u"sk-admin-****x7Qe"_s;
        own.lastUsedAt.reset();
        snapshot.adminKeys = std::vector{own};
        const Offboarding offboarding = begun(snapshot, u"bob"_s, u"x7Qe"_s);
        QVERIFY(offboarding.leaver.key(u"admin_bob"_s)->isOwn);
        QCOMPARE(offboarding.decision(u"admin_bob"_s).kind, Kind::Open);
    }

    void recordSaysWhoWhenAndWhy()
    {
        Offboarding offboarding = decided();
        offboarding.leaver.name = u"Bob *Roe*"_s;
        offboarding.note = u"HR-17"_s;
        const PlanOrigin origin{m_snapshot, {}, u"Quillfeather"_s, samples::kNow * 1000};
        PlanRecord record = newRecord(offboardingPlan(offboarding, origin));
        record.user = u"ada@desk"_s;
        record.begunAtMs = samples::kNow * 1000;
        record.steps.front().phase = StepPhase::Done;
        OffboardingFile file{offboarding, {}, {}, {record}};
        for (const LeaverKey &key : offboarding.leaver.keys)
            file.keys.push_back({key, offboarding.decision(key.id)});
        Rotation rotation;
        rotation.newKeys.push_back({u"key_new"_s, u"bob successor"_s, u"9fKd"_s, u"svc"_s, u"routing-svc"_s});
        rotation.deletedAtMs = samples::kNow * 1000;
        file.rotations.insert(u"key_used"_s, rotation);
        const QString text = offboardingRecord(file, NameBook(m_snapshot));
        for (const QString &said : {u"Quillfeather"_s, u"ada@desk"_s, u"HR-17"_s, u"handed over to Ada"_s,
                                    u"batch host"_s, u"Bob \\*Roe\\*"_s, u"routing-svc"_s, u"requests not known"_s,
                                    u"**Done**"_s, u"replaced by bob successor"_s, u"9fKd"_s})
            QVERIFY2(text.contains(said), qPrintable(said + u'\n' + text));
    }
};

STEWARD_TEST(TestOffboarding);
#include "tst_offboarding.moc"
