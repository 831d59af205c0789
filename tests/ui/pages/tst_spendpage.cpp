// SPDX-License-Identifier: GPL-3.0-or-later
// The Spend page through the whole chain: demonstration server, HTTP, archive, book, page. What it shows is reckoned
// anew from the server's raw answers by this file's own arithmetic, and what a person does is done with keys and mouse.
#include "app/base/platform.h"
#include "app/spend/watch/spendwatch.h"
#include "tests/support/testprogram.h"
#include "tests/ui/pages/spendbed.h"
#include "ui/charts/plotcard.h"
#include "ui/support/messagebar.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QFile>

#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPointer>
#include <QToolButton>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

class TestSpendPage : public test::SpendBed
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { start(demo::Quirk::NoCostsByKey); }
    void init() { startAnew(); }

    /// The whole of the shown period, to the nano-dollar, in both layouts; today is provisional, and that is said.
    void handsThePeriodToTheBooks_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("column");
        QTest::newRow("focus") << u"exportFocus"_s << u"BilledCost"_s;
        QTest::newRow("dashboard") << u"exportDashboard"_s << u"amount_value"_s;
    }
    void handsThePeriodToTheBooks()
    {
        QFETCH(QString, action);
        QFETCH(QString, column);
        qint64 sum = 0;
        exportBooks(action, column, sum);
        QCOMPARE(sum, rawSum([](const RawCost &cost) { return cost.day >= day(2026, 11, 1); }));
        QVERIFY(isTold(u"may still change"_s));
    }

    void showsThisPeriod()
    {
        const auto thisPeriod = [](const RawCost &cost) { return cost.day >= day(2026, 11, 1); };
        const qint64 sum = rawSum(thisPeriod);
        agrees(sum);
        const qint64 before =
            rawSum([](const RawCost &cost) { return cost.day >= day(2026, 10, 1) && cost.day < day(2026, 10, 24); });
        QCOMPARE(figure(u"figureAgainst"_s), (sum > before ? u"+"_s : QString()) + Format::money({sum - before}));
        // Every project by itself, largest first.
        QHash<QString, qint64> projects;
        for (const RawCost &cost : m_raw) { // those of the range compared with have a row as well
            if (thisPeriod(cost))
                projects[cost.project] += cost.nanos;
            else if (cost.day >= day(2026, 10, 1) && cost.day < day(2026, 10, 24))
                projects[cost.project] += 0;
        }
        QCOMPARE(m_page->model().rowCount(), projects.size());
        qint64 last = std::numeric_limits<qint64>::max();
        for (int row = 0; row < m_page->model().rowCount(); ++row) {
            const SpendRow &shown = m_page->model().rowAt(row);
            QCOMPARE(shown.amount.nanos, projects.value(shown.member));
            QVERIFY(shown.amount.nanos <= last);
            last = shown.amount.nanos;
            QVERIFY2(shown.member.isEmpty() || !shown.name.isEmpty(), qPrintable(shown.member));
        }
        QCOMPARE(m_page->feed().shown()->reconciled.differences.size(), size_t(0));
        QVERIFY(m_page->feed().shown()->reconciled.comparedDays > 0);
        QVERIFY(m_page->feed().shown()->forecast);
    }

    void comparesWithTheWholePeriodBefore()
    {
        auto *compare = m_page->findChild<QComboBox *>(u"compareBox"_s);
        compare->setFocus();
        QTest::keyClick(compare, Qt::Key_Down);
        settle();
        const auto october = [](const RawCost &cost) {
            return cost.day >= day(2026, 10, 1) && cost.day < day(2026, 11, 1);
        };
        const qint64 sum = rawSum([](const RawCost &cost) { return cost.day >= day(2026, 11, 1); });
        agrees(sum);
        const qint64 difference = sum - rawSum(october);
        QCOMPARE(figure(u"figureAgainst"_s), (difference > 0 ? u"+"_s : QString()) + Format::money({difference}));
        QHash<QString, qint64> before;
        for (const RawCost &cost : m_raw) {
            if (october(cost))
                before[cost.project] += cost.nanos;
        }
        for (int row = 0; row < m_page->model().rowCount(); ++row) {
            const SpendRow &shown = m_page->model().rowAt(row);
            QCOMPARE(shown.before->nanos, before.value(shown.member));
        }
        QTest::keyClick(compare, Qt::Key_Up);
        settle();
    }

    void changesDaysAndComparison()
    {
        click(u"periodBefore"_s);
        settle();
        agrees(rawSum([](const RawCost &cost) { return cost.day >= day(2026, 10, 1) && cost.day < day(2026, 11, 1); }));
        QCOMPARE(m_page->findChild<QPushButton *>(u"periodButton"_s)->text(), u"1–31 Oct 2026"_s);
        click(u"periodAfter"_s);
        settle();
        QVERIFY(!m_page->findChild<QPushButton *>(u"periodAfter"_s)->isEnabled());
        pick(u"periodButton"_s, u"period.days90"_s);
        settle();
        agrees(
            rawSum([](const RawCost &cost) { return cost.day >= startOfDay(test::kSpendNow) - 89 * kSecondsPerDay; }));
        auto *compare = m_page->findChild<QComboBox *>(u"compareBox"_s);
        compare->setFocus();
        QTest::keyClick(compare, Qt::Key_End); // no comparison
        settle();
        QVERIFY(table().isColumnHidden(SpendModel::Change));
        QCOMPARE(figure(u"figureAgainst"_s), Format::none());
    }

    void takesAnyDays()
    {
        pick(u"periodButton"_s, u"period.any"_s);
        auto *dialog = m_page->findChild<QDialog *>(u"rangeDialog"_s);
        QVERIFY(dialog);
        auto *first = dialog->findChild<QDateEdit *>(u"rangeFirst"_s);
        auto *last = dialog->findChild<QDateEdit *>(u"rangeLast"_s);
        auto *show = dialog->findChild<QPushButton *>(u"rangeShow"_s);
        last->setDate(QDate(2026, 10, 2));
        first->setDate(QDate(2026, 10, 31));
        QVERIFY(!show->isEnabled()); // and says why
        QVERIFY(!dialog->findChild<QLabel *>(u"rangeProblem"_s)->text().isEmpty());
        first->setDate(QDate(2026, 9, 30));
        QVERIFY(show->isEnabled());
        QTest::mouseClick(show, Qt::LeftButton);
        settle();
        agrees(rawSum([](const RawCost &cost) { return cost.day >= day(2026, 9, 30) && cost.day < day(2026, 10, 3); }));
        QCOMPARE(m_page->findChild<StackedBars *>()->content().steps.size(), size_t(3));
    }

    void goesDownAndBack()
    {
        table().setFocus();
        table().selectRow(0);
        const SpendRow largest = m_page->model().rowAt(0);
        QTest::keyClick(&table(), Qt::Key_Return); // into the project
        settle();
        QCOMPARE(m_page->choice().groupBy, SpendGrouping::LineItem);
        agrees(rawSum(
            [&](const RawCost &cost) { return cost.day >= day(2026, 11, 1) && cost.project == largest.member; }));
        const SpendRow item = m_page->model().rowAt(0);
        table().selectRow(0);
        QTest::keyClick(&table(), Qt::Key_Return); // into the line item: keys, by attribution
        settle();
        QCOMPARE(m_page->choice().groupBy, SpendGrouping::Key);
        QVERIFY(m_page->feed().shown()->figures.estimated);
        QVERIFY(m_page->findChild<QToolButton *>(u"spendMethod"_s)->isVisible());
        agrees(rawSum([&](const RawCost &cost) {
            return cost.day >= day(2026, 11, 1) && cost.project == largest.member && cost.item == item.member;
        }));
        table().selectRow(0);
        QTest::keyClick(&table(), Qt::Key_Return);
        settle();
        QCOMPARE(m_page->choice().groupBy, SpendGrouping::Person);
        QCOMPARE(m_page->choice().filters.size(), size_t(3));
        click(u"trail.0"_s); // back to the project
        settle();
        QCOMPARE(m_page->choice().groupBy, SpendGrouping::LineItem);
        QCOMPARE(m_page->choice().filters.size(), size_t(1));
        QVERIFY(m_page->escape());
        settle();
        QCOMPARE(m_page->choice().groupBy, SpendGrouping::Project);
        QVERIFY(m_page->choice().filters.empty());
        QVERIFY(!m_page->findChild<QWidget *>(u"spendTrail"_s)->isVisible());
    }

    void groupsInEveryWay_data()
    {
        QTest::addColumn<QString>("grouping");
        for (const char *grouping :
             {"project", "environment", "cost_centre", "line_item", "model", "api_key", "person"})
            QTest::newRow(grouping) << QString::fromLatin1(grouping);
    }
    void groupsInEveryWay()
    {
        QFETCH(QString, grouping);
        click(u"segment."_s + grouping);
        settle();
        agrees(rawSum([](const RawCost &cost) { return cost.day >= day(2026, 11, 1); }));
        QVERIFY(m_page->model().rowCount() > 0);
    }

    void aBarFiltersTheTable()
    {
        auto *bars = m_page->findChild<StackedBars *>();
        bars->setFocus();
        QTest::keyClick(bars, Qt::Key_Home);
        QVERIFY(bars->readout().contains(u"1 Nov"_s));
        QTest::keyClick(bars, Qt::Key_Right);
        QTest::keyClick(bars, Qt::Key_Up); // the group at the foot
        QVERIFY2(bars->readout().contains(u"2 Nov"_s) && bars->readout().contains(u'$'), qPrintable(bars->readout()));
        QTest::keyClick(bars, Qt::Key_Down);
        QTest::keyClick(bars, Qt::Key_Return);
        settle();
        QVERIFY(m_page->choice().step);
        agrees(rawSum([](const RawCost &cost) { return cost.day == day(2026, 11, 2); }));
        QVERIFY(m_page->escape());
        settle();
        QVERIFY(!m_page->choice().step);
        // With the mouse: the middle of the third bar.
        const double step = (bars->width() - 46) / 30.0;
        QTest::mouseClick(bars, Qt::LeftButton, {}, QPoint(int(44 + step * 2.5), bars->height() / 2));
        settle();
        agrees(rawSum([](const RawCost &cost) { return cost.day == day(2026, 11, 3); }));
    }

    void keepsColoursWhenDaysChange()
    {
        QHash<QString, int> places;
        for (const auto &group : m_page->findChild<StackedBars *>()->content().groups)
            places.insert(group.member, group.place);
        QVERIFY(places.size() == 6);
        click(u"periodBefore"_s);
        settle();
        int same = 0;
        for (const auto &group : m_page->findChild<StackedBars *>()->content().groups) {
            if (places.contains(group.member)) {
                QCOMPARE(group.place, places.value(group.member));
                ++same;
            }
        }
        QVERIFY(same >= 3);
    }

    void copiesAndSavesPictures()
    {
        click(u"spendBarsCopy"_s);
        QVERIFY(!QGuiApplication::clipboard()->image().isNull());
        QVERIFY(QGuiApplication::clipboard()->text().contains(total(SpendModel::Amount)));
        auto *card = m_page->findChild<PlotCard *>(u"spendSums"_s);
        const QString png = m_dir.filePath(u"a.png"_s), svg = m_dir.filePath(u"a.svg"_s);
        QVERIFY(card->save(png) && card->save(svg));
        QVERIFY(QImage(png).width() > 400);
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray drawing = file.readAll();
        QVERIFY(drawing.contains("<svg") && drawing.contains("Budget"));
        // Provisional bars are in the drawing as well: as many stripes as a bar of some height has.
        const QString bars = m_dir.filePath(u"bars.svg"_s);
        QVERIFY(m_page->findChild<PlotCard *>(u"spendBars"_s)->save(bars));
        QFile barsFile(bars);
        QVERIFY(barsFile.open(QIODevice::ReadOnly));
        QVERIFY(barsFile.readAll().count("<polyline") > 60);
        QVERIFY(!card->save(m_dir.filePath(u"no/such/folder/a.png"_s)));
    }

    void isReadAsATable()
    {
        QVERIFY(m_page->findChild<StackedBars *>()->accessibleName().contains(total(SpendModel::Amount)));
        const QString row = table().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(row.contains(cell(0, SpendModel::Amount)) && row.contains(cell(0, SpendModel::Group)),
                 qPrintable(row));
        QVERIFY(m_page->findChild<TotalRow *>()->accessibleName().contains(total(SpendModel::Amount)));
    }

    void addsUpWhatIsSelected()
    {
        table().selectRow(0);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          table().visualRect(table().model()->index(2, 0)).center());
        qint64 sum = 0;
        for (int row = 0; row < 3; ++row)
            sum += m_page->model().rowAt(row).amount.nanos;
        const auto *selected = m_page->findChild<QLabel *>(u"footerSelected"_s);
        QTRY_VERIFY(selected->text().contains(Format::money({sum})));
    }

    void comesToThePeriodFromTheOverview()
    {
        SpendChoice other;
        other.range = {SpendRange::Kind::LastDays, 7, {}};
        other.groupBy = SpendGrouping::LineItem;
        other.filters = {{SpendGrouping::Project, {m_page->model().rowAt(0).member}}};
        m_page->choose(other);
        settle();
        m_page->go({u"spend"_s, {}, u"period"_s});
        settle();
        QCOMPARE(m_page->choice().range, budgetRange(test::kSpendNow, 1));
        QVERIFY(m_page->choice().filters.empty());
        agrees(rawSum([](const RawCost &cost) { return cost.day >= day(2026, 11, 1); }));
    }

    /// The demonstration has a loop: somebody sees to it, says why, and takes it back.
    void acknowledgesWithANoteAndTakesItBack()
    {
        SpendWatch &watch = m_session->spendWatch();
        QTRY_VERIFY_WITH_TIMEOUT(!watch.incidents().empty(), test::kSpendWait);
        const Incident incident = watch.incidents().front();
        auto *bar = m_page->findChild<MessageBar *>();
        const QString message = u"incident:"_s + incident.id();
        QVERIFY(bar->isShowing(message));
        auto *close = bar->findChild<QToolButton *>(u"messageClose"_s); // what other tests have left in front of it
        while (bar->findChild<QPushButton *>(u"messageAction"_s)->isHidden())
            QTest::mouseClick(close, Qt::LeftButton);
        const auto asked = [&] {
            QTest::mouseClick(bar->findChild<QPushButton *>(u"messageAction"_s), Qt::LeftButton);
            auto *dialog = m_page->findChild<QDialog *>(u"acknowledgeDialog"_s);
            return dialog && dialog->isVisible() ? dialog : nullptr;
        };
        QPointer<QDialog> dialog = asked();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"acknowledgeCancel"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog);
        QVERIFY(bar->isShowing(message) && watch.acknowledged().empty());

        dialog = asked();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"acknowledgeNote"_s), u"load test, OPS-12"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"acknowledgeNow"_s), Qt::LeftButton);
        QVERIFY(!bar->isShowing(message));
        const std::vector<Acknowledgement> said = watch.acknowledged();
        QCOMPARE(said.size(), size_t(1));
        QCOMPARE(said[0], (Acknowledgement{incident, u"load test, OPS-12"_s, accountName(), test::kSpendNow}));

        click(u"spendIncidents"_s);
        auto *incidents = m_page->findChild<QDialog *>(u"incidentsDialog"_s);
        QVERIFY(incidents && incidents->isVisible());
        QTest::mouseClick(incidents->findChild<QAbstractButton *>(u"incidentsAcknowledged"_s), Qt::LeftButton);
        auto *list = incidents->findChild<DataTable *>(u"incidentsTable"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        const auto cell = list->model()->index(0, 0).data(CellRole).value<Cell>();
        QVERIFY(cell.second.contains(u"load test, OPS-12"_s));
        QVERIFY(cell.tip.contains(u"load test, OPS-12"_s) && cell.tip.contains(Format::moment(test::kSpendNow)));
        QVERIFY(cell.tip.contains(accountName()) && !accountName().isEmpty());
        QTest::mouseClick(incidents->findChild<QPushButton *>(u"incidentsVerb"_s), Qt::LeftButton);
        QCOMPARE(list->model()->rowCount(), 0);
        QVERIFY(watch.acknowledged().empty());
        QCOMPARE(watch.incidents().front(), incident);
        QVERIFY(bar->isShowing(message));
        incidents->close();
    }

    void followsTheBudgetDay()
    {
        Policy policy = m_settings->policy();
        policy.budgetDay = 15;
        m_settings->setPolicy(policy);
        settle();
        agrees(rawSum([](const RawCost &cost) { return cost.day >= day(2026, 11, 15); }));
        policy.budgetDay = 1;
        m_settings->setPolicy(policy);
        settle();
    }
};

STEWARD_WIDGET_TEST(TestSpendPage);
#include "tst_spendpage.moc"
