// SPDX-License-Identifier: GPL-3.0-or-later
// `steward plan show|apply|continue`.
#include "app/async/completion.h"
#include "app/base/clock.h"
#include "app/changes/changes.h"
#include "app/changes/planfile.h"
#include "app/cli/commands.h"
#include "app/cli/commandsession.h"
#include "app/cli/exitcode.h"
#include "app/cli/planapply.h"
#include "app/cli/planrun.h"
#include "app/cli/planshown.h"
#include "app/cli/reading.h"
#include "app/cli/terminal.h"

#include <QFile>

namespace steward::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kLargestFile = 256 * 1024 * 1024;

QString whatIsWrong(const QString &word)
{
    if (word == "version"_L1)
        return Terminal::tr("this version of Steward cannot read it");
    if (word == "operation"_L1)
        return Terminal::tr("this version of Steward does not know the operation");
    if (word == "reference"_L1)
        return Terminal::tr("it refers to a step that does not come before it");
    if (word == "step"_L1)
        return Terminal::tr("each step needs an id of its own");
    if (word == "shape"_L1)
        return Terminal::tr("it is missing, or not of the form that is wanted");
    return word;
}

tl::expected<Plan, Refusal> readPlan(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Refusal{Terminal::tr("%1 cannot be read: %2.").arg(path, file.errorString()), Failed});
    if (file.size() > kLargestFile)
        return tl::unexpected(Refusal{Terminal::tr("%1 is too large for a plan.").arg(path), PlanRefused});
    const auto plan = planfile::read(file.readAll());
    if (plan)
        return *plan;
    const Error &error = plan.error();
    const QString what = whatIsWrong(error.detail);
    return tl::unexpected(
        Refusal{Terminal::tr("%1 is not a plan that can be used: %2.")
                    .arg(path, fitForTerminal(error.jsonPath.isEmpty() ? what : error.jsonPath + ": "_L1 + what)),
                PlanRefused});
}

QString lineOf(const PlanRecord &record)
{
    return u"%1  %2  %3 (%4)\n"_s.arg(
        fitForTerminal(record.plan.id),
        QDateTime::fromMSecsSinceEpoch(record.begunAtMs, Qt::UTC).toString(u"yyyy-MM-dd HH:mm"_s),
        fitForTerminal(record.plan.title), countsOf(record));
}

int told(Terminal &terminal, const Refusal &refusal)
{
    terminal.complain(refusal.text);
    return refusal.exitCode;
}

} // namespace

QCoro::Task<int> runPlanShow(Options options, Terminal &terminal, std::stop_token stop)
{
    const auto plan = readPlan(options.file);
    if (!plan)
        co_return told(terminal, plan.error());
    options.madeFor = plan->connectionId;
    const auto made = co_await CommandSession::make(options, stop);
    QByteArray bytes;
    if (made) {
        auto &session = (*made)->session();
        co_await openArchive(session);
        if (session.organization().state(ListKind::Projects).fetchedAt == 0)
            terminal.say(Terminal::tr("Nothing of the organization has been read yet, so little can be said about "
                                      "dangers. ‘steward sync’ reads it."));
        bytes = written(shown(*plan, reviewInput(session)), options.format);
    } else if (made.error().exitCode == NotConnected && options.connection.isEmpty()) {
        terminal.say(made.error().text + u' ' +
                     Terminal::tr("What the steps are about is not known here, nor what they would break."));
        bytes = written({*plan, {}, {}}, options.format);
    } else {
        co_return told(terminal, made.error());
    }
    if (const auto result = terminal.data(bytes); !result) {
        terminal.complain(sentenceFor(result.error()));
        co_return Failed;
    }
    co_return Done;
}

QCoro::Task<int> runPlanApply(Options options, Terminal &terminal, SessionMade sessionMade, std::stop_token stop)
{
    options.begunAtMs = Clock().nowMs();
    auto plan = readPlan(options.file);
    if (!plan)
        co_return told(terminal, plan.error());
    options.madeFor = plan->connectionId;
    const auto made = co_await CommandSession::make(options, stop);
    if (!made)
        co_return told(terminal, made.error());
    auto &session = (*made)->session();
    if (sessionMade)
        sessionMade(session);
    if (const auto holder = session.changes().holderOf(plan->id)) {
        if (options.wait)
            co_return co_await waitForOther(session, plan->id, terminal, stop);
        co_return told(terminal, held(*holder));
    }
    const auto kinds = listsFor(*plan);
    if (!co_await readLists(session, Focus::Overview, kinds, false, terminal, stop)) {
        terminal.complain(Terminal::tr("Stopped. Nothing was changed."));
        co_return Stopped;
    }
    if (const auto problem = session.archiveError() ? session.archiveError() : problemOf(session, kinds)) {
        terminal.complain(sentenceFor(*problem) + u' ' + Terminal::tr("Nothing was changed."));
        co_return exitCodeFor(*problem);
    }
    co_return co_await applyPlan(session, *plan, options, terminal, stop);
}

QCoro::Task<int> runPlanContinue(Options options, Terminal &terminal, SessionMade sessionMade, std::stop_token stop)
{
    const auto made = co_await CommandSession::make(options, stop);
    if (!made)
        co_return told(terminal, made.error());
    auto &session = (*made)->session();
    if (sessionMade)
        sessionMade(session);
    Completion<bool> takenUp;
    QObject context;
    QObject::connect(
        &session.changes(), &Changes::takenUp, &context, [&takenUp] { takenUp.complete(true); }, Qt::QueuedConnection);
    co_await openArchive(session);
    if (session.archiveError()) {
        terminal.complain(sentenceFor(*session.archiveError()));
        co_return Failed;
    }
    (void)co_await takenUp.value();

    if (options.planId.isEmpty()) {
        QString lines;
        for (const PlanRunner *each : session.changes().runners())
            lines += lineOf(each->record());
        if (lines.isEmpty())
            terminal.say(Terminal::tr("No plan was interrupted."));
        const auto result = terminal.data(lines.toLocal8Bit());
        co_return result ? Done : Failed;
    }
    PlanRunner *runner = session.changes().runner(options.planId);
    if (!runner) {
        terminal.complain(
            Terminal::tr("There is no plan ‘%1’ to continue; ‘steward plan continue’ lists those that can be.")
                .arg(fitForTerminal(options.planId)));
        co_return PlanRefused;
    }
    if (const auto &holder = runner->holder()) {
        if (options.wait)
            co_return co_await waitForOther(session, options.planId, terminal, stop);
        terminal.say(u"%1: %2."_s.arg(fitForTerminal(runner->record().plan.title), countsOf(runner->record())));
        co_return told(terminal, held(*holder));
    }
    const ShownPlan shownPlan = shown(runner->record().plan, reviewInput(session));
    terminal.say(u"%1: %2."_s.arg(fitForTerminal(runner->record().plan.title), countsOf(runner->record())));
    if (options.drop) {
        Completion<bool> ended;
        QObject untilEnded; // the connection ends before what it completes
        QObject::connect(
            runner, &PlanRunner::stateChanged, &untilEnded, [done = &ended] { done->complete(true); },
            Qt::QueuedConnection);
        runner->dropRest();
        (void)co_await ended.value();
        if (const auto &holder = runner->holder())
            co_return told(terminal, held(*holder));
        if (const auto &hindrance = runner->hindrance()) {
            terminal.complain(sentenceFor(*hindrance));
            co_return exitCodeFor(*hindrance);
        }
        terminal.say(Terminal::tr("The plan has ended: %1.").arg(countsOf(runner->record())));
        co_return co_await setLabels(session, runner->record(), terminal);
    }
    if (session.connection().readOnly) {
        terminal.complain(Terminal::tr("The key may only read. Applying a plan takes a key that may write."));
        co_return PlanRefused;
    }
    if (const auto problem = secretsProblem(shownPlan, &runner->record(), options.secretsDir); !problem.isEmpty()) {
        terminal.complain(problem);
        co_return PlanRefused;
    }
    const Following following{*runner, shownPlan, options.secretsDir, options.anyway, true, options.wait, false};
    const int code = co_await followWithLabels(session, following, terminal, stop);
    const QStringList missing =
        options.secretsDir.isEmpty() ? QStringList() : secretsMissing(runner->record(), shownPlan, options.secretsDir);
    for (const QString &step : missing)
        terminal.complain(Terminal::tr("The secret of step %1 is not in %2: it was lost when the plan was interrupted. "
                                       "Delete the key and create another.")
                              .arg(step, options.secretsDir));
    co_return code == Done && !missing.isEmpty() ? int(StepsFailed) : code;
}

} // namespace steward::cli
