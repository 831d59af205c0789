// SPDX-License-Identifier: GPL-3.0-or-later
// How far a plan has come: the plan and the state of each of its steps. A value that the journal's entries add up to,
// so that what is shown while a plan runs and what is shown of it a year later are the same thing.
//
// Entries, by their kind, with their body's members:
//   plan    plan (as in planfile.h), connection: it is about to be applied
//   send    arguments, observed, alike: the request goes out after this entry
//   answer  outcome, and what belongs to it: answer, request_id, error, differences
//   settle  as answer, found by reading again after a lost answer; secret_lost
//   decide  decision: what a person said. Of a step "retry", "anyway", "drop", "leave"; of the plan "cancel" (what
//   waits
//           is let be) and "drop" (what failed or has changed as well)
//   end     how many steps ended how
#pragma once

#include "app/base/error.h"
#include "app/changes/judge.h"
#include "app/local/journalentry.h"

namespace steward {

enum class StepPhase {
    Waiting,
    Checking, ///< reads what it is about
    Sending,
    Settling,  ///< the answer was lost: reads again what became of it
    Elsewhere, ///< another process has sent it, or settles it, and is still at it; in no journal
    Done,
    Reached, ///< it was so already; nothing was sent, or the service said so
    Failed,
    Changed, ///< the organization is not what it was: a person decides
    Unknown, ///< the answer was lost, and nothing could be read since
    Dropped, ///< a person let it be
};

/// "done", "unknown", …: in the journal and in exports.
[[nodiscard]] QString phaseId(StepPhase phase);
[[nodiscard]] StepPhase phaseFromId(QStringView id); ///< Unknown for one that is not known
[[nodiscard]] inline bool isReached(StepPhase phase)
{
    return phase == StepPhase::Done || phase == StepPhase::Reached;
}

struct StepState final
{
    StepPhase phase = StepPhase::Waiting;
    bool anyway = false;     ///< a person has seen the differences and wants it all the same
    bool left = false;       ///< Unknown, and a person has said that nobody is to look any more
    bool secretLost = false; ///< made, but its secret went with the lost answer
    bool open = false;       ///< the journal has its request, and not what came of it
    QJsonObject sent;        ///< resolved arguments; empty: never sent
    Observation seen;        ///< just before it was sent
    QJsonObject answer;
    QString requestId;
    std::optional<Error> error;
    std::vector<Difference> differences;
    qint64 atMs = 0; ///< of its last entry
    friend bool operator==(const StepState &, const StepState &) = default;
};

/// Nothing more will happen to it, by itself or by a decision.
[[nodiscard]] bool isFinal(const StepState &step);

struct PlanRecord final
{
    Plan plan;
    std::vector<StepState> steps; ///< one for each of the plan's
    QString user;
    qint64 begunAtMs = 0; ///< 0: not applied yet
    qint64 endedAtMs = 0; ///< 0: not ended

    [[nodiscard]] bool hasBegun() const { return begunAtMs > 0; }
    [[nodiscard]] bool hasEnded() const { return endedAtMs > 0; }
    [[nodiscard]] StepState *state(const QString &stepId);
    [[nodiscard]] int count(StepPhase phase) const;
    /// \a step's arguments with what the steps that they refer to have answered; empty where one was not reached.
    [[nodiscard]] std::optional<QJsonObject> resolvedArguments(const Step &step) const;
};

[[nodiscard]] PlanRecord newRecord(Plan plan);

/// Takes one entry in; an entry of another plan or of a step that there is not changes nothing.
void take(PlanRecord &record, const JournalEntry &entry);

/// What is open is Elsewhere while another process is at the plan (\a elsewhere), and Unknown when none is. The places
/// of the steps that have changed by it.
std::vector<std::size_t> setElsewhere(PlanRecord &record, bool elsewhere);

/// All plans that \a entries tell of, in the order in which they were begun.
[[nodiscard]] std::vector<PlanRecord> replay(std::span<const JournalEntry> entries);

/// The plan that takes back what was done, last first. Steps that cannot be taken back are left out, their ids in \a
/// remaining. Without steps when there is nothing to take back.
[[nodiscard]] Plan undoPlan(const PlanRecord &record, QStringList *remaining = nullptr);

} // namespace steward
