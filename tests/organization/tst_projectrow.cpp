// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/organization/projectsmodel.h"
#include "tests/organization/organizationsamples.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace steward;
using namespace steward::samples;

class TestProjectRow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsKnownAtFirst()
    {
        Snapshot snapshot;
        snapshot.projects = std::vector{project(u"proj_p"_s, QString())};
        arrive(snapshot, ListKind::Projects);
        const ProjectRow row = projectRows(snapshot, {}, kNow).front();
        QCOMPARE(row.name, u"proj_p"_s);
        QCOMPARE(row.environment, EnvironmentClass::Other);
        QVERIFY(!row.people && !row.owners && !row.members() && !row.serviceAccounts && !row.keys && !row.personalKeys);
        QVERIFY(!row.lastActivity && !row.spend && !row.hardLimit && !row.limitIsKnown && !row.limitUsedPercent());
    }

    void zeroIsKnown()
    {
        const auto rows = projectRows(organization(), {}, kNow);
        const ProjectRow &row = *rowOf(rows, u"proj_d"_s);
        QCOMPARE(row.people, 0);
        QCOMPARE(row.serviceAccounts, 0);
        QCOMPARE(row.keys, 0);
        QCOMPARE(row.lastActivity, UnixSeconds(0));
        QVERIFY(row.spend && row.spend->empty());
        QVERIFY(row.limitIsKnown);
        QVERIFY(!row.hardLimit);
    }

    void joinsEverything()
    {
        Snapshot snapshot = organization();
        snapshot.projectUsers.replace(
            u"proj_p"_s, {ProjectUser{u"ada"_s, {}, {}, u"owner"_s, 1}, ProjectUser{u"bob"_s, {}, {}, u"member"_s, 1}});
        ProjectKey latest = personalKey(u"key_2"_s, u"bob"_s);
        latest.lastUsedAt = daysAgo(0);
        ProjectKey unused = accountKey(u"key_3"_s, u"svc"_s);
        unused.lastUsedAt.reset();
        snapshot.projectKeys.replace(u"proj_p"_s, {accountKey(u"key_1"_s, u"svc"_s), latest, unused});
        snapshot.costs = std::vector{DayCost{startOfDay(kNow), u"proj_p"_s, u"usd"_s, Money::fromCents(821'402)}};
        snapshot.spendLimits.replace(u"proj_p"_s, {SpendLimit{900'000, u"USD"_s, u"month"_s, u"inactive"_s}});
        snapshot.local.labels = {{u"proj_p"_s, u"analytics"_s, u"Care 2250"_s, u"why"_s}};
        const auto rows = projectRows(snapshot, {}, kNow);
        const ProjectRow &row = *rowOf(rows, u"proj_p"_s);
        QCOMPARE(row.environment, EnvironmentClass::Analytics);
        QVERIFY(row.environmentIsSet);
        QCOMPARE(row.costCentre, u"Care 2250"_s);
        QCOMPARE(row.people, 2);
        QCOMPARE(row.owners, 1);
        QCOMPARE(row.members(), 1);
        QCOMPARE(row.serviceAccounts, 1);
        QCOMPARE(row.keys, 3);
        QCOMPARE(row.personalKeys, 1);
        QCOMPARE(row.lastActivity, daysAgo(0));
        QCOMPARE(row.hardLimit, (CurrencyAmount{u"USD"_s, Money::fromCents(900'000)}));
        QCOMPARE(qRound(*row.limitUsedPercent() * 10), 913);
        QVERIFY(!row.isDefault);
    }

    void theLimitCountsItsOwnCurrencyOnly()
    {
        Snapshot snapshot = organization();
        snapshot.costs = std::vector{DayCost{startOfDay(kNow), u"proj_p"_s, u"eur"_s, Money::fromCents(99'900)}};
        snapshot.spendLimits.replace(u"proj_p"_s, {SpendLimit{100'000, {}, {}, {}}});
        const auto rows = projectRows(snapshot, {}, kNow);
        QCOMPARE(rowOf(rows, u"proj_p"_s)->limitUsedPercent(), 0.0);
        QCOMPARE(rowOf(rows, u"proj_p"_s)->hardLimit->currency, u"USD"_s);
    }

    // The users list tells everybody's projects in one call; the list of one project is believed when it was read
    // later.
    void believesWhatWasReadLater()
    {
        Snapshot snapshot = organization();
        std::vector<User> users = snapshot.users.toVector();
        users[0].projects = {{u"proj_p"_s, {}, u"owner"_s}, {u"proj_d"_s, {}, u"member"_s}};
        users[1].projects = {{u"proj_p"_s, {}, u"member"_s}};
        snapshot.users = users;
        snapshot.projectUsers.replace(u"proj_p"_s, {ProjectUser{u"bob"_s, {}, {}, u"owner"_s, 1}});
        arrive(snapshot, ListKind::ProjectUsers, u"proj_p"_s, kNow + 1);
        arrive(snapshot, ListKind::ProjectUsers, u"proj_d"_s, kNow - 1);
        auto rows = projectRows(snapshot, {}, kNow);
        QCOMPARE(rowOf(rows, u"proj_p"_s)->people, 1);
        QCOMPARE(rowOf(rows, u"proj_d"_s)->people, 1);
        arrive(snapshot, ListKind::Users, {}, kNow + 2);
        rows = projectRows(snapshot, {}, kNow);
        QCOMPARE(rowOf(rows, u"proj_p"_s)->people, 2);
        QCOMPARE(rowOf(rows, u"proj_p"_s)->owners, 1);
    }

    void theDefaultProjectIsTheFirstOfItsName()
    {
        Snapshot snapshot = organization();
        Project first = project(u"proj_1"_s, u"Default Project"_s);
        first.createdAt = 5;
        snapshot.projects = std::vector{project(u"proj_2"_s, u"Default project"_s), first,
                                        project(u"proj_3"_s, u"My default project"_s)};
        const auto rows = projectRows(snapshot, {}, kNow);
        QVERIFY(rowOf(rows, u"proj_1"_s)->isDefault);
        QVERIFY(!rowOf(rows, u"proj_2"_s)->isDefault);
        QVERIFY(!rowOf(rows, u"proj_3"_s)->isDefault);
    }

    void model()
    {
        Snapshot snapshot = organization();
        std::vector<Project> projects = snapshot.projects.toVector();
        projects.push_back(project(u"proj_a"_s, u"Old Production"_s));
        projects.back().archivedAt = daysAgo(5);
        projects.push_back(project(u"proj_x"_s, u"<img src=x>\n%1"_s));
        snapshot.projects = projects;
        snapshot.costs = std::vector{DayCost{startOfDay(kNow), u"proj_d"_s, u"usd"_s, Money::fromCents(5)},
                                     DayCost{startOfDay(kNow), u"proj_p"_s, u"usd"_s, Money::fromCents(9)}};
        snapshot.spendLimits.replace(u"proj_p"_s, {SpendLimit{100, u"usd"_s, u"month"_s, u"inactive"_s}});
        ProjectsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(projectRows(snapshot, {}, kNow));
        QCOMPARE(model.columnCount(), int(ProjectsModel::Status) + 1);
        QCOMPARE(model.columnId(ProjectsModel::Status), u"status"_s);
        model.sort(ProjectsModel::Spend, Qt::DescendingOrder);
        QCOMPARE(model.idAt(0), u"proj_p"_s);
        QCOMPARE(model.idAt(1), u"proj_d"_s);
        QCOMPARE(model.data(model.index(0, ProjectsModel::Spend), ProjectsModel::CurrencyRole).toString(), u"USD"_s);
        QCOMPARE(model.data(model.index(0, ProjectsModel::LimitUsed)).toLongLong(), 9);
        QVERIFY(!model.data(model.index(1, ProjectsModel::LimitUsed)).isValid());
        // Not known stands last, whichever way.
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            model.sort(ProjectsModel::Keys, order);
            QVERIFY(!model.data(model.index(3, ProjectsModel::Keys)).isValid());
            QVERIFY(model.data(model.index(0, ProjectsModel::Keys)).isValid());
        }
        const auto counts = countMatches<ProjectRow>(projectFilters(), model.rows());
        const auto countOf = [&](QStringView id) {
            return counts[size_t(findFilter<ProjectRow>(projectFilters(), id) - projectFilters().data())];
        };
        QCOMPARE(countOf(u"production"), 1); // the archived one is not counted
        QCOMPARE(countOf(u"development"), 1);
        QCOMPARE(countOf(u"other"), 1);
        QCOMPARE(countOf(u"no-cost-centre"), 3);
        QCOMPARE(countOf(u"hard-limit-production"), 1);
        QCOMPARE(countOf(u"archived"), 1);
        QCOMPARE(countOf(u"active"), 3);
    }
};

STEWARD_TEST(TestProjectRow);
#include "tst_projectrow.moc"
