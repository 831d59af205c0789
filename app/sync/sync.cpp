// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/sync.h"

#include "app/archive/archive.h"
#include "app/async/taskscope.h"
#include "app/base/clock.h"
#include "app/base/log.h"
#include "app/net/transport.h"
#include "app/sync/listreader.h"
#include "app/sync/readplan.h"
#include "app/sync/tidying.h"

#include <bitset>
#include <deque>
#include <QTimer>

using namespace std::chrono_literals;

namespace steward {
namespace {

// Each endpoint family has a budget of its own in the Transport; what waits for one must not hold up the others.
constexpr int kInFlightPerKind = 6;
// An organization that refuses a kind for so many projects, and for none does not, does not offer it.
constexpr int kRefusalsOfAKind = 3;
// So many lists in a row that time out or meet a server error: the service has trouble of its own.
constexpr int kTroublesInARow = 6;
constexpr auto kTellInterval = 50ms;
// While the organization's lists that the focus asks for first are being read, all others wait, but for no more than so
// many requests: of a small organization the first screen is whole soon even under a throttle; a large one, which needs
// more of them for its people alone, loses nothing.
constexpr qint64 kHeadStart = 12;

const ListId kAuditLog{ListKind::AuditLog, {}};

/// Errors that every other list would meet as well.
bool concernsConnection(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unauthorized:
    case Error::Kind::Offline:
    case Error::Kind::Tls:
    case Error::Kind::Keychain:
        return true;
    default:
        return false;
    }
}

/// What every organization has: if it is refused, something else is wrong.
bool isAlwaysOffered(ListKind kind)
{
    return kind == ListKind::Projects || kind == ListKind::Users || kind == ListKind::ProjectKeys;
}

/// 404, or 400 for what a request's author cannot have got wrong: the capability is not there (BEHAVIOURS 52).
bool isRefusal(const Error &error)
{
    return error.kind == Error::Kind::NotFound || (error.kind == Error::Kind::Refused && error.httpStatus == 400);
}

} // namespace

struct Sync::Private final
{
    explicit Private(Sync *sync)
        : q(sync)
    {
        tell.setSingleShot(true);
        QObject::connect(&tell, &QTimer::timeout, q, &Sync::progressChanged);
    }

    void begin();
    void plan();
    void pump();
    void start(ListId id);
    void ended(const ListId &id, const Result<> &outcome);
    void looked(const Result<AuditLook> &look);
    void arrivedWhole(const ListId &id);
    void failed(const ListId &id, const Error &error);
    [[nodiscard]] bool refused(const ListId &id);
    void finish();
    void stop();
    void confirm();
    void changed();
    void setConnectionError(std::optional<Error> error);
    [[nodiscard]] bool anythingInFlight() const;
    [[nodiscard]] bool focusComesFirst() const;
    [[nodiscard]] Priority priorityOf(const ListId &id) const;

    Sync *q;
    ReadingRoom room{};
    Focus focus = Focus::Overview;
    QString focusedProject;
    bool includeArchived = true;

    // A round.
    bool running = false;
    bool stopping = false;
    bool again = false; ///< asked for while stopping
    bool force = false;
    bool archiveTold = false;
    bool holding = false; ///< what is less urgent, for focusComesFirst()
    qint64 sentBefore = 0;
    Vouching vouching = Vouching::No;
    std::array<UnixSeconds, kListKindCount> unsureSince{};
    std::array<std::deque<QString>, kListKindCount> waiting; ///< project ids; empty: the organization's list
    std::array<int, kListKindCount> inFlight{}, refusals{};
    std::bitset<kListKindCount> offered; ///< in this round
    std::bitset<kListKindCount> stopped; ///< by a person, in this round
    int troublesInARow = 0;
    std::optional<Error> forbidden;
    QSet<ListId> asked;  ///< in this round
    QSet<ListId> wanted; ///< by name, whatever their age
    SyncProgress progress;

    QHash<ListId, UnixSeconds> readAt;   ///< of lists whose state the audit log has raised
    QHash<ListId, UnixSeconds> failedAt; ///< the last attempt, where it failed
    QSet<QString> texts;
    std::optional<Error> connectionError;
    QTimer tell;
    std::stop_source gone;
    std::array<std::stop_source, kListKindCount> stops;
    std::optional<TaskScope> tasks{std::in_place}; // last
};

void Sync::Private::begin()
{
    running = true;
    archiveTold = false;
    sentBefore = room.transport->requestsSent();
    asked.clear();
    refusals.fill(0);
    offered.reset();
    stopped.reset();
    troublesInARow = 0;
    forbidden.reset();
    progress = {};
    progress.running = true;
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
    const std::vector<ListId> due = dueLists({room.organization->snapshot(), focus, focusedProject, room.clock->now(),
                                              force, vouching, unsureSince, readAt, failedAt, wanted});
    for (std::size_t kind = 0; kind < waiting.size(); ++kind)
        waiting[kind].clear();
    // How many days of costs one call may bring depends on the number of projects: they come first.
    const ListId projects{ListKind::Projects, {}};
    const bool costsWait = room.organization->state(projects).fetchedAt == 0 && !failedAt.contains(projects);
    for (const ListId &id : due) {
        if ((id.kind == ListKind::Costs && costsWait) || stopped[indexOf(id.kind)])
            continue;
        const bool hopeless = !id.projectId.isEmpty() && refusals[indexOf(id.kind)] >= kRefusalsOfAKind;
        if (!asked.contains(id) && !hopeless && id.kind != ListKind::AuditLog)
            waiting[indexOf(id.kind)].push_back(id.projectId);
    }
    if (vouching == Vouching::Pending && !asked.contains(kAuditLog) && !stopped[indexOf(ListKind::AuditLog)])
        waiting[indexOf(ListKind::AuditLog)].push_back({});
    pump();
}

void Sync::Private::pump()
{
    // The most urgent first: the Transport sends at once as long as it has nothing better to do.
    holding = focusComesFirst();
    for (const Priority priority : {Priority::Interactive, Priority::Visible, Priority::Background}) {
        for (std::size_t i = 0; i < waiting.size(); ++i) {
            const auto kind = static_cast<ListKind>(i);
            while (urgency(focus, kind) == priority && !waiting[i].empty() && inFlight[i] < kInFlightPerKind) {
                const bool focused = !focusedProject.isEmpty() && waiting[i].front() == focusedProject;
                if (holding && !focused && priority != Priority::Interactive)
                    break;
                QString projectId = std::move(waiting[i].front());
                waiting[i].pop_front();
                start({kind, std::move(projectId)});
            }
        }
    }
    changed();
    if (running && !anythingInFlight())
        finish();
}

void Sync::Private::start(ListId id)
{
    asked.insert(id);
    ++inFlight[indexOf(id.kind)];
    const OpContext ctx{stops[indexOf(id.kind)].get_token(), priorityOf(id), {}};
    if (id.kind == ListKind::AuditLog) {
        tasks->run(lookAtAuditLog(room, ctx), [this](const Result<AuditLook> &look) { looked(look); });
        return;
    }
    tasks->run(readList(room, id, includeArchived, ctx), [this, id](const Result<> &outcome) { ended(id, outcome); });
}

void Sync::Private::looked(const Result<AuditLook> &look)
{
    vouching = look && look->vouches ? Vouching::Yes : Vouching::No;
    if (look) {
        for (std::size_t kind = 0; kind < unsureSince.size(); ++kind)
            unsureSince[kind] = std::max(unsureSince[kind], look->unsureSince[kind]);
    }
    ended(kAuditLog, look ? Result<>() : Result<>(Failure(look.error())));
}

void Sync::Private::ended(const ListId &id, const Result<> &outcome)
{
    const std::size_t kind = indexOf(id.kind);
    --inFlight[kind];
    ++progress.kinds[kind].done;
    if (outcome)
        arrivedWhole(id);
    else if (!outcome.error().isCancelled())
        failed(id, outcome.error());
    if (!running || stopping)
        return pump();
    switch (id.kind) {
    case ListKind::AuditLog:
    case ListKind::Projects: // what there is to read beside them is known now
    case ListKind::Users:
        return plan();
    default:
        return pump();
    }
}

void Sync::Private::arrivedWhole(const ListId &id)
{
    offered.set(indexOf(id.kind));
    troublesInARow = 0;
    readAt.remove(id);
    failedAt.remove(id);
    wanted.remove(id);
    setConnectionError({});
    const auto archiveError = room.organization->state(id).lastError;
    if (archiveError && !std::exchange(archiveTold, true))
        Q_EMIT q->archiveFailed(*archiveError);
}

void Sync::Private::failed(const ListId &id, const Error &error)
{
    qCInfo(logSync, "list %d: error %d, status %d", int(id.kind), int(error.kind), error.httpStatus);
    failedAt.insert(id, room.clock->now());
    wanted.remove(id);
    ListState state = room.organization->state(id);
    state.lastError = error;
    state.stale = true;
    state.notOffered = isRefusal(error) && refused(id);
    room.organization->setState(id, state);
    (void)room.archive->setState(id, state); // nobody waits for it: at worst the list is asked for once more

    if (error.kind == Error::Kind::Forbidden)
        forbidden = error;
    const bool trouble = error.kind == Error::Kind::Timeout || error.kind == Error::Kind::Server;
    if (concernsConnection(error) || (trouble && ++troublesInARow >= kTroublesInARow)) {
        setConnectionError(error);
        stop();
    }
}

/// Whether a refusal of \a id means that the organization does not have lists of its kind.
bool Sync::Private::refused(const ListId &id)
{
    if (isAlwaysOffered(id.kind))
        return false;
    if (!isPerProject(id.kind))
        return true;
    // One project alone may be too new, or archived by now (BEHAVIOURS 3, 40).
    const std::size_t kind = indexOf(id.kind);
    if (offered[kind] || ++refusals[kind] < kRefusalsOfAKind)
        return false;
    waiting[kind].clear();
    return true;
}

void Sync::Private::stop()
{
    stopping = true;
    for (auto &queue : waiting)
        queue.clear();
    for (std::stop_source &each : std::exchange(stops, {})) // answers with Cancelled, one by one
        each.request_stop();
}

void Sync::Private::finish()
{
    if (!stopping && vouching == Vouching::Yes)
        confirm();
    // Project keys that came among the admin keys can be told by their ids only when the projects' lists are there.
    std::vector<AdminKey> adminKeys = room.organization->snapshot().adminKeys;
    if (tidying::dropProjectKeys(adminKeys, room.organization->snapshot().projectKeys)) {
        const ListState state = room.organization->state({ListKind::AdminKeys, {}});
        (void)room.archive->replace(adminKeys, state.fetchedAt);
        room.organization->replace(std::move(adminKeys));
    }
    if (forbidden && offered.none())
        setConnectionError(forbidden); // not one list may be read: it is the key
    running = false;
    stopping = false;
    progress.running = false;
    force = false;
    wanted.clear();
    changed();
    Q_EMIT q->finished();
    if (std::exchange(again, false) && !running)
        begin();
}

void Sync::Private::confirm()
{
    // What the audit log vouches for is as it was when it was last looked at.
    const UnixSeconds looked = room.organization->state(kAuditLog).fetchedAt;
    const QHash<ListId, ListState> states = room.organization->snapshot().states;
    for (auto it = states.cbegin(); it != states.cend(); ++it) {
        const UnixSeconds read = readAt.value(it.key(), it->fetchedAt);
        if (!isLogged(it.key().kind) || stopped[indexOf(it.key().kind)] || it->fetchedAt == 0 || it->stale ||
            it->notOffered || it->fetchedAt >= looked || read < unsureSince[indexOf(it.key().kind)])
            continue;
        readAt.insert(it.key(), read);
        ListState state = *it;
        state.fetchedAt = looked;
        room.organization->setState(it.key(), std::move(state));
    }
}

void Sync::Private::changed()
{
    progress.listsDone = progress.listsTotal = 0;
    for (std::size_t kind = 0; kind < waiting.size(); ++kind) {
        SyncProgress::Kind &one = progress.kinds[kind];
        one.total = one.done + inFlight[kind] + static_cast<int>(waiting[kind].size());
        progress.listsDone += one.done;
        progress.listsTotal += one.total;
    }
    if (!tell.isActive())
        tell.start(kTellInterval);
}

void Sync::Private::setConnectionError(std::optional<Error> error)
{
    if (connectionError == error)
        return;
    connectionError = std::move(error);
    Q_EMIT q->connectionErrorChanged();
}

bool Sync::Private::anythingInFlight() const
{
    return std::any_of(inFlight.begin(), inFlight.end(), [](int count) { return count > 0; });
}

/// Whether a list of the organization that the focus asks for first is still being read, and early in the round.
bool Sync::Private::focusComesFirst() const
{
    if (room.transport->requestsSent() - sentBefore >= kHeadStart)
        return false;
    for (std::size_t i = 0; i < waiting.size(); ++i) {
        const auto kind = static_cast<ListKind>(i);
        if (!isPerProject(kind) && urgency(focus, kind) == Priority::Interactive &&
            (inFlight[i] > 0 || !waiting[i].empty()))
            return true;
    }
    return false;
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
    d->room = {&transport, &archive, &organization, &clock, this, &d->texts, &d->readAt, d->gone.get_token()};
    // Queued: the Transport says so from within what pump() starts.
    connect(
        &transport, &Transport::queueChanged, this,
        [this] {
            if (d->holding && !d->focusComesFirst())
                d->pump();
        },
        Qt::QueuedConnection);
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
    d->waiting[at].clear();
    std::exchange(d->stops[at], std::stop_source{}).request_stop();
    d->pump();
}

void Sync::setIncludeArchived(bool include)
{
    if (std::exchange(d->includeArchived, include) != include)
        d->wanted.insert({ListKind::Projects, {}});
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
