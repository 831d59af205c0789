// SPDX-License-Identifier: GPL-3.0-or-later
// The watch tells each incident once, and what was acknowledged never again, by no later run either.
#include "app/organization/organization.h"
#include "app/spend/spendbook.h"
#include "app/spend/watch/spendwatch.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::Literals::StringLiterals;

namespace {
constexpr UnixSeconds kToday = 1'772'323'200; // 1 March 2026, midnight UTC
}

class SpendWatchTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onceAndAcknowledged()
    {
        QTemporaryDir directory;
        const FixedClock clock{kToday + 5'000};
        SpendArchive archive(directory.filePath(u"a.spend"_s));
        Organization organization;
        SpendBook book(archive, organization, clock);
        auto opening = archive.open();
        QTRY_VERIFY_WITH_TIMEOUT(opening.isFinished(), 20'000);
        CostImport costs;
        costs.days = {kToday - 62 * kSecondsPerDay, kToday + kSecondsPerDay};
        std::vector<CostBucket> bill;
        for (UnixSeconds day = costs.days.from; day < costs.days.to; day += kSecondsPerDay) {
            CostRow row;
            row.amount = Money::fromCents(day == kToday - kSecondsPerDay ? 90'000 : 1'000);
            row.currency = u"usd"_s;
            row.projectId = u"proj_1"_s;
            row.lineItem = u"gpt-5, output"_s;
            bill.push_back({day, day + kSecondsPerDay, {row}});
        }
        costs.buckets = std::make_shared<std::vector<CostBucket>>(bill);
        costs.fetchedAt = costs.settledBefore = kToday;
        auto importing = archive.import(costs);
        QTRY_VERIFY_WITH_TIMEOUT(importing.isFinished(), 20'000);

        SpendWatch watch(book, clock);
        QSignalSpy found(&watch, &SpendWatch::found), failed(&watch, &SpendWatch::failed);
        book.noteChange(costs.days);                        // of itself, a little later
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 2, 20'000); // the project and the line item
        QCOMPARE(watch.incidents().size(), size_t(2));
        const Incident first = watch.incidents()[0];
        const auto project = std::ranges::find(watch.incidents(), SpendGrouping::Project, &Incident::grouping);
        QVERIFY(project != watch.incidents().end());
        QCOMPARE(project->lineItem, u"gpt-5, output"_s);
        watch.acknowledge(first, u"load test"_s);
        QCOMPARE(watch.incidents().size(), size_t(1));

        SpendWatch later(book, clock);
        QSignalSpy again(&later, &SpendWatch::found);
        later.look();
        QTRY_COMPARE_WITH_TIMEOUT(again.size(), 1, 20'000);
        QVERIFY(later.incidents()[0].id() != first.id());
        QSignalSpy changed(&later, &SpendWatch::changed);
        later.look();
        later.acknowledge(later.incidents()[0], {});
        QCOMPARE(changed.size(), 1);
        auto kept = archive.kept(u"incidents"_s);
        QTRY_VERIFY_WITH_TIMEOUT(kept.isFinished(), 20'000);
        QVERIFY(kept.result()->value(first.id()).contains("load test"));
        QCOMPARE(again.size(), 1);
        QCOMPARE(found.size(), 2);
        QCOMPARE(failed.size(), 0);
    }

    void keysThatRunAway()
    {
        QTemporaryDir directory;
        const FixedClock clock{kToday + 5'000};
        SpendArchive archive(directory.filePath(u"a.spend"_s));
        Organization organization;
        SpendBook book(archive, organization, clock);
        auto opening = archive.open();
        QTRY_VERIFY_WITH_TIMEOUT(opening.isFinished(), 20'000);
        UsageImport usage;
        usage.endpoint = UsageEndpoint::Completions;
        usage.width = BucketWidth::Minute;
        usage.time = {kToday + 1'200, kToday + 4'800};
        std::vector<UsageBucket> minutes;
        for (UnixSeconds minute = usage.time.from; minute < usage.time.to; minute += 60) {
            UsageRow calm, loop;
            calm.projectId = loop.projectId = u"proj_1"_s;
            calm.model = loop.model = u"gpt-5-2025-08-07"_s;
            calm.apiKeyId = u"key_calm"_s;
            loop.apiKeyId = u"key_loop"_s;
            calm.modelRequests = loop.modelRequests = 20;
            calm.outputTokens = loop.outputTokens = 10'000; // ten cents a minute
            if (minute >= usage.time.to - 4 * 60) {
                loop.modelRequests = 2'000;
                loop.outputTokens = 1'000'000; // ten dollars a minute
            }
            minutes.push_back({minute, minute + 60, {calm, loop}});
        }
        usage.buckets = std::make_shared<const std::vector<UsageBucket>>(minutes);
        usage.fetchedAt = kToday + 4'800;
        auto importing = archive.import(usage);
        QTRY_VERIFY_WITH_TIMEOUT(importing.isFinished(), 20'000);
        QVERIFY(importing.result());

        SpendWatch watch(book, clock);
        QSignalSpy found(&watch, &SpendWatch::found);
        watch.lookAtMinutes(usage.time);
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 20'000);
        const Incident incident = watch.incidents().front();
        QCOMPARE(incident.kind, Incident::Kind::Runaway);
        QCOMPARE(incident.member, u"key_loop"_s);
        QVERIFY(incident.perHour > Money::fromCents(100'00));
        QVERIFY(incident.amount < Money::fromCents(50'00)); // found before that much is gone
        watch.lookAtMinutes(usage.time);                    // the same again: told once
        watch.acknowledge(incident, {});
        QVERIFY(watch.incidents().empty());
        watch.lookAtMinutes(usage.time);
        auto after = archive.kept(u"incidents"_s);
        QTRY_VERIFY_WITH_TIMEOUT(after.isFinished(), 20'000);
        QTest::qWait(1);
        QCOMPARE(found.size(), 1);
    }
};

QTEST_GUILESS_MAIN(SpendWatchTest)
#include "tst_spendwatch.moc"
