// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/organization/organization.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

namespace {

Project bareProject(const QString &id)
{
    Project result;
    result.id = id;
    return result;
}

ProjectKey bareKey(const QString &id)
{
    ProjectKey result;
    result.id = id;
    return result;
}

QStringList keyIds(const Organization &organization)
{
    QStringList ids;
    for (const InProject<ProjectKey> &row : organization.snapshot().projectKeys)
        ids += row.projectId + u'/' + row.value.id;
    return ids;
}

} // namespace

class OrganizationTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void replacesOneProjectOnly()
    {
        Organization organization;
        organization.replace(u"b"_s, std::vector{bareKey(u"3"_s)});
        organization.replace(u"a"_s, std::vector{bareKey(u"1"_s), bareKey(u"2"_s)});
        QCOMPARE(keyIds(organization), (QStringList{u"a/1"_s, u"a/2"_s, u"b/3"_s}));
        QCOMPARE(organization.snapshot().projectKeys.size(), 3U);
        organization.replace(u"a"_s, std::vector{bareKey(u"4"_s)});
        QCOMPARE(keyIds(organization), (QStringList{u"a/4"_s, u"b/3"_s}));
        organization.replace(u"a"_s, std::vector<ProjectKey>{});
        QCOMPARE(keyIds(organization), QStringList{u"b/3"_s});
        QCOMPARE(organization.snapshot().projectKeys.of(u"b"_s).size(), 1U);
        QVERIFY(organization.snapshot().projectKeys.of(u"a"_s).empty());
    }

    void foldsABurstIntoOneSignal()
    {
        Organization organization;
        QSignalSpy spy(&organization, &Organization::changed);
        for (int i = 0; i < 50; ++i)
            organization.replace(QString::number(i), std::vector{bareKey(u"k"_s)});
        organization.replace(std::vector{bareProject(u"7"_s)});
        QCOMPARE(spy.size(), 0);
        QTRY_COMPARE(spy.size(), 2);
        QCOMPARE(spy.at(0).at(0).value<ListKind>(), ListKind::Projects);
        QCOMPARE(spy.at(1).at(0).value<ListKind>(), ListKind::ProjectKeys);
        QCOMPARE(keyIds(organization), QStringList{u"7/k"_s});
    }

    void aRemovedProjectTakesItsListsWithIt()
    {
        Organization organization;
        organization.replace(std::vector{bareProject(u"a"_s), bareProject(u"b"_s)});
        organization.replace(u"a"_s, std::vector{bareKey(u"1"_s)});
        organization.replace(u"b"_s, std::vector{bareKey(u"2"_s)});
        organization.replace(QString(), std::optional<SpendLimit>(SpendLimit{500, {}, {}, {}}));
        organization.setState({ListKind::ProjectKeys, u"a"_s}, {.fetchedAt = 1});
        organization.setState({ListKind::ProjectKeys, u"b"_s}, {.fetchedAt = 2});
        organization.replace(std::vector{bareProject(u"b"_s)});
        QCOMPARE(keyIds(organization), QStringList{u"b/2"_s});
        QCOMPARE(organization.snapshot().spendLimits.size(), 1U);
        QCOMPARE(organization.snapshot().states.size(), 1);
        QCOMPARE(organization.state(ListKind::ProjectKeys).fetchedAt, 2);
    }

    void stateOfAKindIsTheWorst()
    {
        Organization organization;
        QCOMPARE(organization.state(ListKind::ProjectKeys), ListState{});
        organization.setState({ListKind::ProjectKeys, u"a"_s}, {.fetchedAt = 20});
        organization.setState({ListKind::ProjectKeys, u"b"_s}, {.fetchedAt = 10, .stale = true});
        organization.setState({ListKind::ProjectKeys, u"c"_s}, {.fetchedAt = 30, .notOffered = true});
        organization.setState({ListKind::Users, {}}, {.fetchedAt = 1, .notOffered = true});
        const ListState keys = organization.state(ListKind::ProjectKeys);
        QCOMPARE(keys.fetchedAt, 10);
        QVERIFY(keys.stale);
        QVERIFY(!keys.notOffered);
        QVERIFY(organization.state(ListKind::Users).notOffered);
    }

    void anUnchangedStateSaysNothing()
    {
        Organization organization;
        organization.setState({ListKind::Users, {}}, {.fetchedAt = 5});
        QSignalSpy spy(&organization, &Organization::stateChanged);
        QTRY_COMPARE(spy.size(), 1);
        organization.setState({ListKind::Users, {}}, {.fetchedAt = 5});
        organization.setPolicy({.budgetDay = 3});
        QSignalSpy policy(&organization, &Organization::policyChanged);
        QTRY_COMPARE(policy.size(), 1);
        QCOMPARE(spy.size(), 1);
    }
};

STEWARD_TEST(OrganizationTest);
#include "tst_organization.moc"
