// SPDX-License-Identifier: GPL-3.0-or-later
// Rows in shared pieces against a plain vector: whatever is done to them they are the same sequence, a copy stays as it
// was, and a write leaves all but its own piece shared.
#include "app/organization/sharedrows.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace steward;

namespace {

struct Row final
{
    int id = 0;
    int value = 0;
    friend bool operator==(const Row &, const Row &) = default;
};

using Rows = SharedRows<Row>;

std::vector<Row> numbered(int count)
{
    std::vector<Row> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back({i, 0});
    return rows;
}

/// The number of rows of \a a that stand in \a b too: at the same address.
std::size_t shared(const Rows &a, const Rows &b)
{
    std::set<const Row *> there;
    for (const Row &row : b)
        there.insert(&row);
    return static_cast<std::size_t>(
        std::count_if(a.begin(), a.end(), [&](const Row &row) { return there.contains(&row); }));
}

constexpr auto kPiece = static_cast<int>(Rows::kMostInPiece);

} // namespace

class SharedRowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsLikeTheVectorItWasMadeOf_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, kPiece - 1, kPiece, kPiece + 1, 3 * kPiece, 1000})
            QTest::addRow("%d rows", count) << count;
    }
    void readsLikeTheVectorItWasMadeOf()
    {
        QFETCH(const int, count);
        const std::vector<Row> plain = numbered(count);
        const Rows rows(plain);
        QCOMPARE(rows.size(), plain.size());
        QCOMPARE(rows.empty(), plain.empty());
        QCOMPARE(rows.toVector(), plain);
        std::vector<Row> bySpans;
        for (const std::span<const Row> span : rows.spans())
            bySpans.insert(bySpans.end(), span.begin(), span.end());
        QCOMPARE(bySpans, plain);
        for (std::size_t i = 0; i < plain.size(); ++i)
            QCOMPARE(rows[i], plain[i]);
        if (count > 0) {
            QCOMPARE(rows.front(), plain.front());
            QCOMPARE(rows.back(), plain.back());
        }
    }

    void isTheSameSequenceWhateverIsDone()
    {
        QRandomGenerator random(20261128);
        for (int round = 0; round < 20; ++round) {
            std::vector<Row> plain = numbered(random.bounded(3 * kPiece));
            Rows rows(plain);
            std::vector<std::pair<Rows, std::vector<Row>>> copies;
            for (int step = 0; step < 200; ++step) {
                const Row row{random.bounded(4 * kPiece), random.bounded(1000)};
                const auto same =
                    std::find_if(plain.begin(), plain.end(), [&](const Row &each) { return each.id == row.id; });
                switch (random.bounded(5)) {
                case 0:
                    copies.emplace_back(rows, plain);
                    break;
                case 1: {
                    const int from = row.id, to = row.id + random.bounded(2 * kPiece);
                    const auto isMeant = [&](const Row &each) {
                        return each.id >= from && each.id < to && each.id % 3 == 0;
                    };
                    QCOMPARE(rows.eraseIf(isMeant), std::erase_if(plain, isMeant));
                    break;
                }
                case 2:
                    rows.push_back(row);
                    plain.push_back(row);
                    break;
                default:
                    rows.put(row);
                    if (same == plain.end())
                        plain.push_back(row);
                    else
                        *same = row;
                }
                QCOMPARE(rows.size(), plain.size());
            }
            QCOMPARE(rows.toVector(), plain);
            for (const auto &[copy, asItWas] : copies)
                QCOMPARE(copy.toVector(), asItWas);
        }
    }

    void aWriteCopiesItsOwnPieceOnly()
    {
        const Rows before(numbered(10 * kPiece));
        Rows rows = before;
        QCOMPARE(shared(rows, before), before.size());
        rows.put({5 * kPiece + 7, 1});
        QCOMPARE(shared(rows, before), before.size() - Rows::kMostInPiece);
        QCOMPARE(rows.eraseIf([](const Row &row) { return row.id == kPiece; }), 1U);
        QCOMPARE(shared(rows, before), before.size() - 2 * Rows::kMostInPiece);
        QCOMPARE(rows.eraseIf([](const Row &row) { return row.id < 0; }), 0U);
        QCOMPARE(shared(rows, before), before.size() - 2 * Rows::kMostInPiece);
    }

    void whatNobodyElseHoldsIsWrittenInPlace()
    {
        Rows rows(numbered(2 * kPiece));
        const Row *const first = &rows.front();
        rows.put({0, 1});
        QCOMPARE(&rows.front(), first);
        QCOMPARE(rows.front().value, 1);
    }

    void whatWasMovedAwayIsEmpty()
    {
        Rows rows(numbered(3));
        const Rows taken = std::move(rows);
        QCOMPARE(taken.size(), 3U);
        QCOMPARE(rows.size(), 0U); // NOLINT(bugprone-use-after-move): that is what is asked
        QVERIFY(rows.begin() == rows.end());
    }
};

STEWARD_TEST(SharedRowsTest);
#include "tst_sharedrows.moc"
