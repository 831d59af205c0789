// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planwords.h"

#include "app/changes/planrunner.h"

#include "app/session/session.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/servertext.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

QString PlanWords::sentence(const Step &step, const Plan &plan, const NameBook &names)
{
    return servertext::shown(plantext::sentence(step, plan, names));
}

QString PlanWords::fact(const Fact &fact)
{
    return servertext::shown(plantext::fact(fact));
}

QString PlanWords::title(const Plan &plan)
{
    return tr("Plan: %1", "title of a plan").arg(servertext::shown(plan.title));
}

QString PlanWords::run(const QString &operation, int count)
{
    if (operation == "invites.create"_L1)
        return tr("Invite %Ln person(s)", nullptr, count);
    if (operation == "invites.remove"_L1)
        return tr("Revoke %Ln invitation(s)", nullptr, count);
    if (operation == "users.modify"_L1)
        return tr("Change the role of %Ln person(s)", nullptr, count);
    if (operation == "users.remove"_L1)
        return tr("Remove %Ln person(s) from the organization", nullptr, count);
    if (operation == "projectusers.add"_L1)
        return tr("Add %Ln membership(s) of projects", nullptr, count);
    if (operation == "projectusers.modify"_L1)
        return tr("Change %Ln role(s) in projects", nullptr, count);
    if (operation == "projectusers.remove"_L1)
        return tr("End %Ln membership(s) of projects", nullptr, count);
    if (operation == "projects.create"_L1)
        return tr("Create %Ln project(s)", nullptr, count);
    if (operation == "projects.modify"_L1)
        return tr("Rename %Ln project(s)", nullptr, count);
    if (operation == "projects.archive"_L1)
        return tr("Archive %Ln project(s)", nullptr, count);
    if (operation == "serviceaccounts.create"_L1)
        return tr("Create %Ln service account(s)", nullptr, count);
    if (operation == "serviceaccounts.modify"_L1)
        return tr("Change %Ln service account(s)", nullptr, count);
    if (operation == "serviceaccounts.remove"_L1)
        return tr("Delete %Ln service account(s)", nullptr, count);
    if (operation == "serviceaccounts.createkey"_L1 || operation == "adminkeys.create"_L1)
        return tr("Create %Ln key(s)", nullptr, count);
    if (operation == "projectkeys.modify"_L1)
        return tr("Change %Ln key(s)", nullptr, count);
    if (operation == "projectkeys.remove"_L1 || operation == "adminkeys.remove"_L1)
        return tr("Delete %Ln key(s)", nullptr, count);
    if (operation == "spendlimits.set"_L1)
        return tr("Set %Ln hard spend limit(s)", nullptr, count);
    if (operation == "spendlimits.remove"_L1)
        return tr("Remove %Ln hard spend limit(s)", nullptr, count);
    if (operation == "spendalerts.create"_L1)
        return tr("Create %Ln spend alert(s)", nullptr, count);
    if (operation == "spendalerts.modify"_L1)
        return tr("Change %Ln spend alert(s)", nullptr, count);
    if (operation == "spendalerts.remove"_L1)
        return tr("Remove %Ln spend alert(s)", nullptr, count);
    if (operation == "ratelimits.modify"_L1)
        return tr("Change %Ln rate limit(s)", nullptr, count);
    return tr("%Ln step(s)", nullptr, count);
}

PlanWords::Look PlanWords::look(const StepState &state)
{
    switch (state.phase) {
    case StepPhase::Waiting:
        return {"circle-dashed"_L1, Tone::Neutral};
    case StepPhase::Checking:
    case StepPhase::Sending:
    case StepPhase::Elsewhere:
        return {"loader"_L1, Tone::Info};
    case StepPhase::Settling:
    case StepPhase::Unknown:
        return {"circle-help"_L1, Tone::Warning};
    case StepPhase::Done:
    case StepPhase::Reached:
        return state.secretLost ? Look{"triangle-alert"_L1, Tone::Warning} : Look{"circle-check"_L1, Tone::Success};
    case StepPhase::Failed:
        return {"circle-x"_L1, Tone::Danger};
    case StepPhase::Changed:
        return {"triangle-alert"_L1, Tone::Warning};
    case StepPhase::Dropped:
        return {"circle-slash"_L1, Tone::Neutral};
    }
    return {};
}

QString PlanWords::met(const StepState &state)
{
    switch (state.phase) {
    case StepPhase::Failed:
        return state.error ? ErrorText::of(*state.error).sentence() : QString();
    case StepPhase::Settling:
        return tr("The answer was lost. Re-reading, not repeating.");
    case StepPhase::Elsewhere:
        return tr("Another program is applying this step. What comes of it will be shown here.");
    case StepPhase::Unknown:
        if (!state.left && state.sent.contains("scopes"_L1) && !state.sent.contains("expires_in_seconds"_L1))
            return tr("The answer was lost, and the service does not tell the scopes of a key: whether they have "
                      "changed is not known. Leave it at that, and set them again in another plan.");
        return state.left ? tr("The answer was lost, and you left it at that.")
                          : tr("The answer was lost. Steward looks what became of it before it goes on.");
    case StepPhase::Changed:
        return state.differences.empty() ? QString()
                                         : servertext::shown(plantext::difference(state.differences.front()));
    case StepPhase::Done:
        return state.secretLost ? tr("The answer was lost, and its secret with it. Delete the key and create another.")
                                : QString();
    case StepPhase::Reached:
        return tr("It was so already. Counts as done.");
    default:
        return {};
    }
}

QString PlanWords::stepCount(int count)
{
    return tr("%Ln step(s)", nullptr, count);
}

QString PlanWords::applyVerb(int steps)
{
    return tr("Apply %Ln step(s)", nullptr, steps);
}

QString PlanWords::verb(const Plan &plan)
{
    if (plan.steps.size() != 1)
        return applyVerb(static_cast<int>(plan.steps.size()));
    const QString &operation = plan.steps.front().operation;
    static const QHash<QString, const char *> kVerbs{
        {u"projects.create"_s, QT_TR_NOOP("Create project")},
        {u"projects.modify"_s, QT_TR_NOOP("Rename project")},
        {u"projects.archive"_s, QT_TR_NOOP("Archive project")},
        {u"users.modify"_s, QT_TR_NOOP("Change role")},
        {u"users.remove"_s, QT_TR_NOOP("Remove from organization")},
        {u"invites.create"_s, QT_TR_NOOP("Send invitation")},
        {u"invites.remove"_s, QT_TR_NOOP("Revoke invitation")},
        {u"projectusers.add"_s, QT_TR_NOOP("Add to project")},
        {u"projectusers.modify"_s, QT_TR_NOOP("Change role")},
        {u"projectusers.remove"_s, QT_TR_NOOP("Remove from project")},
        {u"serviceaccounts.create"_s, QT_TR_NOOP("Create service account")},
        {u"serviceaccounts.remove"_s, QT_TR_NOOP("Delete service account")},
        {u"serviceaccounts.createkey"_s, QT_TR_NOOP("Create key")},
        {u"adminkeys.create"_s, QT_TR_NOOP("Create key")},
        {u"projectkeys.modify"_s, QT_TR_NOOP("Change key")},
        {u"projectkeys.remove"_s, QT_TR_NOOP("Delete key")},
        {u"adminkeys.remove"_s, QT_TR_NOOP("Delete key")},
        {u"spendlimits.set"_s, QT_TR_NOOP("Set limit")},
        {u"spendlimits.remove"_s, QT_TR_NOOP("Remove limit")},
        {u"spendalerts.create"_s, QT_TR_NOOP("Create alert")},
        {u"spendalerts.remove"_s, QT_TR_NOOP("Remove alert")},
    };
    const char *verb = kVerbs.value(operation);
    return verb ? tr(verb) : tr("Apply");
}

QString PlanWords::wayBack(const StepReview &review)
{
    return review.canBeUndone ? tr("can be undone") : tr("cannot be undone");
}

QString PlanWords::stepList(const QList<int> &steps)
{
    const auto number = [&](qsizetype at) { return Format::count(steps.at(at) + 1); };
    switch (steps.size()) {
    case 0:
        return {};
    case 1:
        return tr("step %1").arg(number(0));
    case 2:
        return tr("steps %1 and %2").arg(number(0), number(1));
    case 3:
        return tr("steps %1, %2 and %3").arg(number(0), number(1), number(2));
    default:
        return tr("steps %1, %2 and %Ln more", nullptr, static_cast<int>(steps.size()) - 2).arg(number(0), number(1));
    }
}

QString PlanWords::state(const PlanRunner &runner)
{
    const PlanRecord &record = runner.record();
    const int failed = record.count(StepPhase::Failed);
    const int changed = record.count(StepPhase::Changed);
    switch (runner.state()) {
    case PlanRunner::State::Idle:
        return record.hasBegun() ? tr("interrupted; nothing is under way") : QString();
    case PlanRunner::State::Running: {
        const auto left = runner.remaining();
        return left ? timeLeft(*left) : QString();
    }
    case PlanRunner::State::Pausing:
        return tr("stopping; what is under way ends first");
    case PlanRunner::State::Paused:
        return runner.holder() ? tr("another program applies it") : tr("paused");
    case PlanRunner::State::Deciding:
        return tr("waits for you: %1")
            .arg(failed > 0    ? tr("%Ln step(s) failed", nullptr, failed)
                 : changed > 0 ? tr("%Ln step(s) changed meanwhile", nullptr, changed)
                               : tr("an answer is not known"));
    case PlanRunner::State::Ended:
        return tr("ended at %1").arg(Format::timeOfDay(record.endedAtMs / 1000));
    }
    return {};
}

QString PlanWords::timeLeft(std::chrono::seconds time)
{
    using namespace std::chrono;
    if (time < seconds(45))
        return tr("less than a minute left");
    if (time < minutes(90))
        return tr("about %Ln minute(s) left", nullptr, static_cast<int>(round<minutes>(time).count()));
    return tr("about %Ln hour(s) left", nullptr, static_cast<int>(round<hours>(time).count()));
}

QString PlanWords::obstacle(Session &session)
{
    if (session.connection().readOnly)
        return tr("This connection is read-only: it shows plans but cannot apply them.");
    if (!session.hasKey())
        return tr("Steward has no key of this connection to send anything with.");
    if (session.archiveError())
        return tr("Without its archive Steward cannot keep the journal, and nothing is sent that is not recorded.");
    return {};
}

QString PlanWords::obstacle(const PlanDraft &draft)
{
    if (draft.includedCount() == 0)
        return tr("No step is chosen.");
    if (const QList<int> blocked = draft.blockedSteps(); !blocked.isEmpty())
        return tr("Not possible: %1. Leave out what is marked.").arg(stepList(blocked));
    if (const QList<int> names = draft.unnamedSteps(); !names.isEmpty())
        return tr("%Ln name(s) still to be typed (%1)", nullptr, static_cast<int>(names.size())).arg(stepList(names));
    return {};
}

} // namespace steward
