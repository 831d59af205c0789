// SPDX-License-Identifier: GPL-3.0-or-later
// Only what differs becomes a step, with what was seen before it.
#include "app/changes/planfile.h"
#include "app/planning/memberplans.h"
#include "tests/organization/organizationsamples.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Ada owns, Bob and Cy read; Bob is a member of P, Cy its owner; nobody is in D.
Snapshot organizationOfThree()
{
    Snapshot snapshot = samples::organization();
    User ada = samples::user(u"ada"_s, u"Ada"_s, u"owner"_s);
    User bob = samples::user(u"bob"_s, u"Bob"_s), cy = samples::user(u"cy"_s, u"Cy"_s);
    bob.projects = {{u"proj_p"_s, u"Routing Production"_s, u"member"_s}};
    cy.projects = {{u"proj_p"_s, u"Routing Production"_s, u"owner"_s}};
    snapshot.users = std::vector{ada, bob, cy};
    samples::arrive(snapshot, ListKind::Users, {}, samples::kNow + 1); // later than the projects' own lists
    return snapshot;
}

QStringList written(const Plan &plan)
{
    QStringList all;
    for (const Step &step : plan.steps) {
        QStringList values;
        for (const auto &value : step.arguments)
            values += value.toString();
        all += step.operation + u' ' + values.join(u' ') +
               (step.before.isEmpty() ? QString() : u" was "_s + step.before.value("role"_L1).toString());
    }
    return all;
}

} // namespace

class TestMemberPlans final : public QObject
{
    Q_OBJECT
    const Snapshot m_snapshot = organizationOfThree();
    const PlanOrigin m_origin{m_snapshot, u"conn"_s, u"Quillfeather"_s, 42};

    void check(const Plan &plan, const QString &title, const QStringList &steps)
    {
        QCOMPARE(plan.title, title);
        QCOMPARE(written(plan), steps);
        QCOMPARE(plan.connectionId, u"conn"_s);
        QCOMPARE(plan.organization, u"Quillfeather"_s);
        QCOMPARE(plan.madeAtMs, 42);
        if (plan.steps.empty())
            return;
        QCOMPARE(plan.parallel, 4);
        QVERIFY(planfile::validate(plan));
        QCOMPARE(planfile::fromJson(planfile::toJson(plan)).value(), plan);
    }

private Q_SLOTS:
    void roles()
    {
        const QStringList all{u"ada"_s, u"bob"_s, u"cy"_s};
        check(changeRolePlan(all, u"reader"_s, m_origin), u"Change the role of Ada to reader"_s,
              {u"users.modify reader ada was owner"_s});
        check(changeRolePlan(all, u"owner"_s, m_origin), u"Change the role of 2 people to owner"_s,
              {u"users.modify owner bob was reader"_s, u"users.modify owner cy was reader"_s});
        QVERIFY(changeRolePlan({u"bob"_s}, u"reader"_s, m_origin).steps.empty());
        QCOMPARE(changeRolePlan({u"bob"_s}, u"owner"_s, m_origin).names.value(u"bob"_s), u"Bob"_s);
    }

    void projects()
    {
        const QStringList people{u"ada"_s, u"bob"_s, u"cy"_s}, both{u"proj_p"_s, u"proj_d"_s};
        check(addToProjectsPlan(people, both, u"member"_s, m_origin), u"Add 3 people to 2 project(s)"_s,
              {u"projectusers.add proj_p member ada"_s, u"projectusers.add proj_d member ada"_s,
               u"projectusers.add proj_d member bob"_s, u"projectusers.add proj_d member cy"_s});
        check(setProjectRolePlan(people, both, u"owner"_s, m_origin), u"Make Bob a project owner in 2 project(s)"_s,
              {u"projectusers.modify proj_p owner bob was member"_s});
        check(removeFromProjectsPlan(people, both, m_origin), u"Remove 2 people from 2 project(s)"_s,
              {u"projectusers.remove proj_p bob was member"_s, u"projectusers.remove proj_p cy was owner"_s});
        QVERIFY(removeFromProjectsPlan({u"ada"_s}, both, m_origin).steps.empty());
    }

    void projectsThatAreNotKnown()
    {
        Snapshot snapshot;
        snapshot.users = std::vector{samples::user(u"ada"_s, u"Ada"_s)};
        const PlanOrigin origin{snapshot};
        QCOMPARE(written(removeFromProjectsPlan({u"ada"_s}, {u"proj_x"_s}, origin)),
                 QStringList{u"projectusers.remove proj_x ada"_s});
        QCOMPARE(written(setProjectRolePlan({u"ada"_s}, {u"proj_x"_s}, u"owner"_s, origin)),
                 QStringList{u"projectusers.modify proj_x owner ada"_s});
    }

    void fromTheOrganization()
    {
        check(removeFromOrganizationPlan({u"ada"_s}, m_origin), u"Remove Ada from the organization"_s,
              {u"users.remove ada was owner"_s});
        check(removeFromOrganizationPlan({u"bob"_s, u"gone"_s}, m_origin), u"Remove 2 people from the organization"_s,
              {u"users.remove bob was reader"_s, u"users.remove gone"_s});
    }
};

STEWARD_TEST(TestMemberPlans);
#include "tst_memberplans.moc"
