// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/async/completion.h"
#include "app/cli/exitcode.h"
#include "app/cli/reading.h"
#include "app/sync/spend/spendsync.h"

namespace steward::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString spendLine(const Session &session, const SpendProgress &progress)
{
    const QString name = fitForTerminal(session.connection().name);
    QString line = progress.daysWanted > 0 ? Terminal::tr("%1: costs and usage, %2 of %3 days")
                                                 .arg(name)
                                                 .arg(progress.daysDone)
                                                 .arg(progress.daysWanted)
                   : progress.phase == SpendPhase::History
                       ? Terminal::tr("%1: costs and usage, %2 older days").arg(name).arg(progress.daysDone)
                       : Terminal::tr("%1: costs and usage").arg(name);
    if (progress.estimate && progress.estimate->count() >= 60) {
        const auto minutes = std::chrono::ceil<std::chrono::minutes>(*progress.estimate).count();
        line += u"; "_s + Terminal::tr("%1 requests waiting, about %2 min").arg(progress.requestsLeft).arg(minutes);
    }
    return line;
}

} // namespace

QCoro::Task<bool> readSpend(Session &session, bool force, Terminal &terminal, std::stop_token stop)
{
    Completion<bool> finished;
    QObject context; // the connections end with this frame
    SpendSync &spend = session.spendSync();
    // Queued: the command goes on, and may destroy the session, outside of its signals.
    QObject::connect(
        &spend, &SpendSync::finished, &context, [&finished] { finished.complete(true); }, Qt::QueuedConnection);
    QObject::connect(&spend, &SpendSync::progressChanged, &context,
                     [&] { terminal.progress(spendLine(session, spend.progress())); });
    const std::stop_callback onStop(stop, [&finished] { finished.complete(false); });
    spend.refresh(force);
    co_return co_await finished.value();
}

std::optional<Error> spendProblemOf(Session &session)
{
    return session.spendSync().anyError();
}

} // namespace steward::cli
