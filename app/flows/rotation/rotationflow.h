// SPDX-License-Identifier: GPL-3.0-or-later
// RotationFlow leads one rotation from step to step. What a person decides and what is seen goes into the journal first
// and counts only then; what is changed at the service goes through a plan that the journal knows before it begins. So
// it can be killed at any moment: the next start reads where it was and looks at what the organization is really like.
// It holds the new key's secret, in memory only, until it is stored elsewhere. It never deletes the old key unless the
// gates hold on evidence read just before, or a person has typed the key's name for each gate that does not. Owned by
// Rotations; GUI thread.
#pragma once

#include "app/async/taskscope.h"
#include "app/changes/planrunner.h"
#include "app/flows/rotation/gates.h"
#include "app/flows/rotation/quietproposal.h"
#include "app/flows/rotation/rotationevents.h"
#include "app/planning/plansheet.h"

#include <functional>
#include <memory>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace steward {

class Changes;
class Organization;
class PriceTable;
class Transport;

class RotationFlow final : public QObject
{
    Q_OBJECT
public:
    struct Room final
    {
        Transport &transport;
        Changes &changes;
        Organization &organization;
        const Clock &clock;
        QString connectionId;
        std::function<QString()> organizationName;
        /// Whether this program leads the rotations of this archive: of several that are open at once, one does.
        std::function<bool()> mayLead;
        /// Stores the systems and the note of a key: the inventory is of what a key is used for and follows its
        /// successor.
        std::function<QCoro::Task<Result<>>(QString keyId, std::vector<KeySystem> systems, QString note)> keepInventory;
        /// What is in force now, for what the use of keys costs.
        std::function<std::shared_ptr<const PriceTable>()> prices;
    };
    RotationFlow(Rotation rotation, const Room &room, QObject *parent = nullptr);
    ~RotationFlow() override;
    Q_DISABLE_COPY_MOVE(RotationFlow)

    [[nodiscard]] const Rotation &rotation() const { return m_rotation; }
    [[nodiscard]] RotationStep step() const { return m_rotation.step(); }
    [[nodiscard]] const RotationEvidence &evidence() const { return m_evidence; }
    /// Of the old key before the rotation: hours of the last 30 days. Read on request; empty until then.
    [[nodiscard]] const UseReading &history() const { return m_history; }
    /// Between this step and the next.
    [[nodiscard]] std::vector<Gate> gates() const { return gatesAt(m_rotation, m_evidence); }
    [[nodiscard]] QuietProposal quietProposal() const;
    /// A plan of it is under way, or waits because of something (PlanRunner::hindrance(), a difference).
    [[nodiscard]] PlanRunner *runner() const { return m_runner; }
    /// Something has been asked of the journal or the service and has not been answered yet.
    [[nodiscard]] bool isBusy() const { return m_underWay > 0 || m_quietWhenRead || m_rotation.pending.has_value(); }
    [[nodiscard]] bool isReading() const { return m_reading; }
    /// Why the evidence could not be read the last time; empty: it was.
    [[nodiscard]] const std::optional<Error> &readingError() const { return m_readingError; }

    /// The secret of Rotation::currentKey(); null: this run of the program never had it, or it has been forgotten.
    [[nodiscard]] const Secret *secret() const { return m_secret ? &m_secret->value : nullptr; }

    // What a person does. Each fails with BadInput and one word in detail when it cannot be done now: "step" (not in
    // this step), "busy", "gate" (it does not hold), "typed_name", "reason" (one is needed), "secret" (there is none),
    // "used" (the key carries traffic), "system" (there is no such), "name" (one is needed), "length", "elsewhere"
    // (another window of Steward leads the rotations of this organization).
    [[nodiscard]] Result<> setSystems(std::vector<RotationSystem> systems, bool unknown);
    [[nodiscard]] Result<> createKey(RotationTarget target);
    [[nodiscard]] Result<> noteHandover(RotationHandover handover);
    [[nodiscard]] Result<> finishHandover(); ///< forgets the secret
    [[nodiscard]] Result<> loseSecret();     ///< a person says that nobody has it: another key is made
    [[nodiscard]] Result<> setSystemState(const QString &system, RotationSystem::State state, const QString &reason);
    /// The same of several at once.
    [[nodiscard]] Result<> setSystemStates(const QStringList &systems, RotationSystem::State state,
                                           const QString &reason);
    /// Within the list that stands: a system that was found by its traffic.
    [[nodiscard]] Result<> addSystem(RotationSystem system);
    [[nodiscard]] Result<> beginQuiet(qint64 seconds, const QString &reason);
    /// For as long as is proposed. Where the history that this stands on is not there it is read first; what goes wrong
    /// then is told by problem().
    [[nodiscard]] Result<> beginProposedQuiet();
    [[nodiscard]] Result<> setQuiet(qint64 seconds, const QString &reason);
    [[nodiscard]] Result<> softStop(qint64 seconds);
    [[nodiscard]] Result<> skipSoftStop(const QString &reason);
    /// Somebody still needs the old key: its expiry goes back to what it was before, or a year off, the furthest the
    /// service takes. "expired": too late, an expired key cannot be changed.
    [[nodiscard]] Result<> liftStop();
    [[nodiscard]] bool canLiftStop() const;
    [[nodiscard]] Result<> overrideGate(GateKind gate, const QString &typedName, const QString &reason);
    /// Reads the evidence once more where a gate stands on it, then deletes; problem() when it no longer holds.
    [[nodiscard]] Result<> deleteOldKey();
    /// The key has turned out to be known to others: what is open for a leak is open from now on.
    [[nodiscard]] Result<> declareLeak();
    /// Of a leak: overrides every gate of deletion and deletes at once.
    [[nodiscard]] Result<> revokeNow(const QString &typedName, const QString &reason);
    /// A hard limit on the key's project as a stop-gap, in cents a month; goes beside everything else.
    [[nodiscard]] Result<> limitProject(qint64 cents);
    /// \a removeNewKey: when nobody uses it. What stays is said in Rotation::remains.
    [[nodiscard]] Result<> cancel(const QString &note, bool removeNewKey);
    [[nodiscard]] Result<> finish(const QString &note);
    /// Goes on with a plan that waits (offline, no permission), or lets be what it cannot do.
    void retryPlan();
    void dropPlan();

    void refresh();     ///< reads the evidence now
    void readHistory(); ///< of the weeks before, which its page and the proposal of a quiet period want; once
    /// Looked at: the evidence is read every minute, else every quarter of an hour where it matters.
    void setWatched(bool watched);
    /// Writes that it was opened; once, of a new one.
    void begin();
    /// After a start: \a records are the plans of this rotation that the journal knows.
    void takeUp(const std::vector<PlanRecord> &records);

Q_SIGNALS:
    void changed();
    void evidenceChanged(); ///< or it could not be read
    void historyRead();
    void secretReady();
    /// Something that was begun could not be done; \a word as above, else the error of the service or the archive.
    void problem(const steward::Error &error);

private:
    using Then = std::function<void()>;
    void append(const RotationEvent &event, Then then = {});
    [[nodiscard]] Result<> ready(RotationStep from, RotationStep to) const;
    [[nodiscard]] Result<> canBeginQuiet() const;
    [[nodiscard]] PlanOrigin origin() const;
    void run(RotationPurpose purpose, Plan plan, const QString &keyId = {});
    void follow(PlanRunner &runner);
    void runnerChanged();
    void planEnded(const PlanRecord &record, std::optional<CreatedSecret> secret);
    void goOn(RotationPurpose purpose, bool reached);
    void create();
    void removeLost();
    void deleteNow();
    void close(bool cancelled, const QString &note);
    void handOverInventory();
    void readEvidence(Then then);
    void judgeEvidence();
    void schedule();

    Rotation m_rotation;
    Room m_room;
    RotationEvidence m_evidence;
    UseReading m_history;
    std::optional<CreatedSecret> m_secret;
    QPointer<PlanRunner> m_runner;
    std::optional<Error> m_readingError;
    Then m_afterPlan; ///< of the plan under way, once it has been reached
    int m_underWay = 0;
    int m_creations = 0;   ///< in a row whose answer was lost
    qint64 m_lateness = 0; ///< the greatest that was seen, in seconds
    bool m_reading = false, m_watched = false, m_historyAsked = false, m_quietWhenRead = false;
    QTimer m_timer;
    TaskScope m_tasks; // last
};

} // namespace steward
