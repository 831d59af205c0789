// SPDX-License-Identifier: GPL-3.0-or-later
// Writes buckets of usage: facts, sheets, peaks and the state of days, all within the transaction that the caller has
// begun. Used by SpendStore on its thread.
#pragma once

#include "app/archive/spend/names.h"
#include "app/archive/spend/usagefact.h"

namespace steward {

class UsageWriter final
{
public:
    UsageWriter(Database &database, Names &names, const UsageImport &usage);
    using Buckets = std::vector<const UsageBucket *>;

    /// \a start of a bucket of the import's width; \a buckets: all of that time, none when nothing was used.
    [[nodiscard]] Result<> writeBucket(UnixSeconds start, const Buckets &buckets);
    [[nodiscard]] qint64 rows() const { return m_rows; }

    /// Drops minutes and hours that were fetched long before \a now, of days whose usage by day is held.
    [[nodiscard]] static Result<> prune(Database &database, UnixSeconds now);

private:
    [[nodiscard]] Result<std::vector<UsageFact>> factsOf(const Buckets &buckets);
    [[nodiscard]] Result<> empty(UnixSeconds start);
    [[nodiscard]] Result<> writeFacts(UnixSeconds start, const std::vector<UsageFact> &facts);
    [[nodiscard]] Result<> writeSheets(UnixSeconds start, const std::vector<UsageFact> &facts);
    [[nodiscard]] Result<> writePeaks(UnixSeconds start, const std::vector<UsageFact> &facts);
    [[nodiscard]] Result<> writeState(UnixSeconds start);

    Database &m_database;
    Names &m_names;
    const UsageImport &m_usage;
    const qint64 m_width, m_endpoint;
    QHash<qint32, bool> m_isBatch; ///< by variant
    qint64 m_rows = 0;
};

} // namespace steward
