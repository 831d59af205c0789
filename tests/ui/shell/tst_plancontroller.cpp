// SPDX-License-Identifier: GPL-3.0-or-later
// How plans come before a person in the whole view of an organization: the short confirmation, the page, undo by key,
// secrets one after the other, files, what a restart finds, the activity list.
#include "app/changes/planfile.h"
#include "app/demo/faults.h"
#include "app/organization/organization.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "tests/ui/plans/planfixture.h"
#include "ui/plans/confirmplandialog.h"
#include "ui/plans/planpage.h"
#include "ui/plans/secretdialog.h"
#include "ui/shell/activitypopup.h"
#include "ui/shell/organizationview.h"
#include "ui/shell/plancontroller.h"
#include "ui/support/connectionswitch.h"
#include "ui/support/messagebar.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QToolButton>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;
using demo::FaultRule;
using State = PlanRunner::State;

namespace {

class NoOtherConnections final : public ConnectionSwitch
{
public:
    [[nodiscard]] const std::vector<Connection> &connections() const override { return m_none; }
    [[nodiscard]] QString currentId() const override { return u"test"_s; }
    [[nodiscard]] QString keychainName() const override { return {}; }
    [[nodiscard]] QString dataDirectory() const override { return {}; }
    void switchTo(const QString &) override {}
    void openDemonstration() override {}
    void connectAnother() override {}
    void askRename(const QString &) override {}
    void askRotateKey() override {}
    void askRemove(const QString &) override {}

private:
    std::vector<Connection> m_none;
};

} // namespace

class TestPlanController final : public QObject
{
    Q_OBJECT
    std::unique_ptr<PageFixture> m_fixture;
    NoOtherConnections m_connections;
    std::unique_ptr<QMainWindow> m_window;
    OrganizationView *m_view = nullptr;

    void makeView()
    {
        m_window = std::make_unique<QMainWindow>();
        m_view = new OrganizationView(*m_fixture->session, *m_fixture->settings, m_connections, m_window.get());
        m_window->setCentralWidget(m_view);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    [[nodiscard]] Changes &changes() { return m_fixture->session->changes(); }
    [[nodiscard]] ConfirmPlanDialog *confirmation() { return m_view->findChild<ConfirmPlanDialog *>(); }
    [[nodiscard]] PlanPage *planPage() { return qobject_cast<PlanPage *>(m_view->currentPage()); }
    [[nodiscard]] static Step createAccount(const QString &projectId, const QString &name)
    {
        Step step;
        step.operation = u"serviceaccounts.create"_s;
        step.arguments = {{u"project_id"_s, projectId}, {u"name"_s, name}};
        return step;
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_fixture = std::make_unique<PageFixture>();
        QVERIFY(readForPlans(*m_fixture));
        makeView();
    }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void shortPlansAreConfirmedInADialog();
    void aDialogThatIsCancelledSendsNothing();
    void oneDangerousStepAsksForTheNameInTheDialog();
    void whatFailsLeadsToThePage();
    void longPlansOpenTheirPage();
    void undoesByKey();
    void showsSecretsOneAfterTheOther();
    void opensFilesOfThisOrganizationOnly();
    void tellsOfWhatWasInterrupted();
    void takesOverFromAnotherProgram();
    void goesOnWhileThePageIsLeft();
    void isPausedAndCancelledFromTheActivityList();
    void showsWithoutSendingWhenReadOnly();
};

void TestPlanController::shortPlansAreConfirmedInADialog()
{
    m_view->plans().propose(planOf(*m_fixture, {createProject(u"Alpha"_s)}, u"Create Alpha"_s));
    QTRY_VERIFY(confirmation() && confirmation()->isVisible());
    QVERIFY(textOf(*confirmation(), u"confirmStep1"_s).contains(u"Alpha"_s));
    QCOMPARE(button(*confirmation(), "confirmApply")->text(), u"Create project"_s);
    QVERIFY(projectNamed(*m_fixture, u"Alpha"_s).isEmpty());
    QVERIFY(click(*confirmation(), "confirmApply"));
    QTRY_VERIFY(!confirmation());
    QVERIFY(!projectNamed(*m_fixture, u"Alpha"_s).isEmpty());
    QTRY_VERIFY(m_view->messages().isShowing(u"plan.done"_s));
    QTRY_VERIFY(changes().runners().isEmpty());
}

void TestPlanController::aDialogThatIsCancelledSendsNothing()
{
    m_fixture->server->clearLog();
    m_view->plans().propose(planOf(*m_fixture, {createProject(u"Alpha"_s), createProject(u"Beta"_s)}));
    QTRY_VERIFY(confirmation() && confirmation()->isVisible());
    QCOMPARE(button(*confirmation(), "confirmApply")->text(), u"Apply 2 step(s)"_s);
    QTest::keyClick(confirmation(), Qt::Key_Escape);
    QTRY_VERIFY(!confirmation());
    QVERIFY(changes().runners().isEmpty());
    QCOMPARE(m_fixture->server->requestCount("POST /organization/projects"), 0);
}

void TestPlanController::oneDangerousStepAsksForTheNameInTheDialog()
{
    QString name;
    m_view->plans().propose(planOf(*m_fixture, {deleteKeyInUse(*m_fixture, name)}));
    QTRY_VERIFY(confirmation() && confirmation()->isVisible());
    QVERIFY(!button(*confirmation(), "confirmApply")->isEnabled());
    QTest::keyClicks(confirmation()->findChild<QLineEdit *>(u"typedName"_s), name);
    QVERIFY(clickSoon(*confirmation(), "confirmApply"));
    QTRY_VERIFY(!confirmation());
    QTRY_VERIFY(m_view->messages().isShowing(u"plan.done"_s));
}

void TestPlanController::whatFailsLeadsToThePage()
{
    m_fixture->server->faults().add({.kind = FaultRule::Kind::Status,
                                     .method = "POST",
                                     .pathPrefix = "/organization/projects",
                                     .times = 1,
                                     .status = 400});
    m_view->plans().propose(planOf(*m_fixture, {createProject(u"Alpha"_s)}));
    QTRY_VERIFY(confirmation() && confirmation()->isVisible());
    QVERIFY(click(*confirmation(), "confirmApply"));
    QTRY_VERIFY(planPage());
    QTRY_VERIFY(!confirmation());
    QVERIFY(click(*planPage(), "stepRetry"));
    QTRY_VERIFY(!projectNamed(*m_fixture, u"Alpha"_s).isEmpty());
    QVERIFY(clickSoon(*planPage(), "planClose"));
    QTRY_VERIFY(!planPage());
    QVERIFY(changes().runners().isEmpty());
}

void TestPlanController::longPlansOpenTheirPage()
{
    Q_EMIT m_view->currentPage()->planProposed(planOf(
        *m_fixture, {createProject(u"Alpha"_s), createProject(u"Beta"_s), createProject(u"Gamma"_s)}, u"Three"_s));
    QTRY_VERIFY(planPage());
    QCOMPARE(planPage()->title(), u"Plan: Three"_s);
    const QString planId = planPage()->planId();
    m_view->go({u"overview"_s, {}, {}});
    QVERIFY(!planPage());
    m_view->back();
    QVERIFY(planPage());
    QCOMPARE(planPage()->planId(), planId);
    QVERIFY(click(*planPage(), "planCancel"));
    QTRY_VERIFY(!planPage());
    m_view->back();
    m_view->forward(); // nothing of it is left to go to
    QVERIFY(!planPage());
    QVERIFY(changes().runners().isEmpty());
}

void TestPlanController::undoesByKey()
{
    QString projectId;
    const Step rename = renameProject(*m_fixture, u"Renamed"_s, projectId);
    auto *undo = m_view->findChild<QAction *>(u"actionUndo"_s);
    QVERIFY(undo && !undo->isEnabled());
    m_view->plans().propose(planOf(*m_fixture, {rename}, u"Rename it"_s));
    QTRY_VERIFY(confirmation() && confirmation()->isVisible());
    QVERIFY(click(*confirmation(), "confirmApply"));
    QTRY_VERIFY(!confirmation());
    QTRY_VERIFY(undo->isEnabled());
    QVERIFY(undo->text().contains(u"Rename it"_s));
    QTRY_COMPARE(projectNamed(*m_fixture, u"Renamed"_s), projectId);
    QTest::qWait(0);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_view, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(confirmation() && confirmation()->isVisible());
    QTest::keyClick(confirmation(), Qt::Key_Return);
    QTRY_VERIFY(!confirmation());
    QTRY_VERIFY(projectNamed(*m_fixture, u"Renamed"_s).isEmpty());
    QTRY_VERIFY(!undo->isEnabled());
}

void TestPlanController::showsSecretsOneAfterTheOther()
{
    QString projectId;
    static_cast<void>(renameProject(*m_fixture, u"x"_s, projectId));
    m_view->plans().propose(planOf(*m_fixture, {createAccount(projectId, u"first"_s),
                                                createAccount(projectId, u"second"_s), createProject(u"Third"_s)}));
    QTRY_VERIFY(planPage());
    QVERIFY(click(*planPage(), "planApply"));
    for (int i = 0; i < 2; ++i) {
        QTRY_VERIFY(m_view->findChild<SecretDialog *>() && m_view->findChild<SecretDialog *>()->isVisible());
        QPointer<SecretDialog> dialog = m_view->findChild<SecretDialog *>();
        QVERIFY(textOf(*dialog, u"secretTitle"_s).contains(i == 0 ? u"first"_s : u"second"_s) ||
                !textOf(*dialog, u"secretTitle"_s).isEmpty());
        auto *stored = dialog->findChild<QAbstractButton *>(u"secretStored"_s);
        QTest::mouseClick(stored, Qt::LeftButton, {}, QPoint(8, stored->height() / 2));
        QVERIFY(click(*dialog, "secretDone"));
        QTRY_VERIFY(!dialog);
    }
    QTRY_COMPARE(planPage()->record().count(StepPhase::Done), 3);
    QTest::qWait(0);
    QVERIFY(!m_view->findChild<SecretDialog *>());
}

void TestPlanController::opensFilesOfThisOrganizationOnly()
{
    Plan plan = planOf(*m_fixture, {createProject(u"Alpha"_s)}, u"From a file"_s);
    const QString path = m_fixture->dir.filePath(u"plan.json"_s);
    const auto write = [&](const QByteArray &text) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    };
    plan.connectionId = u"another"_s;
    plan.organization = u"Halyard Freight"_s;
    write(planfile::write(plan));
    m_view->plans().openFile(path);
    QVERIFY(m_view->messages().isShowing(u"plan.refused"_s));
    QVERIFY(!planPage());
    write("{}");
    m_view->plans().openFile(path);
    QVERIFY(!planPage());

    plan.connectionId = u"test"_s;
    write(planfile::write(plan));
    m_view->findChild<QAction *>(u"actionOpenPlan"_s)->trigger();
    QVERIFY(answerFileDialog(*m_view, u"openPlanDialog"_s, path));
    QTRY_VERIFY(planPage());
    QVERIFY(planPage()->planId() != plan.id); // the same file can be applied again
    QCOMPARE(planPage()->title(), u"Plan: From a file"_s);
    QVERIFY(!m_view->messages().isShowing(u"plan.refused"_s));
}

void TestPlanController::tellsOfWhatWasInterrupted()
{
    m_fixture->server->faults().add({.kind = FaultRule::Kind::Hang,
                                     .method = "POST",
                                     .pathPrefix = "/organization/projects",
                                     .nth = 2,
                                     .times = 1});
    m_view->plans().propose(planOf(
        *m_fixture, {createProject(u"Alpha"_s), createProject(u"Beta"_s), createProject(u"Gamma"_s)}, u"Three"_s));
    QTRY_VERIFY(planPage());
    QVERIFY(click(*planPage(), "planApply"));
    QTRY_COMPARE(planPage()->record().steps[1].phase, StepPhase::Sending);
    QTRY_COMPARE(m_fixture->server->requestCount("POST /organization/projects"), 2);
    m_window.reset();
    m_fixture->restart(); // as if the program had been killed
    QVERIFY(readForPlans(*m_fixture));
    makeView();
    QTRY_COMPARE(changes().runners().size(), 1);
    PlanRunner &runner = *changes().runners().first();
    QTRY_VERIFY(m_view->messages().isShowing(u"plan.show/"_s + runner.record().plan.id));
    QVERIFY(clickSoon(m_view->messages(), "messageAction"));
    QTRY_VERIFY(planPage());
    QVERIFY(button(*planPage(), "planDropRest")->isVisible());
    QVERIFY(click(*planPage(), "planGoOn"));
    QTRY_COMPARE(runner.state(), State::Ended);
    QCOMPARE(runner.record().count(StepPhase::Done), 3);
    int named = 0;
    for (const Project &project : m_fixture->session->organization().snapshot().projects)
        named += project.name == u"Beta"_s ? 1 : 0;
    QCOMPARE(named, 1); // what the lost answer had made is not made again
}

/// While the window is open a command applies a plan: it stands in the activity list, and when the command dies it is
/// offered like one that was found at the start.
void TestPlanController::takesOverFromAnotherProgram()
{
    m_fixture->server->faults().add({.kind = FaultRule::Kind::Hang,
                                     .method = "POST",
                                     .pathPrefix = "/organization/projects",
                                     .nth = 2,
                                     .times = 1});
    std::unique_ptr<Session> command = m_fixture->anotherSession();
    command->open(Session::Then::Wait);
    QTRY_VERIFY(command->isOpen());
    const Plan plan = planOf(
        *m_fixture, {createProject(u"Alpha"_s), createProject(u"Beta"_s), createProject(u"Gamma"_s)}, u"Three"_s);
    command->changes().prepare(plan).start();
    QTRY_VERIFY(changes().runner(plan.id));
    PlanRunner &runner = *changes().runner(plan.id);
    QTRY_VERIFY(runner.holder());
    QCOMPARE(m_view->plans().underWay(), 1);
    QTRY_COMPARE(runner.record().count(StepPhase::Done), 1); // its progress is followed
    const QString message = u"plan.show/"_s + plan.id;
    QVERIFY(!m_view->messages().isShowing(message));
    m_view->openActivity();
    auto *popup = m_view->findChild<ActivityPopup *>();
    QTRY_VERIFY(popup && popup->isVisible());
    QTRY_COMPARE(textOf(*popup, u"activityPlanState"_s), u"another program applies it"_s);
    for (const char *each : {"activityPlanPause", "activityPlanGoOn", "activityPlanCancel"})
        QVERIFY2(!popup->findChild<QAbstractButton *>(QLatin1StringView(each))->isVisible(), each);
    popup->hide();
    QTRY_COMPARE(m_fixture->server->requestCount("POST /organization/projects"), 2);

    command.reset();
    QTRY_VERIFY(m_view->messages().isShowing(message));
    QCOMPARE(runner.state(), State::Idle);
    QVERIFY(clickSoon(m_view->messages(), "messageAction"));
    QTRY_VERIFY(planPage());
    QVERIFY(click(*planPage(), "planGoOn"));
    QTRY_COMPARE(runner.state(), State::Ended);
    QCOMPARE(runner.record().count(StepPhase::Done), 3);
    QCOMPARE(m_fixture->server->requestCount("POST /organization/projects"), 3);
}

void TestPlanController::goesOnWhileThePageIsLeft()
{
    m_fixture->server->faults().add(
        {.kind = FaultRule::Kind::Delay, .method = "POST", .pathPrefix = "/organization/projects", .delayMs = 200});
    m_view->plans().propose(planOf(
        *m_fixture, {createProject(u"Alpha"_s), createProject(u"Beta"_s), createProject(u"Gamma"_s)}, u"Three"_s));
    QTRY_VERIFY(planPage());
    QPointer<PlanPage> page = planPage();
    QVERIFY(click(*page, "planApply"));
    m_view->go({u"overview"_s, {}, {}});
    auto *count = m_view->findChild<QToolButton *>(u"plansUnderWay"_s);
    QTRY_VERIFY(count->isVisible());
    QCOMPARE(count->text(), u"1"_s);
    m_view->openActivity();
    auto *popup = m_view->findChild<ActivityPopup *>();
    QVERIFY(popup);
    QTRY_VERIFY(popup->findChild<QLabel *>(u"activityPlanCount"_s));
    QVERIFY(popup->findChild<QLabel *>(u"activityPlanCount"_s)->text().endsWith(u"of 3"_s));
    popup->close();
    QTRY_COMPARE(page->record().count(StepPhase::Done), 3);
    QTRY_VERIFY(!count->isVisible());
    QTRY_VERIFY(m_view->messages().isShowing(u"plan.done"_s));
}

void TestPlanController::isPausedAndCancelledFromTheActivityList()
{
    m_fixture->server->faults().add(
        {.kind = FaultRule::Kind::Delay, .method = "POST", .pathPrefix = "/organization/projects", .delayMs = 150});
    std::vector<Step> steps;
    for (int i = 0; i < 40; ++i)
        steps.push_back(createProject(u"Project %1"_s.arg(i)));
    m_view->plans().propose(planOf(*m_fixture, steps, u"Forty"_s));
    QTRY_VERIFY(planPage());
    QVERIFY(click(*planPage(), "planApply"));
    PlanRunner &runner = *changes().runners().first();
    QTRY_VERIFY(runner.record().count(StepPhase::Done) >= 3);
    QTRY_COMPARE(textOf(*planPage(), u"planState"_s), u"less than a minute left"_s);
    QVERIFY(!button(*planPage(), "planDropRest")->isVisible()); // nothing to decide yet
    m_view->go({u"overview"_s, {}, {}});

    m_view->openActivity();
    QPointer<ActivityPopup> popup = m_view->findChild<ActivityPopup *>();
    QVERIFY(popup);
    QTRY_VERIFY(popup->findChild<QLabel *>(u"activityPlanState"_s));
    QVERIFY(textOf(*popup, u"activityPlanCount"_s).endsWith(u"of 40"_s));
    QCOMPARE(textOf(*popup, u"activityPlanState"_s), u"less than a minute left"_s);
    QVERIFY(!button(*popup, "activityPlanGoOn")->isVisible());
    QVERIFY(click(*popup, "activityPlanPause"));
    QTRY_COMPARE(runner.state(), State::Paused);
    QTRY_COMPARE(textOf(*popup, u"activityPlanState"_s), u"paused"_s);
    QVERIFY(!button(*popup, "activityPlanPause")->isVisible());
    const int done = runner.record().count(StepPhase::Done);
    QVERIFY(done < 40);

    // With the keyboard, from the popup's own focus.
    auto *goOn = button(*popup, "activityPlanGoOn");
    QVERIFY(goOn->isVisible());
    goOn->setFocus();
    QTest::keyClick(goOn, Qt::Key_Space);
    QCOMPARE(runner.state(), State::Running);
    QTRY_VERIFY(runner.record().count(StepPhase::Done) > done);
    QVERIFY(clickSoon(*popup, "activityPlanCancel"));
    QTRY_VERIFY(runner.record().hasEnded());
    const int dropped = runner.record().count(StepPhase::Dropped);
    QVERIFY(dropped > 0);
    QCOMPARE(runner.record().count(StepPhase::Done), 40 - dropped);
    QCOMPARE(m_fixture->server->requestCount("POST /organization/projects"), 40 - dropped);
    QTRY_VERIFY(!popup->findChild<QLabel *>(u"activityPlanCount"_s));
    popup->close();
}

void TestPlanController::showsWithoutSendingWhenReadOnly()
{
    m_fixture->session->setReadOnly(true);
    m_view->plans().propose(planOf(*m_fixture, {createProject(u"Alpha"_s)}));
    QTRY_VERIFY(confirmation() && confirmation()->isVisible());
    QVERIFY(!button(*confirmation(), "confirmApply")->isEnabled());
    QVERIFY(textOf(*confirmation(), u"confirmReason"_s).contains(u"read-only"_s));
    QVERIFY(click(*confirmation(), "confirmMore"));
    QTRY_VERIFY(planPage());
    QVERIFY(!button(*planPage(), "planApply")->isEnabled());
}

STEWARD_WIDGET_TEST(TestPlanController);
#include "tst_plancontroller.moc"
