// SPDX-License-Identifier: GPL-3.0-or-later
// The Journal page: rows as they are written, search, chips, detail, exports, undo and retry as plans, and a chain that
// somebody has tampered with.
#include "app/changes/changes.h"
#include "app/changes/journalledger.h"
#include "app/demo/faults.h"
#include "app/organization/organization.h"
#include "app/organization/projectinfo.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/pages/journal/journalpage.h"
#include "ui/support/cell.h"
#include "ui/support/datatable.h"
#include "ui/support/filterbar.h"
#include "ui/support/messagebar.h"

#include <QAbstractButton>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Step step(const QString &id, const QString &name)
{
    Step each;
    each.id = id;
    each.operation = u"projects.create"_s;
    each.arguments = {{u"name"_s, name}};
    return each;
}

} // namespace

class TestJournalPage final : public QObject
{
    Q_OBJECT
    std::unique_ptr<PageFixture> m_fixture;
    QString m_renamed; ///< plan

    [[nodiscard]] Changes &changes() { return m_fixture->session->changes(); }
    void apply(std::vector<Step> steps, const QString &title, PlanRunner::State until)
    {
        Plan plan;
        plan.id = newPlanId();
        plan.title = title;
        plan.connectionId = u"test"_s;
        plan.steps = std::move(steps);
        PlanRunner &runner = changes().prepare(plan);
        runner.start();
        QTRY_COMPARE(runner.state(), until);
    }
    [[nodiscard]] static int rowWith(JournalPage &page, const QString &what)
    {
        for (int row = 0; row < page.model().shownCount(); ++row) {
            if (page.model().rowAt(row).what.contains(what))
                return row;
        }
        return -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_fixture = std::make_unique<PageFixture>();
        QVERIFY(m_fixture->read());
        Step rename;
        rename.id = u"1"_s;
        const Snapshot &snapshot = m_fixture->session->organization().snapshot();
        for (const Project &project : snapshot.projects) {
            if (project.archivedAt || project.id == defaultProjectId(snapshot.projects))
                continue;
            rename.operation = u"projects.modify"_s;
            rename.arguments = {{u"project_id"_s, project.id}, {u"name"_s, u"Renamed by a plan"_s}};
            rename.before = {{u"name"_s, project.name}};
            break;
        }
        apply({rename, step(u"2"_s, u"Alpha"_s)}, u"Rename and create"_s, PlanRunner::State::Ended);
        m_fixture->server->faults().add({.kind = demo::FaultRule::Kind::Status,
                                         .method = "POST",
                                         .pathPrefix = "/organization/projects",
                                         .times = 1,
                                         .status = 400});
        apply({step(u"1"_s, u"Refused"_s)}, u"Refused plan"_s, PlanRunner::State::Deciding);
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void showsRowsNewestFirst();
    void partsTheDays();
    void searchesAndFilters();
    void tellsOfOneRow();
    void undoesAndRetriesAsPlans();
    void exportsWhatIsShown();
    void followsWhatIsAppended();
    void takesManyEntriesOnAnotherThread();
    void seesATamperedChain(); // last: it breaks it
};

void TestJournalPage::showsRowsNewestFirst()
{
    JournalPage page(m_fixture->context());
    showPage(page);
    QTRY_COMPARE(page.model().totalCount(), 5); // two plans, three steps
    QVERIFY(page.model().rowAt(0).what.contains(u"Refused"_s));
    QCOMPARE(page.model().rowAt(4).kind, JournalRow::Kind::Plan);
    QVERIFY(page.model().rowAt(4).outcome.contains(u"2"_s));
    QCOMPARE(page.findChild<QWidget *>(u"journalChain"_s)->accessibleName(), u"Chain intact"_s);
}

void TestJournalPage::partsTheDays()
{
    JournalPage page(m_fixture->context());
    showPage(page);
    QTRY_COMPARE(page.model().totalCount(), 5);
    constexpr qint64 kDay = 24LL * 3600 * 1000;
    const qint64 now = m_fixture->clock.nowMs();
    const QList<qint64> ages{0, 0, kDay, kDay, 400 * kDay};
    auto rows = page.model().rows();
    for (qsizetype i = 0; i < ages.size(); ++i) // number 5 is the newest
        rows[static_cast<std::size_t>(i)].atMs = now - ages[ages.size() - 1 - i];
    page.model().setRows(std::move(rows));
    QTRY_COMPARE(page.model().rowAt(4).atMs, now - 400 * kDay);
    const auto day = [&page](int row) {
        return page.table().model()->index(row, JournalModel::Day).data(CellRole).value<Cell>();
    };
    QStringList shown;
    QList<bool> parted;
    for (int row = 0; row < 5; ++row) {
        shown += day(row).text;
        parted += page.table().model()->index(row, JournalModel::What).data(CellRole).value<Cell>().section;
        QVERIFY(!day(row).accessibleText().isEmpty()); // spoken with each row
    }
    QCOMPARE(shown[0], u"Today"_s);
    QCOMPARE(shown[1], QString());
    QCOMPARE(shown[2], u"Yesterday"_s);
    QCOMPARE(shown[3], QString());
    QVERIFY(!shown[4].isEmpty() && shown[4] != u"Yesterday"_s);
    QCOMPARE(parted, (QList<bool>{true, false, true, false, true}));

    // In another order a day has no beginning: each row says its own.
    auto *header = page.table().horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(JournalModel::What) + 20, header->height() / 2));
    QTRY_COMPARE(page.model().sortColumn(), int(JournalModel::What));
    QStringList each;
    for (int row = 0; row < 5; ++row) {
        each += day(row).text;
        QVERIFY(!day(row).section);
    }
    QCOMPARE(each.count(u"Today"_s), 2);
    QCOMPARE(each.count(u"Yesterday"_s), 2);
}

void TestJournalPage::searchesAndFilters()
{
    JournalPage page(m_fixture->context());
    showPage(page);
    QTRY_COMPARE(page.model().totalCount(), 5);
    page.focusFilter();
    QTest::keyClicks(&page.filters().field(), u"alpha"_s);
    QTRY_COMPARE(page.model().shownCount(), 1);
    QVERIFY(page.escape());
    QTRY_COMPARE(page.model().shownCount(), 5);
    page.go({u"journal"_s, {}, u"failed"_s});
    QTRY_COMPARE(page.model().shownCount(), 1);
    page.go({u"journal"_s, {}, u"undoable"_s});
    QTRY_COMPARE(page.model().shownCount(), 2); // a new project by archiving it, another name by the old one
}

void TestJournalPage::tellsOfOneRow()
{
    JournalPage page(m_fixture->context());
    showPage(page);
    QTRY_COMPARE(page.model().totalCount(), 5);
    clickRow(page.table(), 0);
    QTRY_VERIFY(textOf(page, u"detailName"_s).contains(u"Refused"_s));
    QVERIFY(textOf(page, u"journalOperation"_s).contains(u"POST"_s));
    QVERIFY(textOf(page, u"journalOperation"_s).contains(u"name: Refused"_s));
    QVERIFY(textOf(page, u"journalAnswer"_s).contains(u"400"_s));
    QVERIFY(!textOf(page, u"journalRequestId"_s).isEmpty());
    QString hash = textOf(page, u"journalHash"_s);
    QVERIFY(hash.remove(u' ').contains(QString::fromLatin1(page.model().rowAt(0).hash)));
    QTest::mouseClick(page.findChild<QAbstractButton *>(u"journalPlan"_s), Qt::LeftButton);
    QTRY_COMPARE(page.model().shownCount(), 2);
}

void TestJournalPage::undoesAndRetriesAsPlans()
{
    JournalPage page(m_fixture->context());
    showPage(page);
    QTRY_COMPARE(page.model().totalCount(), 5);
    std::vector<Plan> proposed;
    connect(&page, &ConsolePage::planProposed, this, [&proposed](const Plan &plan) { proposed.push_back(plan); });
    clickRow(page.table(), rowWith(page, u"Rename project"_s));
    auto *undo = page.findChild<QAction *>(u"verb.undo"_s);
    QTRY_VERIFY(undo->isVisible() && undo->isEnabled());
    undo->trigger();
    QCOMPARE(proposed.size(), 1u);
    const Plan back = proposed.back();
    QCOMPARE(back.steps.size(), 1u);
    QCOMPARE(back.steps.front().operation, u"projects.modify"_s);

    clickRow(page.table(), rowWith(page, u"Create project Refused"_s));
    auto *retry = page.findChild<QAction *>(u"verb.retry"_s);
    QTRY_VERIFY(retry->isVisible() && retry->isEnabled());
    QVERIFY(!undo->isVisible());
    retry->trigger();
    QCOMPARE(proposed.size(), 2u);
    const Plan again = proposed.back();
    QCOMPARE(again.steps.front().arguments.value(u"name"_s).toString(), u"Refused"_s);
    QVERIFY(again.id != page.model().rowAt(0).planId);
}

void TestJournalPage::exportsWhatIsShown()
{
    JournalPage page(m_fixture->context());
    showPage(page);
    QTRY_COMPARE(page.model().totalCount(), 5);
    const auto bytes = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QString csv = m_fixture->dir.filePath(u"journal.csv"_s);
    page.exports().write(ExportAction::Format::Csv, csv);
    QTRY_VERIFY(!page.exports().isWriting());
    QCOMPARE(bytes(csv).count("\r\n"), 6);
    const QString json = m_fixture->dir.filePath(u"journal.json"_s);
    page.exports().write(ExportAction::Format::Json, json);
    QTRY_VERIFY(!page.exports().isWriting());
    const QJsonArray rows = QJsonDocument::fromJson(bytes(json)).array();
    QCOMPARE(rows.size(), 5);
    QVERIFY(rows.first().toObject().contains(u"hash"_s));

    clickRow(page.table(), 0);
    auto *markdown = page.findChild<QAction *>(u"verb.plan-text"_s);
    QVERIFY(markdown);
    QTRY_VERIFY(markdown->isEnabled());
    markdown->trigger();
    const QString text = m_fixture->dir.filePath(u"plan.md"_s);
    QVERIFY(answerFileDialog(page, u"journalMarkdownDialog"_s, text));
    QTRY_VERIFY(bytes(text).startsWith("# Refused plan"));
}

void TestJournalPage::followsWhatIsAppended()
{
    JournalPage page(m_fixture->context());
    showPage(page);
    QTRY_COMPARE(page.model().totalCount(), 5);
    apply({step(u"1"_s, u"While it is looked at"_s)}, u"Live"_s, PlanRunner::State::Ended);
    QTRY_COMPARE(page.model().totalCount(), 7);
    QVERIFY(page.model().rowAt(0).what.contains(u"While it is looked at"_s));
    QCOMPARE(page.model().rowAt(0).phase, StepPhase::Done);
    QCOMPARE(page.findChild<QWidget *>(u"journalChain"_s)->accessibleName(), u"Chain intact"_s);
}

void TestJournalPage::takesManyEntriesOnAnotherThread()
{
    // The ledger itself: each plan of one step is a plan, a send, an answer and an end.
    std::vector<JournalEntry> entries;
    QByteArray before;
    const auto add = [&](const QString &kind, const QString &plan, const QString &stepId, const QJsonObject &body) {
        JournalEntry entry;
        entry.number = static_cast<qint64>(entries.size()) + 1;
        entry.atMs = entry.number * 1000;
        entry.kind = kind;
        entry.planId = plan;
        entry.stepId = stepId;
        entry.operation = stepId.isEmpty() ? QString() : u"projects.create"_s;
        entry.body = body;
        entry.hash = journalHash(before, entry);
        before = entry.hash;
        entries.push_back(entry);
    };
    for (int i = 0; i < 500; ++i) {
        const QString id = u"plan_%1"_s.arg(i);
        const QJsonObject plan{
            {u"steward_plan"_s, 1},
            {u"id"_s, id},
            {u"title"_s, u"Plan %1"_s.arg(i)},
            {u"made_at"_s, u"2026-11-23T10:41:00.000Z"_s},
            {u"steps"_s, QJsonArray{QJsonObject{{u"id"_s, u"1"_s},
                                                {u"operation"_s, u"projects.create"_s},
                                                {u"arguments"_s, QJsonObject{{u"name"_s, u"P"_s}}}}}}};
        add(u"plan"_s, id, {}, {{u"plan"_s, plan}});
        add(u"send"_s, id, u"1"_s, {{u"arguments"_s, QJsonObject{{u"name"_s, u"P"_s}}}});
        add(u"answer"_s, id, u"1"_s, {{u"outcome"_s, u"done"_s}});
        add(u"end"_s, id, {}, {});
    }
    JournalLedger ledger;
    ledger.take(std::span(entries).first(1001));
    const JournalView half = ledger.view();
    ledger.take(std::span(entries).subspan(900)); // again what it has: passed over
    const JournalView whole = ledger.view();
    QCOMPARE(whole.rows->size(), 1000u);
    QCOMPARE(whole.entries, 2000);
    QCOMPARE(whole.broken, 0);
    QCOMPARE(half.rows->size(), 501u); // what was shown before stays as it was
    QVERIFY(!half.plans.value(u"plan_250"_s)->hasEnded());
    QVERIFY(whole.plans.value(u"plan_250"_s)->hasEnded());
    QCOMPARE(whole.rows->at(1).tookMs, 1000);

    entries[700].body.insert(u"outcome"_s, u"failed"_s);
    JournalLedger tampered;
    tampered.take(entries);
    QCOMPARE(tampered.view().broken, 701);
}

void TestJournalPage::seesATamperedChain()
{
    QVERIFY(m_fixture->archiveSql(
        u"drop trigger journal_unchanged; update journal set user = 'somebody@else' where number = 3"_s));
    JournalPage page(m_fixture->context());
    showPage(page);
    QTRY_VERIFY(page.model().totalCount() > 0);
    QCOMPARE(page.findChild<QWidget *>(u"journalChain"_s)->accessibleName(), u"Chain broken at entry 3"_s);
}

STEWARD_WIDGET_TEST(TestJournalPage);
#include "tst_journalpage.moc"
