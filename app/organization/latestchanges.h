// SPDX-License-Identifier: GPL-3.0-or-later
// What has changed last in an organization, from its audit log, with the names of what an entry is about. Pure
// functions; any thread.
#pragma once

#include "app/organization/snapshot.h"

#include <vector>

namespace steward {

/// Texts from outside; an id where no name is known, empty where the log says nothing.
struct LatestChange final
{
    QString type; ///< "project.created", open list
    UnixSeconds at = 0;
    QString actor;
    QString subject; ///< what was changed
    QString project; ///< where; empty when that is the subject
    friend bool operator==(const LatestChange &, const LatestChange &) = default;
};

struct LatestChanges final
{
    static constexpr std::size_t kMost = 8;

    enum class Log { Unread, Empty, HasEntries }; ///< Empty: as it is where audit logging is off

    std::vector<LatestChange> entries; ///< newest first; without signing in and out, which fills a log
    Log log = Log::Unread;
    friend bool operator==(const LatestChanges &, const LatestChanges &) = default;
};

[[nodiscard]] LatestChanges latestChanges(const Snapshot &snapshot);

} // namespace steward
