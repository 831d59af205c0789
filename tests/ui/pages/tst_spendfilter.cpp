// SPDX-License-Identifier: GPL-3.0-or-later
// Narrowing the Spend page down, whatever one has gone down into: figures are reckoned anew from the server's raw
// answers, and what a person does is done with keys and mouse. The service bills by key here.
#include "app/spend/spendmoves.h"
#include "tests/support/testprogram.h"
#include "tests/ui/pages/spendbed.h"
#include "ui/pages/spend/filterbutton.h"
#include "ui/pages/spend/filterdialog.h"
#include "ui/pages/spend/spendwords.h"
#include "ui/support/exportaction.h"

#include <algorithm>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QRandomGenerator>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

class TestSpendFilter : public test::SpendBed
{
    Q_OBJECT

    static bool inPeriod(const RawCost &cost) { return cost.day >= day(2026, 11, 1); }

    /// The largest of this period by \a member of the raw costs.
    QString largest(QString RawCost::*member) const
    {
        QHash<QString, qint64> sums;
        for (const RawCost &cost : m_raw) {
            if (inPeriod(cost) && !(cost.*member).isEmpty())
                sums[cost.*member] += cost.nanos;
        }
        return std::max_element(sums.begin(), sums.end()).key();
    }
    /// Opens the filter's dialog by its menu and waits until it has its groups.
    FilterDialog *open(const QString &grouping)
    {
        pick(u"filterButton"_s, u"filter."_s + grouping);
        auto *dialog = m_page->findChild<FilterDialog *>(u"filterDialog"_s);
        if (dialog && QTest::qWaitFor([&] { return list(*dialog).model()->rowCount() > 0; }, test::kSpendWait))
            return dialog;
        return nullptr;
    }
    static DataTable &list(const FilterDialog &dialog) { return *dialog.findChild<DataTable *>(); }
    static QString text(const FilterDialog &dialog, int row, int column)
    {
        return list(dialog).model()->index(row, column).data(CellRole).value<Cell>().text;
    }
    /// Types \a words, the whole name of a group, goes to it and presses Enter.
    void narrow(const QString &grouping, const QString &words)
    {
        FilterDialog *dialog = open(grouping);
        QVERIFY(dialog);
        auto *field = dialog->findChild<QLineEdit *>(u"filterField"_s);
        field->setFocus();
        field->setText(words); // keyClicks knows no accents
        const auto rows = list(*dialog).model()->rowCount();
        int row = 0;
        while (row < rows && text(*dialog, row, 0) != words) {
            QTest::keyClick(field, Qt::Key_Down); // others may have these words in their names too
            ++row;
        }
        QVERIFY2(row < rows, qPrintable(words));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(m_page->findChild<FilterDialog *>(u"filterDialog"_s) == nullptr);
        settle();
    }
    [[nodiscard]] QAbstractButton *chip(const QString &grouping) const
    {
        for (auto *each : m_page->findChildren<QAbstractButton *>(u"filterChip."_s + grouping)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    void liftBy(QAbstractButton *chip)
    {
        QVERIFY(chip);
        QTest::mouseClick(chip, Qt::LeftButton);
        settle();
    }

private Q_SLOTS:
    void initTestCase() { start({}); }
    void init()
    {
        for (auto *left : m_page->findChildren<FilterDialog *>())
            left->reject();
        QTRY_VERIFY(m_page->findChildren<FilterDialog *>().isEmpty());
        startAnew();
        m_page->activate(); // nothing to go back to
    }

    void offersWhatTheDaysCost()
    {
        FilterDialog *dialog = open(u"line_item"_s);
        QVERIFY(dialog);
        QHash<QString, qint64> sums;
        for (const RawCost &cost : m_raw) {
            if (inPeriod(cost))
                sums[cost.item] += cost.nanos;
        }
        sums.removeIf([](const auto &item) { return item.value() == 0; }); // would show nothing
        QCOMPARE(list(*dialog).model()->rowCount(), sums.size());
        for (int row = 0; row < sums.size(); ++row) {
            const QString item = text(*dialog, row, 0);
            QCOMPARE(text(*dialog, row, 1), Format::money({sums.value(item == "Unattributed"_L1 ? QString() : item)}));
        }
        // What matches nothing chooses nothing.
        auto *field = dialog->findChild<QLineEdit *>(u"filterField"_s);
        QTest::keyClicks(field, u"no such thing"_s);
        QCOMPARE(list(*dialog).model()->rowCount(), 0);
        QVERIFY(!dialog->findChild<QPushButton *>(u"filterChoose"_s)->isEnabled());
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        field->clear();
        QTest::keyClick(field, Qt::Key_Down); // the second one
        const QString second = text(*dialog, 1, 0);
        QTest::keyClick(field, Qt::Key_Return);
        settle();
        QCOMPARE(m_page->choice().narrowed, (std::vector<SpendFilter>{{SpendGrouping::LineItem, {second}}}));
    }

    void narrowsChartTableAndExport()
    {
        const QString item = largest(&RawCost::item);
        narrow(u"line_item"_s, item);
        QCOMPARE(m_page->choice().groupBy, SpendGrouping::Project); // as it was
        const qint64 sum = rawSum([&](const RawCost &cost) { return inPeriod(cost) && cost.item == item; });
        agrees(sum);
        QVERIFY(sum != rawSum(inPeriod));
        QVERIFY(chip(u"line_item"_s) && chip(u"line_item"_s)->accessibleName().contains(item));
        QVERIFY(m_page->findChild<StackedBars *>()->accessibleName().contains(item));
        const QString path = m_dir.filePath(u"narrowed.json"_s);
        m_page->findChild<ExportAction *>()->write(ExportAction::Format::Json, path);
        QTRY_VERIFY(!m_page->findChild<ExportAction *>()->isWriting() && QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        qint64 written = 0;
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        const QJsonArray rows = document.isArray() ? document.array() : document.object().value("data"_L1).toArray();
        QVERIFY(!rows.isEmpty());
        for (const QJsonValue &row : rows)
            written += test::nanosOf(row.toObject().value("amount"_L1).toString());
        QCOMPARE(written, sum);
    }

    void holdsWhileOneGoesDownAndBack()
    {
        const QString item = largest(&RawCost::item);
        narrow(u"line_item"_s, item);
        table().setFocus();
        table().selectRow(0);
        const SpendRow project = m_page->model().rowAt(0);
        QTest::keyClick(&table(), Qt::Key_Return);
        settle();
        const auto both = [&](const RawCost &cost) {
            return inPeriod(cost) && cost.item == item && cost.project == project.member;
        };
        agrees(rawSum(both));
        QVERIFY(chip(u"line_item"_s));
        // The other way: another line item in place of the first, by the project's own.
        FilterDialog *dialog = open(u"line_item"_s);
        QVERIFY(dialog);
        QSet<QString> items;
        for (const RawCost &cost : m_raw) {
            if (inPeriod(cost) && cost.project == project.member && cost.nanos != 0)
                items.insert(cost.item);
        }
        QCOMPARE(list(*dialog).model()->rowCount(), items.size());
        dialog->reject();
        QTRY_VERIFY(m_page->findChildren<FilterDialog *>().isEmpty());
        liftBy(chip(u"line_item"_s));
        QVERIFY(!chip(u"line_item"_s));
        agrees(rawSum([&](const RawCost &cost) { return inPeriod(cost) && cost.project == project.member; }));
        click(u"trail.back"_s); // the filter is there again
        settle();
        QVERIFY(chip(u"line_item"_s));
        agrees(rawSum(both));
        QVERIFY(m_page->escape()); // out of the project
        settle();
        QVERIFY(m_page->choice().filters.empty());
        agrees(rawSum([&](const RawCost &cost) { return inPeriod(cost) && cost.item == item; }));
        QVERIFY(m_page->escape()); // and the filter
        settle();
        agrees(rawSum(inPeriod));
        QVERIFY(!m_page->findChild<QWidget *>(u"spendTrail"_s)->isVisible());
    }

    void backUndoesEveryChoice()
    {
        const std::vector<SpendChoice> before{m_page->choice()};
        click(u"segment.line_item"_s);
        settle();
        FilterDialog *dialog = open(u"project"_s);
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"filterChoose"_s), Qt::LeftButton); // the largest
        settle();
        QCOMPARE(m_page->choice().narrowed.size(), size_t(1));
        QVERIFY(m_page->goBack());
        settle();
        QVERIFY(m_page->choice().narrowed.empty());
        QCOMPARE(m_page->choice().groupBy, SpendGrouping::LineItem);
        QVERIFY(m_page->goBack());
        settle();
        QVERIFY(m_page->choice() == before.front());
        QVERIFY(!m_page->goBack());
    }

    void combines_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 6; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    /// What goes to the books is what is shown, row by row as it was billed.
    void handsWhatIsFilteredToTheBooks_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("column");
        QTest::newRow("focus") << u"exportFocus"_s << u"BilledCost"_s;
        QTest::newRow("dashboard") << u"exportDashboard"_s << u"amount_value"_s;
    }
    void handsWhatIsFilteredToTheBooks()
    {
        QFETCH(QString, action);
        QFETCH(QString, column);
        const QString item = largest(&RawCost::item);
        narrow(u"line_item"_s, item);
        const auto ofItem = [&item](const RawCost &cost) { return inPeriod(cost) && cost.item == item; };
        qint64 sum = 0;
        exportBooks(action, column, sum);
        QCOMPARE(sum, rawSum(ofItem));
        QVERIFY(sum < rawSum(inPeriod));
        QVERIFY(isTold(u"the page is filtered to"_s));
        // By key as well, since all of them are billed.
        QHash<QString, qint64> keys;
        for (const RawCost &cost : m_raw) {
            if (ofItem(cost) && !cost.key.isEmpty())
                keys[cost.key] += cost.nanos;
        }
        const auto key = std::max_element(keys.cbegin(), keys.cend());
        FilterDialog *dialog = open(u"api_key"_s);
        QVERIFY(dialog);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"filterField"_s), Qt::Key_Return); // the largest
        settle();
        exportBooks(action, column, sum);
        QCOMPARE(sum, *key);
    }

    void thePersonIsNotInTheBooks()
    {
        FilterDialog *dialog = open(u"person"_s);
        QVERIFY(dialog);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"filterField"_s), Qt::Key_Return);
        settle();
        QVERIFY(!filtersOf(m_page->choice()).empty());
        const QList<QAction *> actions = m_page->findChild<QPushButton *>(u"exportButton"_s)->menu()->actions();
        (*std::ranges::find(actions, u"exportFocus"_s, &QAction::objectName))->trigger();
        QVERIFY(!m_page->findChild<QFileDialog *>(u"booksFileDialog"_s));
        QVERIFY(isTold(u"estimate"_s));
    }

    /// Two or three filters at once, by what the bill tells itself, grouped in some way, in some days.
    void combines()
    {
        QFETCH(int, seed);
        QRandomGenerator random(static_cast<quint32>(seed));
        const UnixSeconds from = day(2026, 9, 1) + random.bounded(40) * kSecondsPerDay;
        const Period days{from, from + (1 + random.bounded(30)) * kSecondsPerDay};
        std::vector<RawCost> lying;
        std::ranges::copy_if(m_raw, std::back_inserter(lying), [&](const RawCost &c) { return days.contains(c.day); });
        const RawCost &some = lying[random.bounded(static_cast<quint32>(lying.size()))];
        const auto labels = m_session->spend().labels();
        const QString place = labels->environmentOfProject.value(some.project);
        SpendChoice choice;
        choice.range = {SpendRange::Kind::Custom, 0, days};
        choice.groupBy = kPageGroupings[random.bounded(3)];
        choice = narrowedTo(choice, {SpendGrouping::LineItem, {some.item}});
        choice = narrowedTo(choice, {SpendGrouping::Environment, {place}});
        const bool byKey = random.bounded(2) == 1;
        if (byKey)
            choice = narrowedTo(choice, {SpendGrouping::Key, {some.key}});
        m_page->choose(choice);
        settle();
        QVERIFY(!m_page->feed().shown()->figures.estimated); // the service bills by key
        agrees(rawSum([&](const RawCost &cost) {
            return days.contains(cost.day) && cost.item == some.item &&
                   labels->environmentOfProject.value(cost.project) == place && (!byKey || cost.key == some.key);
        }));
    }

    void aPersonIsAnEstimate()
    {
        click(u"segment.person"_s);
        settle();
        const SpendRow person = m_page->model().rowAt(0);
        click(u"segment.project"_s);
        settle();
        narrow(u"person"_s, SpendWords::member(SpendGrouping::Person, person.member, person.name));
        QVERIFY(m_page->feed().shown()->figures.estimated);
        QVERIFY(m_page->findChild<QAbstractButton *>(u"spendMethod"_s)->isVisible());
        agrees(person.amount.nanos);
    }

    void liftsWhatLeavesNothing()
    {
        SpendChoice choice = m_page->choice();
        choice = narrowedTo(choice, {SpendGrouping::LineItem, {u"nothing of this name"_s}});
        m_page->choose(choice);
        settle();
        QCOMPARE(m_page->model().rowCount(), 0);
        auto buttons = table().findChildren<QPushButton *>();
        const auto lift = std::ranges::find_if(
            buttons, [](const QPushButton *each) { return each->text() == u"Lift all filters"_s; });
        QVERIFY(lift != buttons.end() && (*lift)->isVisible());
        QTest::mouseClick(*lift, Qt::LeftButton);
        settle();
        agrees(rawSum(inPeriod));
    }

    void saysWhyItDoesNotOffer()
    {
        FilterButton button;
        const auto action = [&button](const char *grouping) {
            return button.menu()->findChild<QAction *>(u"filter."_s + QLatin1StringView(grouping));
        };
        button.setFacts({false, false, 3}, {{SpendGrouping::Project, {u"proj_1"_s}}});
        QVERIFY(!action("person")->isEnabled() && action("person")->toolTip().contains(u'3'));
        QVERIFY(!action("api_key")->isEnabled());
        QVERIFY(!action("cost_centre")->isEnabled() && action("cost_centre")->toolTip().contains(u"Projects page"_s));
        QVERIFY(!action("project")->isEnabled()); // one has gone into one
        QVERIFY(action("line_item")->isEnabled() && action("model")->isEnabled() && action("environment")->isEnabled());
        button.setFacts({true, true, 3}, {});
        QVERIFY(action("api_key")->isEnabled() && !action("api_key")->text().contains(u"estimate"_s)); // as billed
        QVERIFY(!action("person")->isEnabled());
        QVERIFY(action("cost_centre")->isEnabled() && action("project")->isEnabled());
        button.setFacts({false, true, 0}, {});
        QVERIFY(action("person")->isEnabled() && action("person")->text().contains(u"estimate"_s));
        QVERIFY(action("api_key")->isEnabled() && action("api_key")->text().contains(u"estimate"_s));
    }
};

STEWARD_WIDGET_TEST(TestSpendFilter);
#include "tst_spendfilter.moc"
