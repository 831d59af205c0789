// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/sync.h"

#include "app/base/clock.h"
#include "app/net/transport.h"
#include "app/sync/headstart.h"
#include "app/sync/syncprivate.h"

using namespace std::chrono_literals;

namespace steward {
namespace {

// Each endpoint family has a budget of its own in the Transport; what waits for one must not hold up the others.
constexpr int kInFlightPerKind = 6;
// Lists that have arrived and await the archive, which keeps what waits at the same moment in one go.
constexpr int kMostSettling = 100;
// Of the projects' lists that the focus asks for, before the first of them is shown.
constexpr int kFirstOfMany = 2;
constexpr auto kTellInterval = 50ms;

} // namespace

void Sync::Private::begin()
{
    running = true;
    archiveTold = false;
    sentBefore = room.transport->requestsSent();
    round = {};
    stopped.reset();
    forbidden.reset();
    refusedEarly.clear();
    vouching = Vouching::No;
    const ListState log = room.organization->state(kAuditLog);
    const bool fresh = log.fetchedAt > 0 && !log.stale &&
                       room.clock->now() - log.fetchedAt < kFreshness[indexOf(ListKind::AuditLog)].alone.count();
    if (!log.notOffered && (force || !fresh))
        vouching = Vouching::Pending;
    else if (fresh && !room.organization->snapshot().changes.empty())
        vouching = Vouching::Yes;
    plan();
}

void Sync::Private::plan()
{
    std::vector<ListId> due = dueLists({room.organization->snapshot(), focus, focusedProject, room.clock->now(), force,
                                        vouching, unsureSince, readAt, failedAt, wanted});
    // How many days of costs one call may bring depends on the number of projects: they come first.
    const ListId projects{ListKind::Projects, {}};
    const bool costsWait = room.organization->state(projects).fetchedAt == 0 && !failedAt.contains(projects);
    std::erase_if(due, [this, costsWait](const ListId &id) {
        return id.kind == ListKind::AuditLog || (costsWait && id.kind == ListKind::Costs) || stopped[indexOf(id.kind)];
    });
    if (vouching == Vouching::Pending && !stopped[indexOf(ListKind::AuditLog)])
        due.push_back(kAuditLog);
    round.queue(due);
    pump();
}

void Sync::Private::pump()
{
    // The most urgent first: the Transport sends at once as long as it has nothing better to do.
    holding = isHolding();
    for (const Priority priority : {Priority::Interactive, Priority::Visible, Priority::Background}) {
        for (int i = 0; i < kListKindCount; ++i) {
            const auto kind = static_cast<ListKind>(i);
            while (urgency(focus, kind) == priority && round.isWaiting(kind) &&
                   round.onTheWire(kind) < kInFlightPerKind && round.settling() < kMostSettling) {
                const bool focused = !focusedProject.isEmpty() && round.next(kind) == focusedProject;
                if (holding && !focused && (priority != Priority::Interactive || hasFirstUnderWay(kind)))
                    break;
                start(round.take(kind));
            }
        }
    }
    changed();
    if (running && round.isOver())
        finish();
}

/// Whether enough of the projects' lists are under way for the first rows to be shown.
bool Sync::Private::hasFirstUnderWay(ListKind kind) const
{
    return isPerProject(kind) && round.underWay(kind) >= kFirstOfMany;
}

void Sync::Private::start(const ListId &id)
{
    const OpContext ctx{stops[indexOf(id.kind)].get_token(), priorityOf(id), {}};
    if (id.kind == ListKind::AuditLog) {
        tasks->run(lookAtAuditLog(room, ctx), [this](const Result<AuditLook> &look) { looked(look); });
        return;
    }
    tasks->run(readList(room, id, includeArchived, ctx), [this, id](const Result<> &outcome) { ended(id, outcome); });
}

void Sync::Private::stop()
{
    stopping = true;
    round.dropWaiting();
    for (std::stop_source &each : std::exchange(stops, {})) // answers with Cancelled, one by one
        each.request_stop();
}

void Sync::Private::changed()
{
    progress = round.progress();
    progress.running = running;
    if (!tell.isActive())
        tell.start(kTellInterval);
}

bool Sync::Private::isHolding() const
{
    return holdsBack({round, focus, room.transport->requestsSent() - sentBefore, room.transport->queueState().throttled,
                      room.organization->isSilent(), room.organization->snapshot().projectKeys.empty()});
}

Priority Sync::Private::priorityOf(const ListId &id) const
{
    if (wanted.contains(id) || (!id.projectId.isEmpty() && id.projectId == focusedProject))
        return Priority::Interactive;
    return urgency(focus, id.kind);
}

Sync::Sync(Transport &transport, Archive &archive, Organization &organization, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
    d->room = {&transport,
               &archive,
               &organization,
               &clock,
               &d->texts,
               &d->readAt,
               d->gone.get_token(),
               [this](const ListId &id) {
                   d->round.arrived(id);
                   d->pump();
               },
               {}};
    const auto goOn = [this] {
        if (d->holding && !d->isHolding())
            d->pump();
    };
    // Queued: the Transport says so from within what pump() starts.
    connect(&transport, &Transport::queueChanged, this, goOn, Qt::QueuedConnection);
    connect(&organization, &Organization::told, this, goOn);
}

Sync::~Sync()
{
    d->tasks.reset(); // first the callbacks, then what is on the wire, then what waits for the archive
    for (std::stop_source &each : d->stops)
        each.request_stop();
    d->gone.request_stop();
}

void Sync::setFocus(Focus focus)
{
    if (std::exchange(d->focus, focus) != focus && d->running && !d->stopping)
        d->plan();
}

void Sync::setFocusedProject(const QString &projectId)
{
    if (std::exchange(d->focusedProject, projectId) != projectId && d->running && !d->stopping)
        d->plan();
}

void Sync::refresh(bool force)
{
    d->force = d->force || force;
    if (force)
        d->stopped.reset();
    if (d->stopping)
        d->again = true;
    else if (!d->running)
        d->begin();
    else if (force)
        d->plan();
}

void Sync::refreshProject(const QString &projectId)
{
    for (const ListKind kind : {ListKind::ProjectKeys, ListKind::ServiceAccounts, ListKind::SpendLimits})
        d->wanted.insert({kind, projectId});
    if (needsProjectUsers(d->room.organization->snapshot()))
        d->wanted.insert({ListKind::ProjectUsers, projectId});
    if (d->stopping)
        d->again = true;
    else if (!d->running)
        d->begin();
    else
        d->plan();
}

void Sync::cancel()
{
    if (!d->running || d->stopping)
        return;
    d->again = false;
    d->stop();
    d->pump();
}

void Sync::cancel(ListKind kind)
{
    const std::size_t at = indexOf(kind);
    if (!d->running || d->stopping || d->stopped[at])
        return;
    d->stopped.set(at);
    d->round.dropWaiting(kind);
    std::exchange(d->stops[at], std::stop_source{}).request_stop();
    d->pump();
}

void Sync::setIncludeArchived(bool include)
{
    if (std::exchange(d->includeArchived, include) != include)
        d->wanted.insert({ListKind::Projects, {}});
}

void Sync::setCostsListener(std::function<void(Period days, std::shared_ptr<const std::vector<CostBucket>>)> listener)
{
    d->room.costsCame = std::move(listener);
}

const SyncProgress &Sync::progress() const
{
    return d->progress;
}

std::optional<Error> Sync::connectionError() const
{
    return d->connectionError;
}

} // namespace steward

#include "moc_sync.cpp"
