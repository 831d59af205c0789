// SPDX-License-Identifier: GPL-3.0-or-later
// TableModel against a naive reference: whatever is done in whatever order, the model shows what sorting and filtering
// the rows by hand gives, and every persistent index still points at its row or at nothing.
#include "app/models/quickfilter.h"
#include "app/models/tablemodel.h"
#include "tests/support/patience.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QCollator>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QThreadPool>
#include <random>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Part final
{
    QString id, name, group;
    std::optional<qint64> number;
    friend bool operator==(const Part &, const Part &) = default;
};

constexpr Column<Part> kColumns[] = {
    {"name", "Name", ColumnKind::Text, [](const Part &p) { return p.name; }, nullptr, true},
    {"group", "Group", ColumnKind::Text, [](const Part &p) { return p.group; }, nullptr, true},
    {"number", "Number", ColumnKind::Count, nullptr, [](const Part &p) { return p.number; }},
    {"secret", "Secret", ColumnKind::Text, [](const Part &p) { return p.id; }, nullptr, false},
    {"spent", "Spent", ColumnKind::Money, nullptr, [](const Part &p) { return p.number; }},
};

using Model = TableModel<Part>;

QStringList ids(const Model &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.idAt(row));
    return list;
}

/// What the model has to show, the slow way.
struct Reference final
{
    std::vector<Part> rows; ///< ids are unique
    QStringList words;
    bool quick = false;
    int column = -1;
    bool descending = false;

    [[nodiscard]] bool passes(const Part &part) const
    {
        return (!quick || part.number.value_or(0) % 2 == 0) &&
               std::all_of(words.begin(), words.end(), [&](const QString &word) {
                   return TextIndex::fold(part.name).contains(word) || TextIndex::fold(part.group).contains(word);
               });
    }
    [[nodiscard]] QStringList ids() const
    {
        QCollator collator(QLocale(QLocale::English));
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::vector<Part> shown;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(shown),
                     [&](const Part &part) { return passes(part); });
        const auto before = [&](const Part &a, const Part &b) {
            int order = 0;
            if (column == 2 || column == 4) {
                if (a.number.has_value() != b.number.has_value())
                    return a.number.has_value();
                order = a.number < b.number ? -1 : a.number > b.number ? 1 : 0;
            } else {
                order = column == 0   ? collator.compare(a.name, b.name)
                        : column == 1 ? collator.compare(a.group, b.group)
                                      : collator.compare(a.id, b.id);
            }
            if (order == 0) {
                const int names = collator.compare(a.name, b.name);
                return names != 0 ? names < 0 : a.id < b.id;
            }
            return descending ? order > 0 : order < 0;
        };
        if (column >= 0)
            std::stable_sort(shown.begin(), shown.end(), before);
        QStringList list;
        for (const Part &part : shown)
            list.append(part.id);
        return list;
    }
};

bool isEven(const Part &part)
{
    return part.number.value_or(0) % 2 == 0;
}

std::vector<Part> manyParts(int count)
{
    std::vector<Part> parts;
    parts.reserve(size_t(count));
    for (int i = 0; i < count; ++i)
        parts.push_back({u"id%1"_s.arg(i), u"key-%1"_s.arg(i * 7919 % count), u"Project %1"_s.arg(i % 200), i % 1000});
    return parts;
}

} // namespace

class TestTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalsTheReference_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<int>("rows");
        for (int seed = 1; seed <= 6; ++seed)
            QTest::addRow("few rows, seed %d", seed) << seed << 12;
        for (int seed = 7; seed <= 9; ++seed)
            QTest::addRow("many rows, seed %d", seed) << seed << 400;
    }
    void equalsTheReference()
    {
        QFETCH(int, seed);
        QFETCH(int, rows);
        std::mt19937 random{std::mt19937::result_type(seed)};
        const auto below = [&](int n) { return int(random() % unsigned(n)); };
        const QStringList names{
            u"alpha"_s,    u"Alpha"_s,   u"älpha 2"_s,    u"beta 10"_s,       u"beta 9"_s,       u""_s,
            u"<b>x</b>"_s, u"%1 = +1"_s, u"\u202eevil"_s, u"🔑 line\nbreak"_s, QString(500, u'w')};
        const QStringList filters{u""_s,  u"a"_s,  u"ALP"_s, u"beta 1"_s, u"  g1   alpha "_s, u"nothing at all"_s,
                                  u"g"_s, u"\n"_s, u"evil"_s};
        const auto part = [&](int id) {
            return Part{u"id%1"_s.arg(id), names.at(below(int(names.size()))), u"g%1"_s.arg(below(3)),
                        below(4) ? std::optional<qint64>(below(6)) : std::nullopt};
        };

        Model model(kColumns);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Reference reference;
        std::vector<std::pair<QPersistentModelIndex, QString>> kept;
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

        for (int step = 0; step < (rows > 100 ? 60 : 400); ++step) {
            switch (below(7)) {
            case 0: { // some other rows altogether, with a twin now and then
                std::vector<Part> next;
                for (int id = 0; id < rows; ++id) {
                    if (below(3))
                        next.push_back(part(id));
                }
                std::shuffle(next.begin(), next.end(), random);
                reference.rows = next;
                if (!next.empty() && below(2)) {
                    Part twin = next.front();
                    twin.name = u"the later of the two counts"_s;
                    next.push_back(twin);
                    reference.rows.front() = twin;
                }
                model.setRows(next);
                break;
            }
            case 1: // a few changes, as a refresh brings them
            case 2: {
                for (int i = below(4); i > 0; --i) {
                    const int id = below(rows);
                    const auto found = std::find_if(reference.rows.begin(), reference.rows.end(),
                                                    [&](const Part &p) { return p.id == u"id%1"_s.arg(id); });
                    if (found == reference.rows.end())
                        reference.rows.insert(reference.rows.begin() + below(int(reference.rows.size()) + 1), part(id));
                    else if (below(2))
                        reference.rows.erase(found);
                    else
                        *found = part(id);
                }
                model.setRows(reference.rows);
                break;
            }
            case 3: {
                const QString text = filters.at(below(int(filters.size())));
                reference.words = TextIndex::fold(text).simplified().split(u' ', Qt::SkipEmptyParts);
                model.setFilter(text);
                break;
            }
            case 4:
                reference.quick = !reference.quick;
                model.setQuickFilter(reference.quick ? std::function<bool(const Part &)>(isEven)
                                                     : std::function<bool(const Part &)>());
                break;
            default:
                reference.column = below(6) - 1;
                reference.descending = below(2);
                model.sort(reference.column, reference.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
            }
            const QStringList expected = reference.ids();
            QCOMPARE(ids(model), expected);
            QCOMPARE(model.shownCount(), int(expected.size()));
            QCOMPARE(model.totalCount(), int(reference.rows.size()));
            for (qsizetype row = 0; row < expected.size(); ++row) {
                QCOMPARE(model.rowOf(expected.at(row)), int(row));
                const auto source = std::find_if(reference.rows.begin(), reference.rows.end(),
                                                 [&](const Part &p) { return p.id == expected.at(row); });
                QVERIFY(model.rowAt(int(row)) == *source);
            }
            for (const auto &[index, id] : kept) {
                QCOMPARE(index.isValid(), expected.contains(id));
                if (index.isValid())
                    QCOMPARE(model.idAt(index.row()), id);
            }
            kept.clear();
            for (int row = 0; row < model.rowCount(); row += 1 + below(3))
                kept.emplace_back(model.index(row, below(model.columnCount())), model.idAt(row));
        }
        QCOMPARE(resets.count(), 0);
    }

    void refreshTouchesOnlyWhatChanged()
    {
        auto parts = manyParts(1000);
        Model model(kColumns);
        model.sort(0);
        model.setRows(parts);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);

        model.setRows(parts);
        QCOMPARE(changed.count() + inserted.count() + removed.count() + layout.count(), 0);

        parts[3].number = 77;
        const QString gone = parts.back().id;
        parts.pop_back();
        parts.push_back({u"new"_s, u"key-500 and a half"_s, u"Project 1"_s, 1});
        const int goneRow = model.rowOf(gone);
        model.setRows(parts);
        QCOMPARE(layout.count(), 0);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed.first().at(1).toInt(), goneRow);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(inserted.first().at(1).toInt(), model.rowOf(u"new"_s));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), model.rowOf(parts[3].id));
        QCOMPARE(changed.first().at(1).toModelIndex().column(), model.columnCount() - 1);
    }

    void rowsMadeReadyOnAnotherThread()
    {
        const auto shared = [](std::vector<Part> parts) {
            return std::make_shared<const std::vector<Part>>(std::move(parts));
        };
        auto parts = manyParts(5000);
        Model model(kColumns);
        QAbstractItemModelTester tester(&model);
        QSignalSpy taken(&model, &Model::rowsTaken);
        model.sort(1, Qt::DescendingOrder);
        model.setRowsSoon(shared(manyParts(10)));
        QCOMPARE(taken.count(), 1); // few rows: at once
        QVERIFY(!model.awaitsRows());

        const QPersistentModelIndex kept = model.index(model.rowOf(u"id7"_s), 0);
        const QPersistentModelIndex gone = model.index(model.rowOf(u"id8"_s), 0);
        parts.erase(parts.begin() + 8);
        model.setRowsSoon(shared(parts));
        QVERIFY(model.awaitsRows());
        QCOMPARE(model.totalCount(), 10);
        model.sort(0); // meanwhile
        QTRY_COMPARE(taken.count(), 2);
        QCOMPARE(ids(model), (Reference{parts, {}, false, 0}.ids()));
        QCOMPARE(model.idAt(kept.row()), u"id7"_s);
        QVERIFY(!gone.isValid());

        parts.push_back(parts.front()); // twice the same id: the last one counts
        parts.back().number = 1234;
        model.setRowsSoon(shared(manyParts(3000)));
        model.setRowsSoon(shared(manyParts(4000)));
        model.setRowsSoon(shared(parts));
        QTRY_COMPARE(model.find(parts.front().id)->number, 1234);
        QCOMPARE(model.totalCount(), 4999);
        QVERIFY(!model.awaitsRows());

        model.setRowsSoon(shared(manyParts(3000)));
        model.setRows(manyParts(20)); // newer than what is being made ready
        model.setRowsSoon(shared(manyParts(30)));
        QTRY_COMPARE(model.totalCount(), 30);
        QVERIFY(!model.awaitsRows());
    }

    void rowsInTheOrderOfTheirNamesAreShownAtOnce_data()
    {
        QTest::addColumn<QString>("then");
        for (const auto &then : {u"nothing"_s, u"words"_s, u"a text column"_s, u"a number, backwards"_s,
                                 u"another language"_s, u"new rows"_s, u"a quick filter"_s})
            QTest::newRow(qPrintable(then)) << then;
    }
    /// Their strings are still missing when a person goes on.
    void rowsInTheOrderOfTheirNamesAreShownAtOnce()
    {
        QFETCH(QString, then);
        auto parts = manyParts(3000);
        for (size_t i = 0; i < parts.size(); i += 7)
            parts[i].name = i % 2 == 0 ? u"KEY-%1"_s.arg(i / 3) : u"Łódź %1"_s.arg(i % 5); // some the same
        Reference reference{parts, {}, false, 2};
        sortByName(std::span<const Column<Part>>(kColumns), parts);
        Model model(kColumns);
        QAbstractItemModelTester tester(&model);
        QSignalSpy taken(&model, &Model::rowsTaken);
        model.sort(2);
        model.setRowsSoon(std::make_shared<const std::vector<Part>>(parts), RowOrder::ByName);
        QCOMPARE(taken.count(), 1);
        QVERIFY(!model.awaitsRows());
        QCOMPARE(ids(model), reference.ids());

        if (then == u"words"_s) {
            model.setFilter(u"project 17 LODZ"_s);
            reference.words = QStringList{u"project"_s, u"17"_s, u"lodz"_s};
            QVERIFY(!reference.ids().isEmpty());
        } else if (then == u"a text column"_s) {
            model.sort(1);
            reference.column = 1;
        } else if (then == u"a number, backwards"_s) {
            model.sort(4, Qt::DescendingOrder);
            reference.column = 4;
            reference.descending = true;
        } else if (then == u"another language"_s) {
            model.retranslate();
        } else if (then == u"new rows"_s) {
            reference.rows.front().name = u"aaa"_s;
            reference.rows.pop_back();
            model.setRowsSoon(std::make_shared<const std::vector<Part>>(reference.rows));
            QTRY_COMPARE(taken.count(), 2);
        } else if (then == u"a quick filter"_s) {
            model.setQuickFilter(isEven);
            reference.quick = true;
        }
        QCOMPARE(ids(model), reference.ids());

        QTest::qWait(0);
        QThreadPool::globalInstance()->waitForDone(); // the strings are there
        QCoreApplication::processEvents();
        QCOMPARE(ids(model), reference.ids());
        model.sort(1, Qt::DescendingOrder);
        model.setFilter(u"project 1"_s);
        reference.column = 1;
        reference.descending = true;
        reference.words = QStringList{u"project"_s, u"1"_s};
        QCOMPARE(ids(model), reference.ids());
    }

    void rowsThatNeedTheirStringsWaitForThem()
    {
        auto parts = manyParts(3000);
        const Reference reference{parts, {u"7"_s}, false, 1};
        sortByName(std::span<const Column<Part>>(kColumns), parts);
        Model model(kColumns);
        model.sort(1);
        model.setFilter(u"7"_s);
        model.setRowsSoon(std::make_shared<const std::vector<Part>>(parts), RowOrder::ByName);
        QVERIFY(model.awaitsRows());
        QCOMPARE(model.rowCount(), 0);
        QTRY_VERIFY(!model.awaitsRows());
        QCOMPARE(ids(model), reference.ids());
    }

    void roles()
    {
        Model model(kColumns);
        model.setRows({{u"1"_s, u"<img src=x>"_s, u"g"_s, 5}, {u"2"_s, u"b"_s, u"g"_s, {}}});
        QCOMPARE(model.data(model.index(0, 0)).toString(), u"<img src=x>"_s);
        QCOMPARE(model.data(model.index(0, 0), Model::SortRole).toString(), u"<img src=x>"_s);
        QCOMPARE(model.data(model.index(0, 2)), QVariant(qint64(5)));
        QVERIFY(!model.data(model.index(0, 4)).isValid()); // money is formatted in ui
        QCOMPARE(model.data(model.index(0, 4), Model::SortRole), QVariant(qint64(5)));
        QVERIFY(!model.data(model.index(1, 4), Model::SortRole).isValid());
        QCOMPARE(model.data(model.index(1, 4), Model::IdRole).toString(), u"2"_s);
        QVERIFY(!model.data(model.index(0, 0), Qt::ToolTipRole).isValid());
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Group"_s);
        QVERIFY(!model.headerData(1, Qt::Vertical).isValid());
        QCOMPARE(model.columnOf(u"spent"), 4);
        QCOMPARE(model.columnOf(u"nonsense"), -1);
        QVERIFY(!model.rowAt(QModelIndex()));
        QCOMPARE(model.rowAt(model.index(1, 2))->name, u"b"_s);
        QCOMPARE(model.idAt(-1), QString());
        QCOMPARE(model.rowOf(u"nobody"_s), -1);
    }

    void findsRowsThatAreFilteredOut()
    {
        Model model(kColumns);
        model.setRows(manyParts(10));
        model.setFilter(u"no such thing"_s);
        QCOMPARE(model.shownCount(), 0);
        QCOMPARE(model.rowOf(u"id3"_s), -1);
        QVERIFY(model.contains(u"id3"_s));
        QCOMPARE(model.find(u"id3"_s)->id, u"id3"_s);
        QVERIFY(!model.find(u"id10"_s));
    }

    void moreWordsThanBits()
    {
        Model model(kColumns);
        QString name;
        for (int i = 0; i < 70; ++i)
            name += u"word%1 "_s.arg(i);
        model.setRows({{u"all"_s, name, {}, 1}, {u"most"_s, name.left(name.indexOf(u"word69")), {}, 1}});
        model.setFilter(name);
        QCOMPARE(ids(model), QStringList{u"all"_s});
    }

    void columnsThatAreNotFilterableAreNotSearched()
    {
        Model model(kColumns);
        model.setRows({{u"hidden"_s, u"shown"_s, {}, 1}});
        model.setFilter(u"hidden"_s);
        QCOMPARE(model.shownCount(), 0);
        model.setFilter(u"SHOWN"_s);
        QCOMPARE(model.shownCount(), 1);
    }

    void quickFilters()
    {
        constexpr QuickFilter<Part> filters[] = {
            {"even"_L1, "Even", isEven}, {"g1"_L1, "G1", [](const Part &p) { return p.group == u"Project 1"; }}};
        const auto parts = manyParts(1000);
        QCOMPARE(countMatches<Part>(filters, parts), (std::vector<int>{500, 5}));
        QCOMPARE(findFilter<Part>(filters, u"g1")->title, "G1");
        QVERIFY(!findFilter<Part>(filters, u"g"));
        Model model(kColumns);
        model.setRows(parts);
        model.setQuickFilter(allOf<Part>({filters[0].matches, filters[1].matches}));
        QCOMPARE(model.shownCount(), 0);
        model.setQuickFilter(allOf<Part>({filters[1].matches}));
        QCOMPARE(model.shownCount(), 5);
        model.setQuickFilter(allOf<Part>({}));
        QCOMPARE(model.shownCount(), 1000);
    }

    void hundredThousandRows()
    {
        Model model(kColumns);
        QElapsedTimer timer;
        timer.start();
        model.setRows(manyParts(100'000));
        qInfo("set: %lld ms", timer.restart());
        model.sort(0);
        qInfo("first sort by words: %lld ms", timer.restart());
        model.sort(1, Qt::DescendingOrder);
        qInfo("sort by words: %lld ms", timer.restart());
        for (const auto &text : {u"p"_s, u"pr"_s, u"key-77"_s, u"project 19 key-5"_s, u"zzz"_s, u""_s}) {
            timer.restart();
            model.setFilter(text);
            qInfo("filter '%s': %.2f ms, %d rows", qPrintable(text), double(timer.nsecsElapsed()) / 1e6,
                  model.shownCount());
        }
        QCOMPARE(model.shownCount(), 100'000);
        Reference reference{manyParts(100'000), {u"project"_s, u"19"_s}};
        model.setFilter(u"project 19"_s);
        QCOMPARE(model.shownCount(), int(reference.ids().size()));
    }
};

STEWARD_TEST(TestTableModel);
#include "tst_tablemodel.moc"
