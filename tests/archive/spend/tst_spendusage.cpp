// SPDX-License-Identifier: GPL-3.0-or-later
// Usage as it is kept: every figure is recomputed from the rows that were imported, by day, hour and minute; nothing of
// a row is lost in packing; minutes and hours are dropped only where the day is held.
#include "spendsamples.h"

#include "app/archive/spend/usagefact.h"
#include "tests/support/testprogram.h"

#include <map>
#include <QTemporaryDir>

using namespace steward;
using namespace steward::spendsamples;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr UnixSeconds kFirst = 1'772'323'200; // 1 March 2026, midnight UTC

UsageRow randomRow(Dice &dice, UsageEndpoint endpoint)
{
    UsageRow row;
    const int project = dice.roll(30) - 1;
    row.projectId = projectId(project);
    row.userId = dice.oneIn(4) ? QString() : u"user_%1"_s.arg(dice.roll(9));
    row.apiKeyId = dice.oneIn(5) ? QString() : u"key_%1_%2"_s.arg(project).arg(dice.roll(3));
    row.model = dice.oneIn(20) ? QString() : u"model-%1"_s.arg(dice.roll(6));
    row.modelRequests = dice.roll(5000);
    if (endpoint == UsageEndpoint::Completions) {
        row.inputTokens = dice.roll(10'000'000);
        row.inputCachedTokens = row.inputTokens / 3;
        row.outputTokens = dice.roll(1'000'000);
        row.serviceTier = dice.oneIn(2) ? u"default"_s : QString();
        if (!dice.oneIn(3))
            row.batch = dice.oneIn(3);
    } else if (endpoint == UsageEndpoint::Images) {
        row.images = dice.roll(300);
        row.size = dice.oneIn(2) ? u"1024x1024"_s : QString();
        row.source = u"image.generation"_s;
    } else {
        row.requests = dice.roll(70);
        row.modelRequests = 0;
        row.vectorStoreId = u"vs_%1"_s.arg(dice.roll(3));
    }
    return row;
}

UsageAmounts amountsOf(const UsageRow &row, UsageEndpoint endpoint)
{
    const bool isTool = endpoint == UsageEndpoint::FileSearchCalls;
    return {isTool ? row.requests : row.modelRequests, row.inputTokens, row.inputCachedTokens, row.outputTokens,
            endpoint == UsageEndpoint::Images ? row.images : 0};
}

UsageAmounts &operator+=(UsageAmounts &into, const UsageAmounts &amounts)
{
    for (size_t i = 0; i < into.size(); ++i)
        into[i] += amounts[i];
    return into;
}

QString memberOf(UsageGrouping grouping, const UsageRow &row)
{
    switch (grouping) {
    case UsageGrouping::Total:
        return {};
    case UsageGrouping::Project:
        return row.projectId;
    case UsageGrouping::Person:
        return row.userId;
    case UsageGrouping::Key:
        return row.apiKeyId;
    case UsageGrouping::Model:
        return row.model;
    }
    return {};
}

qint64 secondsOf(BucketWidth width)
{
    return width == BucketWidth::Minute ? 60 : width == BucketWidth::Hour ? 3600 : 86400;
}

UsageImport randomImport(Dice &dice, UsageEndpoint endpoint, BucketWidth width, int first, int count)
{
    const qint64 step = secondsOf(width);
    UsageImport usage{endpoint, width, {kFirst + first * step, kFirst + (first + count) * step}, {}, kFirst, 0};
    usage.settledBefore = usage.time.from + dice.roll(count + 1) * step;
    std::vector<UsageBucket> buckets;
    for (UnixSeconds start = usage.time.from; start < usage.time.to; start += step) {
        if (dice.oneIn(5))
            continue;
        UsageBucket bucket{start, start + step, {}};
        for (int i = dice.roll(60); i > 0; --i)
            bucket.rows.push_back(randomRow(dice, endpoint));
        buckets.push_back(std::move(bucket));
    }
    usage.buckets = std::make_shared<const std::vector<UsageBucket>>(std::move(buckets));
    return usage;
}

struct Held final
{
    std::vector<UsageRow> rows;
    bool complete = false;
};
using Usage = std::map<UnixSeconds, Held>; // of one endpoint and width

void take(Usage &held, const UsageImport &usage)
{
    const qint64 step = secondsOf(usage.width);
    for (UnixSeconds start = usage.time.from; start < usage.time.to; start += step)
        held[start] = {{}, start + step <= usage.settledBefore};
    for (const UsageBucket &bucket : *usage.buckets)
        held[bucket.startTime].rows = bucket.rows;
}

bool counts(const UsageQuestion &question, const UsageRow &row)
{
    return std::all_of(question.filters.begin(), question.filters.end(), [&](const UsageFilterBy &filter) {
        return filter.members.contains(memberOf(filter.grouping, row));
    });
}

} // namespace

class SpendUsageTest final : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_directory;
    int m_file = 0;
    std::unique_ptr<SpendArchive> opened()
    {
        auto archive = std::make_unique<SpendArchive>(m_directory.filePath(u"%1.spend"_s.arg(++m_file)));
        return wait(archive->open()) ? std::move(archive) : nullptr;
    }
    void compare(SpendArchive &archive, const Usage &held, const UsageQuestion &question);

private Q_SLOTS:
    void nothingIsLostInPacking();
    void figuresAreThoseOfTheRows_data();
    void figuresAreThoseOfTheRows();
    void cellsAreThoseOfTheRows();
    void linesAreThoseOfTheRows();
    void sumsAreThoseOfTheRows();
    void peaksOutliveTheMinutes();
    void daysTellTheirState();
};

void SpendUsageTest::nothingIsLostInPacking()
{
    Dice dice(3);
    std::vector<UsageFact> facts;
    for (int i = 0; i < 3000; ++i) {
        UsageFact fact{dice.roll(50), dice.roll(100'000), dice.roll(9), dice.roll(9), i, {}};
        for (qint64 &measure : fact.measures)
            measure = dice.oneIn(3) ? dice.nanos() * 1000 : 0;
        facts.push_back(fact);
    }
    usagefacts::tidy(facts);
    std::vector<UsageFact> back;
    qint32 first = -1;
    const auto blobs = usagefacts::packed(facts);
    QVERIFY(blobs.size() > 1);
    for (const auto &blob : blobs) {
        QVERIFY(blob.first > first); // no project stands in two blobs
        first = blob.first;
        QVERIFY(usagefacts::forEach({blob.rows.constData(), size_t(blob.rows.size())},
                                    [&](const UsageFact &fact) { back.push_back(fact); }));
        // What is cut off is told, not made up.
        QVERIFY(!usagefacts::forEach({blob.rows.constData(), size_t(blob.rows.size()) - 1}, [](const UsageFact &) {}));
    }
    QCOMPARE(back.size(), facts.size());
    for (size_t i = 0; i < facts.size(); ++i) {
        QVERIFY(back[i].identity() == facts[i].identity());
        QVERIFY(back[i].measures == facts[i].measures);
    }
    UsageRow row; // every measure has a place
    qint64 value = 0;
    for (qint64 UsageRow::*member : {&UsageRow::inputTokens,
                                     &UsageRow::inputCachedTokens,
                                     &UsageRow::inputUncachedTokens,
                                     &UsageRow::inputCacheWriteTokens,
                                     &UsageRow::inputTextTokens,
                                     &UsageRow::inputAudioTokens,
                                     &UsageRow::inputImageTokens,
                                     &UsageRow::inputCachedTextTokens,
                                     &UsageRow::inputCachedAudioTokens,
                                     &UsageRow::inputCachedImageTokens,
                                     &UsageRow::outputTokens,
                                     &UsageRow::outputTextTokens,
                                     &UsageRow::outputAudioTokens,
                                     &UsageRow::outputImageTokens,
                                     &UsageRow::modelRequests,
                                     &UsageRow::requests,
                                     &UsageRow::images,
                                     &UsageRow::characters,
                                     &UsageRow::seconds,
                                     &UsageRow::bytes,
                                     &UsageRow::sessions})
        row.*member = ++value;
    QCOMPARE(value, kMeasureCount);
    UsageMeasures measures = usagefacts::measuresOf(row);
    std::sort(measures.begin(), measures.end());
    for (int i = 0; i < kMeasureCount; ++i)
        QCOMPARE(measures[size_t(i)], i + 1);
    const UsageVariant variant{u"flex"_s, u"512x512"_s, u"image.edit"_s, u"vs_1"_s, u"high"_s, false};
    const UsageVariant again = UsageVariant::fromText(variant.toText());
    QCOMPARE(again.toText(), variant.toText());
    QCOMPARE(again.contextLevel, u"high"_s);
    QCOMPARE(again.batch, std::optional(false));
    QVERIFY(UsageVariant().toText().isEmpty());
}

void SpendUsageTest::compare(SpendArchive &archive, const Usage &held, const UsageQuestion &question)
{
    const auto answer = wait(archive.ask(question));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    const qint64 step = secondsOf(question.width);
    QCOMPARE(answer->buckets.size(), size_t((question.range.to - question.range.from) / step));
    std::map<QString, UsageGroup> groups;
    UsageAmounts total{}, batch{};
    for (size_t i = 0; i < answer->buckets.size(); ++i) {
        const UnixSeconds bucket = question.range.from + qint64(i) * step;
        QCOMPARE(answer->buckets[i], bucket);
        const auto found = held.find(bucket);
        QCOMPARE(bool(answer->missing[i]), found == held.end());
        QCOMPARE(bool(answer->provisional[i]), found != held.end() && !found->second.complete);
        std::map<QString, UsageAmounts> here;
        UsageAmounts bucketTotal{};
        for (const UsageRow &row : found == held.end() ? std::vector<UsageRow>() : found->second.rows) {
            if (!counts(question, row))
                continue;
            const UsageAmounts amounts = amountsOf(row, question.endpoint);
            const QString member = memberOf(question.groupBy, row);
            groups[member].amounts += amounts;
            here[member] += amounts;
            bucketTotal += amounts;
            total += amounts;
            if (row.batch.value_or(false)) {
                groups[member].batch += amounts;
                batch += amounts;
            }
        }
        QCOMPARE(answer->totals[i], bucketTotal);
        UsageAmounts told = answer->rest[i];
        for (const UsageSeries &series : answer->series) {
            QCOMPARE(series.amounts[i], here[series.member]);
            told += series.amounts[i];
        }
        QCOMPARE(told, bucketTotal);
    }
    QCOMPARE(answer->total, total);
    QCOMPARE(answer->batch, batch);
    QCOMPARE(answer->groups.size(), groups.size());
    const auto unit = size_t(question.largestBy);
    for (size_t i = 0; i < answer->groups.size(); ++i) {
        const UsageGroup &group = answer->groups[i];
        QCOMPARE(group.amounts, groups[group.member].amounts);
        QCOMPARE(group.batch, groups[group.member].batch);
        QVERIFY(i == 0 || answer->groups[i - 1].amounts[unit] >= group.amounts[unit]);
        if (int(i) < question.largest && question.pinned.isEmpty())
            QCOMPARE(answer->series[i].member, group.member);
    }
}

void SpendUsageTest::figuresAreThoseOfTheRows_data()
{
    QTest::addColumn<UsageEndpoint>("endpoint");
    QTest::addColumn<BucketWidth>("width");
    QTest::newRow("completions by day") << UsageEndpoint::Completions << BucketWidth::Day;
    QTest::newRow("completions by hour") << UsageEndpoint::Completions << BucketWidth::Hour;
    QTest::newRow("completions by minute") << UsageEndpoint::Completions << BucketWidth::Minute;
    QTest::newRow("images by day") << UsageEndpoint::Images << BucketWidth::Day;
    QTest::newRow("file search by hour") << UsageEndpoint::FileSearchCalls << BucketWidth::Hour;
}

void SpendUsageTest::figuresAreThoseOfTheRows()
{
    QFETCH(UsageEndpoint, endpoint);
    QFETCH(BucketWidth, width);
    Dice dice(11);
    const auto archive = opened();
    QVERIFY(archive);
    QVERIFY(wait(archive->import(randomImport(dice, UsageEndpoint::Embeddings, width, 0, 20)))); // somebody else's
    Usage held;
    constexpr std::array kGroupings{UsageGrouping::Total, UsageGrouping::Project, UsageGrouping::Person,
                                    UsageGrouping::Key, UsageGrouping::Model};
    for (int round = 0; round < 5; ++round) {
        const auto import = randomImport(dice, endpoint, width, dice.roll(40), 1 + dice.roll(20));
        QVERIFY(wait(archive->import(import)));
        take(held, import);
        for (int i = 0; i < 8; ++i) {
            UsageQuestion question;
            question.endpoint = endpoint;
            question.width = width;
            const UnixSeconds from = kFirst + (dice.roll(60) - 5) * secondsOf(width);
            question.range = {from, from + (1 + dice.roll(30)) * secondsOf(width)};
            question.groupBy = kGroupings[size_t(dice.roll(5))];
            question.largestBy = UsageUnit(dice.roll(2));
            question.largest = dice.roll(5);
            for (int filter = dice.roll(3); filter > 0; --filter) {
                const auto grouping = kGroupings[size_t(1 + dice.roll(4))];
                QStringList members;
                for (int member = 1 + dice.roll(20); member > 0; --member)
                    members += memberOf(grouping, randomRow(dice, endpoint));
                question.filters.push_back({grouping, members});
            }
            if (dice.oneIn(3))
                question.pinned = {u"model-1"_s, u"nobody"_s};
            compare(*archive, held, question);
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void SpendUsageTest::cellsAreThoseOfTheRows()
{
    Dice dice(5);
    const auto archive = opened();
    QVERIFY(archive);
    using Identity = std::tuple<UnixSeconds, int, QString, QString, QString, QString, QString, QString, bool>;
    std::map<Identity, UsageAmounts> expected, found;
    const QStringList wanted{projectId(3), projectId(7), {}};
    for (const auto endpoint : {UsageEndpoint::Images, UsageEndpoint::Completions}) {
        const auto import = randomImport(dice, endpoint, BucketWidth::Day, 0, 12);
        QVERIFY(wait(archive->import(import)));
        for (const UsageBucket &bucket : *import.buckets) {
            for (const UsageRow &row : bucket.rows) {
                if (wanted.contains(row.projectId))
                    expected[{bucket.startTime, int(endpoint), row.projectId, row.userId, row.apiKeyId, row.model,
                              row.serviceTier, row.size, row.batch.value_or(false)}] += amountsOf(row, endpoint);
            }
        }
    }
    const Period range{kFirst, kFirst + 12 * kSecondsPerDay};
    const auto cells = wait(archive->usageCells(range, BucketWidth::Day, wanted));
    QVERIFY(cells);
    UnixSeconds before = 0;
    for (const UsageCell &cell : *cells) {
        QVERIFY(cell.bucket >= before);
        before = cell.bucket;
        found[{cell.bucket, int(cell.endpoint), cell.projectId, cell.userId, cell.apiKeyId, cell.model,
               cell.serviceTier, cell.size, cell.batch}] += cell.amounts;
    }
    QVERIFY(!expected.empty());
    QVERIFY(found == expected);
    const auto all = wait(archive->usageCells(range, BucketWidth::Day, {}));
    QVERIFY(all);
    QVERIFY(all->size() > cells->size() * 3);
}

void SpendUsageTest::linesAreThoseOfTheRows()
{
    Dice dice(7);
    const auto archive = opened();
    QVERIFY(archive);
    std::vector<UsageImport> imports;
    for (const auto endpoint : {UsageEndpoint::Images, UsageEndpoint::Completions, UsageEndpoint::FileSearchCalls}) {
        imports.push_back(randomImport(dice, endpoint, BucketWidth::Day, 0, 12));
        QVERIFY(wait(archive->import(imports.back())));
    }
    using Identity = std::tuple<UnixSeconds, int, QString, QString, QString, QString, QString, int>;
    using Measures = std::array<qint64, 6>;
    const auto measuresOf = [](const UsageRow &row) {
        return Measures{row.modelRequests,     row.requests,     row.inputTokens,
                        row.inputCachedTokens, row.outputTokens, row.images};
    };
    const auto identityOf = [](UnixSeconds day, UsageEndpoint endpoint, const UsageRow &row) {
        return Identity{day,          int(endpoint), row.projectId,   row.userId,
                        row.apiKeyId, row.model,     row.serviceTier, row.batch ? int(*row.batch) : -1};
    };
    for (int asked = 0; asked < 128; asked += 1 + dice.roll(9)) { // any of the seven, and none
        const UsageBreakdown by{{kFirst + kSecondsPerDay, kFirst + 11 * kSecondsPerDay},
                                (asked & 1) != 0,
                                (asked & 2) != 0,
                                (asked & 4) != 0,
                                (asked & 8) != 0,
                                (asked & 16) != 0,
                                (asked & 32) != 0,
                                (asked & 64) != 0};
        std::map<Identity, Measures> expected, found;
        for (const UsageImport &import : imports) {
            for (const UsageBucket &bucket : *import.buckets) {
                for (UsageRow row : bucket.rows) {
                    if (!by.days.contains(bucket.startTime))
                        continue;
                    for (const auto &[told, member] :
                         {std::pair{by.byProject, &row.projectId}, std::pair{by.byPerson, &row.userId},
                          std::pair{by.byKey, &row.apiKeyId}, std::pair{by.byModel, &row.model},
                          std::pair{by.byServiceTier, &row.serviceTier}}) {
                        if (!told)
                            member->clear();
                    }
                    if (!by.byBatch)
                        row.batch.reset();
                    const Measures measures = measuresOf(row);
                    Measures &sum = expected[identityOf(by.byDay ? bucket.startTime : 0, import.endpoint, row)];
                    for (size_t i = 0; i < sum.size(); ++i)
                        sum[i] += measures[i];
                }
            }
        }
        const auto lines = wait(archive->usageLines(by));
        QVERIFY(lines);
        for (const UsageLine &line : *lines)
            found[identityOf(line.day, line.endpoint, line.row)] = measuresOf(line.row);
        QCOMPARE(lines->size(), found.size()); // none stands twice
        QVERIFY(!expected.empty());
        QVERIFY(found == expected);
    }
}

void SpendUsageTest::sumsAreThoseOfTheRows()
{
    Dice dice(11);
    const auto archive = opened();
    QVERIFY(archive);
    std::map<UsageEndpoint, UsageImport> imports;
    for (const auto endpoint : {UsageEndpoint::Images, UsageEndpoint::Completions}) {
        imports[endpoint] = randomImport(dice, endpoint, BucketWidth::Day, 0, 9);
        QVERIFY(wait(archive->import(imports[endpoint])));
    }
    using Identity = std::tuple<UnixSeconds, QString, QString, QString, QString, bool>;
    for (const auto endpoint : {UsageEndpoint::Images, UsageEndpoint::Completions}) {
        for (const auto groupBy :
             {UsageGrouping::Total, UsageGrouping::Project, UsageGrouping::Person, UsageGrouping::Key}) {
            UsageQuestion question;
            question.endpoint = endpoint;
            question.range = {kFirst + kSecondsPerDay, kFirst + 8 * kSecondsPerDay};
            question.groupBy = groupBy;
            if (dice.oneIn(2))
                question.filters.push_back({UsageGrouping::Project, {projectId(3), projectId(7), {}}});
            std::map<Identity, UsageAmounts> expected, found;
            for (const UsageBucket &bucket : *imports[endpoint].buckets) {
                for (const UsageRow &row : bucket.rows) {
                    if (bucket.startTime >= question.range.from && bucket.startTime < question.range.to &&
                        counts(question, row))
                        expected[{bucket.startTime, memberOf(groupBy, row), row.model, row.serviceTier, row.size,
                                  row.batch.value_or(false)}] += amountsOf(row, endpoint);
                }
            }
            const auto sums = wait(archive->usageSums(question));
            QVERIFY(sums);
            UnixSeconds before = 0;
            for (const UsageCell &cell : *sums) {
                QVERIFY(cell.bucket >= before && cell.endpoint == endpoint);
                before = cell.bucket;
                found[{cell.bucket, cell.projectId + cell.userId + cell.apiKeyId, cell.model, cell.serviceTier,
                       cell.size, cell.batch}] += cell.amounts;
            }
            QVERIFY(!expected.empty());
            QVERIFY(found == expected);
        }
    }
}

void SpendUsageTest::peaksOutliveTheMinutes()
{
    const auto archive = opened();
    QVERIFY(archive);
    const auto minute = [&](int number, std::vector<std::pair<QString, qint64>> requests, UnixSeconds fetchedAt) {
        const UnixSeconds start = kFirst + number * 60;
        UsageBucket bucket{start, start + 60, {}};
        for (const auto &[project, count] : requests) {
            UsageRow row;
            row.projectId = project;
            row.model = u"gpt-5"_s;
            row.modelRequests = count;
            row.inputTokens = count * 10;
            row.outputTokens = count;
            bucket.rows.push_back(row);
        }
        const auto buckets = std::make_shared<const std::vector<UsageBucket>>(std::vector{bucket});
        return wait(archive->import(
            UsageImport{UsageEndpoint::Completions, BucketWidth::Minute, {start, start + 60}, buckets, fetchedAt, 0}));
    };
    QVERIFY(minute(1, {{u"a"_s, 5}, {u"b"_s, 7}}, kFirst + 100));
    QVERIFY(minute(2, {{u"a"_s, 9}, {u"b"_s, 1}}, kFirst + 160));
    QVERIFY(minute(3, {{u"a"_s, 2}}, kFirst + 220));
    const auto check = [&] {
        const auto peaks = wait(archive->peaks({kFirst, kFirst + kSecondsPerDay}));
        QVERIFY(peaks);
        QCOMPARE(peaks->size(), size_t(3));
        QCOMPARE(peaks->at(0).projectId, QString());
        QCOMPARE(peaks->at(0).requests, 12);
        QCOMPARE(peaks->at(0).requestsAt, kFirst + 60);
        QCOMPARE(peaks->at(0).tokens, 132);
        QCOMPARE(peaks->at(1).projectId, u"a"_s);
        QCOMPARE(peaks->at(1).requests, 9);
        QCOMPARE(peaks->at(1).requestsAt, kFirst + 120);
        QCOMPARE(peaks->at(2).requests, 7);
    };
    check();
    // Minutes are dropped some days after they were fetched, but only when the day is held.
    UsageQuestion question;
    question.width = BucketWidth::Minute;
    question.range = {kFirst, kFirst + 300};
    const UnixSeconds later = kFirst + 5 * kSecondsPerDay;
    QVERIFY(minute(5 * 1440, {}, later));
    QCOMPARE(wait(archive->ask(question))->total[0], 24);
    UsageImport day{UsageEndpoint::Completions,
                    BucketWidth::Day,
                    {kFirst, kFirst + kSecondsPerDay},
                    std::make_shared<const std::vector<UsageBucket>>(),
                    later,
                    later};
    QVERIFY(wait(archive->import(day)));
    QVERIFY(minute(5 * 1440 + 60, {}, later + 3600));
    const auto gone = wait(archive->ask(question));
    QVERIFY(gone);
    QCOMPARE(gone->total[0], 0);
    QVERIFY(gone->missing[1]);
    check();
}

void SpendUsageTest::daysTellTheirState()
{
    const auto archive = opened();
    QVERIFY(archive);
    Dice dice(2);
    UsageImport usage = randomImport(dice, UsageEndpoint::Images, BucketWidth::Day, 0, 5);
    usage.settledBefore = kFirst + 3 * kSecondsPerDay;
    usage.fetchedAt = 77;
    QVERIFY(wait(archive->import(usage)));
    const SpendSource images{SpendSource::Kind::Usage, UsageEndpoint::Images};
    const auto days = wait(archive->coverage(images, {kFirst - kSecondsPerDay, kFirst + 6 * kSecondsPerDay}));
    QVERIFY(days);
    QCOMPARE(days->size(), size_t(7));
    QCOMPARE(days->at(0).state, DayState::Missing);
    QCOMPARE(days->at(3).state, DayState::Complete);
    QCOMPARE(days->at(4).state, DayState::Provisional);
    QCOMPARE(days->at(4).fetchedAt, 77);
    QCOMPARE(days->at(6).state, DayState::Missing);
    QCOMPARE(*wait(archive->held(images)), (Period{kFirst, kFirst + 5 * kSecondsPerDay}));
    QCOMPARE(*wait(archive->held({SpendSource::Kind::Usage, UsageEndpoint::Embeddings})), Period{});
    QCOMPARE(*wait(archive->held({})), Period{});
}

STEWARD_TEST(SpendUsageTest);
#include "tst_spendusage.moc"
