// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows of a `steward plan apply` that runs beside it on the same archive: a process of its own, held
// in the middle of a step, and killed there.
#include "app/changes/planfile.h"
#include "app/demo/demoserver.h"
#include "app/session/environment.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "tests/cli/cliprocess.h"
#include "tests/support/await.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "tests/ui/plans/planfixture.h"
#include "ui/pages/journal/journalpage.h"
#include "ui/plans/planlist.h"
#include "ui/plans/planpage.h"
#include "ui/support/datatable.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QScrollBar>

#include <algorithm>
#include <csignal>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;
using demo::FaultRule;
using State = PlanRunner::State;

class TestOtherProcess final : public QObject
{
    Q_OBJECT
    const Clock m_clock;
    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<CliProcess> m_cli;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_window;

    [[nodiscard]] PageContext context() { return {*m_window, *m_settings}; }
    [[nodiscard]] static Plan planFor(int steps, const QString &name)
    {
        Plan plan;
        plan.id = newPlanId();
        plan.title = name;
        for (int i = 1; i <= steps; ++i) {
            plan.steps.push_back(createProject(u"%1 %2"_s.arg(name).arg(i)));
            plan.steps.back().id = QString::number(i);
        }
        return plan;
    }
    [[nodiscard]] QStringList applying(const Plan &plan)
    {
        QFile file(m_cli->home() + u"/plan.json"_s);
        if (!file.open(QIODevice::WriteOnly) || file.write(planfile::write(plan)) < 0)
            qFatal("the plan cannot be written");
        return {u"plan"_s, u"apply"_s, file.fileName(), u"--yes"_s};
    }
    /// From now on the process that makes the second project waits for its answer.
    void holdTheSecond(FaultRule::Kind kind)
    {
        m_server->faults().add({.kind = kind,
                                .method = "POST",
                                .pathPrefix = "/organization/projects",
                                .nth = 2,
                                .times = 1,
                                .delayMs = 500});
    }
    /// Whether the process has sent its second request, and holds still.
    [[nodiscard]] bool isHeldAfter(qsizetype requests)
    {
        const bool sent =
            comesTrue([&] { return m_server->requestCount("POST /organization/projects") == requests + 2; }, 60'000);
        return sent && ::kill(pid_t(m_cli->process().processId()), SIGSTOP) == 0;
    }
    [[nodiscard]] bool isOpened()
    {
        QProcessEnvironment environment;
        environment.insert(u"OPENAI_ADMIN_KEY"_s, QString::fromLatin1(m_server->adminKey()));
        environment.insert(u"OPENAI_BASE_URL"_s, m_server->baseUrl().toString());
        auto connected = connectionFromEnvironment(environment);
        if (!connected || !*connected)
            return false;
        m_window = std::make_unique<Session>((*connected)->connection, std::move((*connected)->key), m_cli->dataDir(),
                                             m_clock);
        m_window->open(Session::Then::Wait);
        return comesTrue([this] { return m_window->isOpen(); });
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_server = std::make_unique<demo::DemoServer>();
        QVERIFY(m_server->listen());
        m_cli = std::make_unique<CliProcess>();
        m_cli->setEnvironment(u"OPENAI_ADMIN_KEY"_s, QString::fromLatin1(m_server->adminKey()));
        m_cli->setEnvironment(u"OPENAI_BASE_URL"_s, m_server->baseUrl().toString());
        m_settings = std::make_unique<Settings>(m_cli->home() + u"/steward.ini"_s);
        QCOMPARE(m_cli->run({u"sync"_s, u"--no-spend"_s}).code, 0);
    }
    void cleanup()
    {
        if (m_cli->process().state() != QProcess::NotRunning)
            ::kill(pid_t(m_cli->process().processId()), SIGKILL); // a process that is held hears nothing else
        m_window.reset();
        m_cli.reset();
    }

    void theJournalFollowsIt();
    void itsStepIsNotLost();
};

void TestOtherProcess::theJournalFollowsIt()
{
    const auto before = m_cli->run(applying(planFor(30, u"Earlier"_s)));
    QVERIFY2(before.code == 0, before.err.constData());
    QVERIFY(isOpened());
    JournalPage page(context());
    showPage(page);
    QTRY_COMPARE(page.model().totalCount(), 31);

    // Somebody reads further down.
    DataTable &table = page.table();
    QTRY_VERIFY(table.verticalScrollBar()->maximum() > 150);
    table.verticalScrollBar()->setValue(150);
    clickRow(table, table.indexAt(table.viewport()->rect().center()).row());
    const QStringList selected = table.selectedIds();
    QCOMPARE(selected.size(), 1);
    const auto place = [&] { return table.visualRect(table.model()->index(page.model().rowOf(selected.first()), 0)); };
    const QRect placed = place();
    QVERIFY(table.viewport()->rect().contains(placed.center()));

    holdTheSecond(FaultRule::Kind::Delay);
    const auto sent = m_server->requestCount("POST /organization/projects");
    m_cli->start(applying(planFor(2, u"Later"_s)));
    QVERIFY(isHeldAfter(sent));
    QTRY_COMPARE(page.model().totalCount(), 34); // the plan, what is done, what has no answer yet
    QVERIFY(page.model().rowAt(0).what.contains(u"Later 2"_s));
    QTRY_COMPARE(page.model().rowAt(0).phase, StepPhase::Elsewhere);
    QCOMPARE(page.model().rowAt(0).outcome, u"Under way"_s);
    QCOMPARE(page.model().rowAt(1).phase, StepPhase::Done);
    QCOMPARE(table.selectedIds(), selected);
    QCOMPARE(place(), placed);

    ::kill(pid_t(m_cli->process().processId()), SIGCONT);
    QCOMPARE(m_cli->waitForEnd().code, 0);
    QTRY_COMPARE(page.model().rowAt(0).phase, StepPhase::Done);
    QTRY_VERIFY(page.model().rowAt(2).outcome.contains(u"2"_s)); // the plan has ended
    QCOMPARE(page.model().totalCount(), 34);
    QCOMPARE(table.selectedIds(), selected);
    QCOMPARE(place(), placed);
    QCOMPARE(page.findChild<QWidget *>(u"journalChain"_s)->accessibleName(), u"Chain intact"_s);
}

/// A step that is under way over there is not one whose answer was lost, and nothing offers to repeat it.
void TestOtherProcess::itsStepIsNotLost()
{
    QVERIFY(isOpened());
    holdTheSecond(FaultRule::Kind::Hang);
    const Plan plan = planFor(3, u"Kestrel"_s);
    m_cli->start(applying(plan));
    QVERIFY(isHeldAfter(0));
    PlanRunner *runner = nullptr;
    QTRY_VERIFY(runner = m_window->changes().runner(plan.id));
    PlanPage page(context(), *runner);
    showPage(page);
    QTRY_COMPARE(page.record().steps[1].phase, StepPhase::Elsewhere);
    QCOMPARE(page.record().steps[0].phase, StepPhase::Done);
    QCOMPARE(page.record().steps[2].phase, StepPhase::Waiting);

    auto &list = *page.findChild<PlanList *>();
    list.setCurrentIndex(list.model()->index(1, 0));
    const auto spoken = [&list] { return list.model()->index(1, 0).data(Qt::AccessibleTextRole).toString(); };
    QVERIFY2(spoken().contains(u"Under way elsewhere"_s), qPrintable(spoken()));
    QVERIFY(!spoken().contains(u"Unknown"_s));
    QTRY_VERIFY(textOf(page, u"stepMet"_s).contains(u"Another program is applying this step"_s));
    QTRY_VERIFY(page.findChild<QWidget *>(u"planCounts"_s)->accessibleName().contains(u"1 under way"_s));
    const auto offersNothing = [&page] {
        for (const char *each : {"stepRetry", "stepAnyway", "stepDrop", "stepOtherWay", "planGoOn", "planRetryFailed",
                                 "planDropRest", "planUndo"}) {
            const auto *offer = page.findChild<QAbstractButton *>(QLatin1StringView(each));
            if (!offer || offer->isVisible())
                return false;
        }
        return true;
    };
    QVERIFY(offersNothing());
    list.setCurrentIndex(list.model()->index(2, 0)); // nor can the next one be dropped
    QTRY_VERIFY(textOf(page, u"stepTitle"_s).contains(u"Kestrel 3"_s));
    QVERIFY(offersNothing());
    list.setCurrentIndex(list.model()->index(1, 0));

    // Whatever asks for it all the same.
    const auto requests = m_server->log().size();
    runner->start();
    runner->retry(u"2"_s);
    runner->drop(u"2"_s);
    QCOMPARE(runner->state(), State::Paused);
    QCOMPARE(runner->record().steps[1].phase, StepPhase::Elsewhere);
    QCOMPARE(m_server->log().size(), requests);

    JournalPage journal(context());
    showPage(journal);
    QTRY_COMPARE(journal.model().totalCount(), 3);
    QCOMPARE(journal.model().rowAt(0).phase, StepPhase::Elsewhere);
    QVERIFY(!canRetry(journal.model().rowAt(0)));
    const auto unknown = [&journal] {
        return std::ranges::count_if(journal.model().rows(), findFilter(journalFilters(), u"unknown"_s)->matches);
    };
    QCOMPARE(unknown(), 0);
    clickRow(journal.table(), 1); // what is done; not while more is being done
    auto *undo = journal.findChild<QAction *>(u"verb.undo"_s);
    QTRY_VERIFY(undo->isVisible() && !undo->isEnabled());

    ::kill(pid_t(m_cli->process().processId()), SIGKILL);
    QCOMPARE(m_cli->waitForEnd().code, 1000 + SIGKILL);
    QTRY_COMPARE(runner->state(), State::Idle);
    QTRY_COMPARE(journal.model().rowAt(0).phase, StepPhase::Sending);
    QTRY_VERIFY(undo->isEnabled());
    QCOMPARE(unknown(), 1);
    journal.hide();
    page.activateWindow();
    QCOMPARE(runner->record().steps[1].phase, StepPhase::Unknown);
    QTRY_VERIFY2(spoken().contains(u"Unknown"_s), qPrintable(spoken()));
    QTRY_VERIFY(textOf(page, u"stepMet"_s).contains(u"The answer was lost"_s));
    QCOMPARE(m_server->log().size(), requests);
    QVERIFY(clickSoon(page, "planGoOn"));
    QTRY_COMPARE(runner->state(), State::Ended);
    QCOMPARE(runner->record().count(StepPhase::Done), 3);
    QCOMPARE(m_server->requestCount("POST /organization/projects"), 3); // looked for, not sent again
}

STEWARD_WIDGET_TEST(TestOtherProcess);
#include "tst_otherprocess.moc"
