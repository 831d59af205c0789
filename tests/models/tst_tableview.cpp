// SPDX-License-Identifier: GPL-3.0-or-later
// A real view on a TableModel, directly and through an identity proxy as the pages use one: what a person has selected
// and where they are stays through refresh, filter and sort.
#include "app/models/tablemodel.h"
#include "tests/support/testprogram.h"

#include <QApplication>
#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QScrollBar>
#include <QSet>
#include <QTableView>
#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Item final
{
    QString id, name;
    int value = 0;
    friend bool operator==(const Item &, const Item &) = default;
};

constexpr Column<Item> kItemColumns[] = {
    {"name", "Name", ColumnKind::Text, [](const Item &item) { return item.name; }, nullptr, true},
    {"value", "Value", ColumnKind::Count, nullptr, [](const Item &item) { return std::optional<qint64>(item.value); }},
};

std::vector<Item> items(int count)
{
    std::vector<Item> list;
    for (int i = 0; i < count; ++i)
        list.push_back({u"id%1"_s.arg(i), u"item %1"_s.arg(i), i * 37 % count});
    return list;
}

QSet<QString> selected(const QTableView &view)
{
    QSet<QString> ids;
    for (const QModelIndex &index : view.selectionModel()->selectedRows())
        ids.insert(index.data(TableModelBase::IdRole).toString());
    return ids;
}

} // namespace

class TestTableView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsThePersonsPlace_data()
    {
        QTest::addColumn<bool>("proxy");
        QTest::newRow("direct") << false;
        QTest::newRow("through an identity proxy") << true;
    }
    void keepsThePersonsPlace()
    {
        QFETCH(bool, proxy);
        TableModel<Item> model(kItemColumns);
        QIdentityProxyModel identity;
        identity.setSourceModel(&model);
        QAbstractItemModel &shown = proxy ? static_cast<QAbstractItemModel &>(identity) : model;
        QTableView view;
        view.setModel(&shown);
        view.setSelectionBehavior(QAbstractItemView::SelectRows);
        view.resize(300, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCOMPARE(view.verticalHeader()->count(), 0);

        auto list = items(500);
        model.sort(1);
        model.setRows(list);
        QCOMPARE(view.verticalHeader()->count(), 500);
        const QString current = u"id123"_s;
        const auto rowIn = [&](const QString &id) { return shown.index(model.rowOf(id), 0); };
        const auto flags = QItemSelectionModel::Select | QItemSelectionModel::Rows;
        view.selectionModel()->setCurrentIndex(rowIn(current),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        for (const QString &id : {u"id7"_s, u"id300"_s, u"id499"_s})
            view.selectionModel()->select(rowIn(id), flags);
        const QSet<QString> chosen{current, u"id7"_s, u"id300"_s, u"id499"_s};
        const auto inPlace = [&] { return view.currentIndex().data(TableModelBase::IdRole).toString() == current; };
        QVERIFY(inPlace());
        QCOMPARE(selected(view), chosen);

        // A refresh with a few differences does not move the view.
        view.scrollTo(view.currentIndex(), QAbstractItemView::PositionAtCenter);
        const int scroll = view.verticalScrollBar()->value();
        QVERIFY(scroll > 0);
        list[3].name = u"renamed"_s;
        std::swap(list[10], list[20]);
        model.setRows(list);
        QCOMPARE(view.verticalScrollBar()->value(), scroll);
        QVERIFY(inPlace());
        QCOMPARE(selected(view), chosen);

        // Many differences at once: one layoutChanged.
        for (size_t i = 0; i < list.size(); ++i)
            list[i].value = int(i * 211 % list.size());
        std::erase_if(list, [](const Item &item) { return item.id.endsWith(u'5'); });
        for (int i = 600; i < 700; ++i)
            list.push_back({u"id%1"_s.arg(i), u"item %1"_s.arg(i), i % 450});
        model.setRows(list);
        QCOMPARE(view.verticalHeader()->count(), 550);
        QVERIFY(inPlace());
        QCOMPARE(selected(view), chosen);

        model.sort(0, Qt::DescendingOrder);
        QVERIFY(inPlace());
        QCOMPARE(selected(view), chosen);

        // What is filtered out is not selected any more; what stays, stays.
        model.setFilter(u"item 3"_s);
        QCOMPARE(view.verticalHeader()->count(), model.shownCount());
        QVERIFY(selected(view).contains(u"id300"_s));
        QVERIFY(!selected(view).contains(u"id7"_s));
        QVERIFY(inPlace());
        model.setFilter(u"nothing at all"_s);
        QCOMPARE(view.verticalHeader()->count(), 0);
        QVERIFY(selected(view).isEmpty());
        QVERIFY(!view.currentIndex().isValid());
        model.setFilter({});
        QCOMPARE(view.verticalHeader()->count(), 550);
        QVERIFY(view.viewport()->grab().width() > 0); // painting finds every row
    }

    // The header may hold sizes of its own: they follow their rows and must not outlive them.
    void headerWithSizesOfItsOwn()
    {
        TableModel<Item> model(kItemColumns);
        model.setRows(items(100));
        QTableView view;
        view.setModel(&model);
        view.setRowHeight(0, 77);
        view.setColumnWidth(0, 222);
        model.setFilter(u"item 9"_s);
        QCOMPARE(view.verticalHeader()->count(), 19);
        model.setFilter({});
        QCOMPARE(view.verticalHeader()->count(), 100);
        QCOMPARE(view.columnWidth(0), 222);
        QCOMPARE(view.horizontalHeader()->count(), 2);
    }
};

STEWARD_WIDGET_TEST(TestTableView);
#include "tst_tableview.moc"
