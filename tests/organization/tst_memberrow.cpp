// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/organization/membersmodel.h"
#include "app/organization/overviewcounts.h"
#include "tests/organization/organizationsamples.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace steward;
using namespace steward::samples;

namespace {

Invite invite(const QString &id, const QString &status, std::optional<UnixSeconds> expiresAt)
{
    Invite invite;
    invite.id = id;
    invite.email = id + u"@example.com"_s;
    invite.role = u"reader"_s;
    invite.status = status;
    invite.createdAt = daysAgo(5);
    invite.expiresAt = expiresAt;
    return invite;
}

} // namespace

class TestMemberRow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void people()
    {
        Snapshot snapshot = organization();
        std::vector<User> users = snapshot.users.toVector();
        users[0].projects = {{u"proj_p"_s, u"old name"_s, u"owner"_s}, {u"proj_d"_s, {}, u"member"_s}};
        users[0].isScimManaged = true;
        users[1].apiKeyLastUsedAt = daysAgo(100);
        users[1].role = u"Cost watcher"_s;
        User robot = user(u"robot"_s, u"Robot"_s);
        robot.isServiceAccount = true;
        users.push_back(robot);
        snapshot.users = users;
        arrive(snapshot, ListKind::Users, {}, kNow + 1);
        snapshot.projectKeys.replace(u"proj_p"_s,
                                     {personalKey(u"key_1"_s, u"ada"_s), accountKey(u"key_2"_s, u"svc"_s)});
        snapshot.adminKeys = std::vector{adminKey(u"key_3"_s, u"ada"_s)};

        const auto rows = memberRows(snapshot, kNow);
        QCOMPARE(rows.size(), size_t(2)); // the service account is not a person
        const MemberRow &ada = *rowOf(rows, u"ada"_s);
        QCOMPARE(ada.kind, MemberRow::Kind::Person);
        QVERIFY(ada.isOwner());
        QVERIFY(ada.isScimManaged);
        QCOMPARE(ada.keys, 2);
        QVERIFY(ada.keysComplete);
        QCOMPARE(ada.lastActive, daysAgo(1));
        QCOMPARE(ada.state, MemberRow::State::Active);
        QCOMPARE(ada.ageDays, 300);
        QVERIFY(ada.projectsKnown);
        QCOMPARE(ada.projects, (std::vector<MemberProject>{{u"proj_d"_s, u"Routing Development"_s, u"member"_s},
                                                           {u"proj_p"_s, u"Routing Production"_s, u"owner"_s}}));
        const MemberRow &bob = *rowOf(rows, u"bob"_s);
        QCOMPARE(bob.roleMeaning, MemberRow::RoleMeaning::Custom);
        QCOMPARE(roleTitle(bob), u"Cost watcher"_s);
        QCOMPARE(bob.keys, 0);
        QCOMPARE(bob.state, MemberRow::State::Inactive);
    }

    void keysAreNotKnownUntilAllListsArrived()
    {
        Snapshot snapshot = organization();
        snapshot.states.remove({ListKind::ProjectKeys, u"proj_d"_s});
        snapshot.projectKeys.replace(u"proj_p"_s, {personalKey(u"key_1"_s, u"ada"_s)});
        const auto rows = memberRows(snapshot, kNow);
        QCOMPARE(rowOf(rows, u"ada"_s)->keys, 1);
        QVERIFY(!rowOf(rows, u"ada"_s)->keysComplete);
        QVERIFY(!rowOf(rows, u"bob"_s)->keys);
        QVERIFY(!rowOf(rows, u"bob"_s)->lastActive);
        QCOMPARE(rowOf(rows, u"bob"_s)->state, MemberRow::State::Active); // never seen is not the same as inactive
    }

    void invitations_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("expiresInDays"); // 999: no date
        QTest::addColumn<int>("state");
        const auto row = [](const char *tag, const QString &status, int days, MemberRow::State state) {
            QTest::newRow(tag) << status << days << int(state);
        };
        row("pending", u"pending"_s, 8, MemberRow::State::Invited);
        row("no date", u"pending"_s, 999, MemberRow::State::Invited);
        row("a week left", u"pending"_s, 7, MemberRow::State::Expiring);
        row("run out, status not yet changed", u"pending"_s, 0, MemberRow::State::Expired);
        row("expired", u"expired"_s, 999, MemberRow::State::Expired);
        row("accepted", u"accepted"_s, -3, MemberRow::State::Accepted);
        row("a status of tomorrow", u"deferred"_s, 20, MemberRow::State::Invited);
    }
    void invitations()
    {
        QFETCH(QString, status);
        QFETCH(int, expiresInDays);
        QFETCH(int, state);
        Snapshot snapshot = organization();
        Invite one =
            invite(u"invite_1"_s, status, expiresInDays == 999 ? std::nullopt : std::optional(daysAgo(-expiresInDays)));
        one.projects = {{u"proj_p"_s, u"member"_s}, {u"proj_gone"_s, u"member"_s}};
        snapshot.invites = std::vector{one};
        const auto rows = memberRows(snapshot, kNow);
        QCOMPARE(rows.size(), size_t(3));
        const MemberRow &row = *rowOf(rows, u"invite_1"_s);
        QCOMPARE(row.kind, MemberRow::Kind::Invitation);
        QCOMPARE(int(row.state), state);
        QCOMPARE(row.ageDays, 5);
        QCOMPARE(row.projects.size(), size_t(2));
        QCOMPARE(row.projects[0].name, u"proj_gone"_s);
        QVERIFY(!row.isOwner());
    }

    void anAcceptedInvitationIsNotShownBesideItsPerson()
    {
        Snapshot snapshot = organization();
        Invite accepted = invite(u"invite_1"_s, u"accepted"_s, std::nullopt);
        accepted.email = u"ADA@Example.com"_s;
        Invite pending = invite(u"invite_2"_s, u"pending"_s, std::nullopt);
        pending.email = u"bob@example.com"_s;
        snapshot.invites = std::vector{accepted, pending};
        const auto rows = memberRows(snapshot, kNow);
        QVERIFY(!rowOf(rows, u"invite_1"_s));
        QVERIFY(rowOf(rows, u"invite_2"_s));
    }

    void whoeverLeftAndOwnsKeysIsShown()
    {
        Snapshot snapshot = organization();
        snapshot.projectKeys.replace(u"proj_p"_s,
                                     {personalKey(u"key_1"_s, u"eve"_s), personalKey(u"key_2"_s, u"eve"_s)});
        auto rows = memberRows(snapshot, kNow);
        const MemberRow &eve = *rowOf(rows, u"eve"_s);
        QCOMPARE(eve.kind, MemberRow::Kind::Former);
        QCOMPARE(eve.state, MemberRow::State::Left);
        QCOMPARE(eve.keys, 2);
        QCOMPARE(eve.email, u"eve@example.com"_s);
        snapshot.states.remove({ListKind::Users, {}}); // nobody can be said to have left
        rows = memberRows(snapshot, kNow);
        QVERIFY(!rowOf(rows, u"eve"_s));
    }

    void model()
    {
        Snapshot snapshot = organization();
        snapshot.invites = std::vector{
            invite(u"invite_1"_s, u"pending"_s, daysAgo(-2)), invite(u"invite_2"_s, u"expired"_s, daysAgo(2)),
            invite(u"invite_3"_s, u"pending"_s, daysAgo(-20)), invite(u"invite_4"_s, u"accepted"_s, std::nullopt)};
        snapshot.projectKeys.replace(u"proj_p"_s, {personalKey(u"key_1"_s, u"eve"_s)});
        MembersModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(memberRows(snapshot, kNow));
        model.sort(MembersModel::State);
        QStringList order;
        for (int row = 0; row < model.rowCount(); ++row)
            order.append(model.idAt(row));
        QCOMPARE(order, (QStringList{u"eve"_s, u"invite_2"_s, u"invite_1"_s, u"invite_3"_s, u"invite_4"_s, u"ada"_s,
                                     u"bob"_s}));
        QCOMPARE(model.columnCount(), int(MembersModel::Expires) + 1);
        QCOMPARE(model.data(model.index(1, MembersModel::Name)).toString(), u"invite_2@example.com"_s);
        model.setFilter(u"owner"_s);
        QCOMPARE(model.shownCount(), 1);

        const auto counts = countMatches<MemberRow>(memberFilters(), model.rows());
        const auto countOf = [&](QStringView id) {
            return counts[size_t(findFilter<MemberRow>(memberFilters(), id) - memberFilters().data())];
        };
        QCOMPARE(countOf(u"owners"), 1);
        QCOMPARE(countOf(u"readers"), 1);
        QCOMPARE(countOf(u"invited"), 3); // not the accepted one, as on the Overview
        QCOMPARE(overviewCounts(snapshot, {}, model.rows(), {}).invitations, 3);
        QCOMPARE(countOf(u"expiring"), 1);
        QCOMPARE(countOf(u"expired"), 1);
        QCOMPARE(countOf(u"left-with-keys"), 1);
        QCOMPARE(countOf(u"no-projects"), 2);
        QCOMPARE(countOf(u"inactive-90"), 0);
    }
};

STEWARD_TEST(TestMemberRow);
#include "tst_memberrow.moc"
