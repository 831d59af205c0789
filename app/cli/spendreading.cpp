// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/async/completion.h"
#include "app/cli/exitcode.h"
#include "app/cli/reading.h"
#include "app/sync/spend/spendsync.h"

#include <QDateTime>

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

QCoro::Task<std::optional<Refusal>> readMoney(Session &session, std::vector<ListKind> kinds, Options options,
                                              Terminal &terminal, std::stop_token stop)
{
    if (options.offline) {
        co_await openArchive(session);
        co_return std::nullopt;
    }
    bool finished = co_await readLists(session, Focus::Projects, kinds, options.force, terminal, stop);
    if (finished)
        finished = co_await readSpend(session, options.force, terminal, stop);
    if (!finished)
        co_return Refusal{Terminal::tr("Stopped. Nothing was written."), Stopped};
    std::optional<Error> problem = problemOf(session, kinds);
    if (!problem)
        problem = session.spendSync().error();
    if (!problem)
        co_return std::nullopt;
    co_return Refusal{sentenceFor(*problem) + u' ' + Terminal::tr("Nothing was written."), exitCodeFor(*problem)};
}

QString incompleteDays(const std::vector<DayCoverage> &days)
{
    QStringList missing, provisional;
    for (const DayCoverage &day : days) {
        const QString date = QDateTime::fromSecsSinceEpoch(day.day, Qt::UTC).date().toString(Qt::ISODate);
        if (day.state == DayState::Provisional)
            provisional += date;
        else if (day.state != DayState::Complete)
            missing += date;
    }
    const auto few = [](const QStringList &dates) {
        constexpr qsizetype kShown = 5;
        return dates.size() <= kShown
                   ? dates.join(u", "_s)
                   : Terminal::tr("%1 and %2 more").arg(dates.first(kShown).join(u", "_s)).arg(dates.size() - kShown);
    };
    QStringList sentences;
    if (!missing.isEmpty())
        sentences += Terminal::tr("Not held: %1.").arg(few(missing));
    if (!provisional.isEmpty())
        sentences += Terminal::tr("May still change: %1.").arg(few(provisional));
    return sentences.join(u' ');
}

std::optional<Error> spendProblemOf(Session &session)
{
    return session.spendSync().anyError();
}

} // namespace steward::cli
