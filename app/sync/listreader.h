// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one list of the service whole, then carries it into the archive and the Organization. Until it has arrived
// whole nothing changes. A list's time is that of its first request: what changes while it arrives is then younger than
// it. GUI thread.
#pragma once

#include "app/async/opcontext.h"
#include "app/organization/period.h"
#include "app/resources/costs/cost.h"
#include "app/sync/auditimpact.h"
#include "app/sync/textpool.h"

#include <functional>
#include <QCoroTask>
#include <QFuture>

namespace steward {

class Archive;
class Clock;
class Organization;
class Transport;

/// What reading needs, by value in each coroutine. None of it is touched once \a gone is requested.
struct ReadingRoom final
{
    Transport *transport;
    Archive *archive;
    Organization *organization;
    const Clock *clock;
    TextPool *texts;                          ///< one copy of what stands in many rows
    const QHash<ListId, UnixSeconds> *readAt; ///< where the audit log has raised ListState::fetchedAt
    std::stop_token gone;
    /// Told as soon as a list has arrived whole and only the archive is awaited: what it occupied on the wire is free.
    std::function<void(const ListId &)> arrived;
    /// Told of the costs by project of these days as they came, before they are added up; may be empty.
    std::function<void(Period days, std::shared_ptr<const std::vector<CostBucket>>)> costsCame{};
};

/// Success also when only the archive failed: the Organization then has the list, with that error in its state.
[[nodiscard]] QCoro::Task<Result<>> readList(ReadingRoom room, ListId id, bool includeArchived, OpContext ctx);

struct AuditLook final
{
    bool vouches = false;                                  ///< it covers the time since the look before without a gap
    std::array<UnixSeconds, kListKindCount> unsureSince{}; ///< see AuditImpact
};

/// Reads the audit log since the last look (the first time: its newest page) and marks the lists that it shows to have
/// changed as stale, in the archive before anything else, so that it is not forgotten when the program ends here.
[[nodiscard]] QCoro::Task<Result<AuditLook>> lookAtAuditLog(ReadingRoom room, OpContext ctx);

/// The state of a list that has arrived, with what became of it in the archive.
[[nodiscard]] ListState arrived(UnixSeconds at, const Result<> &kept);

} // namespace steward
