// SPDX-License-Identifier: GPL-3.0-or-later
// Sync's other half: what an answer means, list by list and at the end of a round.
#include "app/archive/archive.h"
#include "app/base/clock.h"
#include "app/base/log.h"
#include "app/sync/syncprivate.h"
#include "app/sync/tidying.h"

#include <algorithm>

namespace steward {
namespace {

const ListId kProjects{ListKind::Projects, {}};

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

/// 404, or 400 for what a request's author cannot have got wrong: the capability is not there (BEHAVIOURS 52).
bool isRefusal(const Error &error)
{
    return error.kind == Error::Kind::NotFound || (error.kind == Error::Kind::Refused && error.httpStatus == 400);
}

} // namespace

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
    round.ended(id, outcome.has_value());
    if (outcome) {
        arrivedWhole(id);
        if (id == kProjects) {
            for (const ListId &each : std::exchange(refusedEarly, {}))
                refused(each);
        }
    } else if (!outcome.error().isCancelled()) {
        failed(id, outcome.error());
    }
    if (!running || stopping)
        return pump();
    switch (id.kind) {
    case ListKind::AuditLog:
    case ListKind::Projects: // what there is to read beside them is known now
    case ListKind::Users:
        return plan();
    default:
        return wanted.contains(kProjects) && !round.wasAsked(kProjects) ? plan() : pump();
    }
}

void Sync::Private::arrivedWhole(const ListId &id)
{
    readAt.remove(id);
    failedAt.remove(id);
    wanted.remove(id);
    setConnectionError({});
    const Rare<Error> archiveError = room.organization->state(id).lastError;
    if (archiveError && !std::exchange(archiveTold, true))
        Q_EMIT q->archiveFailed(*archiveError);
}

void Sync::Private::failed(const ListId &id, const Error &error)
{
    qCInfo(logSync, "list %d: error %d, status %d", int(id.kind), int(error.kind), error.httpStatus);
    failedAt.insert(id, room.clock->now());
    wanted.remove(id);
    if (isThere(id.projectId)) { // else the list of projects has told meanwhile that it is gone
        ListState state = room.organization->state(id);
        state.lastError = error;
        state.stale = true;
        state.notOffered = false;
        keep(id, state);
    }
    if (isRefusal(error))
        refused(id);
    if (error.kind == Error::Kind::Forbidden)
        forbidden = error;
    const bool trouble = error.kind == Error::Kind::Timeout || error.kind == Error::Kind::Server;
    if (concernsConnection(error) || (trouble && round.inTrouble())) {
        setConnectionError(error);
        stop();
    }
}

void Sync::Private::keep(const ListId &id, const ListState &state)
{
    room.organization->setState(id, state);
    (void)room.archive->setState(id, state); // nobody waits for it: at worst the list is asked for once more
}

/// Whether the project is held to be there and not archived; the organization itself (no id) always is.
bool Sync::Private::isThere(const QString &projectId) const
{
    const auto &projects = room.organization->snapshot().projects;
    return projectId.isEmpty() || std::any_of(projects.begin(), projects.end(), [&projectId](const Project &each) {
               return each.id == projectId && !each.isArchived();
           });
}

void Sync::Private::refused(const ListId &id)
{
    // The project may be archived or gone by now (BEHAVIOURS 40): the list of projects tells, however fresh it seems.
    // Until it has, the refusal is that project's and says nothing of the others: three that were archived are no sign
    // that the organization has no lists of the kind.
    if (!id.projectId.isEmpty() && !round.hasCome(ListKind::Projects)) {
        refusedEarly.push_back(id);
        if (!round.wasAsked(kProjects))
            wanted.insert(kProjects);
        return;
    }
    if (!isThere(id.projectId) || !round.refused(id))
        return;
    const QHash<ListId, ListState> states = room.organization->snapshot().states;
    for (auto it = states.cbegin(); it != states.cend(); ++it) {
        // With those of its kind that were refused before it, of which nobody is to be told as of a failure.
        const bool sameKind = it.key() == id || (isPerProject(id.kind) && it.key().kind == id.kind);
        if (!sameKind || it->notOffered || !it->lastError || !isRefusal(*it->lastError))
            continue;
        ListState state = *it;
        state.notOffered = true;
        keep(it.key(), state);
    }
}

void Sync::Private::finish()
{
    if (!stopping && vouching == Vouching::Yes)
        confirm();
    dropProjectKeys();
    if (forbidden && !round.hasAnyCome())
        setConnectionError(forbidden); // not one list may be read: it is the key
    texts.clear();
    running = false;
    stopping = false;
    force = false;
    wanted.clear();
    changed();
    Q_EMIT q->finished();
    if (std::exchange(again, false) && !running)
        begin();
}

/// Project keys that came among the admin keys can be told by their ids only when the projects' lists are there.
void Sync::Private::dropProjectKeys()
{
    std::vector<AdminKey> adminKeys = room.organization->snapshot().adminKeys.toVector();
    if (!tidying::dropProjectKeys(adminKeys, room.organization->snapshot().projectKeys))
        return;
    const ListState state = room.organization->state({ListKind::AdminKeys, {}});
    (void)room.archive->replace(adminKeys, state.fetchedAt);
    room.organization->replace(std::move(adminKeys));
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

void Sync::Private::setConnectionError(std::optional<Error> error)
{
    if (connectionError == error)
        return;
    connectionError = std::move(error);
    Q_EMIT q->connectionErrorChanged();
}

} // namespace steward
