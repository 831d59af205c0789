// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/planrecord.h"

#include "app/changes/journalbody.h"
#include "app/changes/planfile.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

constexpr std::array kPhaseIds{"waiting", "checking", "sending", "settling", "elsewhere", "done",
                               "reached", "failed",   "changed", "unknown",  "dropped"};

void takeDecision(StepState &state, const QString &decision)
{
    if (decision == "drop"_L1)
        state.phase = StepPhase::Dropped;
    else if (decision == "leave"_L1)
        state.left = true;
    else if (decision == "anyway"_L1)
        state.anyway = true;
    if (decision == "retry"_L1 || decision == "anyway"_L1) {
        // Sent without an answer: first it is looked up what became of it.
        state.phase = state.phase == StepPhase::Unknown ? StepPhase::Unknown : StepPhase::Waiting;
        state.error.reset();
        state.differences.clear();
    }
}

/// About the plan as a whole.
void takeDecision(PlanRecord &record, const QString &decision)
{
    const bool everything = decision == "drop"_L1;
    for (StepState &state : record.steps) {
        if (state.phase == StepPhase::Waiting ||
            (everything && (state.phase == StepPhase::Failed || state.phase == StepPhase::Changed)))
            state.phase = StepPhase::Dropped;
        if (everything && state.phase == StepPhase::Unknown)
            state.left = true;
    }
}

} // namespace

QString phaseId(StepPhase phase)
{
    return QString::fromLatin1(kPhaseIds.at(static_cast<std::size_t>(phase)));
}

StepPhase phaseFromId(QStringView id)
{
    const auto found = std::find_if(kPhaseIds.begin(), kPhaseIds.end(),
                                    [id](const char *each) { return id == QLatin1StringView(each); });
    return found == kPhaseIds.end() ? StepPhase::Unknown : static_cast<StepPhase>(found - kPhaseIds.begin());
}

bool isFinal(const StepState &step)
{
    return isReached(step.phase) || step.phase == StepPhase::Dropped || step.left;
}

StepState *PlanRecord::state(const QString &stepId)
{
    const qsizetype index = plan.indexOf(stepId);
    return index < 0 ? nullptr : &steps[static_cast<std::size_t>(index)];
}

int PlanRecord::count(StepPhase phase) const
{
    return static_cast<int>(
        std::count_if(steps.begin(), steps.end(), [phase](const StepState &step) { return step.phase == phase; }));
}

std::optional<QJsonObject> PlanRecord::resolvedArguments(const Step &step) const
{
    QHash<QString, QJsonObject> answers;
    for (const QString &id : referencedSteps(step.arguments)) {
        const qsizetype index = plan.indexOf(id);
        if (index >= 0 && isReached(steps[static_cast<std::size_t>(index)].phase))
            answers.insert(id, steps[static_cast<std::size_t>(index)].answer);
    }
    return resolved(step.arguments, answers);
}

PlanRecord newRecord(Plan plan)
{
    PlanRecord record;
    record.steps.resize(plan.steps.size());
    record.plan = std::move(plan);
    return record;
}

void take(PlanRecord &record, const JournalEntry &entry)
{
    if (entry.planId != record.plan.id)
        return;
    if (entry.stepId.isEmpty()) {
        if (entry.kind == "plan"_L1) {
            record.begunAtMs = entry.atMs;
            record.user = entry.user;
        } else if (entry.kind == "end"_L1) {
            record.endedAtMs = entry.atMs;
        } else if (entry.kind == "decide"_L1) {
            takeDecision(record, entry.body.value("decision"_L1).toString());
        }
        return;
    }
    StepState *state = record.state(entry.stepId);
    if (!state)
        return;
    state->atMs = entry.atMs;
    if (entry.kind == "send"_L1) {
        journalbody::readSend(entry.body, *state);
        state->open = true;
    } else if (entry.kind == "answer"_L1 || entry.kind == "settle"_L1) {
        journalbody::readOutcome(entry.body, *state);
        state->open = entry.kind == "answer"_L1 && state->phase == StepPhase::Unknown; // it is looked for
    } else if (entry.kind == "decide"_L1) {
        takeDecision(*state, entry.body.value("decision"_L1).toString());
    }
}

std::vector<std::size_t> setElsewhere(PlanRecord &record, bool elsewhere)
{
    std::vector<std::size_t> changed;
    for (std::size_t i = 0; i < record.steps.size(); ++i) {
        StepState &state = record.steps[i];
        const bool turns = elsewhere ? state.open && state.phase == StepPhase::Unknown && !state.left
                                     : state.phase == StepPhase::Elsewhere;
        if (!turns)
            continue;
        state.phase = elsewhere ? StepPhase::Elsewhere : StepPhase::Unknown;
        changed.push_back(i);
    }
    return changed;
}

std::vector<PlanRecord> replay(std::span<const JournalEntry> entries)
{
    std::vector<PlanRecord> records;
    QHash<QString, std::size_t> byId;
    for (const JournalEntry &entry : entries) {
        if (entry.kind == "plan"_L1 && !byId.contains(entry.planId)) {
            Result<Plan> plan = planfile::fromJson(entry.body.value("plan"_L1).toObject());
            if (!plan)
                continue; // of a version that knew more; its entries can still be read one by one
            byId.insert(entry.planId, records.size());
            records.push_back(newRecord(*std::move(plan)));
        }
        if (const auto known = byId.constFind(entry.planId); known != byId.cend())
            take(records[*known], entry);
    }
    return records;
}

Plan undoPlan(const PlanRecord &record, QStringList *remaining)
{
    Plan undo;
    undo.id = newPlanId();
    undo.connectionId = record.plan.connectionId;
    undo.organization = record.plan.organization;
    undo.names = record.plan.names;
    undo.undoes = record.plan.id;
    for (std::size_t i = record.steps.size(); i-- > 0;) {
        const StepState &state = record.steps[i];
        if (state.phase != StepPhase::Done)
            continue;
        const Step &done = record.plan.steps[i];
        const Operation *operation = findOperation(done.operation);
        auto step = operation ? operation->inverse({state.sent, state.seen.state, state.answer}) : std::nullopt;
        if (!step) {
            if (remaining)
                *remaining += done.id;
            continue;
        }
        step->id = QString::number(undo.steps.size() + 1);
        if (!undo.steps.empty())
            step->after = {undo.steps.back().id}; // what was done later may stand on it
        undo.steps.push_back(*std::move(step));
    }
    return undo;
}

} // namespace steward
