// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/reasoning/attributedfold.h"
#include "app/spend/reasoning/attribution.h"
#include "app/spend/reasoning/lineitem.h"
#include "app/spend/reasoning/modelfamily.h"
#include "tests/support/testprogram.h"

#include <numeric>
#include <QTest>
#include <random>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

class TestAttribution : public QObject
{
    Q_OBJECT

    static constexpr UnixSeconds kDay = 1'795'392'000; // 23 November 2026

    static UsageCell cell(const QString &key, const QString &person, qint64 input, qint64 cached, qint64 output,
                          bool batch = false)
    {
        UsageCell made;
        made.bucket = kDay;
        made.projectId = u"proj_1"_s;
        made.apiKeyId = key;
        made.userId = person;
        made.model = u"gpt-5-2025-08-07"_s;
        made.batch = batch;
        made.amounts = {1, input, cached, output, 0};
        return made;
    }
    static CostRow cost(const QString &item, qint64 nanos)
    {
        CostRow row;
        row.amount = {nanos};
        row.currency = u"usd"_s;
        row.projectId = u"proj_1"_s;
        row.lineItem = item;
        return row;
    }
    static Money sum(std::span<const AttributedAmount> amounts)
    {
        Money total;
        for (const AttributedAmount &amount : amounts)
            total += amount.amount;
        return total;
    }

private Q_SLOTS:
    void readsLineItems_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("part");
        QTest::addColumn<bool>("batch");
        QTest::addColumn<QString>("family");
        using Part = LineItem::Part;
        QTest::newRow("input") << u"gpt-4o-mini-2024-07-18, input"_s << u"gpt-4o-mini-2024-07-18"_s << int(Part::Input)
                               << false << u"gpt-4o-mini"_s;
        QTest::newRow("cached") << u"gpt-5-2025-08-07, cached input"_s << u"gpt-5-2025-08-07"_s
                                << int(Part::CachedInput) << false << u"gpt-5"_s;
        QTest::newRow("batch") << u"gpt-5-2025-08-07, batch output"_s << u"gpt-5-2025-08-07"_s << int(Part::Output)
                               << true << u"gpt-5"_s;
        QTest::newRow("whole") << u"text-embedding-3-small"_s << u"text-embedding-3-small"_s << int(Part::Whole)
                               << false << u"text-embedding-3-small"_s;
        QTest::newRow("images") << u"gpt-image-1 | image generation"_s << u"gpt-image-1"_s << int(Part::Whole) << false
                                << u"gpt-image-1"_s;
        QTest::newRow("old snapshot") << u"gpt-4-0613, output"_s << u"gpt-4-0613"_s << int(Part::Output) << false
                                      << u"gpt-4"_s;
        QTest::newRow("tool") << u"web search tool calls"_s << QString() << int(Part::Whole) << false << QString();
        QTest::newRow("storage") << u"assistants api | file search storage"_s << QString() << int(Part::Whole) << false
                                 << QString();
        QTest::newRow("no grammar") << u"Scale tier | gpt-5"_s << QString() << int(Part::Whole) << false << u"gpt-5"_s;
        QTest::newRow("nothing") << QString() << QString() << int(Part::Whole) << false << QString();
    }
    void readsLineItems()
    {
        QFETCH(QString, name);
        const LineItem item = lineItemFrom(name);
        QTEST(item.model, "model");
        QTEST(int(item.part), "part");
        QTEST(item.batch, "batch");
        QTEST(familyOfLineItem(name), "family");
    }

    void dividesToTheLastNano()
    {
        const std::vector<qint64> thirds{1, 1, 1};
        QCOMPARE(divided({100}, thirds), (std::vector<Money>{{34}, {33}, {33}}));
        QCOMPARE(divided({-100}, thirds), (std::vector<Money>{{-34}, {-33}, {-33}}));
        QCOMPARE(divided({100}, std::vector<qint64>{0, 0}), (std::vector<Money>{{0}, {0}}));
        QCOMPARE(divided({7}, std::vector<qint64>{0, 5}), (std::vector<Money>{{0}, {7}}));
        std::mt19937_64 random(4711);
        for (int round = 0; round < 500; ++round) {
            std::vector<qint64> weights(1 + random() % 40);
            for (qint64 &weight : weights)
                weight = static_cast<qint64>(random() % (round % 3 == 0 ? 3 : 1'000'000'000'000));
            const Money amount{static_cast<qint64>(random() % 9'000'000'000'000'000'000ULL) * (round % 2 ? 1 : -1)};
            const std::vector<Money> parts = divided(amount, weights);
            const qint64 weight = std::accumulate(weights.begin(), weights.end(), qint64(0));
            Money total;
            for (const Money part : parts)
                total += part;
            QCOMPARE(total, weight > 0 ? amount : Money{});
            for (size_t i = 0; i < parts.size(); ++i) {
                QVERIFY(weights[i] > 0 || qAbs(parts[i].nanos) <= 1);
                const long double exact =
                    static_cast<long double>(amount.nanos) * weights[i] / std::max<qint64>(1, weight);
                QVERIFY(std::abs(static_cast<long double>(parts[i].nanos) - exact) <= 2);
            }
        }
    }

    void followsThePartThatIsBilled()
    {
        const std::vector<CostBucket> bill{
            {kDay,
             kDay + kSecondsPerDay,
             {cost(u"gpt-5-2025-08-07, input"_s, 1000), cost(u"gpt-5-2025-08-07, cached input"_s, 300),
              cost(u"gpt-5-2025-08-07, output"_s, 500), cost(u"gpt-5-2025-08-07, batch output"_s, 80),
              cost(u"scale tier | gpt-5"_s, 77)}}};
        // a: 600 fresh and 400 cached in, 100 out; b: 200 fresh, nothing cached, 400 out; c: batch.
        const std::vector<UsageCell> usage{cell(u"a"_s, u"ada"_s, 1000, 400, 100), cell(u"b"_s, u"bob"_s, 200, 0, 400),
                                           cell(u"c"_s, u"cy"_s, 50, 0, 10, true)};
        const auto amounts = attributed(bill, usage, u"USD"_s);
        const auto of = [&](const QString &item, const QString &key) {
            Money found;
            for (const AttributedAmount &amount : amounts) {
                if (amount.lineItem == item && amount.apiKeyId == key)
                    found += amount.amount;
            }
            return found.nanos;
        };
        QCOMPARE(of(u"gpt-5-2025-08-07, input"_s, u"a"_s), 750);
        QCOMPARE(of(u"gpt-5-2025-08-07, input"_s, u"b"_s), 250);
        QCOMPARE(of(u"gpt-5-2025-08-07, cached input"_s, u"a"_s), 300);
        QCOMPARE(of(u"gpt-5-2025-08-07, output"_s, u"a"_s), 100);
        QCOMPARE(of(u"gpt-5-2025-08-07, output"_s, u"b"_s), 400);
        QCOMPARE(of(u"gpt-5-2025-08-07, batch output"_s, u"c"_s), 80);
        QCOMPARE(of(u"scale tier | gpt-5"_s, QString()), 77); // nobody's usage explains it
        QCOMPARE(sum(amounts).nanos, 1957);
    }

    void keepsWhatTheServiceBillsByKey()
    {
        CostRow row = cost(u"gpt-5-2025-08-07, output"_s, 900);
        row.apiKeyId = u"a"_s;
        const std::vector<CostBucket> bill{{kDay, kDay + kSecondsPerDay, {row}}};
        const std::vector<UsageCell> usage{cell(u"a"_s, u"ada"_s, 1, 0, 1), cell(u"a"_s, u"bob"_s, 1, 0, 2),
                                           cell(u"b"_s, u"eve"_s, 1, 0, 1000)};
        const auto amounts = attributed(bill, usage, u"usd"_s);
        QCOMPARE(amounts.size(), size_t(2));
        for (const AttributedAmount &amount : amounts)
            QCOMPARE(amount.apiKeyId, u"a"_s);
        QCOMPARE(amounts[0].amount.nanos, 300);
        QCOMPARE(amounts[1].amount.nanos, 600);
    }

    void keepsOtherDaysProjectsAndCurrenciesApart()
    {
        CostRow euro = cost(u"gpt-5-2025-08-07, output"_s, 5);
        euro.currency = u"eur"_s;
        CostRow elsewhere = cost(u"gpt-5-2025-08-07, output"_s, 7);
        elsewhere.projectId = u"proj_2"_s;
        const std::vector<CostBucket> bill{
            {kDay, kDay + kSecondsPerDay, {euro, elsewhere}},
            {kDay + kSecondsPerDay, kDay + 2 * kSecondsPerDay, {cost(u"gpt-5-2025-08-07, output"_s, 9)}}};
        const auto amounts = attributed(bill, std::vector<UsageCell>{cell(u"a"_s, u"ada"_s, 1, 0, 1)}, u"usd"_s);
        QCOMPARE(amounts.size(), size_t(2));
        for (const AttributedAmount &amount : amounts)
            QVERIFY(amount.apiKeyId.isEmpty() && amount.userId.isEmpty());
        QCOMPARE(sum(amounts).nanos, 16);
    }

    /// Random bills and usage: whatever the grouping, the groups add up to the bill, and the days and steps to the
    /// groups.
    void addsUpToTheBill()
    {
        std::mt19937 random(99);
        const QStringList items{u"gpt-5-2025-08-07, input"_s, u"gpt-5-2025-08-07, output"_s, u"web search tool calls"_s,
                                u"unknown thing"_s};
        for (int round = 0; round < 40; ++round) {
            SpendQuestion question;
            question.range = {kDay, kDay + 5 * kSecondsPerDay};
            question.groupBy = round % 2 ? SpendGrouping::Person : SpendGrouping::Key;
            question.largest = 2;
            std::vector<CostBucket> bill;
            std::vector<UsageCell> usage;
            Money billed;
            SpendFigures frame;
            for (int day = 0; day < 5; ++day) {
                const UnixSeconds start = kDay + day * kSecondsPerDay;
                frame.steps.push_back({{start, start + kSecondsPerDay}, {}, {}, false, false});
                bill.push_back({start, start + kSecondsPerDay, {}});
                for (const QString &item : items) {
                    CostRow row = cost(item, static_cast<qint64>(random()) * 1000 - 500'000);
                    row.projectId = u"proj_%1"_s.arg(random() % 3);
                    billed += row.amount;
                    bill.back().rows.push_back(row);
                }
                for (int i = 0; i < 12; ++i) {
                    UsageCell used = cell(u"key%1"_s.arg(random() % 5), u"user%1"_s.arg(random() % 4),
                                          random() % 10'000, 0, random() % 1000);
                    used.bucket = start;
                    used.projectId = u"proj_%1"_s.arg(random() % 3);
                    usage.push_back(used);
                }
            }
            frame.dailyTotals.resize(5);
            frame.provisionalDays = 2;
            AttributedFold fold(question, frame);
            fold.add(attributed(bill, usage, u"usd"_s));
            const SpendFigures figures = fold.figures({});
            QVERIFY(figures.estimated);
            QCOMPARE(figures.total, billed);
            Money groups, days, steps, drawn;
            for (const SpendGroup &group : figures.groups)
                groups += group.amount;
            for (const Money day : figures.dailyTotals)
                days += day;
            for (size_t step = 0; step < figures.steps.size(); ++step) {
                steps += figures.steps[step].total;
                drawn += figures.steps[step].rest;
                for (const SpendSeries &series : figures.series)
                    drawn += series.amounts[step];
            }
            QCOMPARE(groups, billed);
            QCOMPARE(days, billed);
            QCOMPARE(steps, billed);
            QCOMPARE(drawn, billed);
            QCOMPARE(figures.provisional, figures.dailyTotals[3] + figures.dailyTotals[4]);
            QVERIFY(std::is_sorted(figures.groups.begin(), figures.groups.end(),
                                   [](const SpendGroup &a, const SpendGroup &b) { return a.amount > b.amount; }));
        }
    }
};

STEWARD_TEST(TestAttribution);
#include "tst_attribution.moc"
