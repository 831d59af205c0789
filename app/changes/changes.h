// SPDX-License-Identifier: GPL-3.0-or-later
// The changes of one connected organization: the journal and the plans that are being applied. The only way in which
// Steward changes an organization. Owned by Session, destroyed before what it uses; GUI thread.
#pragma once

#include "app/changes/journal.h"
#include "app/changes/planrunner.h"
#include "app/changes/planwatch.h"
#include "app/changes/writtenrows.h"

#include <deque>
#include <memory>
#include <QObject>
#include <QSet>

namespace steward {

class Changes final : public QObject
{
    Q_OBJECT
public:
    Changes(Transport &transport, Archive &archive, Organization &organization, const Clock &clock,
            QString connectionId, QObject *parent = nullptr);
    ~Changes() override;
    Q_DISABLE_COPY_MOVE(Changes)

    /// A runner for \a plan, not started. Lives as long as this, or until release().
    [[nodiscard]] PlanRunner &prepare(Plan plan);
    /// Ended, or not begun: forgets it.
    void release(PlanRunner &runner);
    [[nodiscard]] QList<PlanRunner *> runners() const; ///< in the order in which they were made
    [[nodiscard]] PlanRunner *runner(const QString &planId) const;
    /// Another process that applies that plan now.
    [[nodiscard]] std::optional<PlanHolder> holderOf(const QString &planId) const;
    /// The last plan of this run that has ended, can be taken back in part or whole and has not been; null: none.
    [[nodiscard]] const PlanRecord *undoable() const;

    [[nodiscard]] Journal &journal() { return m_journal; }
    void setSettleTimes(SettleTimes times) { m_settleTimes = std::move(times); } ///< for tests

    /// Looks in the journal for plans that were begun and not ended (the program was killed, the computer went off) and
    /// makes an idle runner for each. Once, when the archive is open. From then on plans that other processes begin on
    /// the archive get runners as well, which follow them.
    void takeUp();

Q_SIGNALS:
    void runnerAdded(steward::PlanRunner *runner);
    void runnerRemoved(const QString &planId);
    void takenUp(int plans); ///< takeUp() is through; so many were found
    /// A plan that another process had begun and is no longer at: there is a runner for it, idle.
    void abandonedFound();
    void undoableChanged();
    /// A plan has ended: the lists it was about are due to be read again.
    void ended(steward::PlanRunner *runner);

private:
    PlanRunner &add(PlanRecord record);
    void lookForOthers();
    void takeIn(const std::vector<JournalEntry> &unfinished);

    WrittenRows m_rows;
    Journal m_journal;
    const QString m_archivePath;
    Transport &m_transport;
    SettleTimes m_settleTimes;
    std::deque<std::unique_ptr<PlanRunner>> m_runners;
    std::optional<PlanRecord> m_undoable;
    PlanWatch m_others;
    QSet<QString> m_ofProcesses; ///< leases of plans that are not shown by themselves
    bool m_looking = false;
    TaskScope m_tasks; // last
};

} // namespace steward
