// SPDX-License-Identifier: GPL-3.0-or-later
// The prices of an organization: what a person sets is in force at once, is there again in the next run, and what comes
// with the program is never lost. What is estimated from them follows.
#include "app/organization/organization.h"
#include "app/spend/prices/pricebook.h"
#include "app/spend/prices/priceedit.h"
#include "app/spend/prices/pricefile.h"
#include "app/spend/spendbook.h"
#include "app/spend/watch/spendwatch.h"
#include "tests/spend/march.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using steward::test::kFirstOfMarch;
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T>
T result(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

/// Writes end in the order in which they were asked for; a question may be answered before them.
void endWrites(SpendArchive &archive)
{
    QVERIFY(result(archive.remember(u"written"_s, u"yes"_s)));
}

Price inputPrice(const QString &model, qint64 nanos)
{
    Price made;
    made.model = model;
    made.from = 0;
    made.input = made.output = Money{nanos};
    return made;
}

} // namespace

class PriceBookTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatIsSet()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"a.spend"_s);
        {
            SpendArchive archive(path);
            QVERIFY(result(archive.open()));
            PriceBook book(archive);
            QSignalSpy changed(&book, &PriceBook::changed), failed(&book, &PriceBook::failed);
            QCOMPARE(book.inForce()->prices(), suppliedPrices().prices());
            const auto before = book.inForce();
            auto own = withPrice({}, suppliedPrices(), inputPrice(u"house-model"_s, 70));
            QVERIFY(own);
            own = withPrice(*own, suppliedPrices(), inputPrice(u"second"_s, 5));
            QVERIFY(own);
            book.setOwn(*own);
            QCOMPARE(changed.size(), 1);
            QCOMPARE(book.inForce()->find(u"house-model"_s, kFirstOfMarch)->input->nanos, 70);
            QVERIFY(!before->find(u"house-model"_s, kFirstOfMarch)); // who holds the old table keeps it
            book.setOwn(*own);
            QCOMPARE(changed.size(), 1); // nothing new
            book.setOwn(withoutModel(*own, u"second"_s));
            QCOMPARE(changed.size(), 2);
            endWrites(archive);
            QCOMPARE(failed.size(), 0);
        }
        SpendArchive archive(path);
        QVERIFY(result(archive.open()));
        QCOMPARE(result(archive.kept(u"prices"_s))->keys(), QStringList{u"house-model"_s});
        PriceBook book(archive);
        QSignalSpy changed(&book, &PriceBook::changed);
        book.read();
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 20'000);
        QCOMPARE(book.own().prices(), std::vector<Price>{inputPrice(u"house-model"_s, 70)});
        QVERIFY(book.inForce()->find(u"gpt-5"_s, kFirstOfMarch));
        QVERIFY(!book.inForce()->find(u"second"_s, kFirstOfMarch));
    }

    void whatCannotBeReadStaysWhereItIs()
    {
        QTemporaryDir directory;
        SpendArchive archive(directory.filePath(u"a.spend"_s));
        QVERIFY(result(archive.open()));
        QVERIFY(result(archive.keep(u"prices"_s, u"later"_s, R"({"format": 2})")));
        QVERIFY(result(archive.keep(u"prices"_s, u"mine"_s, writePrices(PriceTable({inputPrice(u"mine"_s, 3)})))));
        PriceBook book(archive);
        QSignalSpy changed(&book, &PriceBook::changed);
        book.read();
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 20'000);
        QCOMPARE(book.own().prices().size(), size_t(1));
        book.setOwn({});
        endWrites(archive);
        const auto kept = result(archive.kept(u"prices"_s));
        QVERIFY(kept);
        QCOMPARE(kept->keys(), QStringList{u"later"_s});
    }

    void sayWhenTheyCannotBeKept()
    {
        QTemporaryDir directory;
        SpendArchive archive(directory.filePath(u"none/a.spend"_s)); // never opened
        PriceBook book(archive);
        QSignalSpy failed(&book, &PriceBook::failed);
        book.setOwn(PriceTable({inputPrice(u"mine"_s, 3)}));
        QVERIFY(book.inForce()->find(u"mine"_s, kFirstOfMarch)); // for this run
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    }

    void theWatchFollows()
    {
        QTemporaryDir directory;
        const FixedClock clock{kFirstOfMarch + 5'000};
        SpendArchive archive(directory.filePath(u"a.spend"_s));
        Organization organization;
        SpendBook book(archive, organization, clock);
        QVERIFY(result(archive.open()));
        UsageImport usage{UsageEndpoint::Completions,
                          BucketWidth::Minute,
                          {kFirstOfMarch + 1'200, kFirstOfMarch + 4'800},
                          {},
                          kFirstOfMarch,
                          0};
        std::vector<UsageBucket> minutes;
        for (UnixSeconds minute = usage.time.from; minute < usage.time.to; minute += 60) {
            UsageRow row;
            row.projectId = u"proj_1"_s;
            row.model = u"house-model"_s; // has no price: few requests of it are nothing to tell
            row.apiKeyId = u"key_loop"_s;
            row.modelRequests = 20;
            row.outputTokens = minute >= usage.time.to - 4 * 60 ? 1'000'000 : 10'000;
            minutes.push_back({minute, minute + 60, {row}});
        }
        usage.buckets = std::make_shared<const std::vector<UsageBucket>>(minutes);
        QVERIFY(result(archive.import(usage)));
        SpendWatch watch(book, clock);
        QSignalSpy found(&watch, &SpendWatch::found);
        watch.lookAtMinutes(usage.time);
        auto asked = archive.kept(u"incidents"_s); // answered after what the watch has asked
        QTRY_VERIFY_WITH_TIMEOUT(asked.isFinished(), 20'000);
        QCOMPARE(found.size(), 0);
        book.prices().setOwn(PriceTable({inputPrice(u"house-model"_s, 10'000)})); // ten dollars a minute
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 20'000);
        QCOMPARE(watch.incidents().front().member, u"key_loop"_s);
    }
};

STEWARD_TEST(PriceBookTest);
#include "tst_pricebook.moc"
