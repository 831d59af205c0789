// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/spend/usagelines.h"

#include "app/archive/spend/usageanswer.h"
#include "app/archive/spend/usagewalk.h"

namespace steward::usageanswer {
namespace {

/// What makes a line one of its own, in the archive's numbers; 0 for what was not asked for.
struct LineKey final
{
    qint64 day = 0;
    qint32 endpoint = 0, project = 0, person = 0, key = 0, model = 0;
    QString serviceTier;
    std::optional<bool> batch;
    friend bool operator==(const LineKey &, const LineKey &) = default;
};

size_t qHash(const LineKey &key, size_t seed)
{
    return qHashMulti(seed, key.day, key.endpoint, key.project, key.person, key.key, key.model, key.serviceTier,
                      key.batch ? int(*key.batch) : -1);
}

/// Adds facts up to lines.
class Lines final
{
public:
    Lines(const Names &names, const UsageBreakdown &by)
        : m_refs(names)
        , m_by(by)
    {
    }

    void add(UnixSeconds bucket, UsageEndpoint endpoint, const UsageFact &fact)
    {
        LineKey key;
        key.day = m_by.byDay ? bucket : 0;
        key.endpoint = static_cast<qint32>(endpoint);
        key.project = m_by.byProject ? fact.project : 0;
        key.person = m_by.byPerson ? fact.person : 0;
        key.key = m_by.byKey ? fact.key : 0;
        key.model = m_by.byModel ? fact.model : 0;
        if (m_by.byBatch || m_by.byServiceTier) {
            const UsageVariant &variant = variantOf(fact.variant);
            if (m_by.byServiceTier)
                key.serviceTier = variant.serviceTier;
            if (m_by.byBatch)
                key.batch = variant.batch;
        }
        auto index = m_indexes.constFind(key);
        if (index == m_indexes.cend()) {
            index = m_indexes.insert(key, m_lines.size());
            m_lines.push_back({key.day, endpoint, {}});
            UsageRow &row = m_lines.back().row;
            row.projectId = m_refs[key.project];
            row.userId = m_refs[key.person];
            row.apiKeyId = m_refs[key.key];
            row.model = m_refs[key.model];
            row.serviceTier = key.serviceTier;
            row.batch = key.batch;
        }
        usagefacts::add(m_lines[*index].row, fact.measures);
    }
    [[nodiscard]] std::vector<UsageLine> take() { return std::move(m_lines); }

private:
    const UsageVariant &variantOf(qint32 id)
    {
        auto variant = m_variants.find(id);
        if (variant == m_variants.end())
            variant = m_variants.insert(id, UsageVariant::fromText(m_refs[id]));
        return *variant;
    }

    RefTexts m_refs;
    const UsageBreakdown &m_by;
    QHash<qint32, UsageVariant> m_variants;
    QHash<LineKey, size_t> m_indexes;
    std::vector<UsageLine> m_lines;
};

} // namespace

Result<std::vector<UsageLine>> lines(Database &database, const Names &names, const UsageBreakdown &by)
{
    Lines sums(names, by);
    std::optional<UnixSeconds> damaged;
    const Result<> read = eachRow(
        database,
        "SELECT bucket, endpoint, rows FROM usage_facts WHERE width = ? AND bucket >= ? AND bucket < ?"
        " ORDER BY bucket, endpoint, first",
        {codes::ofWidth(BucketWidth::Day), by.days.from, by.days.to}, [&](const Statement &row) {
            const UnixSeconds bucket = row.integer(0);
            const UsageEndpoint endpoint = codes::endpointOf(row.integer(1));
            if (!usagefacts::forEach(row.bytes(2), [&](const UsageFact &fact) { sums.add(bucket, endpoint, fact); }))
                damaged = bucket;
        });
    if (!read)
        return Failure(read.error());
    if (damaged)
        return damagedUsage(*damaged);
    return sums.take();
}

} // namespace steward::usageanswer
