// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/spend/costwriter.h"

#include "app/archive/spend/calendar.h"
#include "app/archive/spend/codes.h"
#include "app/archive/spend/rows.h"

#include <optional>

namespace steward {
namespace {

/// Rows that follow one another name the same project or line item again and again.
class LastName final
{
public:
    explicit LastName(Names::Kind kind)
        : m_kind(kind)
    {
    }
    [[nodiscard]] Result<qint32> idOf(Database &database, Names &names, const QString &ref)
    {
        if (m_id && m_ref == ref)
            return *m_id;
        const Result<qint32> id = names.idOf(database, m_kind, ref);
        if (id) {
            m_ref = ref;
            m_id = *id;
        }
        return id;
    }

private:
    Names::Kind m_kind;
    QString m_ref;
    std::optional<qint32> m_id;
};

} // namespace

Result<std::vector<CostFact>> CostWriter::factsOf(const Buckets &buckets)
{
    LastName projects{Names::Kind::Project}, items{Names::Kind::LineItem}, keys{Names::Kind::Key};
    LastName currencies{Names::Kind::Currency}, units{Names::Kind::Unit};
    std::vector<CostFact> facts;
    for (const CostBucket *bucket : buckets) {
        facts.reserve(facts.size() + bucket->rows.size());
        for (const CostRow &row : bucket->rows) {
            const Result<qint32> ids[]{projects.idOf(m_database, m_names, row.projectId),
                                       items.idOf(m_database, m_names, row.lineItem),
                                       keys.idOf(m_database, m_names, row.apiKeyId),
                                       currencies.idOf(m_database, m_names, row.currency.toLower()),
                                       units.idOf(m_database, m_names, row.quantityUnit)};
            for (const Result<qint32> &id : ids) {
                if (!id)
                    return Failure(id.error());
            }
            facts.push_back({*ids[0], *ids[1], *ids[2], *ids[3], *ids[4], row.amount, row.quantity.has_value(),
                             row.quantity.value_or(0)});
            // Whose a key is: said by the row itself, whatever the lists know.
            if (*ids[2] != 0 && *ids[0] != 0 && !m_names.hasContext(*ids[2])) {
                if (const Result<> set = m_names.setName(m_database, Names::Kind::Key, row.apiKeyId, {}, row.projectId);
                    !set)
                    return Failure(set.error());
            }
        }
    }
    m_done.rows += static_cast<qint64>(facts.size());
    costfacts::tidy(facts);
    return facts;
}

Result<> CostWriter::writeDay(qint64 day, const Buckets &buckets)
{
    const Result<std::vector<CostFact>> facts = factsOf(buckets);
    if (!facts)
        return Failure(facts.error());
    Totals totals;
    for (const CostFact &fact : *facts)
        totals[fact.currency] += fact.amount;
    if (m_costs.grouping == CostGrouping::Ungrouped || m_costs.grouping == CostGrouping::Project)
        return writeControl(day, totals);
    m_months.insert(calendar::monthOf(day));
    for (const auto step : {&CostWriter::noteRestatement, &CostWriter::writeTotals}) {
        if (Result<> done = (this->*step)(day, totals); !done)
            return done;
    }
    for (const auto step : {&CostWriter::writeFacts, &CostWriter::writeSheets}) {
        if (Result<> done = (this->*step)(day, *facts); !done)
            return done;
    }
    return writeState(day);
}

Result<> CostWriter::writeControl(qint64 day, const Totals &totals)
{
    const qint64 grouping = codes::ofGrouping(m_costs.grouping);
    const bool complete = (day + 1) * kSecondsPerDay <= m_costs.settledBefore;
    if (Result<> noted = runWith(m_database, "REPLACE INTO control_days VALUES (?, ?, ?, ?)",
                                 {grouping, day, m_costs.fetchedAt, complete});
        !noted)
        return noted;
    if (Result<> emptied =
            runWith(m_database, "DELETE FROM control_totals WHERE grouping = ? AND day = ?", {grouping, day});
        !emptied)
        return emptied;
    for (const auto &[currency, amount] : totals) {
        if (Result<> added = runWith(m_database, "INSERT INTO control_totals VALUES (?, ?, ?, ?)",
                                     {grouping, day, currency, amount.nanos});
            !added)
            return added;
    }
    return {};
}

Result<> CostWriter::noteRestatement(qint64 day, const Totals &totals)
{
    bool wasComplete = false;
    if (Result<> read =
            eachRow(m_database, "SELECT state FROM spend_days WHERE source = ? AND day = ?", {codes::kCosts, day},
                    [&](const Statement &row) { wasComplete = codes::stateOf(row.integer(0)) == DayState::Complete; });
        !read || !wasComplete)
        return read;
    std::map<qint32, std::pair<Money, Money>> both;
    if (Result<> read =
            eachRow(m_database, "SELECT currency, amount FROM cost_totals WHERE day = ?", {day},
                    [&](const Statement &row) { both[qint32(row.integer(0))].first.nanos = row.integer(1); });
        !read)
        return read;
    for (const auto &[currency, amount] : totals)
        both[currency].second = amount;
    for (const auto &[currency, amounts] : both) {
        if (amounts.first == amounts.second)
            continue;
        if (Result<> noted = runWith(m_database, "REPLACE INTO restatements VALUES (?, ?, ?, ?, ?)",
                                     {day, currency, m_costs.fetchedAt, amounts.first.nanos, amounts.second.nanos});
            !noted)
            return noted;
        // What it was compared with was told before this.
        if (Result<> aged = runWith(m_database, "UPDATE control_days SET complete = 0 WHERE day = ? AND fetched_at < ?",
                                    {day, m_costs.fetchedAt});
            !aged)
            return aged;
        m_done.restated.push_back(
            {day * kSecondsPerDay, m_names.ref(currency), amounts.first, amounts.second, m_costs.fetchedAt});
    }
    return {};
}

Result<> CostWriter::writeTotals(qint64 day, const Totals &totals)
{
    if (Result<> emptied = runWith(m_database, "DELETE FROM cost_totals WHERE day = ?", {day}); !emptied)
        return emptied;
    for (const auto &[currency, amount] : totals) {
        if (Result<> added =
                runWith(m_database, "INSERT INTO cost_totals VALUES (?, ?, ?)", {day, currency, amount.nanos});
            !added)
            return added;
    }
    return {};
}

Result<> CostWriter::writeFacts(qint64 day, const std::vector<CostFact> &facts)
{
    if (Result<> emptied = runWith(m_database, "DELETE FROM cost_facts WHERE day = ?", {day}); !emptied)
        return emptied;
    auto statement = m_database.lend("INSERT INTO cost_facts VALUES (?, ?, ?)");
    if (!statement)
        return Failure(statement.error());
    for (const costfacts::Blob &blob : costfacts::packed(facts)) {
        statement->bind(1, day);
        statement->bind(2, static_cast<qint64>(blob.first));
        statement->bind(3, blob.rows);
        if (Result<> added = statement->run(); !added)
            return added;
    }
    return {};
}

Result<> CostWriter::writeState(qint64 day)
{
    const bool complete = (day + 1) * kSecondsPerDay <= m_costs.settledBefore;
    return runWith(m_database,
                   "REPLACE INTO spend_days (source, day, state, fetched_at, by_key) VALUES (?, ?, ?, ?, ?)",
                   {codes::kCosts, day, codes::ofState(complete ? DayState::Complete : DayState::Provisional),
                    m_costs.fetchedAt, m_costs.grouping == CostGrouping::ProjectItemKey});
}

} // namespace steward
