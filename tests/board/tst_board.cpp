// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/board.h"

#include "app/base/clock.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr UnixSeconds kMidnight = 1'795'392'000; // 2026-11-23T00:00:00Z
constexpr UnixSeconds kDay = 86'400;

Project project(const QString &id, const QString &name)
{
    Project made;
    made.id = id;
    made.name = name;
    made.createdAt = kMidnight - 400 * kDay;
    made.status = u"active"_s;
    return made;
}

ProjectKey key(const QString &id, std::optional<UnixSeconds> used)
{
    ProjectKey made;
    made.id = id;
    made.name = id;
    made.redactedValue = u"sk-proj-****"_s + id.right(4);
    made.createdAt = kMidnight - 40 * kDay;
    made.lastUsedAt = used;
    made.ownerProjectAccess = u"active"_s;
    made.ownerType = u"service_account"_s;
    made.ownerServiceAccountId = u"sa"_s;
    return made;
}

void arrive(Organization &organization, ListKind kind, const QString &projectId = {})
{
    ListState state;
    state.fetchedAt = kMidnight;
    organization.setState({kind, projectId}, state);
}

} // namespace

class TestBoard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsKnownAtFirst()
    {
        Organization organization;
        const FixedClock clock(kMidnight);
        Board board(organization, clock);
        QVERIFY(!board.isReady());
        QVERIFY(!board.rows()->counts.projects);
        QVERIFY(board.rows()->findings.empty());
    }

    void rowsCountsAndFindingsAreOfOneMoment()
    {
        Organization organization;
        const FixedClock clock(kMidnight);
        Board board(organization, clock);
        QSignalSpy changed(&board, &Board::changed);
        organization.replace({project(u"p1"_s, u"Care Production"_s), project(u"p2"_s, u"Care Staging"_s)});
        arrive(organization, ListKind::Projects);
        organization.replace(u"p1"_s, std::vector{key(u"k1-aaaa"_s, kMidnight - 60), key(u"k2-bbbb"_s, std::nullopt)});
        arrive(organization, ListKind::ProjectKeys, u"p1"_s);
        QTRY_VERIFY(board.isReady() && !board.isBusy());

        const auto rows = board.rows();
        QCOMPARE(rows->at, kMidnight);
        QCOMPARE(rows->projects.size(), 2U);
        QCOMPARE(rows->keys.size(), 2U);
        QCOMPARE(rows->counts.projects, std::optional(2));
        QCOMPARE(rows->counts.keys, std::optional(2));
        QCOMPARE(rows->counts.productionKeys, 2);
        QCOMPARE(rows->counts.neverUsed, 1);
        QCOMPARE(rows->counts.oldestNeverUsedDays, 40);
        QVERIFY(!rows->counts.complete); // p2's lists have not arrived
        QVERIFY(!rows->counts.people);   // not 0
        const auto neverUsed = std::find_if(rows->findings.begin(), rows->findings.end(),
                                            [](const Finding &finding) { return finding.rule == u"never-used"; });
        QVERIFY(neverUsed != rows->findings.end());
        QCOMPARE(neverUsed->count(), rows->counts.neverUsed);
        QVERIFY(changed.count() >= 1);
    }

    void aBurstIsJoinedFarLessOftenThanItChanges()
    {
        Organization organization;
        const FixedClock clock(kMidnight);
        Board board(organization, clock);
        QSignalSpy changed(&board, &Board::changed);
        std::vector<Project> projects;
        for (int i = 0; i < 200; ++i)
            projects.push_back(project(u"p%1"_s.arg(i), u"Project %1"_s.arg(i)));
        organization.replace(std::move(projects));
        for (int i = 0; i < 200; ++i) {
            organization.replace(u"p%1"_s.arg(i), std::vector{key(u"k%1-aaaa"_s.arg(i), kMidnight)});
            arrive(organization, ListKind::ProjectKeys, u"p%1"_s.arg(i));
        }
        QTRY_VERIFY(board.isReady() && !board.isBusy() && board.rows()->keys.size() == 200);
        QVERIFY2(changed.count() <= 5, qPrintable(QString::number(changed.count())));
    }

    void whoKeepsOldRowsKeepsThemWhole()
    {
        Organization organization;
        const FixedClock clock(kMidnight);
        Board board(organization, clock);
        organization.replace({project(u"p1"_s, u"One"_s)});
        QTRY_VERIFY(board.isReady() && !board.isBusy());
        const auto before = board.rows();
        organization.replace({project(u"p1"_s, u"One"_s), project(u"p2"_s, u"Two"_s)});
        QTRY_COMPARE(board.rows()->projects.size(), 2U);
        QCOMPARE(before->projects.size(), 1U);
    }

    void agesMoveOnRefresh()
    {
        Organization organization;
        FixedClock clock(kMidnight);
        Board board(organization, clock);
        organization.replace({project(u"p1"_s, u"One"_s)});
        organization.replace(u"p1"_s, std::vector{key(u"k1-aaaa"_s, kMidnight)});
        QTRY_VERIFY(board.isReady() && !board.isBusy());
        QCOMPARE(board.rows()->keys.front().ageDays, 40);
        clock.advance(kDay * 1000);
        board.refresh();
        QTRY_COMPARE(board.rows()->keys.front().ageDays, 41);
    }

    void canBeDestroyedWhileItJoins()
    {
        Organization organization;
        const FixedClock clock(kMidnight);
        auto board = std::make_unique<Board>(organization, clock);
        organization.replace({project(u"p1"_s, u"One"_s)});
        board->refresh();
        QTRY_VERIFY(board->isBusy());
        board.reset();
        organization.replace({project(u"p2"_s, u"Two"_s)});
        QCoreApplication::processEvents();
    }
};

STEWARD_TEST(TestBoard);
#include "tst_board.moc"
