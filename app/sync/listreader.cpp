// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/listreader.h"

#include "app/archive/archive.h"
#include "app/async/settled.h"
#include "app/base/clock.h"
#include "app/net/reply.h"
#include "app/organization/organization.h"
#include "app/resources/adminkeys/adminkeysapi.h"
#include "app/resources/invites/invitesapi.h"
#include "app/resources/projectkeys/projectkeysapi.h"
#include "app/resources/projects/projectsapi.h"
#include "app/resources/projectusers/projectusersapi.h"
#include "app/resources/serviceaccounts/serviceaccountsapi.h"
#include "app/resources/spendlimits/spendlimitsapi.h"
#include "app/resources/users/usersapi.h"
#include "app/sync/costreader.h"
#include "app/sync/tidying.h"

namespace steward {
namespace {

constexpr std::size_t kMany = 1000; // rows, for the window's thread

/// All pages of a list, tidied page by page: for 10,000 people at once it would hold up the window.
template <typename T>
QCoro::Task<Result<std::vector<T>>> gather(ReadingRoom room, Pager<T> pager, OpContext ctx)
{
    std::vector<T> rows;
    for (;;) {
        Result<std::optional<Page<T>>> page = co_await pager.next(ctx);
        if (ctx.stop.stop_requested())
            co_return fail(Error::Kind::Cancelled);
        if (!page)
            co_return Failure(std::move(page).error());
        if (!*page)
            break;
        for (T &row : (*page)->items) {
            tidying::shareTexts(row, *room.texts);
            rows.push_back(std::move(row));
        }
    }
    if (rows.size() < kMany) {
        tidying::dropRepeats(rows);
        co_return rows;
    }
    const auto all = std::make_shared<std::vector<T>>(std::move(rows));
    QFuture<void> done = inWorker([all] { tidying::dropRepeats(*all); });
    co_await done;
    if (ctx.stop.stop_requested())
        co_return fail(Error::Kind::Cancelled);
    co_return std::move(*all);
}

/// A list of the organization.
template <typename T>
QCoro::Task<Result<>> readWhole(ReadingRoom room, ListKind kind, Pager<T> pager, OpContext ctx)
{
    const UnixSeconds begun = room.clock->now();
    Result<std::vector<T>> rows = co_await gather(room, std::move(pager), std::move(ctx));
    if (!rows)
        co_return Failure(std::move(rows).error());
    if constexpr (std::same_as<T, AdminKey>)
        tidying::dropProjectKeys(*rows, room.organization->snapshot().projectKeys);
    room.organization->reconcile(*rows, begun);
    room.arrived({kind, {}});
    SharedRows<T> shared(std::move(*rows));
    const Result<> kept = co_await settled(room.archive->replace(shared, begun), room.gone);
    if (room.gone.stop_requested())
        co_return fail(Error::Kind::Cancelled);
    if (room.organization->isWritten({kind, {}})) { // perhaps while the archive was awaited
        std::vector<T> again = shared.toVector();
        room.organization->reconcile(again, begun);
        shared = std::move(again);
    }
    room.organization->replace(std::move(shared));
    room.organization->setState({kind, {}}, arrived(begun, kept));
    co_return Result<>();
}

/// A list of a project.
template <typename T>
QCoro::Task<Result<>> readWhole(ReadingRoom room, ListId id, Pager<T> pager, OpContext ctx)
{
    const UnixSeconds begun = room.clock->now();
    Result<std::vector<T>> rows = co_await gather(room, std::move(pager), std::move(ctx));
    if (!rows)
        co_return Failure(std::move(rows).error());
    room.organization->reconcile(id.projectId, *rows, begun);
    room.arrived(id);
    const Result<> kept = co_await settled(room.archive->replace(id.projectId, *rows, begun), room.gone);
    if (room.gone.stop_requested())
        co_return fail(Error::Kind::Cancelled);
    room.organization->reconcile(id.projectId, *rows, begun); // once more: the archive was awaited
    room.organization->replace(id.projectId, std::move(*rows));
    room.organization->setState(id, arrived(begun, kept));
    co_return Result<>();
}

QCoro::Task<Result<>> readLimit(ReadingRoom room, ListId id, OpContext ctx)
{
    const UnixSeconds begun = room.clock->now();
    const SpendLimitsApi api(*room.transport);
    Result<std::optional<SpendLimit>> limit;
    if (id.projectId.isEmpty())
        limit = co_await api.organization(std::move(ctx));
    else
        limit = co_await api.project(id.projectId, std::move(ctx));
    if (!limit)
        co_return Failure(std::move(limit).error());
    room.arrived(id);
    const Result<> kept = co_await settled(room.archive->replace(id.projectId, *limit, begun), room.gone);
    if (room.gone.stop_requested())
        co_return fail(Error::Kind::Cancelled);
    room.organization->replace(id.projectId, *std::move(limit));
    room.organization->setState(id, arrived(begun, kept));
    co_return Result<>();
}

} // namespace

ListState arrived(UnixSeconds at, const Result<> &kept)
{
    ListState state;
    state.fetchedAt = at;
    if (!kept)
        state.lastError = kept.error();
    return state;
}

QCoro::Task<Result<>> readList(ReadingRoom room, ListId id, bool includeArchived, OpContext ctx)
{
    Transport &transport = *room.transport;
    switch (id.kind) {
    case ListKind::Projects:
        return readWhole(room, id.kind, ProjectsApi(transport).list({includeArchived}), std::move(ctx));
    case ListKind::Users:
        return readWhole(room, id.kind, UsersApi(transport).list(), std::move(ctx));
    case ListKind::Invites:
        return readWhole(room, id.kind, InvitesApi(transport).list(), std::move(ctx));
    case ListKind::AdminKeys:
        return readWhole(room, id.kind, AdminKeysApi(transport).list(), std::move(ctx));
    case ListKind::ProjectUsers:
        return readWhole(room, id, ProjectUsersApi(transport).list(id.projectId), std::move(ctx));
    case ListKind::ServiceAccounts:
        return readWhole(room, id, ServiceAccountsApi(transport).list(id.projectId), std::move(ctx));
    case ListKind::ProjectKeys:
        return readWhole(room, id, ProjectKeysApi(transport).list(id.projectId), std::move(ctx));
    case ListKind::SpendLimits:
        return readLimit(room, id, std::move(ctx));
    case ListKind::Costs:
        return readCosts(room, std::move(ctx));
    case ListKind::AuditLog:
        break; // lookAtAuditLog
    }
    return [](ListId) -> QCoro::Task<Result<>> { co_return fail(Error::Kind::Internal); }(id);
}

} // namespace steward
