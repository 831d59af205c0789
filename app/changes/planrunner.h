// SPDX-License-Identifier: GPL-3.0-or-later
// PlanRunner applies one plan. Of each step it first reads what it is about (somebody else works here too; a list that
// tells whether a name is taken serves the steps of the same minute), then records in the journal that it is about to
// be sent, sends it, records the answer, and shows it in the organization. A lost answer is settled by reading again,
// never by sending again. Nothing of it is retried by itself; what a person decides is recorded too. Destroying it
// stops nothing at the service: what was under way is settled when the plan is taken up again. Of several processes on
// an archive one at a time applies a plan or decides about it, and first takes in what the others have done; they may
// watch. Owned by Changes; GUI thread.
#pragma once

#include "app/async/taskscope.h"
#include "app/changes/journal.h"
#include "app/changes/planlease.h"
#include "app/changes/planpace.h"

#include <functional>
#include <map>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace steward {

class Transport;
class WrittenRows;

/// How often and how long after the first look a lost answer is looked for: reads lag behind writes (BEHAVIOURS 3).
struct SettleTimes final
{
    std::vector<std::chrono::milliseconds> waits{std::chrono::seconds(2), std::chrono::seconds(5),
                                                 std::chrono::seconds(13), std::chrono::seconds(20),
                                                 std::chrono::seconds(25)};
};

class PlanRunner final : public QObject
{
    Q_OBJECT
public:
    struct Room final
    {
        Transport &transport;
        Journal &journal;
        WrittenRows &rows;
        SettleTimes settleTimes{};
        QString archivePath{}; ///< beside it stands who applies the plan; empty: nobody else can
    };
    enum class State {
        Idle,     ///< not begun, or taken up from the journal
        Running,  ///< steps are under way or about to be
        Pausing,  ///< asked to pause: what is under way ends first
        Paused,   ///< by a person, or because of hindrance()
        Deciding, ///< nothing more can be done by itself: steps failed, changed or unknown wait for a person
        Ended,
    };

    /// \a record: a new one, or one that the journal told of.
    PlanRunner(PlanRecord record, Room room, QObject *parent = nullptr);
    ~PlanRunner() override;
    Q_DISABLE_COPY_MOVE(PlanRunner)

    [[nodiscard]] const PlanRecord &record() const { return m_record; }
    [[nodiscard]] State state() const { return m_state; }
    /// Steps are under way or about to be: to be let alone, or paused first.
    [[nodiscard]] bool isMoving() const { return m_state == State::Running || m_state == State::Pausing; }
    /// What keeps all steps from going on (offline, key revoked, the journal cannot be written); empty: nothing.
    [[nodiscard]] const std::optional<Error> &hindrance() const { return m_hindrance; }

    /// Another process that applies the plan; what it does is followed (stepChanged) until it rests or is no more. What
    /// it has under way is Elsewhere.
    /// Nothing can be decided meanwhile: whatever is asked for ends Paused or as it was, with a hindrance (Conflict).
    [[nodiscard]] const std::optional<PlanHolder> &holder() const { return m_holder; }
    /// Looks whether there is one: for a plan that was found begun.
    void watchOthers();

    /// While it runs: how long until nothing more happens by itself, by what its steps have taken and what the service
    /// allows; nothing while that cannot be told yet.
    [[nodiscard]] std::optional<std::chrono::seconds> remaining() const;

    void start();  ///< or goes on, from any state but Running and Ended; lost answers are settled first
    void pause();  ///< no further step is begun
    void cancel(); ///< lets be what has not begun; what is under way ends. What failed may still be decided about
    /// Pauses without waiting for answers that are under way: what became of them is settled when it goes on.
    void abort();

    void retry(const QString &stepId);       ///< Failed, Changed or Unknown
    void applyAnyway(const QString &stepId); ///< Changed: the differences have been seen
    void drop(const QString &stepId);        ///< Failed, Changed or Waiting; Unknown: as it is, for good
    void retryFailed();
    void dropRest(); ///< everything that is not final, and ends the plan

    /// The secret that a step has brought, once: whoever takes it shows or stores it and lets it die.
    [[nodiscard]] std::optional<CreatedSecret> takeSecret(const QString &stepId);
    [[nodiscard]] bool hasSecret(const QString &stepId) const { return m_secrets.contains(stepId); }
    [[nodiscard]] bool holdsSecrets() const { return !m_secrets.empty(); }

Q_SIGNALS:
    void stepChanged(int index);
    void stateChanged();
    void secretReady(const QString &stepId);

private:
    void setState(State state);
    void setPhase(std::size_t index, StepPhase phase);
    void begun(const Result<JournalEntry> &entry);
    void goOn();

    // Leading: one process at a time.
    void lead(std::function<void()> then);
    void giveWay();
    void setHolder(std::optional<PlanHolder> holder);
    void giveBackAtRest();
    void catchUp(const std::vector<JournalEntry> &entries);
    void watch();
    void note(const JournalEntry &entry) { m_known = std::max(m_known, entry.number); }
    void pump();
    void rest();
    void finish();
    [[nodiscard]] std::optional<std::size_t> nextStep() const;

    // One step, from one to the next of these.
    void check(std::size_t index);
    void checked(std::size_t index, const Result<Observation> &seen);
    void send(std::size_t index);
    void answered(std::size_t index, Result<StepAnswer> answer, const QString &requestId);
    void settle(std::size_t index, std::size_t look);
    void looked(std::size_t index, std::size_t look, const Result<Observation> &seen);
    void reached(std::size_t index, StepPhase phase, bool settled);
    void failed(std::size_t index, const Error &error, bool settled);
    void close(std::size_t index, bool settled);
    void putBack(std::size_t index, StepPhase phase, const Error &error);

    void hinder(const Error &error);
    void decide(const QString &stepId, const QString &decision);
    void record(const QString &stepId, const QString &decision);

    PlanRecord m_record;
    Room m_room;
    State m_state = State::Idle;
    std::optional<Error> m_hindrance;
    PlanLease m_lease;
    std::optional<PlanHolder> m_holder;
    qint64 m_known = 0; ///< number of the last entry that is in m_record, or of our own making
    std::vector<std::function<void()>> m_waiting; ///< for what others have done to be read
    bool m_reading = false, m_starting = false;
    int m_deciding = 0;
    QTimer m_watch;
    int m_underWay = 0;
    bool m_beginning = false, m_ending = false; ///< on their way to the journal: once, whatever is clicked meanwhile
    QElapsedTimer m_steady;                     ///< for m_pace
    PlanPace m_pace;
    std::shared_ptr<Recollection> m_lists = std::make_shared<Recollection>(); ///< for the looks before steps
    std::map<std::size_t, std::unique_ptr<QTimer>> m_waits;                   ///< of lost answers, until the next look
    std::map<QString, CreatedSecret> m_secrets;
    TaskScope m_requests; ///< what abort() stops
    TaskScope m_tasks;    // last
};

} // namespace steward
