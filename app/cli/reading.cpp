// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reading.h"

#include "app/async/completion.h"
#include "app/cli/exitcode.h"
#include "app/cli/terminal.h"

#include <QCoroSignal>

namespace steward::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString progressLine(const Session &session, const SyncProgress &progress, const QueueState &queue)
{
    auto line = Terminal::tr("%1: %2 of %3 lists")
                    .arg(fitForTerminal(session.connection().name))
                    .arg(progress.listsDone)
                    .arg(progress.listsTotal);
    if (queue.throttled && queue.waiting > 0) {
        const auto minutes = std::chrono::ceil<std::chrono::minutes>(queue.estimate).count();
        line += u"; "_s + Terminal::tr("%1 requests waiting, about %2 min").arg(queue.waiting).arg(minutes);
    }
    return line;
}

/// Whether every list of \a kinds has arrived since then: what else is being read is not waited for.
bool haveArrived(const Snapshot &held, const std::vector<ListKind> &kinds, UnixSeconds since)
{
    const auto lists = listsOf(held, kinds);
    return !lists.empty() && std::all_of(lists.cbegin(), lists.cend(),
                                         [&](const ListId &id) { return held.states.value(id).fetchedAt >= since; });
}

std::optional<Error> problemOf(const ListState &state)
{
    // An error of the archive's: what was read is here all the same, only not kept.
    if (state.lastError && state.lastError->kind != Error::Kind::Archive && !state.notOffered)
        return state.lastError.toOptional();
    return std::nullopt;
}

} // namespace

QCoro::Task<void> openArchive(Session &session)
{
    session.open(Session::Then::Wait);
    while (!session.isOpen())
        co_await qCoro(&session, &Session::opened);
}

QCoro::Task<bool> readLists(Session &session, Focus focus, std::vector<ListKind> kinds, bool force, Terminal &terminal,
                            std::stop_token stop)
{
    Completion<bool> finished;
    QObject context; // the connections end with this frame
    auto &sync = session.sync();
    // Queued: the command goes on, and may destroy the session, outside of its signals.
    QObject::connect(
        &sync, &Sync::finished, &context, [&finished] { finished.complete(true); }, Qt::QueuedConnection);
    const auto showProgress = [&] {
        terminal.progress(progressLine(session, sync.progress(), session.transport().queueState()));
    };
    const auto since = session.clock().now();
    QObject::connect(
        &sync, &Sync::progressChanged, &context,
        [&] {
            showProgress();
            if (haveArrived(session.organization().snapshot(), kinds, since))
                finished.complete(true);
        },
        Qt::QueuedConnection);
    QObject::connect(&session.transport(), &Transport::queueChanged, &context, showProgress);
    QObject::connect(&session, &Session::archiveProblem, &context, [&] {
        if (session.archiveError())
            terminal.complain(sentenceFor(*session.archiveError()));
        if (!session.archiveSetAside().isEmpty())
            terminal.complain((session.archiveSetAsideReason() == "newer"_L1
                                   ? Terminal::tr("The local database is of a newer Steward and was set aside: %1.")
                                   : Terminal::tr("The local database was damaged and has been set aside: %1."))
                                  .arg(fitForTerminal(session.archiveSetAside())));
    });
    if (force)
        QObject::connect(&session, &Session::opened, &context, [&sync] { sync.refresh(true); });
    const std::stop_callback onStop(stop, [&finished] { finished.complete(false); });
    sync.setFocus(focus);
    session.open();
    co_return co_await finished.value();
}

std::vector<ListId> listsOf(const Snapshot &held, const std::vector<ListKind> &kinds)
{
    std::vector<ListId> lists;
    for (const auto kind : kinds) {
        if (kind != ListKind::ProjectKeys && kind != ListKind::ServiceAccounts) {
            lists.push_back({kind, {}});
            continue;
        }
        for (const auto &project : held.projects) {
            if (!project.isArchived())
                lists.push_back({kind, project.id});
        }
    }
    return lists;
}

std::optional<Error> problemOf(Session &session)
{
    if (auto error = session.sync().connectionError())
        return error;
    for (const auto &state : session.organization().snapshot().states) {
        if (auto error = problemOf(state))
            return error;
    }
    return std::nullopt;
}

std::optional<Error> problemOf(Session &session, const std::vector<ListKind> &kinds)
{
    if (auto error = session.sync().connectionError())
        return error;
    const auto &held = session.organization().snapshot();
    for (const auto &id : listsOf(held, kinds)) {
        const auto state = held.states.value(id);
        if (auto error = problemOf(state))
            return error;
        if (!state.notOffered && (state.fetchedAt == 0 || state.stale))
            return fail(Error::Kind::Internal, u"a list that is needed was not read"_s).value();
    }
    return std::nullopt;
}

} // namespace steward::cli
