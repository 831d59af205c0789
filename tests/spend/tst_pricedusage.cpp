// SPDX-License-Identifier: GPL-3.0-or-later
// What the price table says of use: what was saved, what has no price, and what another model would have cost, all of
// it reckoned again here with whole numbers.
#include "app/spend/prices/pricedusage.h"
#include "app/spend/prices/pricefile.h"
#include "app/spend/prices/whatif.h"
#include "tests/spend/march.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;
using steward::test::kFirstOfMarch;
using namespace Qt::Literals::StringLiterals;

namespace {

UsageCell use(const QString &model, qint64 input, qint64 cached, qint64 output, bool batch = false)
{
    UsageCell made;
    made.bucket = kFirstOfMarch;
    made.model = model;
    made.batch = batch;
    made.amounts = {10, input, cached, output, 0};
    return made;
}

Price tokens(const QString &model, qint64 input, std::optional<Money> cached, qint64 output, int batch)
{
    Price made;
    made.model = model;
    made.input = Money{input};
    made.cachedInput = cached;
    made.output = Money{output};
    made.batchPercent = batch;
    return made;
}

} // namespace

class PricedUsageTest final : public QObject
{
    Q_OBJECT
    /// big: everything; plain: neither cached tokens nor batch jobs.
    const PriceTable m_prices{{tokens(u"big"_s, 1000, Money{100}, 8000, 50), tokens(u"plain"_s, 300, {}, 900, 0)}};

private Q_SLOTS:
    void savings()
    {
        const std::vector<UsageCell> usage{use(u"big"_s, 5'000, 2'000, 700), use(u"big"_s, 4'000, 1'000, 300, true),
                                           use(u"big"_s, 9'000, 0, 1'000), use(u"new"_s, 1'000, 10, 0)};
        const Savings made = savingsOf(usage, m_prices);
        const qint64 cached = 2'000 * (1000 - 100) + 1'000 * (1000 - 100) / 2;
        const qint64 batch = (3'000 * 1000 + 1'000 * 100 + 300 * 8000) / 2;
        QCOMPARE(made.cached.nanos, cached);
        QCOMPARE(made.batch.nanos, batch);
        QCOMPARE(made.unpriced, QStringList{u"new"_s});
        QCOMPARE(savingsOf({use(u"new"_s, 5, 0, 5)}, m_prices), Savings{}); // neither cached nor batch: nothing to say
    }

    void savingsFollowTheTable()
    {
        const std::vector<UsageCell> usage{use(u"plain"_s, 1'000, 400, 0)};
        QCOMPARE(savingsOf(usage, m_prices).unpriced, QStringList{u"plain"_s});
        const PriceTable own({tokens(u"plain"_s, 300, Money{50}, 900, 0)});
        QCOMPARE(savingsOf(usage, m_prices.with(own)).cached.nanos, 400 * 250);
    }

    void modelsWithoutAPrice()
    {
        UsageCell later = use(u"new"_s, 1, 0, 1);
        later.bucket += 3 * kSecondsPerDay + 3600;
        UsageCell stored;
        stored.bucket = kFirstOfMarch;
        stored.endpoint = UsageEndpoint::VectorStores;
        stored.amounts[4] = 9;
        UsageCell idle = use(u"idle"_s, 0, 0, 0);
        idle.amounts = {};
        UsageCell searches;
        searches.bucket = kFirstOfMarch;
        searches.endpoint = UsageEndpoint::FileSearchCalls;
        searches.amounts[0] = 4;
        const auto models = unpricedModels({use(u"big"_s, 5, 1, 5, true), use(u"new"_s, 1, 0, 1), later, stored, idle,
                                            searches, use(u"plain"_s, 5, 0, 5), use(u"plain"_s, 5, 0, 5, true)},
                                           m_prices);
        const std::vector<UnpricedModel> expected{
            {u"file_search_calls"_s, UsageEndpoint::FileSearchCalls, kFirstOfMarch, kFirstOfMarch, 4, 0, false},
            {u"new"_s, UsageEndpoint::Completions, kFirstOfMarch, kFirstOfMarch + 3 * kSecondsPerDay, 20, 0, false},
            {u"plain"_s, UsageEndpoint::Completions, kFirstOfMarch, kFirstOfMarch, 10, 0, true}};
        QCOMPARE(models, expected);
        QVERIFY(unpricedModels({use(u"gpt-5-2025-08-07"_s, 5, 1, 5, true)}, suppliedPrices()).empty());
    }

    void anotherModelByProject()
    {
        UsageCell one = use(u"big"_s, 5'000, 2'000, 700), two = use(u"big"_s, 4'000, 1'000, 300, true),
                  three = use(u"new"_s, 10, 0, 10);
        one.projectId = u"a"_s;
        two.projectId = u"b"_s;
        three.projectId = u"a"_s;
        WhatIfByProject made = whatIfByProject({one, three}, {}, u"plain"_s, m_prices);
        add(made, whatIfByProject({two, one}, {}, u"plain"_s, m_prices));
        QCOMPARE(made.size(), size_t(2));
        const qint64 now = 3'000 * 1000 + 2'000 * 100 + 700 * 8000, then = 5'000 * 300 + 700 * 900;
        QCOMPARE(made[u"a"_s].now.nanos, 2 * now);
        QCOMPARE(made[u"a"_s].then.nanos, 2 * then);
        QCOMPARE(made[u"a"_s].difference().nanos, 2 * (then - now));
        QCOMPARE(made[u"a"_s].requests, 20);
        QCOMPARE(made[u"a"_s].requestsLeft, 10);
        QCOMPARE(made[u"a"_s].unpriced, QStringList{u"new"_s});
        QVERIFY(!made[u"a"_s].cachedStays && made[u"a"_s].batchStays);
        QCOMPARE(made[u"b"_s].now.nanos, (3'000 * 1000 + 1'000 * 100 + 300 * 8000) / 2);
        QCOMPARE(made[u"b"_s].then.nanos, 4'000 * 300 + 300 * 900); // at the full price: no batch jobs are sold
        QVERIFY(!made[u"b"_s].batchStays);
        // The other way all of it stays.
        const WhatIf back = whatIf({use(u"plain"_s, 1'000, 0, 100)}, u"plain"_s, u"big"_s, m_prices);
        QVERIFY(back.cachedStays && back.batchStays);
        QCOMPARE(back.difference().nanos, 1'000 * 700 + 100 * 7100);
    }

    void onlyTheFamilyThatIsMoved()
    {
        const std::vector<UsageCell> usage{use(u"gpt-5-2025-08-07"_s, 1'000, 0, 0), use(u"gpt-5"_s, 500, 0, 0),
                                           use(u"gpt-5-mini"_s, 9'000, 0, 0)};
        const WhatIf made = whatIf(usage, u"gpt-5"_s, u"gpt-5-nano"_s, suppliedPrices());
        QCOMPARE(made.now.nanos, 1'500 * 1250);
        QCOMPARE(made.then.nanos, 1'500 * 50);
    }
};

STEWARD_TEST(PricedUsageTest);
#include "tst_pricedusage.moc"
