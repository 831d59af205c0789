// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/tablemodel.h"
#include "tests/support/testprogram.h"
#include "ui/support/cellmodel.h"
#include "ui/support/columnmenu.h"
#include "ui/support/datatable.h"
#include "ui/support/figures.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Row final
{
    QString id;
    QString name;
    qint64 size = 0;
    friend bool operator==(const Row &, const Row &) = default;
};

constexpr Column<Row> kColumns[] = {
    {"name", "Name", ColumnKind::Text, [](const Row &row) { return row.name; }, nullptr, true},
    {"size", "Size", ColumnKind::Count, nullptr, [](const Row &row) { return std::optional(row.size); }, false},
    {"place", "Place", ColumnKind::Text, [](const Row &row) { return row.id; }, nullptr, true},
};

std::vector<Row> rows(int count)
{
    std::vector<Row> result;
    for (int i = 0; i < count; ++i)
        result.push_back({u"id%1"_s.arg(i), u"name %1"_s.arg(i, 6, 10, QLatin1Char('0')), i * 7 % 1000});
    return result;
}

struct Fixture final
{
    TableModel<Row> model{kColumns};
    CellModel cells{[this](int row, int column) {
        const Row &r = model.rowAt(row);
        Cell cell;
        cell.text = column == 0 ? r.name : column == 1 ? QString::number(r.size) : r.id;
        if (column == 1)
            cell.look = Cell::Look::Number;
        return cell;
    }};
    DataTable table;

    explicit Fixture(int count)
    {
        model.setRows(rows(count));
        cells.setSourceModel(&model);
        table.setModel(&cells);
        table.setIdRole(TableModelBase::IdRole);
        table.setColumns({{u"name"_s, 200, 120, 1}, {u"size"_s, 80, 60, 0, true}, {u"place"_s, 120, 80, 0}});
        table.sortByColumn(0, Qt::AscendingOrder);
        table.resize(700, 400);
        table.show();
        QCoreApplication::processEvents();
    }
    QPoint middleOf(int row, int column = 0) { return table.visualRect(cells.index(row, column)).center(); }
};

} // namespace

class TestDataTable final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCellModelIsAModel()
    {
        Fixture f(50);
        QAbstractItemModelTester tester(&f.cells, QAbstractItemModelTester::FailureReportingMode::QtTest);
        f.model.setFilter(u"00001"_s);
        QCOMPARE(f.cells.rowCount(), 11);
        f.model.setFilter({});
        f.model.sort(1, Qt::DescendingOrder);
        f.model.setRows(rows(60));
    }
    void rowSpeaksForItself()
    {
        Fixture f(3);
        QCOMPARE(f.cells.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"name 000001, Size 7, Place id1"_s);
        QCOMPARE(f.cells.index(1, 1).data(Qt::AccessibleTextRole).toString(), u"7"_s);
    }
    void aFigureIsShownWholeOrNotAtAll()
    {
        const QString amount = u"3.126,93 $"_s;
        const QFont font = textFont(TextSize::Body);
        const qreal whole = figures::width(amount, font);
        for (int room = 0; room < whole; ++room)
            QCOMPARE(figures::fitting(amount, font, room), whole - room <= 0.5 ? amount : u"…"_s);
        QCOMPARE(figures::fitting(amount, font, whole), amount);
    }
    void figuresGetTheRoomThatLargeLettersNeed()
    {
        const QFont before = QApplication::font();
        const auto widths = [] {
            Fixture f(3);
            return std::pair(f.table.columnWidth(1), f.table.columnWidth(2));
        };
        const auto normal = widths();
        QFont large = before;
        large.setPixelSize(26);
        QApplication::setFont(large);
        const auto scaled = widths();
        QApplication::setFont(before);
        QCOMPARE(normal.first, 80);
        QCOMPARE(scaled.first, 160);
        QCOMPARE(scaled.second, normal.second); // words are shortened instead
    }
    void newRowsAboveLeaveWhatIsReadInPlace()
    {
        Fixture f(200);
        QScrollBar &bar = *f.table.verticalScrollBar();
        std::vector<Row> more = rows(200);
        const auto grow = [&](const QString &id, const QString &name) {
            more.push_back({id, name, 0});
            f.model.setRows(more);
        };
        grow(u"top"_s, u"a name"_s); // nobody has scrolled: what is new is seen
        QCOMPARE(f.model.rowOf(u"top"_s), 0);
        QCOMPARE(bar.value(), 0);
        for (const int place : {5, 1000, bar.maximum()}) {
            bar.setValue(place);
            const int row = f.table.indexAt(QPoint(5, 5)).row();
            const QString id = f.model.idAt(row);
            const int y = f.table.visualRect(f.cells.index(row, 0)).top();
            const auto stays = [&] { return f.table.visualRect(f.cells.index(f.model.rowOf(id), 0)).top() == y; };
            grow(u"above%1"_s.arg(place), u"a name %1"_s.arg(place));
            QVERIFY(stays());
            grow(u"below%1"_s.arg(place), u"z name %1"_s.arg(place));
            QVERIFY(stays());
        }
    }
    void columnsFillTheWidth()
    {
        Fixture f(3);
        QCOMPARE(f.table.horizontalHeader()->length(), f.table.viewport()->width());
        QCOMPARE(f.table.columnWidth(1), 80);
        f.table.resize(900, 400);
        QCOMPARE(f.table.horizontalHeader()->length(), f.table.viewport()->width());
        QVERIFY(f.table.isFirstColumn(0) && f.table.isLastColumn(2));
        f.table.setColumnShown(2, false);
        QVERIFY(f.table.isLastColumn(1));
        QCOMPARE(f.table.horizontalHeader()->length(), f.table.viewport()->width());
    }
    void copiesWhatIsSelectedAndShown()
    {
        Fixture f(9);
        QTest::mouseClick(f.table.viewport(), Qt::LeftButton, Qt::NoModifier, f.middleOf(2));
        QTest::mouseClick(f.table.viewport(), Qt::LeftButton, Qt::ShiftModifier, f.middleOf(3));
        f.table.setColumnShown(2, false);
        QTest::keyClick(&f.table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"name 000002\t14\nname 000003\t21\n"_s);
        QTest::keyClick(&f.table, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(f.table.selectedCount(), 9);
    }
    void typingFindsANameWhateverTheCell()
    {
        Fixture f(50);
        f.table.setCurrentIndex(f.cells.index(4, 2));
        QTest::keyClicks(&f.table, u"name 00003"_s);
        QCOMPARE(f.table.currentId(), u"id30"_s);
    }
    void selectionAndPlaceSurviveARefresh()
    {
        Fixture f(400);
        f.table.selectRow(200);
        const int scroll = f.table.verticalScrollBar()->value();
        QVERIFY(scroll > 0);
        QSignalSpy changed(&f.table, &DataTable::selectionChangedByIds);
        auto next = rows(400);
        next[200].size = 5;
        next.erase(next.begin() + 300, next.begin() + 320);
        f.model.setRows(next);
        QCOMPARE(f.table.currentId(), u"id200"_s);
        QCOMPARE(f.table.selectedIds(), QStringList{u"id200"_s});
        QCOMPARE(f.table.verticalScrollBar()->value(), scroll);
        // Much has changed: one layoutChanged
        for (Row &row : next)
            row.name = row.name + u'!';
        std::reverse(next.begin(), next.end());
        f.model.setRows(next);
        QCOMPARE(f.table.selectedIds(), QStringList{u"id200"_s});
    }
    void rowsThatAreFilteredOutAreNotSelectedAnyMore()
    {
        Fixture f(40);
        f.table.selectRow(7);
        QSignalSpy changed(&f.table, &DataTable::selectionChangedByIds);
        f.model.setFilter(u"id3"_s);
        QCOMPARE(f.table.selectedCount(), 0);
        QVERIFY(changed.count() > 0);
    }
    void stateOfTheColumnsIsRemembered()
    {
        Fixture f(5);
        f.table.setColumnShown(2, false);
        f.table.horizontalHeader()->moveSection(1, 0);
        f.table.horizontalHeader()->resizeSection(1, 133);
        QVERIFY(f.table.horizontalHeader()->length() == f.table.viewport()->width());
        f.table.sortByColumn(1, Qt::DescendingOrder);
        const QByteArray state = f.table.columnState();

        Fixture g(5);
        g.table.restoreColumnState(state);
        QCOMPARE(g.table.horizontalHeader()->logicalIndex(0), 1);
        QVERIFY(g.table.isColumnHidden(2));
        QCOMPARE(g.table.columnWidth(1), 133);
        QCOMPARE(g.model.sortColumn(), 1);
        QCOMPARE(g.model.sortOrder(), Qt::DescendingOrder);
        QCOMPARE(g.table.columnState(), state);
        g.table.resetColumns();
        QVERIFY(!g.table.isColumnHidden(2));
        QCOMPARE(g.table.horizontalHeader()->logicalIndex(0), 0);
        for (const QByteArray &broken :
             {QByteArray(), QByteArray("["), QByteArray(R"({"columns":[{"id":"gone"},3],"sort":7})")})
            g.table.restoreColumnState(broken);
        QVERIFY(!g.table.isColumnHidden(0));
    }
    void clickingAHeaderSorts()
    {
        Fixture f(20);
        auto *header = f.table.horizontalHeader();
        const QPoint at(header->sectionViewportPosition(1) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, at);
        QCOMPARE(f.model.sortColumn(), 1);
        const auto first = f.model.sortOrder();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, at);
        QVERIFY(f.model.sortOrder() != first);
    }
    void columnMenuHidesAndShows()
    {
        Fixture f(5);
        ColumnMenu menu(f.table, &f.table);
        menu.popup(QPoint(0, 0));
        auto *action = menu.findChild<QAction *>(u"showColumn.place"_s);
        QVERIFY(action && action->isChecked());
        action->trigger();
        QVERIFY(f.table.isColumnHidden(2));
        QVERIFY(!menu.findChild<QAction *>(u"showColumn.name"_s)->isEnabled());
        menu.close();
    }
    void enterOpensTheRow()
    {
        Fixture f(5);
        QSignalSpy opened(&f.table, &DataTable::rowOpened);
        f.table.selectRow(3);
        QTest::keyClick(&f.table, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).toInt(), 3);
    }
    void paintsOnlyWhatIsSeen()
    {
        Fixture f(100'000);
        int made = 0;
        CellModel counting([&](int row, int) {
            ++made;
            Cell cell;
            cell.text = f.model.rowAt(row).name;
            return cell;
        });
        counting.setSourceModel(&f.model);
        f.table.setModel(&counting);
        f.table.verticalScrollBar()->setValue(f.table.verticalScrollBar()->maximum() / 2);
        f.table.grab();
        QVERIFY2(made < 400, qPrintable(u"%1 cells made"_s.arg(made)));
    }
};

STEWARD_WIDGET_TEST(TestDataTable);
#include "tst_datatable.moc"
