// SPDX-License-Identifier: GPL-3.0-or-later
// Writes days of costs: facts, totals, sheets of days and months, the days' state and what was restated, all within the
// transaction that the caller has begun. Used by SpendStore on its thread.
#pragma once

#include "app/archive/spend/costfact.h"
#include "app/archive/spend/names.h"
#include "app/archive/spend/spendimport.h"

#include <map>
#include <set>
#include <span>

namespace steward {

class CostWriter final
{
public:
    CostWriter(Database &database, Names &names, const CostImport &costs)
        : m_database(database)
        , m_names(names)
        , m_costs(costs)
    {
    }
    using Buckets = std::vector<const CostBucket *>;

    /// \a day in days since 1970; all buckets of that day.
    [[nodiscard]] Result<> writeDay(qint64 day, const Buckets &buckets);
    /// Sums up the months of the days that were written; once, before the transaction ends.
    [[nodiscard]] Result<> finishMonths();
    [[nodiscard]] const SpendImported &done() const { return m_done; }

private:
    using Totals = std::map<qint32, Money>; ///< by currency

    [[nodiscard]] Result<std::vector<CostFact>> factsOf(const Buckets &buckets);
    [[nodiscard]] Result<> writeControl(qint64 day, const Totals &totals);
    [[nodiscard]] Result<> noteRestatement(qint64 day, const Totals &totals);
    [[nodiscard]] Result<> writeFacts(qint64 day, const std::vector<CostFact> &facts);
    [[nodiscard]] Result<> writeTotals(qint64 day, const Totals &totals);
    [[nodiscard]] Result<> writeSheets(qint64 day, const std::vector<CostFact> &facts);
    [[nodiscard]] Result<> writeState(qint64 day);
    [[nodiscard]] Result<> sumMonth(qint64 month);

    Database &m_database;
    Names &m_names;
    const CostImport &m_costs;
    std::set<qint64> m_months;
    SpendImported m_done;
};

} // namespace steward
