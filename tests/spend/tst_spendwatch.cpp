// SPDX-License-Identifier: GPL-3.0-or-later
// The watch tells each incident once, whether acknowledged or not, by no later run again; what was acknowledged is kept
// with its note, by whom and when, and can be taken back.
#include "app/organization/organization.h"
#include "app/spend/spendbook.h"
#include "app/spend/watch/incidentfindings.h"
#include "app/spend/watch/spendwatch.h"
#include "tests/spend/march.h"
#include "tests/support/testprogram.h"

#include <functional>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using steward::test::kFirstOfMarch;
using namespace Qt::Literals::StringLiterals;

namespace {

bool isKept(const SpendArchive &archive, QStringView collection, const QString &id)
{
    auto asked = archive.kept(collection.toString());
    asked.waitForFinished();
    return asked.result() && asked.result()->contains(id);
}

} // namespace

class SpendWatchTest final : public QObject
{
    Q_OBJECT

    using Rows = std::vector<CostRow>;
    static CostRow row(const QString &project, const QString &item, qint64 cents)
    {
        CostRow made;
        made.amount = Money::fromCents(cents);
        made.currency = u"usd"_s;
        made.projectId = project;
        made.lineItem = item;
        return made;
    }
    /// Nine weeks up to today, yesterday of which proj_1 rises by a line item, and another line item by a little in
    /// each of many projects; with \a more of a day besides (true: yesterday).
    static Period importBill(SpendArchive &archive, const std::function<Rows(bool)> &more = {})
    {
        CostImport costs;
        costs.days = {kFirstOfMarch - 62 * kSecondsPerDay, kFirstOfMarch + kSecondsPerDay};
        std::vector<CostBucket> bill;
        for (UnixSeconds day = costs.days.from; day < costs.days.to; day += kSecondsPerDay) {
            const bool isRise = day == kFirstOfMarch - kSecondsPerDay;
            Rows rows = more ? more(isRise) : Rows();
            rows.push_back(row(u"proj_1"_s, u"gpt-5, output"_s, isRise ? 90'000 : 1'000));
            for (int project = 10; project < 20; ++project)
                rows.push_back(row(u"proj_%1"_s.arg(project), u"web search tool calls"_s, isRise ? 1'500 : 10));
            bill.push_back({day, day + kSecondsPerDay, std::move(rows)});
        }
        costs.buckets = std::make_shared<std::vector<CostBucket>>(bill);
        costs.fetchedAt = costs.settledBefore = kFirstOfMarch;
        archive.import(costs).waitForFinished();
        return costs.days;
    }

private Q_SLOTS:
    void onceAndAcknowledged()
    {
        QTemporaryDir directory;
        const FixedClock clock{kFirstOfMarch + 5'000};
        SpendArchive archive(directory.filePath(u"a.spend"_s));
        Organization organization;
        SpendBook book(archive, organization, clock);
        auto opening = archive.open();
        QTRY_VERIFY_WITH_TIMEOUT(opening.isFinished(), 20'000);
        const Period days = importBill(archive);

        SpendWatch watch(book, clock);
        connect(&book, &SpendBook::changed, &watch, &SpendWatch::lookSoon);
        QSignalSpy found(&watch, &SpendWatch::found), failed(&watch, &SpendWatch::failed);
        book.noteChange(days);                              // of itself, a little later
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 2, 20'000); // the project and the line item of many
        QCOMPARE(watch.incidents().size(), size_t(2));
        const Incident first = watch.incidents()[0], second = watch.incidents()[1];
        QVERIFY(watch.isKnown(first.id()) && watch.isKnown(second.id()));
        const auto project = std::ranges::find(watch.incidents(), SpendGrouping::Project, &Incident::grouping);
        QVERIFY(project != watch.incidents().end());
        QCOMPARE(project->lineItem, u"gpt-5, output"_s);
        // On the Overview each stands once: the rule about the same project's day gives way.
        Finding rule;
        rule.rule = u"runaway"_s;
        rule.severity = Severity::Urgent;
        rule.subjects = {u"proj_1"_s};
        rule.since = project->at;
        Finding other = rule;
        other.subjects = {u"proj_2"_s};
        const std::vector<Finding> shown = withIncidents({rule, other}, watch);
        QCOMPARE(shown.size(), size_t(3));
        QCOMPARE(shown[0].subjects, QStringList{project->id()});
        QCOMPARE(shown[1], other);
        QCOMPARE(shown[2].severity, Severity::Warning); // the line item
        watch.acknowledge(first, u" load test "_s, u"ann"_s);
        QCOMPARE(withIncidents({rule, other}, watch).size(), size_t(2)); // what is acknowledged does not come back
        QCOMPARE(watch.incidents(), std::vector{second});
        const Acknowledgement said{first, u"load test"_s, u"ann"_s, clock.now()};
        QCOMPARE(watch.acknowledged(), std::vector{said});
        QTRY_VERIFY_WITH_TIMEOUT(isKept(archive, kAcknowledgedIncidents, first.id()) &&
                                     isKept(archive, kToldIncidents, second.id()),
                                 20'000);

        // Another run: nothing is told again, what nobody has seen to is open still, what somebody said is known.
        SpendWatch later(book, clock);
        QSignalSpy again(&later, &SpendWatch::found), changed(&later, &SpendWatch::changed);
        later.look();
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 20'000);
        QCOMPARE(later.incidents(), std::vector{second});
        QCOMPARE(later.acknowledged(), std::vector{said});
        later.takeBack(first.id());
        QCOMPARE(later.incidents().size(), size_t(2));
        QVERIFY(later.acknowledged().empty());
        QTRY_VERIFY_WITH_TIMEOUT(!isKept(archive, kAcknowledgedIncidents, first.id()), 20'000);
        changed.clear();
        later.look();
        later.acknowledge(second, {}, {});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(later.incidents(), std::vector{first});
        QCOMPARE(again.size(), 0);
        QCOMPARE(found.size(), 2);
        QCOMPARE(failed.size(), 0);
    }

    /// A line item that rose because one project did is told with that project; one of many projects, or of a project
    /// whose day is none of its own, by itself.
    void oneIncidentForOneCause()
    {
        QTemporaryDir directory;
        const FixedClock clock{kFirstOfMarch + 5'000};
        SpendArchive archive(directory.filePath(u"a.spend"_s));
        Organization organization;
        SpendBook book(archive, organization, clock);
        archive.open().waitForFinished();
        importBill(archive, [](bool isRise) {
            return Rows{row(u"proj_1"_s, u"gpt-5, input"_s, 20'000), // the larger one on all other days
                        row(u"proj_2"_s, u"gpt-5, input"_s, 20'000),
                        row(u"proj_2"_s, u"images"_s, isRise ? 30'000 : 100)};
        });
        SpendWatch watch(book, clock);
        QSignalSpy changed(&watch, &SpendWatch::changed);
        watch.look();
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 20'000);
        QStringList told;
        for (const Incident &incident : watch.incidents())
            told += QStringList{incident.member, incident.projectId, incident.lineItem}.join(u'|');
        told.sort();
        QCOMPARE(told, (QStringList{u"images|proj_2|images"_s, u"proj_1|proj_1|gpt-5, output"_s,
                                    u"web search tool calls||web search tool calls"_s}));
    }

    /// A day later the watch no longer judges the day, and it is still open; a month later it is no more.
    void staysOpenUntilSomebodyHasSeenToIt()
    {
        QTemporaryDir directory;
        const FixedClock before{kFirstOfMarch + 5'000}, after{kFirstOfMarch + 10 * kSecondsPerDay},
            old{kFirstOfMarch + 40 * kSecondsPerDay};
        SpendArchive archive(directory.filePath(u"a.spend"_s));
        Organization organization;
        SpendBook book(archive, organization, before);
        auto opening = archive.open();
        QTRY_VERIFY_WITH_TIMEOUT(opening.isFinished(), 20'000);
        Incident incident;
        incident.kind = Incident::Kind::Runaway;
        incident.grouping = SpendGrouping::Key;
        incident.member = incident.apiKeyId = u"key_1"_s;
        incident.name = u"nightly “batch”"_s;
        incident.at = kFirstOfMarch;
        incident.foundAt = kFirstOfMarch + 240;
        incident.amount = Money{9'007'199'254'740'993}; // no double is that number
        incident.times = 12.5;
        QCOMPARE(incidentFrom(toJson(incident)), std::optional(incident));
        archive.keep(kToldIncidents.toString(), incident.id(), toJson(incident)).waitForFinished();
        archive.keep(kToldIncidents.toString(), u"nonsense"_s, "[]").waitForFinished();
        for (const auto &[clock, open] : {std::pair(&before, true), {&after, true}, {&old, false}}) {
            SpendWatch watch(book, *clock);
            QSignalSpy found(&watch, &SpendWatch::found), changed(&watch, &SpendWatch::changed);
            watch.look();
            QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 20'000);
            QCOMPARE(watch.incidents(), open ? std::vector{incident} : std::vector<Incident>());
            QCOMPARE(found.size(), 0);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!isKept(archive, kToldIncidents, u"nonsense"_s), 20'000);
    }

    void keysThatRunAway()
    {
        QTemporaryDir directory;
        const FixedClock clock{kFirstOfMarch + 5'000};
        SpendArchive archive(directory.filePath(u"a.spend"_s));
        Organization organization;
        SpendBook book(archive, organization, clock);
        auto opening = archive.open();
        QTRY_VERIFY_WITH_TIMEOUT(opening.isFinished(), 20'000);
        UsageImport usage;
        usage.endpoint = UsageEndpoint::Completions;
        usage.width = BucketWidth::Minute;
        usage.time = {kFirstOfMarch + 1'200, kFirstOfMarch + 4'800};
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
        usage.fetchedAt = kFirstOfMarch + 4'800;
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
        watch.acknowledge(incident, {}, {});
        QVERIFY(watch.incidents().empty());
        watch.lookAtMinutes(usage.time);
        auto after = archive.kept(u"incidents"_s);
        QTRY_VERIFY_WITH_TIMEOUT(after.isFinished(), 20'000);
        QTest::qWait(1);
        QCOMPARE(found.size(), 1);
    }
};

STEWARD_TEST(SpendWatchTest);
#include "tst_spendwatch.moc"
