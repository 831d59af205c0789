// SPDX-License-Identifier: GPL-3.0-or-later
// The journal as rows to be read: each plan that was begun, each request with what came of it, each decision of a
// person, joined from the entries in their order. Takes entries as they come. A value without identity; any thread, one
// at a time.
#pragma once

#include "app/base/sharedvalue.h"
#include "app/changes/namebook.h"
#include "app/changes/planrecord.h"

#include <memory>
#include <QSet>
#include <vector>

namespace steward {

struct JournalRow final
{
    enum class Kind { Plan, Step, Decision };
    QString id;            ///< the number of its first entry
    qint64 number = 0;     ///< of its first entry
    qint64 lastNumber = 0; ///< of its latest one
    Kind kind = Kind::Step;
    qint64 atMs = 0;
    qint64 tookMs = -1; ///< from the request to its answer; -1: no answer, or nothing was sent
    QString what;       ///< plain text from outside in it
    QString user;
    StepPhase phase = StepPhase::Waiting; ///< of a step
    QString outcome;                      ///< in words
    QString planId, planTitle, stepId, operation;
    QString requestId;
    bool undoable = false;
    bool secretLost = false;
    QByteArray hash, hashBefore; ///< of its first entry and of the one before that
    /// \a id and \a lastNumber tell: entries never change. An undoing only takes undoable away.
    friend bool operator==(const JournalRow &a, const JournalRow &b)
    {
        return a.number == b.number && a.lastNumber == b.lastNumber && a.undoable == b.undoable &&
               a.outcome == b.outcome;
    }
};

/// What is shown at once. Shares everything with the ledger it came from until that goes on.
struct JournalView final
{
    std::shared_ptr<const std::vector<JournalRow>> rows = std::make_shared<std::vector<JournalRow>>();
    QHash<QString, SharedValue<PlanRecord>> plans; ///< by id
    qint64 entries = 0;
    qint64 firstAtMs = 0;
    qint64 broken = 0; ///< number of the first entry that does not fit behind the one before; 0: the chain is whole
};

class JournalLedger final
{
public:
    /// Entries in their order; those that were taken already are passed over. \a names are not kept: they hold the rows
    /// of the whole organization.
    void take(std::span<const JournalEntry> entries, const NameBook &names = {});
    /// \a elsewhere: ids of plans that another process is at now; what it has sent and not answered is Elsewhere.
    [[nodiscard]] JournalView view(const QSet<QString> &elsewhere = {}) const;

private:
    void check(const JournalEntry &entry);
    [[nodiscard]] PlanRecord *record(const JournalEntry &entry);
    JournalRow &addRow(const JournalEntry &entry, JournalRow::Kind kind);
    void takeStep(const JournalEntry &entry, const PlanRecord *record, const NameBook &names);
    void takeEnd(const JournalEntry &entry, const PlanRecord *record);
    void takeProcess(const JournalEntry &entry);

    std::vector<JournalRow> m_rows;
    QHash<QString, SharedValue<PlanRecord>> m_plans;
    QHash<QString, std::size_t> m_planRows;                      ///< by plan
    QHash<std::pair<QString, QString>, std::size_t> m_openSteps; ///< sent, not answered for good
    QHash<QString, QString> m_processes;                         ///< title by id
    qint64 m_last = 0, m_broken = 0, m_firstAtMs = 0;
    QByteArray m_hash; ///< of the last entry
};

/// Whether the step can be asked for again.
[[nodiscard]] bool canRetry(const JournalRow &row);

/// What an entry of kind "rotation" says: "Ticked edge-router" (app/flows/rotation/rotationevents.h).
[[nodiscard]] QString rotationEventText(const QString &event, const QJsonObject &body);
/// The same of kind "offboarding" (app/flows/offboarding/departure.h).
[[nodiscard]] QString offboardingEventText(const QString &event, const QJsonObject &body);

/// The same of kind "adminkey" (app/flows/adminkey/adminkeyevents.h).
[[nodiscard]] QString adminKeyEventText(const QString &event, const QJsonObject &body);

/// "Retried", "Applied anyway", …: of an entry of kind "decide".
[[nodiscard]] QString decisionText(const QString &decision, bool ofPlan);

/// The plan that takes back those of \a stepIds that were done; without steps when none can be.
[[nodiscard]] Plan undoOf(const PlanRecord &record, const QStringList &stepIds);
/// The plan that asks for \a stepIds again, as they stood; what they need of other steps is filled in from the answers.
/// Without steps when that is not known.
[[nodiscard]] Plan retryOf(const PlanRecord &record, const QStringList &stepIds);

} // namespace steward
