// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/spend/usagewriter.h"

#include "app/archive/spend/rows.h"

#include <algorithm>
#include <map>

namespace steward {
namespace {

constexpr qint64 kMinutesKept = 3 * kSecondsPerDay;
constexpr qint64 kHoursKept = 35 * kSecondsPerDay;
constexpr qint64 kOrganization = -1;

using Member = qint32 UsageFact::*;
struct Dimension final
{
    qint64 code;
    Member member;
};
constexpr std::array<Dimension, 4> kDimensions{{
    {codes::kUsageProject, &UsageFact::project},
    {codes::kUsagePerson, &UsageFact::person},
    {codes::kUsageKey, &UsageFact::key},
    {codes::kUsageModel, &UsageFact::model},
}};

} // namespace

UsageWriter::UsageWriter(Database &database, Names &names, const UsageImport &usage)
    : m_database(database)
    , m_names(names)
    , m_usage(usage)
    , m_width(codes::ofWidth(usage.width))
    , m_endpoint(codes::ofEndpoint(usage.endpoint))
{
}

Result<std::vector<UsageFact>> UsageWriter::factsOf(const Buckets &buckets)
{
    std::vector<UsageFact> facts;
    for (const UsageBucket *bucket : buckets) {
        facts.reserve(facts.size() + bucket->rows.size());
        for (const UsageRow &row : bucket->rows) {
            using Kind = Names::Kind;
            const UsageVariant variant = UsageVariant::of(row);
            const Result<qint32> ids[]{m_names.idOf(m_database, Kind::Project, row.projectId),
                                       m_names.idOf(m_database, Kind::Person, row.userId),
                                       m_names.idOf(m_database, Kind::Key, row.apiKeyId),
                                       m_names.idOf(m_database, Kind::Model, row.model),
                                       m_names.idOf(m_database, Kind::Variant, variant.toText())};
            for (const Result<qint32> &id : ids) {
                if (!id)
                    return Failure(id.error());
            }
            facts.push_back({*ids[0], *ids[1], *ids[2], *ids[3], *ids[4], usagefacts::measuresOf(row)});
            m_isBatch.insert(*ids[4], variant.batch.value_or(false));
            if (*ids[2] != 0 && *ids[0] != 0 && !m_names.hasContext(*ids[2])) {
                if (const Result<> set = m_names.setName(m_database, Kind::Key, row.apiKeyId, {}, row.projectId); !set)
                    return Failure(set.error());
            }
        }
    }
    m_rows += static_cast<qint64>(facts.size());
    usagefacts::tidy(facts);
    return facts;
}

Result<> UsageWriter::writeBucket(UnixSeconds start, const Buckets &buckets)
{
    const Result<std::vector<UsageFact>> facts = factsOf(buckets);
    if (!facts)
        return Failure(facts.error());
    if (Result<> emptied = empty(start); !emptied)
        return emptied;
    if (Result<> written = writeFacts(start, *facts); !written)
        return written;
    if (Result<> written = writeSheets(start, *facts); !written)
        return written;
    if (m_usage.width == BucketWidth::Minute) {
        if (Result<> written = writePeaks(start, *facts); !written)
            return written;
    }
    return writeState(start);
}

Result<> UsageWriter::empty(UnixSeconds start)
{
    for (const char *table : {"usage_facts", "usage_sheets"}) {
        if (Result<> emptied = runWith(
                m_database, QByteArray("DELETE FROM ") + table + " WHERE width = ? AND bucket = ? AND endpoint = ?",
                {m_width, start, m_endpoint});
            !emptied)
            return emptied;
    }
    return {};
}

Result<> UsageWriter::writeFacts(UnixSeconds start, const std::vector<UsageFact> &facts)
{
    auto statement = m_database.lend("INSERT INTO usage_facts VALUES (?, ?, ?, ?, ?)");
    if (!statement)
        return Failure(statement.error());
    for (const usagefacts::Blob &blob : usagefacts::packed(facts)) {
        int parameter = 1;
        for (const qint64 value : {m_width, start, m_endpoint, qint64(blob.first)})
            statement->bind(parameter++, value);
        statement->bind(parameter, blob.rows);
        if (Result<> added = statement->run(); !added)
            return added;
    }
    return {};
}

Result<> UsageWriter::writeSheets(UnixSeconds start, const std::vector<UsageFact> &facts)
{
    auto statement = m_database.lend("INSERT INTO usage_sheets VALUES (?, ?, ?, ?, ?)");
    if (!statement)
        return Failure(statement.error());
    for (const Dimension &dimension : kDimensions) {
        std::vector<UsageSum> sums;
        std::vector<const UsageFact *> order;
        order.reserve(facts.size());
        for (const UsageFact &fact : facts)
            order.push_back(&fact);
        std::ranges::stable_sort(order, {}, [&](const UsageFact *fact) { return fact->*dimension.member; });
        for (const UsageFact *fact : order) {
            const qint32 member = fact->*dimension.member;
            if (sums.empty() || sums.back().member != member)
                sums.push_back({member, {}, {}});
            const UsageAmounts amounts = usagefacts::amountsOf(fact->measures, m_usage.endpoint);
            usagefacts::add(sums.back().amounts, amounts);
            if (m_isBatch.value(fact->variant))
                usagefacts::add(sums.back().batch, amounts);
        }
        const QByteArray bytes = usagefacts::packed(sums);
        int parameter = 1;
        for (const qint64 value : {m_width, start, m_endpoint, dimension.code})
            statement->bind(parameter++, value);
        statement->bind(parameter, bytes);
        if (Result<> added = statement->run(); !added)
            return added;
    }
    return {};
}

Result<> UsageWriter::writePeaks(UnixSeconds start, const std::vector<UsageFact> &facts)
{
    struct Minute final
    {
        qint64 requests = 0, tokens = 0;
    };
    std::map<std::pair<qint64, qint64>, Minute> minutes; // by project and model
    for (const UsageFact &fact : facts) {
        const UsageAmounts amounts = usagefacts::amountsOf(fact.measures, m_usage.endpoint);
        for (const qint64 project : {kOrganization, qint64(fact.project)}) {
            Minute &minute = minutes[{project, fact.model}];
            usagefacts::add(minute.requests, amounts[size_t(UsageUnit::Requests)]);
            usagefacts::add(minute.tokens, amounts[size_t(UsageUnit::InputTokens)]);
            usagefacts::add(minute.tokens, amounts[size_t(UsageUnit::OutputTokens)]);
        }
    }
    // A minute that is told again only takes back what it had said itself.
    constexpr auto kPeak = "INSERT INTO usage_peaks VALUES (?1, ?2, ?3, ?4, ?5, ?7, ?6, ?7) ON CONFLICT DO UPDATE SET"
                           " requests_at = CASE WHEN ?5 > requests OR requests_at = ?7 THEN ?7 ELSE requests_at END,"
                           " requests = CASE WHEN ?5 > requests OR requests_at = ?7 THEN ?5 ELSE requests END,"
                           " tokens_at = CASE WHEN ?6 > tokens OR tokens_at = ?7 THEN ?7 ELSE tokens_at END,"
                           " tokens = CASE WHEN ?6 > tokens OR tokens_at = ?7 THEN ?6 ELSE tokens END";
    for (const auto &[which, minute] : minutes) {
        if (Result<> noted = runWith(
                m_database, kPeak,
                {codes::dayOf(start), m_endpoint, which.first, which.second, minute.requests, minute.tokens, start});
            !noted)
            return noted;
    }
    return {};
}

Result<> UsageWriter::writeState(UnixSeconds start)
{
    const bool complete = start + codes::secondsOf(m_usage.width) <= m_usage.settledBefore;
    if (Result<> noted = runWith(m_database, "REPLACE INTO usage_buckets VALUES (?, ?, ?, ?, ?)",
                                 {m_width, start, m_endpoint, m_usage.fetchedAt, complete});
        !noted || m_usage.width != BucketWidth::Day)
        return noted;
    return runWith(m_database, "REPLACE INTO spend_days (source, day, state, fetched_at) VALUES (?, ?, ?, ?)",
                   {1 + m_endpoint, codes::dayOf(start),
                    codes::ofState(complete ? DayState::Complete : DayState::Provisional), m_usage.fetchedAt});
}

Result<> UsageWriter::prune(Database &database, UnixSeconds now)
{
    constexpr auto kGone = " (width, bucket, endpoint) IN (SELECT width, bucket, endpoint FROM usage_buckets b"
                           " WHERE width = ? AND fetched_at < ? AND EXISTS (SELECT 1 FROM spend_days"
                           " WHERE source = 1 + b.endpoint AND day = b.bucket / 86400 AND state >= 2))";
    for (const auto &[width, kept] :
         {std::pair(BucketWidth::Minute, kMinutesKept), std::pair(BucketWidth::Hour, kHoursKept)}) {
        for (const char *table : {"usage_facts", "usage_sheets", "usage_buckets"}) { // the last decides for the others
            if (Result<> pruned = runWith(database, QByteArray("DELETE FROM ") + table + " WHERE" + kGone,
                                          {codes::ofWidth(width), now - kept});
                !pruned)
                return pruned;
        }
    }
    return {};
}

} // namespace steward
