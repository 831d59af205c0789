// SPDX-License-Identifier: GPL-3.0-or-later
// Which lists are due, in which order: a table of situations.
#include "app/sync/readplan.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr UnixSeconds kNow = 1'000'000;
constexpr UnixSeconds kMinute = 60;

struct Situation final
{
    Snapshot snapshot;
    QHash<ListId, UnixSeconds> readAt, failedAt;
    QSet<ListId> wanted;
    Focus focus = Focus::Overview;
    QString focusedProject;
    bool force = false;
    Vouching vouching = Vouching::No;
    std::array<UnixSeconds, kListKindCount> unsureSince{};

    /// Three projects, one of them archived; users who carry their projects along; every list read \a age ago.
    explicit Situation(UnixSeconds age)
    {
        std::vector<Project> projects(3);
        for (size_t i = 0; i < projects.size(); ++i) {
            projects[i].id = QString(QChar(u'a' + char16_t(i)));
            projects[i].status = u"active"_s;
        }
        projects[2].archivedAt = 5;
        snapshot.projects = projects;
        User user;
        user.projects.push_back({u"a"_s, {}, {}});
        snapshot.users = std::vector{user};
        for (int kind = 0; kind < kListKindCount; ++kind) {
            const auto list = ListKind(kind);
            if (!isPerProject(list) || list == ListKind::SpendLimits)
                set({list, {}}, age);
            if (isPerProject(list)) {
                set({list, u"a"_s}, age);
                set({list, u"b"_s}, age);
            }
        }
    }
    void set(const ListId &id, UnixSeconds age, bool stale = false)
    {
        snapshot.states[id].fetchedAt = kNow - age;
        snapshot.states[id].stale = stale;
    }

    [[nodiscard]] std::vector<ListId> due() const
    {
        return dueLists(
            {snapshot, focus, focusedProject, kNow, force, vouching, unsureSince, readAt, failedAt, wanted});
    }
    [[nodiscard]] QStringList dueKeys() const
    {
        QStringList projects;
        for (const ListId &id : due()) {
            if (id.kind == ListKind::ProjectKeys)
                projects += id.projectId;
        }
        return projects;
    }
    [[nodiscard]] bool isDue(ListKind kind) const
    {
        const auto lists = due();
        return std::any_of(lists.begin(), lists.end(), [kind](const ListId &id) { return id.kind == kind; });
    }
};

} // namespace

class ReadPlanTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsDueWhileAllIsFresh() { QVERIFY(Situation(30).due().empty()); }

    void ageMakesListsDue()
    {
        const Situation situation(31 * kMinute);
        QVERIFY(situation.isDue(ListKind::Projects));
        QVERIFY(situation.isDue(ListKind::Costs));
        QVERIFY(!situation.isDue(ListKind::ServiceAccounts));
        QCOMPARE(situation.dueKeys(), (QStringList{u"a"_s, u"b"_s})); // not of the archived one
    }

    void theAuditLogVouches()
    {
        Situation situation(31 * kMinute);
        situation.vouching = Vouching::Yes;
        QVERIFY(!situation.isDue(ListKind::Projects));
        QVERIFY(situation.dueKeys().isEmpty());
        QVERIFY(situation.isDue(ListKind::Costs)); // it does not know these
        Situation old(7 * 60 * kMinute);
        old.vouching = Vouching::Yes;
        QCOMPARE(old.dueKeys().size(), 2); // 'last used' grows old all the same
    }

    void aRaisedTimeDoesNotHideTheAge()
    {
        Situation situation(kMinute);
        situation.vouching = Vouching::Yes;
        situation.readAt.insert({ListKind::ProjectKeys, u"b"_s}, kNow - 7 * 60 * kMinute);
        QCOMPARE(situation.dueKeys(), QStringList{u"b"_s});
    }

    void doubtTakesTheVouchingBack()
    {
        Situation situation(31 * kMinute);
        situation.vouching = Vouching::Yes;
        situation.unsureSince[indexOf(ListKind::ProjectKeys)] = kNow - 5;
        situation.set({ListKind::ProjectKeys, u"a"_s}, 2);
        QCOMPARE(situation.dueKeys(), QStringList{u"b"_s});
    }

    void whatItMayVouchForWaits()
    {
        Situation situation(31 * kMinute);
        situation.vouching = Vouching::Pending;
        situation.snapshot.states.remove({ListKind::ProjectKeys, u"b"_s});
        situation.set({ListKind::ProjectKeys, u"a"_s}, kMinute, true);
        QCOMPARE(situation.dueKeys(), (QStringList{u"b"_s, u"a"_s})); // never read and changed do not
        QVERIFY(!situation.isDue(ListKind::Users));
        QVERIFY(situation.isDue(ListKind::Costs));
    }

    void forceReadsWhatTheFocusShows()
    {
        Situation situation(30);
        situation.force = true;
        situation.focus = Focus::Members;
        situation.vouching = Vouching::Yes;
        QVERIFY(situation.isDue(ListKind::Users));
        QVERIFY(situation.isDue(ListKind::Invites));
        QVERIFY(!situation.isDue(ListKind::AdminKeys)); // not shown there
        QVERIFY(situation.dueKeys().isEmpty());         // vouched for
        situation.focusedProject = u"b"_s;
        QCOMPARE(situation.dueKeys(), QStringList{u"b"_s});
        situation.vouching = Vouching::No;
        QCOMPARE(situation.dueKeys(), (QStringList{u"b"_s, u"a"_s}));
    }

    void order()
    {
        Situation situation(31 * kMinute);
        std::vector<Project> projects(5);
        for (size_t i = 0; i < projects.size(); ++i)
            projects[i].id = QString(QChar(u'a' + char16_t(i)));
        situation.snapshot.projects = projects;
        situation.set({ListKind::ProjectKeys, u"b"_s}, 99 * kMinute);
        situation.set({ListKind::ProjectKeys, u"c"_s}, 30, true);
        situation.set({ListKind::ProjectKeys, u"e"_s}, 40 * kMinute);
        situation.focusedProject = u"e"_s;
        QCOMPARE(situation.dueKeys().join(u""_s), u"edcba"_s); // focused, never read, changed, oldest first
        QVERIFY(situation.due().front().projectId.isEmpty());
    }

    void aFailureIsNotRepeatedAtOnce()
    {
        Situation situation(30);
        const ListId id{ListKind::ProjectKeys, u"a"_s};
        situation.set(id, 30, true);
        situation.failedAt.insert(id, kNow - kMinute);
        QVERIFY(situation.dueKeys().isEmpty());
        situation.failedAt.insert(id, kNow - 6 * kMinute);
        QCOMPARE(situation.dueKeys().size(), 1);
        situation.failedAt.insert(id, kNow);
        situation.force = true;
        situation.vouching = Vouching::Yes;
        QCOMPARE(situation.dueKeys().size(), 1);
    }

    void whatIsNotOfferedIsNotAskedFor()
    {
        Situation situation(48 * 60 * kMinute);
        situation.snapshot.states[{ListKind::AdminKeys, {}}].notOffered = true;
        situation.snapshot.states[{ListKind::ServiceAccounts, u"a"_s}].notOffered = true;
        QVERIFY(!situation.isDue(ListKind::AdminKeys));
        QVERIFY(!situation.isDue(ListKind::ServiceAccounts)); // of no project
        situation.force = true;
        situation.focus = Focus::Keys;
        QVERIFY(situation.isDue(ListKind::AdminKeys)); // unless a person asks
    }

    void whatIsWantedIsDue()
    {
        Situation situation(30);
        situation.wanted.insert({ListKind::ProjectKeys, u"b"_s});
        QCOMPARE(situation.dueKeys(), QStringList{u"b"_s});
    }

    void membershipsByProjectOnlyWhenUsersCameWithout()
    {
        Situation situation(2 * 60 * kMinute);
        QVERIFY(!situation.isDue(ListKind::ProjectUsers));
        situation.snapshot.users = std::vector{User{}};
        QVERIFY(situation.isDue(ListKind::ProjectUsers));
        situation.snapshot.users.clear();
        QVERIFY(!situation.isDue(ListKind::ProjectUsers));
    }
};

STEWARD_TEST(ReadPlanTest);
#include "tst_readplan.moc"
