// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of the Spend page: what a person hides in them, the share of each group, and the table that every chart
// can be read as. Figures are reckoned anew from the server's raw answers; tables are read as a screen reader does.
#include "tests/support/testprogram.h"
#include "tests/ui/pages/spendbed.h"
#include "ui/charts/plotcard.h"
#include "ui/charts/plotlegend.h"
#include "ui/charts/shareplot.h"

#include <QAccessible>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

class TestSpendCharts : public test::SpendBed
{
    Q_OBJECT

    static bool inPeriod(const RawCost &cost) { return cost.day >= day(2026, 11, 1); }
    [[nodiscard]] StackedBars &bars() const { return *m_page->findChild<StackedBars *>(); }
    [[nodiscard]] SharePlot &share() const { return *m_page->findChild<SharePlot *>(); }
    [[nodiscard]] QString readout() const { return m_page->findChild<QLabel *>(u"spendBarsReadout"_s)->toolTip(); }
    void set(const QString &button, bool on)
    {
        auto *found = m_page->findChild<QAbstractButton *>(button);
        QVERIFY2(found, qPrintable(button));
        if (found->isChecked() != on)
            QTest::mouseClick(found, Qt::LeftButton);
        QCOMPARE(found->isChecked(), on);
    }
    /// What assistive technology finds in a table: the titles, and the words of each cell.
    struct Spoken final
    {
        QStringList titles;
        std::vector<QStringList> rows;
        QString name;
    };
    Spoken spoken(const QString &table)
    {
        Spoken said;
        auto *widget = m_page->findChild<QWidget *>(table);
        QAccessibleInterface *face = widget ? QAccessible::queryAccessibleInterface(widget) : nullptr;
        if (!face || !face->tableInterface() || face->state().invisible)
            return said;
        said.name = face->text(QAccessible::Name);
        QAccessibleTableInterface *cells = face->tableInterface();
        // What a view sends when its model is reset while somebody listens; nobody does offscreen.
        QAccessibleTableModelChangeEvent anew(widget, QAccessibleTableModelChangeEvent::ModelReset);
        cells->modelChange(&anew);
        for (int column = 0; column < cells->columnCount(); ++column)
            said.titles += cells->columnDescription(column);
        for (int row = 0; row < cells->rowCount(); ++row) {
            QStringList words;
            for (int column = 0; column < cells->columnCount(); ++column)
                words += cells->cellAt(row, column)->text(QAccessible::Name);
            said.rows.push_back(words);
        }
        return said;
    }

private Q_SLOTS:
    /// What stands in a chart's head is cut for the room that is left, and whole again where there is room.
    void theReadoutIsCutForItsRoom()
    {
        auto *card = m_page->findChild<PlotCard *>(u"spendBars"_s);
        auto *label = m_page->findChild<QLabel *>(u"spendBarsReadout"_s);
        QVERIFY(card && label);
        QVERIFY(!label->toolTip().isEmpty());
        for (const int width : {1200, 400, 1200}) {
            card->resize(width, card->height());
            QVERIFY(label->fontMetrics().horizontalAdvance(label->text()) <= label->width());
            QCOMPARE(label->text() == label->toolTip(), width > 1000);
        }
        card->resize(700, card->height());
        QFont large = label->font();
        large.setPixelSize(40);
        label->setFont(large);
        QVERIFY(label->text() != label->toolTip());
        QVERIFY(label->fontMetrics().horizontalAdvance(label->text()) <= label->width());
    }

    void initTestCase() { start({}); }
    void init()
    {
        startAnew();
        set(u"spendBarsAsTable"_s, false);
        set(u"spendSumsAsTable"_s, false);
        set(u"chart.bars"_s, true);
        for (auto *toggle : m_page->findChildren<LegendToggle *>()) {
            if (!toggle->isChecked())
                toggle->click();
        }
    }

    void hidesAGroupAndSaysSo()
    {
        const StackedContent::Group group = bars().content().groups.front();
        qint64 hidden = 0;
        for (const RawCost &cost : m_raw)
            hidden += inPeriod(cost) && cost.project == group.member ? cost.nanos : 0;
        auto *first = m_page->findChild<LegendToggle *>(u"legend.0"_s);
        QVERIFY(first->isVisible() && first->accessibleName().contains(group.name));
        QTest::mouseClick(first, Qt::LeftButton);
        QCOMPARE(bars().hidden().nanos, hidden);
        QVERIFY(first->accessibleName().contains(u"hidden"_s));
        const QString told = Format::money({hidden}) + u" of "_s + total(SpendModel::Amount);
        QVERIFY2(readout().startsWith(u"1 group"_s) && readout().contains(told), qPrintable(readout()));
        QVERIFY(bars().accessibleName().contains(told));
        agrees(rawSum(inPeriod)); // hiding is for the eye: table, total and key figures stay
        // By the keyboard: the rest as well.
        auto *rest = m_page->findChild<LegendToggle *>(u"legend.6"_s);
        rest->setFocus();
        QTest::keyClick(rest, Qt::Key_Space);
        QVERIFY(!rest->isChecked() && readout().startsWith(u"2 group"_s));
        QTest::keyClick(rest, Qt::Key_Space);
        QTest::mouseClick(first, Qt::LeftButton);
        QCOMPARE(bars().hidden().nanos, 0);
        QVERIFY(!readout().contains(u"hidden"_s));
    }

    void keepsHiddenWhileTheGroupingStays()
    {
        const QString member = bars().content().groups.front().member;
        m_page->findChild<LegendToggle *>(u"legend.0"_s)->click();
        click(u"periodBefore"_s);
        settle();
        qint64 of = 0;
        bool drawn = false;
        for (const auto &group : bars().content().groups)
            drawn = drawn || group.member == member;
        for (const RawCost &cost : m_raw)
            of +=
                cost.day >= day(2026, 10, 1) && cost.day < day(2026, 11, 1) && cost.project == member ? cost.nanos : 0;
        QCOMPARE(bars().hidden().nanos, drawn ? of : 0);
        click(u"segment.line_item"_s);
        settle();
        QCOMPARE(bars().hidden().nanos, 0);
    }

    void sharesAddUpToTheTotal()
    {
        set(u"chart.share"_s, true);
        QVERIFY(share().isVisible() && !bars().isVisible());
        const ShareContent &content = share().content();
        QCOMPARE(content.total.nanos, rawSum(inPeriod));
        qint64 sum = 0;
        for (const ShareContent::Part &part : content.parts) {
            sum += part.amount.nanos;
            if (!part.member.isNull())
                QCOMPARE(part.amount.nanos,
                         rawSum([&](const RawCost &cost) { return inPeriod(cost) && cost.project == part.member; }));
        }
        QCOMPARE(sum, content.total.nanos);
        QCOMPARE(content.parts.size(), size_t(7)); // six and the rest
        // Down, down, Enter: the second group's row is selected beneath.
        share().setFocus();
        QTest::keyClick(&share(), Qt::Key_Down);
        QTest::keyClick(&share(), Qt::Key_Down);
        QVERIFY(share().readout().contains(Format::money(content.parts[1].amount)));
        QTest::keyClick(&share(), Qt::Key_Return);
        QCOMPARE(table().selectedIds(), QStringList{u'=' + content.parts[1].member});
        const double of = double(content.parts[1].amount.nanos) / double(content.total.nanos);
        QCOMPARE(share().percent(content.parts[1]), Format::percent(of));
    }

    void shareFollowsTheChosenBar()
    {
        bars().setFocus();
        QTest::keyClick(&bars(), Qt::Key_Home);
        QTest::keyClick(&bars(), Qt::Key_Return);
        settle();
        set(u"chart.share"_s, true);
        QCOMPARE(share().content().total.nanos,
                 rawSum([](const RawCost &cost) { return cost.day == day(2026, 11, 1); }));
        QVERIFY(m_page->findChild<PlotCard *>(u"spendBars"_s)->title().contains(u"1 Nov"_s));
    }

    void creditsAndNothingHaveNoShare()
    {
        SharePlot plot;
        plot.setContent({{{u"a"_s, u"A"_s, 0, Money{3'000'000'000}}, {u"b"_s, u"B"_s, 1, Money{-1'000'000'000}}},
                         Money{2'000'000'000},
                         u"usd"_s});
        QCOMPARE(plot.percent(plot.content().parts[1]), Format::none());
        plot.setContent({{{u"a"_s, u"A"_s, 0, Money{}}}, Money{}, u"usd"_s});
        QCOMPARE(plot.percent(plot.content().parts[0]), Format::none());
        QVERIFY(!plot.picture({300, 200}, 1, Theme::light()).isNull());
    }

    void barsAreReadAsATable()
    {
        QVERIFY(spoken(u"spendBarsTable"_s).rows.empty());
        set(u"spendBarsAsTable"_s, true);
        QVERIFY(!bars().isVisible());
        const Spoken said = spoken(u"spendBarsTable"_s);
        QVERIFY2(said.name.contains(u"table"_s), qPrintable(said.name));
        QCOMPARE(said.rows.size(), size_t(23)); // the days so far
        QCOMPARE(said.titles[1], u"Total"_s);
        for (int of = 0; of < 23; ++of) {
            const UnixSeconds at = day(2026, 11, 1 + of);
            const QStringList &row = said.rows[static_cast<size_t>(of)];
            QVERIFY2(row[0].contains(QString::number(1 + of) + u" Nov"_s), qPrintable(row[0]));
            QCOMPARE(row[1], Format::money({rawSum([&](const RawCost &cost) { return cost.day == at; })}));
            for (size_t group = 0; group < bars().content().groups.size(); ++group) {
                const auto &each = bars().content().groups[group];
                QCOMPARE(said.titles[static_cast<int>(group) + 2], each.name);
                QCOMPARE(row[static_cast<int>(group) + 2], Format::money({rawSum([&](const RawCost &cost) {
                             return cost.day == at && cost.project == each.member;
                         })}));
            }
        }
        QVERIFY(said.rows.back()[0].contains(u"provisional"_s)); // today
        // It follows the page.
        click(u"periodBefore"_s);
        settle();
        QCOMPARE(spoken(u"spendBarsTable"_s).rows.size(), size_t(31));
    }

    void theTableSaysWhatIsHidden()
    {
        const QString name = bars().content().groups.front().name;
        m_page->findChild<LegendToggle *>(u"legend.0"_s)->click();
        set(u"spendBarsAsTable"_s, true);
        const Spoken said = spoken(u"spendBarsTable"_s);
        QVERIFY(!said.titles.contains(name));
        QCOMPARE(said.titles.back(), u"Hidden in the chart"_s);
    }

    void sumsAndShareAreReadAsTables()
    {
        set(u"spendSumsAsTable"_s, true);
        const Spoken sums = spoken(u"spendSumsTable"_s);
        QCOMPARE(sums.rows.size(), size_t(30));
        QCOMPARE(sums.rows[22][1], total(SpendModel::Amount));
        const auto october = sums.titles.indexOf(u"October"_s);
        QVERIFY(october > 0);
        QCOMPARE(sums.rows[22][october], Format::money({rawSum([](const RawCost &cost) {
                     return cost.day >= day(2026, 10, 1) && cost.day < day(2026, 10, 24);
                 })}));
        QVERIFY(sums.rows[23][1].isEmpty() && !sums.rows[23][sums.titles.indexOf(u"Forecast"_s)].isEmpty());
        set(u"chart.share"_s, true);
        set(u"spendBarsAsTable"_s, true);
        const Spoken shares = spoken(u"spendBarsTable"_s);
        QCOMPARE(shares.titles, (QStringList{u"Group"_s, u"Share"_s, u"Amount"_s}));
        QCOMPARE(shares.rows.back()[2], total(SpendModel::Amount));
    }
};

STEWARD_WIDGET_TEST(TestSpendCharts);
#include "tst_spendcharts.moc"
