// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/judge.h"
#include "app/changes/planfile.h"
#include "app/changes/planrecord.h"
#include "app/changes/plantext.h"
#include "app/planning/inviteplans.h"
#include "tests/organization/organizationsamples.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

namespace {

Snapshot organizationWithInvites()
{
    Snapshot snapshot = samples::organization();
    Invite first = samples::invite(u"invite-1"_s, u"a@example.com"_s, u"owner"_s, u"pending"_s);
    first.projects = {{u"proj_p"_s, u"member"_s}};
    Invite second = samples::invite(u"invite-2"_s, u"b@example.com"_s, u"reader"_s, u"expired"_s);
    snapshot.invites = std::vector{first, second};
    return snapshot;
}

} // namespace

class TestInvitePlans final : public QObject
{
    Q_OBJECT
    const Snapshot m_snapshot = organizationWithInvites();
    const PlanOrigin m_origin{m_snapshot};

private Q_SLOTS:
    void invites()
    {
        const Plan plan =
            invitePlan({{u"a@x.org"_s, u"reader"_s, std::nullopt},
                        {u"b@x.org"_s, u"owner"_s, std::vector<InviteProject>{}},
                        {u"c@x.org"_s, u"reader"_s, std::vector{InviteProject{u"proj_p"_s, u"member"_s}}}},
                       m_origin);
        QVERIFY(planfile::validate(plan));
        QVERIFY(!plan.steps[0].arguments.contains("projects"_L1)); // the Default project
        QCOMPARE(plan.steps[1].arguments.value("projects"_L1), QJsonValue(QJsonArray()));
        QCOMPARE(plan.steps[2].arguments.value("projects"_L1).toArray().size(), 1);
        QCOMPARE(plan.names.value(u"proj_p"_s), u"Routing Production"_s);
        QCOMPARE(plan.parallel, 4);
        QVERIFY(
            std::all_of(plan.steps.begin(), plan.steps.end(), [](const Step &step) { return step.after.isEmpty(); }));
    }

    void revokes()
    {
        const Plan plan = revokePlan({u"invite-1"_s, u"invite-2"_s}, m_origin);
        QVERIFY(planfile::validate(plan));
        QCOMPARE(plan.steps[0].before, (QJsonObject{{u"status"_s, u"pending"_s}}));
        QCOMPARE(revokePlan({u"invite-1"_s}, m_origin).title, u"Revoke the invitation of a@example.com"_s);
    }

    void sendsAgainWithTheSameGrants()
    {
        const Plan plan = sendAgainPlan({u"invite-1"_s}, m_origin);
        QVERIFY(planfile::validate(plan));
        QCOMPARE(plan.steps.size(), 2U);
        QCOMPARE(plan.steps[0].operation, u"invites.remove"_s);
        const Step &create = plan.steps[1];
        QCOMPARE(create.after, QStringList{plan.steps[0].id});
        QCOMPARE(create.arguments.value("email"_L1), u"a@example.com"_s);
        QCOMPARE(create.arguments.value("role"_L1), u"owner"_s);
        QCOMPARE(create.arguments.value("projects"_L1).toArray().first().toObject().value("id"_L1), u"proj_p"_s);
        QVERIFY(plan.note.isEmpty());
    }

    /// A list that lags still shows the invitation that was just deleted: the new one is made all the same.
    void isNotMistakenForTheOldOne()
    {
        const Step create = sendAgainPlan({u"invite-1"_s}, m_origin).steps[1];
        const auto verdict = [&create](const QStringList &listed) {
            Observation now;
            for (const QString &id : listed)
                now.alike += QJsonObject{{u"id"_s, id}};
            now.exists = !listed.isEmpty();
            return judged(*findOperation(create.operation), create.arguments, create.before, now).verdict;
        };
        QCOMPARE(verdict({}), Judgement::Verdict::Ready);
        QCOMPARE(verdict({u"invite-1"_s}), Judgement::Verdict::Ready);
        QCOMPARE(verdict({u"invite-1"_s, u"invite-9"_s}), Judgement::Verdict::Reached); // somebody else was quicker
    }

    void saysWhenNoGrantsAreKnown()
    {
        const Plan plan = sendAgainPlan({u"invite-1"_s, u"invite-2"_s, u"invite-unknown"_s}, m_origin);
        QCOMPARE(plan.steps.size(), 4U);
        QVERIFY(!plan.note.isEmpty());
        QCOMPARE(plan.steps[3].arguments.value("projects"_L1), QJsonValue(QJsonArray()));
        // The note travels with the plan: file, journal and Markdown.
        QCOMPARE(planfile::read(planfile::write(plan)).value().note, plan.note);
        QVERIFY(plantext::markdown(newRecord(plan), {}, NameBook(m_snapshot)).contains(plan.note.left(20)));
    }
};

STEWARD_TEST(TestInvitePlans);
#include "tst_inviteplans.moc"
