// SPDX-License-Identifier: GPL-3.0-or-later
// The journal's table: appended to, read, never changed. Archive thread.
#pragma once

#include "app/archive/database.h"
#include "app/local/journalentry.h"

#include <vector>

namespace steward {

enum class JournalPart {
    All,
    Unfinished,   ///< entries of plans that have begun and not ended
    Rotations,    ///< of rotations and of the plans they made, whose ids begin with theirs
    Offboardings, ///< that waited for rotations, and of their plans, in the same way
    AdminKeys,    ///< rotations of the console's own admin key, in the same way
};

namespace journaltable {

/// Stores \a entry as the next one: its number and hash are given here. To be called within a transaction, which keeps
/// another process from taking the same number.
[[nodiscard]] Result<JournalEntry> append(Database &database, JournalEntry entry);

/// In their order.
[[nodiscard]] Result<std::vector<JournalEntry>> read(Database &database, JournalPart part);

/// Of one plan, in their order.
[[nodiscard]] Result<std::vector<JournalEntry>> readPlan(Database &database, const QString &planId);

/// Those behind the entry \a number, in their order.
[[nodiscard]] Result<std::vector<JournalEntry>> readAfter(Database &database, qint64 number);

/// What can still be read of a damaged file, up to the first unreadable entry. Empty where there is no such table.
[[nodiscard]] std::vector<JournalEntry> salvage(Database &database);

/// Entries as they were, with their numbers and hashes, into an empty table.
[[nodiscard]] Result<> restore(Database &database, const std::vector<JournalEntry> &entries);

} // namespace journaltable

} // namespace steward
