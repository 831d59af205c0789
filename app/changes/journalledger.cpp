// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/journalledger.h"

#include "app/changes/operation.h"
#include "app/changes/planfile.h"
#include "app/changes/plantext.h"

#include <algorithm>
#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

class JournalText final
{
    Q_DECLARE_TR_FUNCTIONS(steward::JournalText)
};

QString outcomeOf(const StepState &state)
{
    QString text = plantext::phase(state);
    if (state.phase == StepPhase::Failed && state.error && state.error->httpStatus > 0)
        text += u", "_s + QString::number(state.error->httpStatus);
    return text;
}

} // namespace

bool canRetry(const JournalRow &row)
{
    return row.kind == JournalRow::Kind::Step &&
           (row.phase == StepPhase::Failed || row.phase == StepPhase::Changed || row.phase == StepPhase::Unknown);
}

QString decisionText(const QString &decision, bool ofPlan)
{
    if (decision == "retry"_L1)
        return JournalText::tr("Decided to try again");
    if (decision == "anyway"_L1)
        return JournalText::tr("Decided to apply it anyway");
    if (decision == "leave"_L1)
        return JournalText::tr("Left it unknown");
    if (decision == "cancel"_L1)
        return JournalText::tr("Stopped the plan");
    if (decision == "drop"_L1)
        return ofPlan ? JournalText::tr("Dropped the rest of the plan") : JournalText::tr("Dropped the step");
    return decision;
}

QString rotationEventText(const QString &event, const QJsonObject &body)
{
    const QString system = body.value("system"_L1).toString();
    const QString reason = body.value("reason"_L1).toString();
    if (event == "opened"_L1)
        return JournalText::tr("Began a rotation");
    if (event == "systems"_L1)
        return JournalText::tr("Listed the systems that use the key");
    if (event == "target"_L1)
        return JournalText::tr("Decided where the new key is made");
    if (event == "planned"_L1)
        return JournalText::tr("Announced a request");
    if (event == "ended"_L1)
        return body.value("error"_L1).toString().isEmpty()
                   ? JournalText::tr("Took the answer up")
                   : JournalText::tr("The service refused: %1").arg(body.value("error"_L1).toString());
    if (event == "secret_lost"_L1)
        return JournalText::tr("Nobody has the secret of the new key");
    if (event == "handed"_L1)
        return JournalText::tr("Handed the secret over");
    if (event == "stored"_L1)
        return JournalText::tr("Said that the secret is stored");
    if (event == "ticked"_L1)
        return JournalText::tr("Ticked %1", "a system").arg(system);
    if (event == "excused"_L1)
        return JournalText::tr("Excused %1, because: %2", "a system, a reason").arg(system, reason);
    if (event == "reopened"_L1)
        return JournalText::tr("Took the tick of %1 back", "a system").arg(system);
    if (event == "quiet"_L1)
        return JournalText::tr("Set the length of the quiet period");
    if (event == "verified"_L1)
        return JournalText::tr("Saw the new key at work");
    if (event == "heard"_L1)
        return JournalText::tr("Heard the old key: the quiet period began anew");
    if (event == "silent"_L1)
        return JournalText::tr("The old key was silent for long enough");
    if (event == "gone"_L1)
        return JournalText::tr("Found the old key gone");
    if (event == "soft_stop"_L1)
        return JournalText::tr("Went on without an expiry");
    if (event == "override"_L1)
        return JournalText::tr("Opened a gate by name, because: %1").arg(reason);
    if (event == "reason"_L1)
        return JournalText::tr("Said that the key has leaked");
    if (event == "closed"_L1)
        return body.value("cancelled"_L1).toBool() ? JournalText::tr("Cancelled the rotation")
                                                   : JournalText::tr("Closed the rotation");
    return event; // of a version that knew more
}

QString offboardingEventText(const QString &event, const QJsonObject &body)
{
    if (event == "opened"_L1 || event == "decided"_L1) {
        const QJsonArray keys = body.value("keys"_L1).toArray();
        const auto moved = std::count_if(keys.begin(), keys.end(), [](const QJsonValue &key) {
            return !key.toObject().value("rotation_id"_L1).toString().isEmpty();
        });
        return event == "opened"_L1 ? JournalText::tr("Began an offboarding that waits for %Ln rotation(s)", nullptr,
                                                      static_cast<int>(moved))
                                    : JournalText::tr("Decided about the keys of somebody who leaves");
    }
    if (event == "closed"_L1)
        return body.value("cancelled"_L1).toBool() ? JournalText::tr("Cancelled the offboarding")
                                                   : JournalText::tr("Closed the offboarding");
    return event; // of a version that knew more
}

QString adminKeyEventText(const QString &event, const QJsonObject &body)
{
    const QString tail = body.value("tail"_L1).toString();
    if (event == "opened"_L1)
        return JournalText::tr("Began to rotate the admin key in use");
    if (event == "made"_L1)
        return body.value("secret_lost"_L1).toBool()
                   ? JournalText::tr("Nobody has the secret of the new admin key …%1").arg(tail)
                   : JournalText::tr("Has the new admin key …%1").arg(tail);
    if (event == "removed"_L1)
        return JournalText::tr("Went back: the new admin key is gone again");
    if (event == "stored"_L1)
        return JournalText::tr("Stored the new admin key in the keychain and changed over to it");
    if (event == "closed"_L1) {
        const QString outcome = body.value("outcome"_L1).toString();
        return outcome == "done"_L1     ? JournalText::tr("The admin key is rotated")
               : outcome == "undone"_L1 ? JournalText::tr("The admin key was not rotated; nothing has changed")
                                        : JournalText::tr("The rotation of the admin key left a key behind");
    }
    return event; // of a version that knew more
}

void JournalLedger::check(const JournalEntry &entry)
{
    if (m_broken == 0 && (entry.number != m_last + 1 || entry.hash != journalHash(m_hash, entry)))
        m_broken = m_last + 1;
    m_last = entry.number;
}

PlanRecord *JournalLedger::record(const JournalEntry &entry)
{
    auto known = m_plans.find(entry.planId);
    if (known == m_plans.end()) {
        if (entry.kind != "plan"_L1)
            return nullptr;
        Result<Plan> plan = planfile::fromJson(entry.body.value("plan"_L1).toObject());
        if (!plan)
            return nullptr; // of a version that knew more
        known = m_plans.insert(entry.planId, SharedValue(newRecord(*std::move(plan))));
    }
    return &known->edit(); // a view may hold it
}

JournalRow &JournalLedger::addRow(const JournalEntry &entry, JournalRow::Kind kind)
{
    JournalRow &row = m_rows.emplace_back();
    row.id = QString::number(entry.number);
    row.number = row.lastNumber = entry.number;
    row.kind = kind;
    row.atMs = entry.atMs;
    row.user = entry.user;
    row.planId = entry.planId;
    row.stepId = entry.stepId;
    row.operation = entry.operation;
    row.hash = entry.hash;
    row.hashBefore = m_hash;
    return row;
}

void JournalLedger::take(std::span<const JournalEntry> entries, const NameBook &names)
{
    for (const JournalEntry &entry : entries) {
        if (entry.number <= m_last)
            continue;
        check(entry);
        if (m_firstAtMs == 0)
            m_firstAtMs = entry.atMs;
        PlanRecord *plan = record(entry);
        if (plan)
            steward::take(*plan, entry);
        if (entry.kind == "plan"_L1) {
            JournalRow &row = addRow(entry, JournalRow::Kind::Plan);
            row.planTitle = entry.body.value("plan"_L1).toObject().value("title"_L1).toString();
            row.what = JournalText::tr("Began: %1").arg(row.planTitle);
            row.outcome = JournalText::tr("Begun");
            m_planRows.insert(entry.planId, m_rows.size() - 1);
        } else if (entry.kind == "rotation"_L1 || entry.kind == "offboarding"_L1 || entry.kind == "adminkey"_L1) {
            takeProcess(entry);
        } else if (entry.kind == "end"_L1) {
            takeEnd(entry, plan);
        } else if (entry.kind == "decide"_L1) {
            const QString decision = entry.body.value("decision"_L1).toString();
            JournalRow &row = addRow(entry, JournalRow::Kind::Decision);
            row.what = decisionText(decision, entry.stepId.isEmpty());
            const Step *step = plan ? plan->plan.step(entry.stepId) : nullptr;
            if (step)
                row.what += u": "_s + plantext::sentence(*step, plan->plan, names);
            row.planTitle = plan ? plan->plan.title : QString();
            row.outcome = JournalText::tr("Recorded");
        } else {
            takeStep(entry, plan, names);
        }
        m_hash = entry.hash;
    }
}

void JournalLedger::takeProcess(const JournalEntry &entry)
{
    const bool isRotation = entry.kind == "rotation"_L1, isAdminKey = entry.kind == "adminkey"_L1;
    if (entry.operation == "opened"_L1 && isAdminKey) {
        m_processes.insert(
            entry.planId,
            JournalText::tr("Rotation of the admin key …%1").arg(entry.body.value("old_tail"_L1).toString()));
    } else if (entry.operation == "opened"_L1 && isRotation) {
        const QJsonObject key = entry.body.value("key"_L1).toObject();
        m_processes.insert(entry.planId, JournalText::tr("Rotation of %1 …%2", "name and ending of a key")
                                             .arg(key.value("name"_L1).toString(), key.value("tail"_L1).toString()));
    } else if (entry.operation == "opened"_L1) {
        const QJsonObject person = entry.body.value("person"_L1).toObject();
        const QString name = person.value("name"_L1).toString(person.value("email"_L1).toString());
        m_processes.insert(entry.planId, JournalText::tr("Offboarding of %1").arg(name));
    }
    JournalRow &row = addRow(entry, JournalRow::Kind::Decision);
    row.what = isRotation   ? rotationEventText(entry.operation, entry.body)
               : isAdminKey ? adminKeyEventText(entry.operation, entry.body)
                            : offboardingEventText(entry.operation, entry.body);
    row.planTitle = m_processes.value(entry.planId);
    row.outcome = JournalText::tr("Recorded");
}

void JournalLedger::takeStep(const JournalEntry &entry, const PlanRecord *record, const NameBook &names)
{
    const auto key = std::pair(entry.planId, entry.stepId);
    const auto open = m_openSteps.constFind(key);
    const bool isAnswer = entry.kind != "send"_L1;
    JournalRow &row = isAnswer && open != m_openSteps.cend() ? m_rows[*open] : addRow(entry, JournalRow::Kind::Step);
    if (!isAnswer)
        m_openSteps.insert(key, m_rows.size() - 1);
    row.lastNumber = entry.number;
    const qsizetype at = record ? record->plan.indexOf(entry.stepId) : -1;
    if (at < 0) {
        row.what = entry.operation;
        row.outcome = entry.body.value("outcome"_L1).toString();
        row.phase = isAnswer ? phaseFromId(row.outcome) : StepPhase::Sending;
    } else {
        const StepState &state = record->steps[static_cast<std::size_t>(at)];
        const Step &step = record->plan.steps[static_cast<std::size_t>(at)];
        row.what = plantext::sentence(step, record->plan, names);
        row.planTitle = record->plan.title;
        row.phase = isAnswer ? state.phase : StepPhase::Sending;
        row.outcome = isAnswer ? outcomeOf(state) : JournalText::tr("No answer yet");
        row.requestId = state.requestId;
        row.secretLost = state.secretLost;
        const Operation *operation = findOperation(step.operation);
        row.undoable = isAnswer && state.phase == StepPhase::Done && operation &&
                       operation->inverse({state.sent, state.seen.state, state.answer}).has_value();
    }
    if (isAnswer && row.lastNumber != row.number)
        row.tookMs = entry.atMs - row.atMs;
    if (isAnswer && row.phase != StepPhase::Unknown)
        m_openSteps.remove(key);
}

void JournalLedger::takeEnd(const JournalEntry &entry, const PlanRecord *record)
{
    const auto own = m_planRows.constFind(entry.planId);
    if (own == m_planRows.cend() || !record)
        return;
    JournalRow &row = m_rows[*own];
    row.lastNumber = entry.number;
    row.tookMs = entry.atMs - row.atMs;
    const int reached = record->count(StepPhase::Done) + record->count(StepPhase::Reached);
    const int steps = static_cast<int>(record->steps.size());
    row.outcome = reached == steps ? JournalText::tr("All %Ln step(s) done", nullptr, steps)
                                   : JournalText::tr("%L1 of %Ln step(s) done", nullptr, steps).arg(reached);
    if (record->plan.undoes.isEmpty())
        return;
    for (std::size_t i = m_planRows.value(record->plan.undoes, m_rows.size()); i < m_rows.size(); ++i) {
        if (m_rows[i].planId == record->plan.undoes)
            m_rows[i].undoable = false;
    }
}

JournalView JournalLedger::view(const QSet<QString> &elsewhere) const
{
    JournalView view;
    view.plans.reserve(m_plans.size());
    for (auto it = m_plans.cbegin(); it != m_plans.cend(); ++it)
        view.plans.insert(it.key(), *it);
    auto rows = std::make_shared<std::vector<JournalRow>>(m_rows);
    for (const QString &planId : elsewhere) {
        const auto plan = view.plans.find(planId);
        if (plan == view.plans.end())
            continue;
        PlanRecord &shown = plan->edit();
        for (const std::size_t step : setElsewhere(shown, true)) {
            const auto row = m_openSteps.constFind(std::pair(planId, shown.plan.steps[step].id));
            if (row == m_openSteps.cend())
                continue;
            (*rows)[*row].phase = StepPhase::Elsewhere;
            (*rows)[*row].outcome = JournalText::tr("Under way"); // its column is narrow; the detail says where
        }
    }
    view.rows = std::move(rows);
    view.entries = m_last;
    view.firstAtMs = m_firstAtMs;
    view.broken = m_broken;
    return view;
}

Plan undoOf(const PlanRecord &record, const QStringList &stepIds)
{
    PlanRecord part = record;
    bool whole = true;
    for (std::size_t i = 0; i < part.steps.size(); ++i) {
        if (stepIds.contains(part.plan.steps[i].id) || part.steps[i].phase != StepPhase::Done)
            continue;
        part.steps[i].phase = StepPhase::Dropped;
        whole = false;
    }
    Plan undo = undoPlan(part);
    if (!whole)
        undo.undoes.clear(); // the rest of it can still be undone
    undo.title = plantext::undoTitle(record.plan.title);
    return undo;
}

Plan retryOf(const PlanRecord &record, const QStringList &stepIds)
{
    Plan plan;
    plan.id = newPlanId();
    plan.title = record.plan.title;
    plan.connectionId = record.plan.connectionId;
    plan.organization = record.plan.organization;
    plan.parallel = record.plan.parallel;
    plan.names = record.plan.names;
    QStringList kept;
    for (const Step &step : record.plan.steps) {
        if (!stepIds.contains(step.id))
            continue;
        Step again = step;
        again.after.removeIf([&](const QString &id) { return !kept.contains(id); });
        const QStringList referred = referencedSteps(step.arguments);
        if (!std::all_of(referred.begin(), referred.end(), [&](const QString &id) { return kept.contains(id); })) {
            const auto arguments = record.resolvedArguments(step);
            if (!arguments)
                continue;
            again.arguments = *arguments;
        }
        kept += step.id;
        plan.steps.push_back(std::move(again));
    }
    return plan;
}

} // namespace steward
