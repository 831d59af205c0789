// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a plan against the demonstration server, with the mouse and the keyboard: apply, type a name, leave a
// step out, pause, stop, fail and retry, changed underneath, lost answers, undo, a read-only connection.
#include "app/demo/faults.h"
#include "app/organization/organization.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "tests/ui/plans/planfixture.h"
#include "ui/plans/planexport.h"
#include "ui/plans/planlist.h"
#include "ui/plans/planpage.h"
#include "ui/plans/planstepdelegate.h"
#include "ui/support/messagebar.h"

#include <QAbstractButton>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;
using demo::FaultRule;
using State = PlanRunner::State;

class TestPlanPage final : public QObject
{
    Q_OBJECT
    std::unique_ptr<PageFixture> m_fixture;
    PlanRunner *m_runner = nullptr;

    [[nodiscard]] Changes &changes() { return m_fixture->session->changes(); }
    [[nodiscard]] std::unique_ptr<PlanPage> open(Plan plan)
    {
        m_runner = &changes().prepare(std::move(plan));
        auto page = std::make_unique<PlanPage>(m_fixture->context(), *m_runner);
        showPage(*page);
        page->activate();
        return page;
    }
    [[nodiscard]] static PlanList &list(PlanPage &page) { return *page.findChild<PlanList *>(); }
    [[nodiscard]] PlanRunner &runner(const PlanPage &page) { return *changes().runner(page.planId()); }
    static void clickBox(PlanPage &page, int row)
    {
        const QRect rect = list(page).visualRect(list(page).model()->index(row, 0));
        QTest::mouseClick(list(page).viewport(), Qt::LeftButton, {},
                          PlanStepDelegate::boxRect(rect, Qt::LeftToRight).center());
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_fixture = std::make_unique<PageFixture>();
        QVERIFY(readForPlans(*m_fixture));
    }
    void cleanup() { m_fixture.reset(); }

    void appliesWithCtrlEnter();
    void asksForTheName();
    void leavesAStepOut();
    void pausesAndGoesOn();
    void stopsAfterTheStep();
    void opensAFailedStepAndRetriesIt();
    void retriesAndDropsFromTheFoot();
    void asksAboutWhatHasChanged();
    void settlesALostAnswer();
    void offersAnotherKeyForALostSecret();
    void saysWhoElseAppliesIt();
    void saysWhatHindersIt();
    void saysWhichPermissionIsMissing();
    void doesNotLookAgainForWhatIsNotShown();
    void proposesToUndo();
    void readOnlyShowsButDoesNotApply();
    void savesAndExports();
};

void TestPlanPage::appliesWithCtrlEnter()
{
    const auto page = open(planOf(*m_fixture, {createProject(u"Alpha"_s), createProject(u"Beta"_s)}));
    QVERIFY(textOf(*page, u"planSummary"_s).startsWith(u"2 step"_s));
    QVERIFY(button(*page, "planApply")->isEnabled());
    QVERIFY(projectNamed(*m_fixture, u"Alpha"_s).isEmpty());
    QTest::keyClick(&list(*page), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(runner(*page).state(), State::Ended);
    QVERIFY(!projectNamed(*m_fixture, u"Alpha"_s).isEmpty());
    QVERIFY(!projectNamed(*m_fixture, u"Beta"_s).isEmpty());
    QTRY_VERIFY(button(*page, "planClose")->isVisible());
    QVERIFY(!button(*page, "planApply")->isVisible());
    QVERIFY(list(*page).model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Done"_s));
}

void TestPlanPage::asksForTheName()
{
    QString name;
    const auto page = open(planOf(*m_fixture, {deleteKeyInUse(*m_fixture, name)}));
    QVERIFY(!name.isEmpty());
    QVERIFY(!button(*page, "planApply")->isEnabled());
    QVERIFY(!textOf(*page, u"planReason"_s).isEmpty());
    QTest::keyClick(&list(*page), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!m_runner->record().hasBegun());
    QCOMPARE(m_runner->state(), State::Idle);
    auto *field = page->findChild<QLineEdit *>(u"typedName"_s);
    QVERIFY(field && field->isVisible());
    QTest::keyClicks(field, name.chopped(2));
    QVERIFY(textOf(*page, u"typedNameState"_s).startsWith(u"2 letter"_s));
    QVERIFY(!button(*page, "planApply")->isEnabled());
    QTest::keyClicks(field, name.last(2));
    QVERIFY(button(*page, "planApply")->isEnabled());
    QVERIFY(click(*page, "planApply"));
    QTRY_COMPARE(runner(*page).state(), State::Ended);
    QCOMPARE(runner(*page).record().count(StepPhase::Done), 1);
}

void TestPlanPage::leavesAStepOut()
{
    Step account;
    account.operation = u"serviceaccounts.create"_s;
    account.arguments = {
        {u"project_id"_s, reference(u"1"_s)}, {u"name"_s, u"bot"_s}, {u"create_service_account_only"_s, true}};
    const auto page = open(planOf(*m_fixture, {createProject(u"Alpha"_s), account, createProject(u"Gamma"_s)}));
    clickBox(*page, 0); // the account goes with its project
    QVERIFY(textOf(*page, u"planSummary"_s).startsWith(u"1 step"_s));
    list(*page).setCurrentIndex(list(*page).model()->index(1, 0));
    QTest::keyClick(&list(*page), Qt::Key_Space); // and comes back with it
    QVERIFY(textOf(*page, u"planSummary"_s).startsWith(u"3 step"_s));
    QTest::keyClick(&list(*page), Qt::Key_Space);
    QVERIFY(textOf(*page, u"planSummary"_s).startsWith(u"2 step"_s));
    QVERIFY(click(*page, "planApply"));
    QTRY_COMPARE(runner(*page).state(), State::Ended);
    QCOMPARE(page->record().plan.steps.size(), 2u);
    QVERIFY(!projectNamed(*m_fixture, u"Alpha"_s).isEmpty());
    QVERIFY(!projectNamed(*m_fixture, u"Gamma"_s).isEmpty());
    QCOMPARE(m_fixture->server->requestCount("POST /organization/projects/{project_id}/service_accounts"), 0);
}

void TestPlanPage::pausesAndGoesOn()
{
    m_fixture->server->faults().add({.kind = FaultRule::Kind::Delay,
                                     .method = "POST",
                                     .pathPrefix = "/organization/projects",
                                     .times = 1,
                                     .delayMs = 400});
    const auto page = open(planOf(*m_fixture, {createProject(u"Alpha"_s), createProject(u"Beta"_s)}));
    QVERIFY(click(*page, "planApply"));
    QTRY_COMPARE(page->record().steps[0].phase, StepPhase::Sending);
    QVERIFY(clickSoon(*page, "planPause"));
    QCOMPARE(runner(*page).state(), State::Pausing);
    QTRY_COMPARE(runner(*page).state(), State::Paused);
    QCOMPARE(page->record().steps[0].phase, StepPhase::Done);
    QCOMPARE(page->record().steps[1].phase, StepPhase::Waiting);
    QVERIFY(clickSoon(*page, "planGoOn"));
    QTRY_COMPARE(runner(*page).state(), State::Ended);
    QCOMPARE(page->record().count(StepPhase::Done), 2);
}

void TestPlanPage::stopsAfterTheStep()
{
    m_fixture->server->faults().add({.kind = FaultRule::Kind::Delay,
                                     .method = "POST",
                                     .pathPrefix = "/organization/projects",
                                     .times = 1,
                                     .delayMs = 400});
    const auto page = open(planOf(*m_fixture, {createProject(u"Alpha"_s), createProject(u"Beta"_s)}));
    QVERIFY(click(*page, "planApply"));
    QTRY_COMPARE(page->record().steps[0].phase, StepPhase::Sending);
    QVERIFY(clickSoon(*page, "planStopAfter"));
    QTRY_COMPARE(runner(*page).state(), State::Ended);
    QCOMPARE(page->record().steps[0].phase, StepPhase::Done);
    QCOMPARE(page->record().steps[1].phase, StepPhase::Dropped);
    QVERIFY(projectNamed(*m_fixture, u"Beta"_s).isEmpty());
}

void TestPlanPage::opensAFailedStepAndRetriesIt()
{
    m_fixture->server->faults().add({.kind = FaultRule::Kind::Status,
                                     .method = "POST",
                                     .pathPrefix = "/organization/projects",
                                     .nth = 2,
                                     .times = 1,
                                     .status = 400});
    const auto page =
        open(planOf(*m_fixture, {createProject(u"Alpha"_s), createProject(u"Beta"_s), createProject(u"Gamma"_s)}));
    QVERIFY(click(*page, "planApply"));
    QTRY_COMPARE(runner(*page).state(), State::Deciding);
    QCOMPARE(list(*page).currentStep(), 1); // opened itself
    QVERIFY(!textOf(*page, u"stepMet"_s).isEmpty());
    QTRY_VERIFY(button(*page, "planRetryFailed")->isVisible());
    QVERIFY(button(*page, "stepDrop")->isVisible());
    QVERIFY(click(*page, "stepRetry"));
    QTRY_COMPARE(runner(*page).state(), State::Ended);
    QCOMPARE(page->record().count(StepPhase::Done), 3);
    QVERIFY(!button(*page, "stepRetry")->isVisible());
}

void TestPlanPage::retriesAndDropsFromTheFoot()
{
    // The second is refused twice, and the third waits for it.
    for (const int nth : {2, 3})
        m_fixture->server->faults().add({.kind = FaultRule::Kind::Status,
                                         .method = "POST",
                                         .pathPrefix = "/organization/projects",
                                         .nth = nth,
                                         .times = 1,
                                         .status = 400});
    std::vector<Step> steps{createProject(u"Alpha"_s), createProject(u"Beta"_s), createProject(u"Gamma"_s)};
    steps[2].after = {u"2"_s};
    const auto page = open(planOf(*m_fixture, steps));
    QVERIFY(click(*page, "planApply"));
    QTRY_COMPARE(runner(*page).state(), State::Deciding);
    QTRY_VERIFY(button(*page, "planRetryFailed")->isVisible());
    QVERIFY(button(*page, "planDropRest")->isVisible());
    QVERIFY2(textOf(*page, u"planState"_s).startsWith(u"waits for you"_s), qPrintable(textOf(*page, u"planState"_s)));
    QTest::keyClick(button(*page, "planRetryFailed"), Qt::Key_Space);
    QTRY_COMPARE(m_fixture->server->requestCount("POST /organization/projects"), 3);
    QTRY_COMPARE(runner(*page).state(), State::Deciding);
    QVERIFY(clickSoon(*page, "planDropRest"));
    QTRY_COMPARE(runner(*page).state(), State::Ended);
    QCOMPARE(page->record().count(StepPhase::Done), 1);
    QCOMPARE(page->record().count(StepPhase::Dropped), 2);
    QCOMPARE(m_fixture->server->requestCount("POST /organization/projects"), 3); // Gamma was never asked for
    QVERIFY(!button(*page, "planRetryFailed")->isVisible());
}

void TestPlanPage::asksAboutWhatHasChanged()
{
    QString projectId;
    Step rename = renameProject(*m_fixture, u"Renamed"_s, projectId);
    rename.before = {{u"name"_s, u"What it was called before"_s}}; // somebody else has renamed it since
    const auto page = open(planOf(*m_fixture, {rename}));
    QVERIFY(click(*page, "planApply"));
    QTRY_COMPARE(runner(*page).state(), State::Deciding);
    QCOMPARE(page->record().steps[0].phase, StepPhase::Changed);
    QTRY_VERIFY(textOf(*page, u"stepMet"_s).contains(u"What it was called before"_s));
    QCOMPARE(projectNamed(*m_fixture, u"Renamed"_s), QString());
    QVERIFY(click(*page, "stepAnyway"));
    QTRY_COMPARE(runner(*page).state(), State::Ended);
    QCOMPARE(projectNamed(*m_fixture, u"Renamed"_s), projectId);
}

void TestPlanPage::settlesALostAnswer()
{
    m_fixture->server->faults().add(
        {.kind = FaultRule::Kind::DropAfter, .method = "POST", .pathPrefix = "/organization/projects", .times = 1});
    m_fixture->server->clearLog();
    const auto page = open(planOf(*m_fixture, {createProject(u"Alpha"_s)}));
    QVERIFY(click(*page, "planApply"));
    QTRY_COMPARE(runner(*page).state(), State::Ended);
    QCOMPARE(page->record().steps[0].phase, StepPhase::Done);
    QCOMPARE(m_fixture->server->requestCount("POST /organization/projects"), 1);
}

void TestPlanPage::offersAnotherKeyForALostSecret()
{
    const auto &key = [this] {
        for (const InProject<ProjectKey> &each : m_fixture->session->organization().snapshot().projectKeys) {
            if (!each.value.ownerServiceAccountId.isEmpty())
                return each;
        }
        return InProject<ProjectKey>();
    }();
    m_fixture->server->faults().add(
        {.kind = FaultRule::Kind::DropAfter, .method = "POST", .pathPrefix = "/organization/projects", .times = 1});
    const Step step{{},
                    u"serviceaccounts.createkey"_s,
                    {{u"project_id"_s, key.projectId},
                     {u"service_account_id"_s, key.value.ownerServiceAccountId},
                     {u"name"_s, u"Captions"_s}},
                    {},
                    {}};
    const auto page = open(planOf(*m_fixture, {step}));
    QVERIFY(click(*page, "planApply"));
    QTRY_COMPARE(runner(*page).state(), State::Ended);
    QVERIFY(page->record().steps.front().secretLost);
    Plan instead;
    connect(page.get(), &ConsolePage::planProposed, this, [&instead](const Plan &plan) { instead = plan; });
    QVERIFY(clickSoon(*page, "stepOtherWay"));
    QCOMPARE(instead.steps.size(), 2u);
    QCOMPARE(instead.steps.back().arguments.value(u"api_key_id"_s), page->record().steps.front().answer.value(u"id"_s));
}

void TestPlanPage::saysWhoElseAppliesIt()
{
    const QDir data(m_fixture->dir.path());
    QDirIterator archives(data.path(), {u"*.db"_s}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(archives.hasNext());
    const Plan plan = planOf(*m_fixture, {createProject(u"Alpha"_s)});
    PlanLease other(archives.next(), plan.id); // as another process has it
    QVERIFY(other.take());
    const auto page = open(plan);
    QVERIFY(click(*page, "planApply"));
    QTRY_VERIFY(page->messages().isShowing(u"holder"_s));
    QVERIFY(!page->messages().isShowing(u"hindrance"_s));
    QVERIFY(!button(*page, "planGoOn")->isVisible());
    QVERIFY(projectNamed(*m_fixture, u"Alpha"_s).isEmpty());
    other.giveBack();
    QTRY_VERIFY(!page->messages().isShowing(u"holder"_s));
    QVERIFY(clickSoon(*page, "planGoOn"));
    QTRY_COMPARE(runner(*page).state(), State::Ended);
    QVERIFY(!projectNamed(*m_fixture, u"Alpha"_s).isEmpty());
}

void TestPlanPage::saysWhatHindersIt()
{
    m_fixture->server->faults().add({.kind = FaultRule::Kind::Status,
                                     .method = "POST",
                                     .pathPrefix = "/organization/projects",
                                     .times = 1,
                                     .status = 403});
    const auto page = open(planOf(*m_fixture, {createProject(u"Alpha"_s), createProject(u"Beta"_s)}));
    QVERIFY(click(*page, "planApply"));
    QTRY_VERIFY(runner(*page).state() == State::Paused || runner(*page).state() == State::Deciding);
    QTRY_VERIFY(page->messages().isShowing(u"hindrance"_s));
    QVERIFY(page->messages().isVisible());
    QVERIFY(projectNamed(*m_fixture, u"Beta"_s).isEmpty());
    QVERIFY(click(page->messages(), "messageAction"));
    QTRY_VERIFY(!projectNamed(*m_fixture, u"Beta"_s).isEmpty());
}

/// The answer was lost and the key may not read what became of it: looking again would tell nothing, so that is not
/// offered; who needs what is said instead.
void TestPlanPage::saysWhichPermissionIsMissing()
{
    m_fixture->server->faults().add(
        {.kind = FaultRule::Kind::DropAfter, .method = "POST", .pathPrefix = "/organization/projects", .times = 1});
    const auto page = open(planOf(*m_fixture, {createProject(u"Alpha"_s)}));
    QVERIFY(click(*page, "planApply"));
    connect(&runner(*page), &PlanRunner::stepChanged, page.get(), [this, page = page.get()] {
        FaultRule rule{
            .kind = FaultRule::Kind::Status, .method = "GET", .pathPrefix = "/organization/projects", .status = 403};
        rule.body = R"({"error":"You have insufficient permissions for this operation. Missing scopes: )"
                    R"(api.management.read. Check that you have the correct role in your organization."})";
        if (page->record().steps.front().phase == StepPhase::Sending)
            m_fixture->server->faults().add(rule);
    });
    QTRY_COMPARE(runner(*page).state(), State::Paused);
    QCOMPARE(page->record().steps.front().phase, StepPhase::Unknown);
    const QString tail = u'…' + m_fixture->session->connection().keyTail;
    QTRY_VERIFY(textOf(*page, u"stepAdvice"_s).contains(u"api.management.read"_s));
    QVERIFY2(textOf(*page, u"stepAdvice"_s).contains(tail), qPrintable(textOf(*page, u"stepAdvice"_s)));
    QVERIFY(button(*page, "stepDrop")->isVisible());
    QVERIFY(!button(*page, "stepRetry")->isVisible());
    m_fixture->server->faults().clear();
    QVERIFY(clickSoon(*page, "planGoOn"));
    QTRY_COMPARE(runner(*page).state(), State::Ended);
    QCOMPARE(page->record().steps.front().phase, StepPhase::Done);
    QCOMPARE(m_fixture->server->requestCount("POST /organization/projects"), 1);
}

/// Nor where the service does not show what was changed: the scopes of a key.
void TestPlanPage::doesNotLookAgainForWhatIsNotShown()
{
    const auto &keys = m_fixture->session->organization().snapshot().projectKeys;
    const auto &key = *keys.begin();
    m_fixture->server->faults().add(
        {.kind = FaultRule::Kind::DropAfter, .method = "POST", .pathPrefix = "/organization/projects/", .times = 1});
    Step step;
    step.operation = u"projectkeys.modify"_s;
    step.arguments = {{u"project_id"_s, key.projectId},
                      {u"api_key_id"_s, key.value.id},
                      {u"scopes"_s, QJsonArray{u"api.model.request"_s}}};
    const auto page = open(planOf(*m_fixture, {step}));
    auto *field = page->findChild<QLineEdit *>(u"typedName"_s);
    if (field && field->isVisible()) // the key was used not long ago
        QTest::keyClicks(field, key.value.name);
    QVERIFY(click(*page, "planApply"));
    QTRY_COMPARE(runner(*page).state(), State::Deciding);
    QCOMPARE(page->record().steps.front().phase, StepPhase::Unknown);
    QTRY_VERIFY(button(*page, "stepDrop")->isVisible());
    QVERIFY(!button(*page, "stepRetry")->isVisible());
    QVERIFY(textOf(*page, u"stepMet"_s).contains(u"does not tell the scopes"_s));
}

void TestPlanPage::proposesToUndo()
{
    QString projectId;
    const QString before = renameProject(*m_fixture, {}, projectId).before.value(u"name"_s).toString();
    const auto page = open(planOf(*m_fixture, {renameProject(*m_fixture, u"Renamed"_s, projectId)}));
    QVERIFY(click(*page, "planApply"));
    QTRY_COMPARE(runner(*page).state(), State::Ended);
    Plan undo;
    connect(page.get(), &ConsolePage::planProposed, this, [&undo](const Plan &plan) { undo = plan; });
    QVERIFY(clickSoon(*page, "planUndo"));
    QCOMPARE(undo.undoes, page->planId());
    QCOMPARE(undo.steps.size(), 1u);
    QCOMPARE(undo.steps.front().arguments.value(u"name"_s).toString(), before);
}

void TestPlanPage::readOnlyShowsButDoesNotApply()
{
    m_fixture->session->setReadOnly(true);
    const auto page = open(planOf(*m_fixture, {createProject(u"Alpha"_s)}));
    QVERIFY(!button(*page, "planApply")->isEnabled());
    QVERIFY(textOf(*page, u"planReason"_s).contains(u"read-only"_s));
    QTest::keyClick(&list(*page), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!m_runner->record().hasBegun());
    QCOMPARE(m_fixture->server->requestCount("POST /organization/projects"), 0);
    QVERIFY(button(*page, "planSave")->isEnabled());
}

void TestPlanPage::savesAndExports()
{
    const auto page =
        open(planOf(*m_fixture, {createProject(u"<b>Alpha</b>"_s), createProject(u"Beta"_s)}, u"Two *projects*"_s));
    clickBox(*page, 1);
    const QString file = m_fixture->dir.filePath(u"plan.json"_s);
    QVERIFY(click(*page, "planSave"));
    QVERIFY(answerFileDialog(*page, u"planExportDialog"_s, file));
    QTRY_VERIFY(page->messages().isShowing(u"export"_s));
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QJsonObject object = QJsonDocument::fromJson(saved.readAll()).object();
    QCOMPARE(object.value(u"steps"_s).toArray().size(), 1); // what was left out is not in it

    const PlanExport::Content content{page->record(), {}};
    const QString text = QString::fromUtf8(exported(PlanExport::Format::Markdown, content, {}));
    QVERIFY(text.contains(u"\\<b\\>Alpha"_s));
    const QByteArray pdf = exported(PlanExport::Format::Pdf, content, {});
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(pdf.size() > 1000);
}

STEWARD_WIDGET_TEST(TestPlanPage);
#include "tst_planpage.moc"
