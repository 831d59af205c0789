// SPDX-License-Identifier: GPL-3.0-or-later
// Closing the window while a plan is being applied: it is asked first, what is under way ends, and the next start says
// what was left. In the whole program.
#include "app/changes/changes.h"
#include "app/demo/demoserver.h"
#include "app/flows/rotation/checklist.h"
#include "app/organization/organization.h"
#include "app/session/session.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "tests/ui/shell/consolefixture.h"
#include "ui/plans/pauseandclosedialog.h"
#include "ui/shell/plancontroller.h"
#include "ui/shell/tourplans.h"
#include "ui/support/messagebar.h"

#include <QAbstractButton>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace steward;
using State = PlanRunner::State;

class TestClosing final : public QObject
{
    Q_OBJECT
    std::unique_ptr<test::ConsoleFixture> m_console;

    [[nodiscard]] Changes &changes() { return m_console->connections->session()->changes(); }
    [[nodiscard]] PlanRunner &runner() { return *changes().runners().first(); }
    [[nodiscard]] PauseAndCloseDialog *dialog() { return m_console->window->findChild<PauseAndCloseDialog *>(); }
    [[nodiscard]] QAbstractButton *button(const char *name)
    {
        return m_console->window->findChild<QAbstractButton *>(QLatin1StringView(name));
    }
    [[nodiscard]] QString text(const char *name)
    {
        const auto *label = m_console->window->findChild<QLabel *>(QLatin1StringView(name));
        return label ? label->text() : u"(no such label)"_s;
    }
    void click(const char *name)
    {
        QVERIFY(button(name) && button(name)->isVisible());
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    /// A plan of which two requests are never answered, applied as far as that.
    void applyOneThatHangs()
    {
        QVERIFY(m_console->open(TourConnection::Changing, [this] { return m_console->stage().isSettled(); }));
        m_console->view().plans().propose(tourplans::structure(*m_console->connections->session()));
        QTRY_VERIFY(button("planApply") && button("planApply")->isVisible());
        click("planApply");
        QTRY_COMPARE(runner().record().count(StepPhase::Sending), 2);
        QTRY_VERIFY(runner().record().count(StepPhase::Done) > 10);
        QCOMPARE(runner().state(), State::Running);
    }
    /// One with so many steps that it is not through before it is paused.
    void applyALongOne()
    {
        QVERIFY(m_console->open());
        Plan plan;
        plan.title = u"Many projects"_s;
        for (int i = 1; i <= 400; ++i)
            plan.steps.push_back(
                {QString::number(i), u"projects.create"_s, {{u"name"_s, u"Closing %1"_s.arg(i)}}, {}, {}});
        m_console->view().plans().propose(plan);
        QTRY_VERIFY(button("planApply") && button("planApply")->isVisible());
        click("planApply");
        QTRY_VERIFY(runner().record().count(StepPhase::Done) > 0);
    }

private Q_SLOTS:
    void initTestCase() { QGuiApplication::setQuitOnLastWindowClosed(false); } // the test goes on
    void init()
    {
        m_console = std::make_unique<test::ConsoleFixture>();
        m_console->speak(u"en"_s);
    }
    void cleanup() { m_console.reset(); }

    void closesAtOnceWhenNothingIsUnderWay()
    {
        QVERIFY(m_console->open());
        QVERIFY(m_console->window->close());
        QVERIFY(!dialog());
    }

    void staysOpenAndThePlanGoesOn()
    {
        applyOneThatHangs();
        m_console->press(Qt::CTRL | Qt::Key_Q);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        QVERIFY(m_console->window->isVisible());
        QVERIFY2(text("closeTitle").contains(runner().record().plan.title), qPrintable(text("closeTitle")));
        QVERIFY2(text("closeWords").contains(u"next start"_s), qPrintable(text("closeWords")));
        QVERIFY2(text("closeCount").contains(u"of 30 step"_s), qPrintable(text("closeCount")));
        QVERIFY(!m_console->window->close()); // asked once more: still one dialog
        QCOMPARE(m_console->window->findChildren<PauseAndCloseDialog *>().size(), 1);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QCOMPARE(runner().state(), State::Running);
        QVERIFY(!m_console->window->close());
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        QTest::keyClick(dialog(), Qt::Key_Return); // what is chosen by itself is harmless
        QTRY_VERIFY(!dialog());
        QVERIFY(m_console->window->isVisible());
        QCOMPARE(runner().state(), State::Running);
    }

    void anotherOrganizationWaitsForThePlan()
    {
        applyALongOne();
        ConnectionController &connections = *m_console->connections;
        QSignalSpy going(&connections, &ConnectionController::sessionGoing);
        connections.openDemonstration();
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        QCOMPARE(button("closePause")->text(), u"Pause and leave"_s);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QCOMPARE(going.size(), 0);
        QVERIFY(runner().isMoving());
        connections.openDemonstration();
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        click("closePause");
        QTRY_COMPARE(going.size(), 1);
        QVERIFY(m_console->window->isVisible());
    }

    void oneThatIsConnectedNowWaitsForThePlan()
    {
        demo::DemoServer other;
        QVERIFY(other.listen());
        applyALongOne();
        ConnectionController &connections = *m_console->connections;
        QSignalSpy going(&connections, &ConnectionController::sessionGoing);
        const QString before = connections.currentId();
        connections.connectAnother();
        QTRY_VERIFY(button("connectGoOn"));
        auto *key = m_console->window->findChild<QLineEdit *>(u"adminKey"_s);
        auto *server = m_console->window->findChild<QLineEdit *>(u"baseUrl"_s);
        QVERIFY(key && server);
        key->setText(QString::fromLatin1(other.adminKey()));
        server->setText(other.baseUrl().toString());
        click("connectGoOn");
        // It is connected, and what is open stays so until the person has said that it may be left.
        QTRY_VERIFY_WITH_TIMEOUT(dialog() && dialog()->isVisible(), 20'000);
        QCOMPARE(going.size(), 0);
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QVERIFY(m_console->view().isVisible() && runner().isMoving());
        QCOMPARE(connections.currentId(), before);
        QCOMPARE(connections.connections().size(), std::size_t(1));
        connections.switchTo(connections.connections().front().id);
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        click("closePause");
        QTRY_COMPARE(going.size(), 1);
        QTRY_VERIFY(connections.currentId() != before);
    }

    void asksBeforeASecretIsLost()
    {
        QVERIFY(m_console->open());
        Session &session = *m_console->connections->session();
        QTRY_VERIFY(session.rotations().isLoaded());
        QString keyId;
        for (const InProject<ProjectKey> &key : session.organization().snapshot().projectKeys) {
            if (!key.value.ownerServiceAccountId.isEmpty())
                keyId = key.value.id;
        }
        RotationFlow *flow = session.rotations().open(keyId, RotationReason::Routine);
        QVERIFY(flow);
        while (flow->step() < RotationStep::HandOver) {
            QTRY_VERIFY(!flow->isBusy());
            if (canAdvance(*flow))
                QVERIFY(advance(*flow, session.organization().snapshot(), session.clock().nowMs()));
        }
        QTRY_VERIFY(flow->secret());
        QVERIFY(!m_console->window->close());
        QVERIFY(!m_console->window->close()); // asked once
        auto boxes = m_console->window->findChildren<QMessageBox *>(u"secretsBox"_s);
        QCOMPARE(boxes.size(), 1);
        QTest::keyClick(boxes.front(), Qt::Key_Escape);
        QTRY_VERIFY(m_console->window->findChildren<QMessageBox *>(u"secretsBox"_s).isEmpty());
        QVERIFY(m_console->window->isVisible() && flow->secret());
        QVERIFY(!m_console->window->close());
        click("secretsLose");
        QTRY_VERIFY(!m_console->window->isVisible());
    }

    void pausesAndClosesOnceTheStepHasEnded()
    {
        applyALongOne();
        QVERIFY(!m_console->window->close());
        QVERIFY(dialog());
        click("closePause");
        QTRY_VERIFY(!m_console->window->isVisible());
        QCOMPARE(runner().state(), State::Paused);
        const PlanRecord &record = runner().record();
        QVERIFY(record.count(StepPhase::Waiting) > 0);
        QCOMPARE(record.count(StepPhase::Waiting) + record.count(StepPhase::Done), 400); // none is torn off
    }

    void closesWithoutWaitingAndSaysSoAtTheNextStart()
    {
        applyOneThatHangs();
        QVERIFY(!m_console->window->close());
        QVERIFY(dialog());
        click("closePause");
        QTRY_COMPARE(runner().state(), State::Pausing);
        QVERIFY(m_console->window->isVisible()); // two answers are still to come
        QTRY_VERIFY(button("closeAbort") && button("closeAbort")->isVisible());
        QTRY_VERIFY(!button("closePause"));
        QCOMPARE(dialog()->focusWidget(), button("closeKeep"));
        click("closeAbort");
        QTRY_VERIFY(!m_console->window->isVisible());
        const QString planId = runner().record().plan.id;

        m_console->window->show();
        QVERIFY(m_console->open(TourConnection::Changing, [this] { return m_console->stage().isSettled(); }));
        QTRY_COMPARE(changes().runners().size(), 1);
        QCOMPARE(runner().record().plan.id, planId);
        QTRY_VERIFY(m_console->view().messages().isShowing(u"plan.show/"_s + planId));
        click("messageAction");
        QTRY_VERIFY(button("planGoOn") && button("planGoOn")->isVisible());
        QVERIFY(button("planDropRest")->isVisible());
    }

    void saysWhenThePlanHasEndedMeanwhile()
    {
        applyOneThatHangs();
        QVERIFY(!m_console->window->close());
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        runner().cancel();
        runner().abort();
        QTRY_COMPARE(button("closePause")->text(), u"Close Steward"_s);
        QVERIFY(m_console->window->isVisible()); // nobody has said that it is to be closed
        click("closePause");
        QTRY_VERIFY(!m_console->window->isVisible());
    }
};

STEWARD_WIDGET_TEST(TestClosing);
#include "tst_closing.moc"
