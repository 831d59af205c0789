// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/archive.h"
#include "app/async/settled.h"
#include "app/base/clock.h"
#include "app/organization/organization.h"
#include "app/resources/auditlogs/auditlogsapi.h"
#include "app/sync/freshness.h"
#include "app/sync/listreader.h"
#include "app/sync/syncprivate.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

constexpr UnixSeconds kOverlap = 15 * 60;        // entries may come into the log late
constexpr UnixSeconds kLongestGap = 30 * 86'400; // beyond it reading the lists anew is cheaper
constexpr UnixSeconds kMargin = 60;              // a list read just after an entry may still lack it (BEHAVIOURS 3)
constexpr int kMostPages = 10;
constexpr std::size_t kChangesShown = 500;


struct Entries final
{
    std::vector<AuditEntry> rows;
    bool whole = false;
};

QCoro::Task<Result<Entries>> readEntries(Pager<AuditEntry> pager, int pages, OpContext ctx)
{
    Entries entries;
    while (pages-- > 0) {
        auto page = co_await pager.next(ctx);
        if (!page)
            co_return Failure(std::move(page).error());
        if (!*page) {
            entries.whole = true;
            break;
        }
        std::move((*page)->items.begin(), (*page)->items.end(), std::back_inserter(entries.rows));
        if ((*page)->next.isEmpty()) {
            entries.whole = true;
            break;
        }
    }
    co_return entries;
}

ChangeEntry changeOf(const AuditEntry &entry)
{
    return {entry.id, entry.type, entry.effectiveAt, entry.actor(), entry.projectId, entry.subjectId};
}

/// All lists that were read before \a at: what happened to them since is not known.
std::vector<ListId> readBefore(const Snapshot &snapshot, UnixSeconds at)
{
    std::vector<ListId> lists;
    for (auto it = snapshot.states.cbegin(); it != snapshot.states.cend(); ++it) {
        if (isLogged(it.key().kind) && it->fetchedAt > 0 && it->fetchedAt < at && !it->stale)
            lists.push_back(it.key());
    }
    return lists;
}

} // namespace

QCoro::Task<Result<AuditLook>> lookAtAuditLog(ReadingRoom room, OpContext ctx)
{
    const UnixSeconds begun = room.clock->now();
    const ListState before = room.organization->state(kAuditLog);
    const bool follows = before.fetchedAt > 0 && begun - before.fetchedAt < kLongestGap;
    AuditQuery query;
    if (follows)
        query.notBefore = before.fetchedAt - kOverlap;
    auto entries =
        co_await readEntries(AuditLogsApi(*room.transport).list(query), follows ? kMostPages : 1, std::move(ctx));
    if (!entries)
        co_return Failure(std::move(entries).error());

    // An empty log says nothing at all: it may be switched off (BEHAVIOURS 46).
    const Snapshot &held = room.organization->snapshot();
    const bool wasOn = !held.changes.empty();
    QSet<QString> known;
    for (const ChangeEntry &change : held.changes)
        known.insert(change.id);
    std::erase_if(entries->rows, [&known](const AuditEntry &entry) { return known.contains(entry.id); });

    AuditLook look;
    look.vouches = follows && wasOn && entries->whole;
    std::vector<ListId> stale;
    if (look.vouches) {
        const AuditImpact impact = impactOf(entries->rows, held);
        look.unsureSince = impact.unsureSince;
        for (auto it = impact.changed.cbegin(); it != impact.changed.cend(); ++it) {
            const ListState state = held.states.value(it.key());
            const UnixSeconds readAt = room.readAt->value(it.key(), state.fetchedAt);
            if (readAt > 0 && !state.stale && *it > readAt - kMargin)
                stale.push_back(it.key());
        }
    } else if (wasOn || !entries->rows.empty()) {
        stale = readBefore(held, begun - kOverlap);
    }
    for (const ListId &id : stale) {
        ListState state = held.states.value(id);
        state.stale = true;
        room.organization->setState(id, state);
        (void)room.archive->setState(id, std::move(state)); // before the look itself: jobs keep their order
    }

    std::vector<ChangeEntry> fresh;
    for (const AuditEntry &entry : entries->rows)
        fresh.push_back(changeOf(entry));
    const Result<> kept = co_await settled(room.archive->addChanges(fresh, begun), room.gone);
    if (room.gone.stop_requested())
        co_return fail(Error::Kind::Cancelled);
    if (!fresh.empty()) {
        fresh.insert(fresh.end(), held.changes.begin(), held.changes.end());
        std::stable_sort(fresh.begin(), fresh.end(), [](const auto &a, const auto &b) { return a.at > b.at; });
        fresh.resize(std::min(fresh.size(), kChangesShown));
        room.organization->replace(std::move(fresh));
    }
    room.organization->setState(kAuditLog, arrived(begun, kept));
    co_return look;
}

} // namespace steward
