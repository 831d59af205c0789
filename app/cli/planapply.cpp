// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/planapply.h"

#include "app/async/completion.h"
#include "app/changes/changes.h"
#include "app/cli/commandsession.h"
#include "app/cli/exitcode.h"
#include "app/cli/reading.h"
#include "app/cli/terminal.h"
#include "app/exports/secretfile.h"
#include "app/net/keycheck.h"
#include "app/planning/keytraffic.h"
#include "app/session/planlabels.h"

#include <algorithm>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTimer>

namespace steward::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

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

/// Every reason why the plan must not be applied as it was asked for.
QStringList refusals(const ShownPlan &shown, Session &session, const Options &options)
{
    QStringList reasons;
    if (session.connection().readOnly)
        reasons += Terminal::tr("The key may only read. Applying a plan takes a key that may write.");
    for (std::size_t i = 0; i < shown.reviews.size(); ++i) {
        const StepReview &review = shown.reviews[i];
        if (review.isBlocked())
            reasons += Terminal::tr("Step %1 cannot be applied.").arg(numbered(shown, i));
        else if (!review.typedName.isEmpty() && !options.typed.contains(review.typedName))
            reasons +=
                Terminal::tr("Step %1 needs --type '%2'.").arg(numbered(shown, i), fitForTerminal(review.typedName));
    }
    if (const auto problem = secretsProblem(shown, nullptr, options.secretsDir); !problem.isEmpty())
        reasons += problem;
    // Nobody has chosen this organization for this plan.
    const Connection &connection = session.connection();
    if (connection.kind == Connection::Kind::Stored && options.connection.isEmpty() &&
        !shown.plan.connectionId.isEmpty() && shown.plan.connectionId != connection.id)
        reasons +=
            Terminal::tr(
                "The plan was made for ‘%1’, which is not connected here. Name the organization with --connection.")
                .arg(fitForTerminal(shown.plan.organization));
    return reasons;
}

/// A plan that the journal knows is not applied a second time under its name: its entries would run together.
std::optional<Refusal> nameAnew(Plan &plan, const std::vector<JournalEntry> &entries, const Changes &changes,
                                Terminal &terminal)
{
    if (const auto holder = changes.holderOf(plan.id))
        return held(*holder);
    for (const PlanRecord &record : replay(entries)) {
        if (record.plan.id != plan.id)
            continue;
        if (!record.hasEnded())
            return Refusal{
                Terminal::tr("This plan was begun and has not ended: %1. ‘steward plan continue %2’ goes on.")
                    .arg(countsOf(record), fitForTerminal(plan.id)),
                PlanRefused};
        plan.id = newPlanId();
        terminal.say(
            Terminal::tr("This plan was applied before, at %1; this time it is %2.")
                .arg(QDateTime::fromMSecsSinceEpoch(record.begunAtMs, Qt::UTC).toString(u"yyyy-MM-dd HH:mm 'UTC'"_s),
                     plan.id));
        break;
    }
    return std::nullopt;
}

/// What the journal tells of the plan if another process has been at it since this command began, and is no longer: it
/// is what --wait is for, though there is nothing left to wait for. Nothing: nobody has.
std::optional<PlanRecord> appliedMeanwhile(const Plan &plan, const std::vector<JournalEntry> &entries,
                                           const Options &options)
{
    const auto last = std::find_if(entries.rbegin(), entries.rend(),
                                   [&plan](const JournalEntry &entry) { return entry.planId == plan.id; });
    if (!options.wait || last == entries.rend() || last->atMs < options.begunAtMs)
        return std::nullopt;
    std::vector<PlanRecord> records = replay(entries);
    const auto found = std::find_if(records.begin(), records.end(),
                                    [&plan](const PlanRecord &record) { return record.plan.id == plan.id; });
    return found == records.end() ? std::nullopt : std::optional(std::move(*found));
}

bool hasLostSecret(const PlanRecord &record)
{
    return std::any_of(record.steps.begin(), record.steps.end(), [](const StepState &step) { return step.secretLost; });
}

int toldMeanwhile(const PlanRecord &record, Terminal &terminal)
{
    const auto time = [](qint64 ms) {
        return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
    };
    terminal.say(
        record.hasEnded()
            ? Terminal::tr("Another process has applied this plan meanwhile; it ended at %1. It is not applied again.")
                  .arg(time(record.endedAtMs))
            : Terminal::tr("Another process has begun this plan meanwhile, at %1.").arg(time(record.begunAtMs)));
    return toldOutcome(record, hasLostSecret(record), terminal);
}

} // namespace

std::vector<ListKind> listsFor(const Plan &plan)
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

ReviewInput reviewInput(Session &session)
{
    return {session.organization().snapshot(), session.clock().now(), session.connection().keyTail, {}};
}

QString secretsProblem(const ShownPlan &shown, const PlanRecord *record, const QString &secretsDir)
{
    if (!makesSecrets(shown, record))
        return {};
    if (secretsDir.isEmpty())
        return Terminal::tr(
            "The plan makes keys, whose secrets are shown once. Say where to put them with --secrets-dir.");
    const auto prepared = prepareSecretsDirectory(secretsDir);
    return prepared ? QString() : sentenceFor(prepared.error());
}

QStringList secretsMissing(const PlanRecord &record, const ShownPlan &shown, const QString &secretsDir)
{
    QStringList missing;
    for (std::size_t i = 0; i < record.steps.size() && i < shown.reviews.size(); ++i) {
        if (record.steps[i].phase != StepPhase::Done || !shown.reviews[i].fact(Fact::Kind::SecretShownOnce))
            continue;
        const QJsonObject &answer = record.steps[i].answer;
        const QJsonObject ofAccount = answer.value("api_key"_L1).toObject();
        const QString keyId = (ofAccount.isEmpty() ? answer : ofAccount).value("id"_L1).toString();
        if (!QFile::exists(QDir(secretsDir).filePath(secretFileName(keyId))))
            missing += numbered(shown, i);
    }
    return missing;
}

QCoro::Task<int> applyPlan(Session &session, Plan plan, Options options, Terminal &terminal, std::stop_token stop)
{
    session.sync().cancel(); // what else is due can wait: the plan's requests go first
    if (session.connection().kind == Connection::Kind::Environment) {
        OpContext ctx;
        ctx.stop = stop;
        if (co_await checkWriteAccess(session.transport(), ctx) == WriteAccess::Refused)
            session.setReadOnly(true);
    }

    // Asked for before the journal is: of whoever is gone by now the journal tells everything.
    if (options.wait && session.changes().holderOf(plan.id))
        co_return co_await waitForOther(session, plan.id, terminal, stop);
    const auto entries = co_await session.changes().journal().read(JournalPart::All, stop);
    if (!entries) {
        terminal.complain(sentenceFor(entries.error()));
        co_return stop.stop_requested() ? int(Stopped) : int(Failed);
    }
    if (options.wait && session.changes().holderOf(plan.id)) // this moment
        co_return co_await waitForOther(session, plan.id, terminal, stop);
    if (const auto record = appliedMeanwhile(plan, *entries, options))
        co_return toldMeanwhile(*record, terminal);
    if (const auto refusal = nameAnew(plan, *entries, session.changes(), terminal)) {
        terminal.complain(refusal->text);
        co_return refusal->exitCode;
    }
    ReviewInput input = reviewInput(session);
    OpContext reading;
    reading.stop = stop;
    const Snapshot held = session.organization().snapshot();
    const auto traffic = co_await trafficOf(&session.transport(), plan, held, session.clock().now(), reading);
    if (traffic) // else it is not known
        input.requestsLastHour = *traffic;
    const ShownPlan shownPlan = shown(plan, input);
    terminal.show(asText(shownPlan));
    if (const auto reasons = refusals(shownPlan, session, options); !reasons.isEmpty()) {
        for (const QString &reason : reasons)
            terminal.complain(reason);
        terminal.complain(Terminal::tr("Nothing was changed."));
        co_return PlanRefused;
    }
    if (!options.yes) {
        if (!terminal.canAsk()) {
            terminal.complain(
                Terminal::tr("There is nobody to ask here; --yes applies it without. Nothing was changed."));
            co_return WrongUsage;
        }
        const QString question = u'\n' +
                                 Terminal::tr("Apply %Ln step(s) to %1? [y/N]", nullptr, int(plan.steps.size()))
                                     .arg(fitForTerminal(session.connection().name)) +
                                 u' ';
        if (!co_await terminal.ask(question, stop)) {
            terminal.complain(Terminal::tr("Nothing was changed."));
            co_return stop.stop_requested() ? int(Stopped) : int(PlanRefused);
        }
    }
    if (options.wait && !session.changes().holderOf(plan.id)) { // while it was shown and asked about
        const auto since = co_await session.changes().journal().readPlan(plan.id, stop);
        if (const auto record = since ? appliedMeanwhile(plan, *since, options) : std::nullopt)
            co_return toldMeanwhile(*record, terminal);
    }
    PlanRunner &runner = session.changes().prepare(plan);
    const Following following{runner, shownPlan, options.secretsDir, options.anyway, false, options.wait, false};
    co_return co_await followWithLabels(session, following, terminal, stop);
}

QCoro::Task<int> followWithLabels(Session &session, Following following, Terminal &terminal, std::stop_token stop)
{
    const PlanRunner &runner = following.runner;
    const int code = co_await follow(following, terminal, stop);
    if (following.wait && runner.holder()) { // it was faster by a moment
        following.fromTheStart = true;
        co_return co_await followOther(following, terminal, stop);
    }
    if (runner.state() != PlanRunner::State::Ended)
        co_return code;
    const int labelled = co_await setLabels(session, runner.record(), terminal);
    co_return code == Done ? labelled : code;
}

QCoro::Task<int> waitForOther(Session &session, QString planId, Terminal &terminal, std::stop_token stop)
{
    co_await openArchive(session);
    if (const auto error = session.archiveError()) {
        terminal.complain(sentenceFor(*error));
        co_return Failed;
    }
    const Changes &changes = session.changes();
    Completion<bool> found;
    QObject context;
    QTimer look; // the plan is in the journal a little after it was taken, or has ended before it was seen there
    const auto isFound = [&] {
        if (changes.runner(planId) || !changes.holderOf(planId))
            found.complete(true);
    };
    QObject::connect(&changes, &Changes::runnerAdded, &context, isFound, Qt::QueuedConnection);
    QObject::connect(&look, &QTimer::timeout, &context, isFound);
    look.start(std::chrono::milliseconds(200));
    {
        const std::stop_callback onStop(stop, [&found] { found.complete(false); });
        if (!co_await found.value())
            co_return Stopped;
    }
    look.stop();
    if (PlanRunner *runner = session.changes().runner(planId)) {
        if (const auto &holder = runner->holder())
            terminal.say(sentenceFor(*holder));
        const ShownPlan shownPlan = shown(runner->record().plan, reviewInput(session));
        const Following following{*runner, shownPlan, {}, false, false, true, true};
        co_return co_await followOther(following, terminal, stop);
    }
    const auto entries = co_await session.changes().journal().readPlan(planId, stop);
    const auto records = entries ? replay(*entries) : std::vector<PlanRecord>();
    if (records.empty()) {
        terminal.complain(Terminal::tr("The other process has not begun the plan. Nothing was changed."));
        co_return Failed;
    }
    co_return toldOutcome(records.front(), hasLostSecret(records.front()), terminal);
}

QCoro::Task<int> setLabels(Session &session, PlanRecord record, Terminal &terminal)
{
    const Result<> done = co_await session.planLabels().set(std::move(record));
    if (done)
        co_return Done;
    terminal.complain(Terminal::tr("The classes and cost centres could not be set here: %1 They can be set by hand.")
                          .arg(sentenceFor(done.error())));
    co_return Failed;
}

} // namespace steward::cli
