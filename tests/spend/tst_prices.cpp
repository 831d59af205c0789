// SPDX-License-Identifier: GPL-3.0-or-later
// The price table: what comes with the program, finding a price, exact products, and files that are not right.
#include "app/spend/prices/pricefile.h"
#include "tests/spend/march.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace steward;
using steward::test::kFirstOfMarch;
using namespace Qt::Literals::StringLiterals;

namespace {

UsageCell cell(const QString &model, qint64 input, qint64 cached, qint64 output)
{
    UsageCell made;
    made.bucket = kFirstOfMarch;
    made.model = model;
    made.amounts = {1, input, cached, output, 0};
    return made;
}

} // namespace

class PricesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void suppliedTable()
    {
        const PriceTable &table = suppliedPrices();
        QVERIFY(table.prices().size() > 10);
        const Price *price = table.find(u"gpt-5-mini-2025-08-07"_s, kFirstOfMarch);
        QVERIFY(price);
        QCOMPARE(price->model, u"gpt-5-mini"_s);
        QCOMPARE(price->input->nanos, 250);
        QVERIFY(!table.find(u"gpt-9"_s, kFirstOfMarch));
        QVERIFY(!table.find(u"gpt-5"_s, 1'700'000'000)); // before there was any
        QVERIFY(!table.find(u"ft:gpt-4o-mini-2024-07-18:acme::1"_s, kFirstOfMarch));
    }

    void exactProducts()
    {
        const auto live = priceOf(cell(u"gpt-5-2025-08-07"_s, 1'000'001, 1, 3), suppliedPrices());
        QVERIFY(live);
        QCOMPARE(live->input.nanos, 1'250'000'000);
        QCOMPARE(live->cachedInput.nanos, 125);
        QCOMPARE(live->output.nanos, 30'000);
        UsageCell batch = cell(u"gpt-5"_s, 1'000'000, 0, 0);
        batch.batch = true;
        QCOMPARE(priceOf(batch, suppliedPrices())->total().nanos, 625'000'000);
        QVERIFY(!priceOf(cell(u"gpt-9"_s, 1, 0, 0), suppliedPrices()));
        UsageCell search;
        search.bucket = kFirstOfMarch;
        search.endpoint = UsageEndpoint::WebSearchCalls;
        search.model = u"gpt-5"_s;
        search.amounts[0] = 7;
        QCOMPARE(priceOf(search, suppliedPrices())->total(), Money::fromCents(7));
        UsageCell picture;
        picture.bucket = kFirstOfMarch;
        picture.endpoint = UsageEndpoint::Images;
        picture.model = u"gpt-image-1"_s;
        picture.amounts = {3, 0, 0, 0, 5};
        QCOMPARE(priceOf(picture, suppliedPrices())->total(), Money::fromCents(21));
    }

    void datesAndTiers()
    {
        Price old{u"m"_s, {}, 0, kFirstOfMarch, Money{5}, {}, {}, {}, {}, 0};
        Price now{u"m"_s, {}, kFirstOfMarch, 0, Money{3}, {}, {}, {}, {}, 0};
        Price flex{u"m"_s, u"flex"_s, kFirstOfMarch, 0, Money{1}, {}, {}, {}, {}, 0};
        const PriceTable table({old, now, flex});
        QCOMPARE(table.find(u"m"_s, kFirstOfMarch - 1)->input->nanos, 5);
        QCOMPARE(table.find(u"m"_s, kFirstOfMarch)->input->nanos, 3);
        QCOMPARE(table.find(u"m"_s, kFirstOfMarch, u"flex"_s)->input->nanos, 1);
        QCOMPARE(table.find(u"m"_s, kFirstOfMarch, u"default"_s)->input->nanos, 3);
        Price edited = now;
        edited.input = Money{9};
        QCOMPARE(table.with(PriceTable({edited})).find(u"m"_s, kFirstOfMarch)->input->nanos, 9);
        QVERIFY(!priceOf(cell(u"m"_s, 10, 0, 1), table)); // output has no price: not guessed
    }

    void roundTrip()
    {
        const auto again = readPrices(writePrices(suppliedPrices()));
        QVERIFY2(again, again ? "" : qPrintable(again.error().jsonPath + again.error().detail));
        QCOMPARE(again->prices(), suppliedPrices().prices());
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QString>("path");
        QTest::newRow("number") << QByteArray(R"("input_per_million": 1.5)") << u"prices[0].input_per_million"_s;
        QTest::newRow("negative") << QByteArray(R"("input_per_million": "-1")") << u"prices[0].input_per_million"_s;
        QTest::newRow("too fine") << QByteArray(R"("input_per_million": "0.0001")") << u"prices[0].input_per_million"_s;
        QTest::newRow("typing") << QByteArray(R"("inputs": "1")") << u"prices[0].inputs"_s;
        QTest::newRow("day") << QByteArray(R"("per_unit": "1", "until": "2025-02-30")") << u"prices[0].until"_s;
        QTest::newRow("order") << QByteArray(R"("per_unit": "1", "until": "2024-01-01")") << u"prices[0].until"_s;
        QTest::newRow("batch") << QByteArray(R"("per_unit": "1", "batch_percent": 0)") << u"prices[0].batch_percent"_s;
        QTest::newRow("none") << QByteArray(R"("batch_percent": 50)") << u"prices[0]"_s;
    }
    void badFiles()
    {
        QFETCH(QByteArray, entry);
        QFETCH(QString, path);
        const auto read =
            readPrices(R"({"format": 1, "prices": [{"model": "m", "from": "2025-01-01", )" + entry + "}]}");
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::BadInput);
        QCOMPARE(read.error().jsonPath, path);
        QVERIFY(!read.error().detail.isEmpty());
    }

    void notEvenAList()
    {
        QVERIFY(!readPrices("{"));
        QCOMPARE(readPrices("{}").error().jsonPath, u"format"_s);
        QCOMPARE(readPrices(R"({"format": 1})").error().jsonPath, u"prices"_s);
        const QByteArray one = R"({"model": "m", "from": "2025-01-01", "per_unit": "1"})";
        QCOMPARE(readPrices(R"({"format": 1, "prices": [)" + one + "," + one + "]}").error().jsonPath, u"prices[1]"_s);
    }
};

STEWARD_TEST(PricesTest);
#include "tst_prices.moc"
