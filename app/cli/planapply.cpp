// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/planapply.h"

#include "app/changes/changes.h"
#include "app/cli/commandsession.h"
#include "app/cli/exitcode.h"
#include "app/cli/planrun.h"
#include "app/cli/terminal.h"
#include "app/exports/secretfile.h"
#include "app/session/keycheck.h"

#include <QDir>
#include <QFile>

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
std::optional<Refusal> nameAnew(Plan &plan, const std::vector<JournalEntry> &entries, Terminal &terminal)
{
    for (const PlanRecord &record : replay(entries)) {
        if (record.plan.id != plan.id)
            continue;
        if (!record.hasEnded())
            return Refusal{
                u"This plan was begun and has not ended: %1. \u2018steward plan continue %2\u2019 goes on."_s.arg(
                    countsOf(record), fitForTerminal(plan.id)),
                PlanRefused};
        plan.id = newPlanId();
        terminal.say(u"This plan was applied before, at %1; this time it is %2."_s.arg(
            QDateTime::fromMSecsSinceEpoch(record.begunAtMs, Qt::UTC).toString(u"yyyy-MM-dd HH:mm 'UTC'"_s), plan.id));
        break;
    }
    return std::nullopt;
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
        return u"The plan makes keys, whose secrets are shown once. Say where to put them with --secrets-dir."_s;
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

    const auto entries = co_await session.changes().journal().read(JournalPart::All, stop);
    if (!entries) {
        terminal.complain(sentenceFor(entries.error()));
        co_return stop.stop_requested() ? int(Stopped) : int(Failed);
    }
    if (const auto refusal = nameAnew(plan, *entries, terminal)) {
        terminal.complain(refusal->text);
        co_return refusal->exitCode;
    }
    const ShownPlan shownPlan = shown(plan, reviewInput(session));
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
            plan.steps.size() == 1 ? u"this step"_s : u"these %1 steps"_s.arg(plan.steps.size()),
            fitForTerminal(session.connection().name));
        if (!co_await terminal.ask(question, stop)) {
            terminal.complain(u"Nothing was changed."_s);
            co_return stop.stop_requested() ? int(Stopped) : int(PlanRefused);
        }
    }
    PlanRunner &runner = session.changes().prepare(plan);
    const Following following{runner, shownPlan, options.secretsDir, options.anyway, false};
    co_return co_await follow(following, terminal, stop);
}

} // namespace steward::cli
