// SPDX-License-Identifier: GPL-3.0-or-later
// What is decided about a plan before it is applied, and the lines of its list, as values.
#include "tests/support/testprogram.h"
#include "ui/plans/plandraft.h"
#include "ui/plans/planstepsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr UnixSeconds kNow = 1'795'430'460;

Step step(const QString &id, const QString &operation, const QJsonObject &arguments, const QStringList &after = {})
{
    return {id, operation, arguments, {}, after};
}

Plan chain()
{
    Plan plan;
    plan.id = u"plan_1"_s;
    plan.title = u"A chain"_s;
    plan.steps = {
        step(u"1"_s, u"projects.create"_s, {{u"name"_s, u"A"_s}}),
        step(u"2"_s, u"serviceaccounts.create"_s, {{u"project_id"_s, reference(u"1"_s)}, {u"name"_s, u"bot"_s}}),
        step(u"3"_s, u"serviceaccounts.createkey"_s,
             {{u"project_id"_s, reference(u"1"_s)}, {u"service_account_id"_s, reference(u"2"_s)}, {u"name"_s, u"k"_s}}),
        step(u"4"_s, u"projects.create"_s, {{u"name"_s, u"B"_s}})};
    return plan;
}

Plan invitations(int count)
{
    Plan plan;
    plan.id = u"plan_2"_s;
    plan.title = u"Many"_s;
    for (int i = 0; i < count; ++i)
        plan.steps.push_back(step(QString::number(i + 1), u"invites.create"_s,
                                  {{u"email"_s, u"p%1@example.com"_s.arg(i)}, {u"role"_s, u"reader"_s}}));
    plan.steps.push_back(step(QString::number(count + 1), u"projects.create"_s, {{u"name"_s, u"Last"_s}}));
    return plan;
}

} // namespace

class TestPlanDraft final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatNeedsAStepGoesAndComesWithIt();
    void theNameIsTypedLetterByLetter();
    void namesThatCannotBeTypedAsTheyAre();
    void shortPlansAreNotFolded();
    void runsOfLikeStepsFold();
    void troubleStaysInSight();
};

void TestPlanDraft::whatNeedsAStepGoesAndComesWithIt()
{
    const Snapshot empty;
    Plan plan = chain();
    plan.labels = {{{}, u"1"_s, u"production"_s, {}}, {u"proj_1"_s, {}, u"staging"_s, {}}};
    PlanDraft draft(plan);
    draft.review({empty, kNow, {}, {}});
    QVERIFY(draft.isReady());
    QCOMPARE(draft.includedCount(), 4);
    QCOMPARE(draft.chosen().labels, plan.labels);
    draft.setIncluded(0, false);
    QCOMPARE(draft.includedCount(), 1);
    QVERIFY(draft.isIncluded(3));
    const Plan chosen = draft.chosen();
    QCOMPARE(chosen.steps.size(), 1u);
    QCOMPARE(chosen.steps.front().id, u"4"_s);
    QCOMPARE(chosen.labels, (std::vector<PlanLabel>{plan.labels.back()})); // else the journal could not be read again
    draft.setIncluded(2, true);
    QCOMPARE(draft.includedCount(), 4);
    for (int i = 0; i < 4; ++i)
        draft.setIncluded(i, false);
    QVERIFY(!draft.isReady());
    QVERIFY(!PlanWords::obstacle(draft).isEmpty());
}

void TestPlanDraft::theNameIsTypedLetterByLetter()
{
    Snapshot snapshot;
    Project project;
    project.id = u"proj_1"_s;
    project.name = u"Parcel Routing"_s;
    Project first;
    first.id = u"proj_0"_s;
    first.name = u"Default project"_s;
    snapshot.projects = std::vector<Project>{first, project};
    Plan plan;
    plan.steps = {step(u"1"_s, u"projects.archive"_s, {{u"project_id"_s, u"proj_1"_s}})};
    PlanDraft draft(plan);
    draft.review({snapshot, kNow, {}, {}});
    QCOMPARE(draft.reviews().front().typedName, u"Parcel Routing"_s);
    QVERIFY(!draft.isReady());
    QCOMPARE(draft.unnamedSteps(), QList<int>{0});
    draft.setTyped(0, u"Parcel Rou"_s);
    QCOMPARE(draft.lettersToGo(0), 4);
    draft.setTyped(0, u"parcel"_s);
    QCOMPARE(draft.lettersToGo(0), -1);
    draft.setTyped(0, u"Parcel Routing"_s);
    QCOMPARE(draft.lettersToGo(0), 0);
    QVERIFY(draft.isReady());
}

void TestPlanDraft::namesThatCannotBeTypedAsTheyAre()
{
    Snapshot snapshot;
    Project first;
    first.id = u"proj_0"_s;
    Project project;
    project.id = u"proj_1"_s;
    project.name = u"a\u202Eb  c"_s; // a direction control and two spaces: shown as a box and one
    snapshot.projects = std::vector<Project>{first, project};
    Plan plan;
    plan.steps = {step(u"1"_s, u"projects.archive"_s, {{u"project_id"_s, u"proj_1"_s}})};
    PlanDraft draft(plan);
    draft.review({snapshot, kNow, {}, {}});
    draft.setTyped(0, u"ab c"_s);
    QVERIFY(draft.isReady());
    draft.setTyped(0, u"abc"_s);
    QVERIFY(!draft.isReady());
}

void TestPlanDraft::shortPlansAreNotFolded()
{
    const Snapshot empty;
    PlanDraft draft(invitations(PlanStepsModel::kFoldAbove - 1));
    draft.review({empty, kNow, {}, {}});
    PlanStepsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(&draft, nullptr);
    QCOMPARE(model.rowCount(), PlanStepsModel::kFoldAbove);
    QCOMPARE(model.line(0).count, 1);
    QVERIFY(model.data(model.index(0), Qt::AccessibleTextRole).toString().contains(u"p0@example.com"_s));
}

void TestPlanDraft::runsOfLikeStepsFold()
{
    const Snapshot empty;
    PlanDraft draft(invitations(20));
    draft.review({empty, kNow, {}, {}});
    PlanStepsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(&draft, nullptr);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.line(0).count, 20);
    QVERIFY(model.line(0).folded);
    QCOMPARE(model.rowOf(7), 0);
    QCOMPARE(model.rowOf(20), 1);
    model.setFolded(0, false);
    QCOMPARE(model.rowCount(), 22);
    QCOMPARE(model.rowOf(7), 8);
    QVERIFY(model.line(8).child);

    QSignalSpy asked(&model, &PlanStepsModel::includeRequested);
    QVERIFY(model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(asked.first().first().value<QList<int>>().size(), 20);
    draft.setIncluded(3, false);
    model.allChanged();
    QCOMPARE(*model.line(0).check, Qt::PartiallyChecked);
    model.setFolded(0, true);
    QCOMPARE(model.rowCount(), 2);
}

void TestPlanDraft::troubleStaysInSight()
{
    PlanRecord record = newRecord(invitations(20));
    PlanStepsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(nullptr, &record);
    QCOMPARE(model.rowCount(), 2);
    for (int i : {4, 9}) {
        record.steps[static_cast<std::size_t>(i)].phase = StepPhase::Failed;
        model.stepChanged(i);
    }
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.line(1).number, 5);
    QVERIFY(model.line(1).trouble);
    QCOMPARE(model.rowOf(9), 2);
    record.steps[4].phase = StepPhase::Done;
    model.stepChanged(4);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.line(0).done, 1);
    QCOMPARE(model.line(1).number, 10);
}

STEWARD_WIDGET_TEST(TestPlanDraft);
#include "tst_plandraft.moc"
