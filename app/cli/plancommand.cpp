// SPDX-License-Identifier: GPL-3.0-or-later
// `steward plan show|apply|continue`.
#include "app/async/completion.h"
#include "app/changes/changes.h"
#include "app/changes/planfile.h"
#include "app/cli/commands.h"
#include "app/cli/commandsession.h"
#include "app/cli/exitcode.h"
#include "app/cli/planrun.h"
#include "app/cli/planshown.h"
#include "app/cli/reading.h"
#include "app/cli/terminal.h"
#include "app/exports/secretfile.h"
#include "app/session/keycheck.h"

#include <QFile>

namespace steward::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kLargestFile = 256 * 1024 * 1024;

QString whatIsWrong(const QString &word)
{
    if (word == "version"_L1)
        return u"this version of Steward cannot read it"_s;
    if (word == "operation"_L1)
        return u"this version of Steward does not know the operation"_s;
    if (word == "reference"_L1)
        return u"it refers to a step that does not come before it"_s;
    if (word == "step"_L1)
        return u"each step needs an id of its own"_s;
    if (word == "shape"_L1)
        return u"it is missing, or not of the form that is wanted"_s;
    return word;
}

tl::expected<Plan, Refusal> readPlan(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Refusal{u"%1 cannot be read: %2."_s.arg(path, file.errorString()), Failed});
    if (file.size() > kLargestFile)
        return tl::unexpected(Refusal{u"%1 is too large for a plan."_s.arg(path), PlanRefused});
    const auto plan = planfile::read(file.readAll());
    if (plan)
        return *plan;
    const Error &error = plan.error();
    const QString what = whatIsWrong(error.detail);
    return tl::unexpected(
        Refusal{u"%1 is not a plan that can be used: %2."_s.arg(
                    path, fitForTerminal(error.jsonPath.isEmpty() ? what : error.jsonPath + ": "_L1 + what)),
                PlanRefused});
}

/// The lists that a review of \a plan rests on.
std::vector<ListKind> kindsFor(const Plan &plan)
{
    std::vector<ListKind> kinds{ListKind::Projects, ListKind::Users};
    bool keys = false, adminKeys = false;
    for (const Step &step : plan.steps) {
        keys = keys || step.operation == "projects.archive"_L1 || step.operation == "users.remove"_L1 ||
               step.operation == "projectusers.remove"_L1 || step.operation.startsWith("projectkeys."_L1) ||
               step.operation == "serviceaccounts.remove"_L1;
        adminKeys = adminKeys || step.operation.startsWith("adminkeys."_L1);
    }
    if (keys)
        kinds.insert(kinds.end(), {ListKind::ServiceAccounts, ListKind::ProjectKeys});
    if (adminKeys)
        kinds.push_back(ListKind::AdminKeys);
    return kinds;
}

ReviewInput inputOf(Session &session)
{
    return {session.organization().snapshot(), session.clock().now(), session.connection().keyTail, {}};
}

bool makesSecrets(const ShownPlan &shown, const PlanRecord *record)
{
    for (std::size_t i = 0; i < shown.reviews.size(); ++i) {
        if (record && isReached(record->steps[i].phase))
            continue;
        if (shown.reviews[i].fact(Fact::Kind::SecretShownOnce))
            return true;
    }
    return false;
}

/// Why secrets could not be kept; empty: they can, or there are none.
QString secretsProblem(const ShownPlan &shown, const PlanRecord *record, const QString &secretsDir)
{
    if (!makesSecrets(shown, record))
        return {};
    if (secretsDir.isEmpty())
        return u"The plan makes keys, whose secrets are shown once. Say where to put them with --secrets-dir."_s;
    const auto prepared = prepareSecretsDirectory(secretsDir);
    return prepared ? QString() : sentenceFor(prepared.error());
}

/// Every reason why the plan must not be applied as it was asked for.
QStringList refusals(const ShownPlan &shown, Session &session, const Options &options)
{
    QStringList reasons;
    if (session.connection().readOnly)
        reasons += u"The key may only read. Applying a plan takes a key that may write."_s;
    for (std::size_t i = 0; i < shown.reviews.size(); ++i) {
        const StepReview &review = shown.reviews[i];
        if (review.isBlocked())
            reasons += u"Step %1 cannot be applied."_s.arg(numbered(shown, i));
        else if (!review.typedName.isEmpty() && !options.typed.contains(review.typedName))
            reasons += u"Step %1 needs --type '%2'."_s.arg(numbered(shown, i), fitForTerminal(review.typedName));
    }
    if (const auto problem = secretsProblem(shown, nullptr, options.secretsDir); !problem.isEmpty())
        reasons += problem;
    // Nobody has chosen this organization for this plan.
    const Connection &connection = session.connection();
    if (connection.kind == Connection::Kind::Stored && options.connection.isEmpty() &&
        !shown.plan.connectionId.isEmpty() && shown.plan.connectionId != connection.id)
        reasons += u"The plan was made for \u2018%1\u2019, which is not connected here. Name the organization with "
                   u"--connection."_s.arg(fitForTerminal(shown.plan.organization));
    return reasons;
}

/// A plan that the journal knows is not applied a second time under its name: its entries would run together.
Refusal *nameAnew(Plan &plan, const std::vector<JournalEntry> &entries, Terminal &terminal, Refusal &refusal)
{
    for (const PlanRecord &record : replay(entries)) {
        if (record.plan.id != plan.id)
            continue;
        if (!record.hasEnded()) {
            refusal = {
                u"This plan was begun and has not ended: %1. \u2018steward plan continue %2\u2019 goes on."_s.arg(
                    countsOf(record), fitForTerminal(plan.id)),
                PlanRefused};
            return &refusal;
        }
        plan.id = newPlanId();
        terminal.say(u"This plan was applied before, at %1; this time it is %2."_s.arg(
            QDateTime::fromMSecsSinceEpoch(record.begunAtMs, Qt::UTC).toString(u"yyyy-MM-dd HH:mm 'UTC'"_s), plan.id));
        break;
    }
    return nullptr;
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
            terminal.say(u"Nothing of the organization has been read yet, so little can be said about dangers. "
                         u"\u2018steward sync\u2019 reads it."_s);
        bytes = written(shown(*plan, inputOf(session)), options.format);
    } else if (made.error().exitCode == NotConnected && options.connection.isEmpty()) {
        terminal.say(made.error().text + u" What the steps are about is not known here, nor what they would break."_s);
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
    const auto kinds = kindsFor(*plan);
    if (!co_await readLists(session, Focus::Overview, kinds, false, terminal, stop)) {
        terminal.complain(u"Stopped. Nothing was changed."_s);
        co_return Stopped;
    }
    if (const auto problem = session.archiveError() ? session.archiveError() : problemOf(session, kinds)) {
        terminal.complain(sentenceFor(*problem) + u" Nothing was changed."_s);
        co_return exitCodeFor(*problem);
    }
    session.sync().cancel(); // what else is due can wait: the plan's requests go first
    if (session.connection().kind == Connection::Kind::Environment) {
        OpContext ctx;
        ctx.stop = stop;
        if (co_await checkWriteAccess(session.transport(), ctx) == WriteAccess::Refused)
            session.setReadOnly(true);
    }

    const auto entries = co_await session.changes().journal().read(JournalPart::All, stop);
    if (!entries) {
        terminal.complain(sentenceFor(entries.error()));
        co_return stop.stop_requested() ? int(Stopped) : int(Failed);
    }
    Refusal refusal;
    if (nameAnew(*plan, *entries, terminal, refusal))
        co_return told(terminal, refusal);
    const ShownPlan shownPlan = shown(*plan, inputOf(session));
    terminal.show(asText(shownPlan));
    if (const auto reasons = refusals(shownPlan, session, options); !reasons.isEmpty()) {
        for (const QString &reason : reasons)
            terminal.complain(reason);
        terminal.complain(u"Nothing was changed."_s);
        co_return PlanRefused;
    }
    if (!options.yes) {
        if (!terminal.canAsk()) {
            terminal.complain(u"There is nobody to ask here; --yes applies it without. Nothing was changed."_s);
            co_return WrongUsage;
        }
        const QString question = u"\nApply %1 to %2? [y/N] "_s.arg(
            plan->steps.size() == 1 ? u"this step"_s : u"these %1 steps"_s.arg(plan->steps.size()),
            fitForTerminal(session.connection().name));
        if (!co_await terminal.ask(question, stop)) {
            terminal.complain(u"Nothing was changed."_s);
            co_return stop.stop_requested() ? int(Stopped) : int(PlanRefused);
        }
    }
    PlanRunner &runner = session.changes().prepare(*plan);
    const Following following{runner, shownPlan, options.secretsDir, options.anyway, false};
    co_return co_await follow(following, terminal, stop);
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
    co_await takenUp.value();

    if (options.planId.isEmpty()) {
        QString lines;
        for (const PlanRunner *each : session.changes().runners())
            lines += lineOf(each->record());
        if (lines.isEmpty())
            terminal.say(u"No plan was interrupted."_s);
        const auto result = terminal.data(lines.toLocal8Bit());
        co_return result ? Done : Failed;
    }
    PlanRunner *runner = session.changes().runner(options.planId);
    if (!runner) {
        terminal.complain(u"There is no plan \u2018%1\u2019 to continue; \u2018steward plan continue\u2019 lists those "
                          u"that can be."_s.arg(fitForTerminal(options.planId)));
        co_return PlanRefused;
    }
    const ShownPlan shownPlan = shown(runner->record().plan, inputOf(session));
    terminal.say(u"%1: %2."_s.arg(fitForTerminal(runner->record().plan.title), countsOf(runner->record())));
    if (options.drop) {
        Completion<bool> ended;
        QObject::connect(
            runner, &PlanRunner::stateChanged, &context, [&ended] { ended.complete(true); }, Qt::QueuedConnection);
        runner->dropRest();
        co_await ended.value();
        if (const auto &hindrance = runner->hindrance()) {
            terminal.complain(sentenceFor(*hindrance));
            co_return exitCodeFor(*hindrance);
        }
        terminal.say(u"The plan has ended: %1."_s.arg(countsOf(runner->record())));
        co_return Done;
    }
    if (session.connection().readOnly) {
        terminal.complain(u"The key may only read. Applying a plan takes a key that may write."_s);
        co_return PlanRefused;
    }
    if (const auto problem = secretsProblem(shownPlan, &runner->record(), options.secretsDir); !problem.isEmpty()) {
        terminal.complain(problem);
        co_return PlanRefused;
    }
    const Following following{*runner, shownPlan, options.secretsDir, options.anyway, true};
    co_return co_await follow(following, terminal, stop);
}

} // namespace steward::cli
