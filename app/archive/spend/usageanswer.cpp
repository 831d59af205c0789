// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/spend/usageanswer.h"

#include "app/archive/spend/usagewalk.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace steward::usageanswer {
namespace {

constexpr qint64 kMostBuckets = 200'000;

/// Whether each bucket is held and complete.
Result<> readBuckets(Database &database, const UsageQuestion &question, UsageFigures &figures)
{
    figures.missing.assign(figures.buckets.size(), true);
    figures.provisional.assign(figures.buckets.size(), false);
    if (figures.buckets.empty())
        return {};
    const UnixSeconds first = figures.buckets.front();
    const qint64 step = codes::secondsOf(question.width);
    return eachRow(
        database,
        "SELECT bucket, complete FROM usage_buckets WHERE width = ? AND bucket >= ? AND bucket <= ?"
        " AND endpoint = ?",
        {codes::ofWidth(question.width), first, figures.buckets.back(), codes::ofEndpoint(question.endpoint)},
        [&](const Statement &row) {
            const auto index = static_cast<std::size_t>((row.integer(0) - first) / step);
            figures.missing[index] = false;
            figures.provisional[index] = row.integer(1) == 0;
        });
}

} // namespace

Result<UsageFigures> figures(Database &database, const Names &names, const UsageQuestion &question)
{
    const qint64 step = codes::secondsOf(question.width);
    const UnixSeconds from = question.range.from - ((question.range.from % step) + step) % step;
    const UnixSeconds to = std::max(from, question.range.to);
    if ((to - from) / step > kMostBuckets)
        return fail(Error::Kind::BadInput, u"a range of %1 buckets"_s.arg((to - from) / step));

    UsageFigures figures;
    for (UnixSeconds bucket = from; bucket < to; bucket += step)
        figures.buckets.push_back(bucket);
    figures.totals.resize(figures.buckets.size());
    const auto indexOf = [&](UnixSeconds bucket) { return static_cast<std::size_t>((bucket - from) / step); };

    const UsageScope scope(question, names);
    const UsageWalk walk(database, names, scope, question);
    QHash<qint32, UsageWalk::Sums> groups;
    const Result<> summed = walk.through(from, to, [&](UnixSeconds bucket, qint32 group, const UsageWalk::Sums &sums) {
        UsageWalk::Sums &into = groups[group];
        usagefacts::add(into.amounts, sums.amounts);
        usagefacts::add(into.batch, sums.batch);
        usagefacts::add(figures.totals[indexOf(bucket)], sums.amounts);
    });
    if (!summed)
        return Failure(summed.error());
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        figures.groups.push_back({scope.isGrouped() ? names.ref(group.key()) : QString(),
                                  scope.isGrouped() ? names.name(group.key()) : QString(), group->amounts,
                                  group->batch});
        usagefacts::add(figures.total, group->amounts);
        usagefacts::add(figures.batch, group->batch);
    }
    const auto unit = static_cast<std::size_t>(question.largestBy);
    std::ranges::sort(figures.groups, [unit](const UsageGroup &a, const UsageGroup &b) {
        return a.amounts[unit] != b.amounts[unit] ? a.amounts[unit] > b.amounts[unit] : a.member < b.member;
    });

    QStringList drawn = question.pinned;
    drawn.removeDuplicates();
    for (const UsageGroup &group : figures.groups) {
        if (drawn.size() < question.largest && !drawn.contains(group.member))
            drawn.push_back(group.member);
    }
    QHash<qint32, std::size_t> seriesOf;
    for (const QString &member : drawn) {
        if (const auto id = names.find(scope.grouping(), member))
            seriesOf.insert(*id, figures.series.size());
        figures.series.push_back({member, std::vector<UsageAmounts>(figures.buckets.size())});
    }
    figures.rest.resize(figures.buckets.size());
    const Result<> split = walk.through(from, to, [&](UnixSeconds bucket, qint32 group, const UsageWalk::Sums &sums) {
        const auto series = seriesOf.constFind(group);
        usagefacts::add(series != seriesOf.cend() ? figures.series[*series].amounts[indexOf(bucket)]
                                                  : figures.rest[indexOf(bucket)],
                        sums.amounts);
    });
    if (!split)
        return Failure(split.error());
    if (const Result<> read = readBuckets(database, question, figures); !read)
        return Failure(read.error());
    return figures;
}

Result<std::vector<UsageCell>> cells(Database &database, const Names &names, const Period &range, BucketWidth width,
                                     const QStringList &projects)
{
    RefTexts refs(names);
    std::vector<bool> wanted(static_cast<std::size_t>(names.bound()), projects.isEmpty());
    for (const QString &project : projects) {
        if (const auto id = names.find(Names::Kind::Project, project))
            wanted[static_cast<std::size_t>(*id)] = true;
    }
    QHash<qint32, UsageVariant> variants;
    std::vector<UsageCell> all;
    std::optional<UnixSeconds> damaged;
    const Result<> read =
        eachRow(database,
                "SELECT bucket, endpoint, rows FROM usage_facts WHERE width = ? AND bucket >= ? AND bucket < ?"
                " ORDER BY bucket, endpoint, first",
                {codes::ofWidth(width), range.from, range.to}, [&](const Statement &row) {
                    const UnixSeconds bucket = row.integer(0);
                    const UsageEndpoint endpoint = codes::endpointOf(row.integer(1));
                    const bool isWhole = usagefacts::forEach(row.bytes(2), [&](const UsageFact &fact) {
                        if (static_cast<std::size_t>(fact.project) >= wanted.size() ||
                            !wanted[static_cast<std::size_t>(fact.project)])
                            return;
                        auto variant = variants.constFind(fact.variant);
                        if (variant == variants.cend())
                            variant = variants.insert(fact.variant, UsageVariant::fromText(names.ref(fact.variant)));
                        all.push_back({bucket, endpoint, refs[fact.project], refs[fact.person], refs[fact.key],
                                       refs[fact.model], variant->serviceTier, variant->size,
                                       variant->batch.value_or(false), usagefacts::amountsOf(fact.measures, endpoint)});
                    });
                    if (!isWhole)
                        damaged = bucket;
                });
    if (!read)
        return Failure(read.error());
    if (damaged)
        return damagedUsage(*damaged);
    return all;
}

Result<std::vector<UsagePeak>> peaks(Database &database, const Names &names, const Period &range)
{
    struct Peak final
    {
        qint64 requests = -1, requestsAt = 0, tokens = -1, tokensAt = 0;
    };
    std::map<std::pair<qint64, qint64>, Peak> found; // by project and model
    const Result<> read = eachRow(
        database,
        "SELECT project, model, requests, requests_at, tokens, tokens_at FROM usage_peaks WHERE day >= ? AND day < ?"
        " ORDER BY day",
        {codes::dayOf(range.from), codes::dayOf(range.to + kSecondsPerDay - 1)}, [&](const Statement &row) {
            Peak &peak = found[{row.integer(0), row.integer(1)}];
            if (row.integer(2) > peak.requests) {
                peak.requests = row.integer(2);
                peak.requestsAt = row.integer(3);
            }
            if (row.integer(4) > peak.tokens) {
                peak.tokens = row.integer(4);
                peak.tokensAt = row.integer(5);
            }
        });
    if (!read)
        return Failure(read.error());
    std::vector<UsagePeak> peaks;
    for (const auto &[which, peak] : found) {
        if (which.first == 0) // what has no project would look like the organization
            continue;
        const QString project = which.first < 0 ? QString() : names.ref(qint32(which.first));
        peaks.push_back(
            {names.ref(qint32(which.second)), project, peak.requests, peak.tokens, peak.requestsAt, peak.tokensAt});
    }
    return peaks;
}

} // namespace steward::usageanswer
