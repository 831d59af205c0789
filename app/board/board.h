// SPDX-License-Identifier: GPL-3.0-or-later
// Board holds what the pages show of an organization: the joined rows, the counts and the findings, all of one moment,
// so that every figure on every page agrees. It joins them on another thread whenever something has changed, one run at
// a time; a run's result is shown whole. What arrives from the service list by list is joined with rests in between,
// what a person has changed at once. Owned by Session; GUI thread.
#pragma once

#include "app/checkup/finding.h"
#include "app/models/preparedrows.h"
#include "app/organization/latestchanges.h"
#include "app/organization/organization.h"
#include "app/organization/overviewcounts.h"

#include <memory>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace steward {

class Clock;

struct BoardRows final
{
    UnixSeconds at = 0; ///< the 'now' that ages and periods were reckoned from
    std::vector<ProjectRow> projects;
    std::vector<MemberRow> members;
    std::vector<KeyRow> keys;
    SpendSummary spend;
    OverviewCounts counts;
    LatestChanges changes;
    std::vector<Finding> findings; ///< most urgent first
    /// Of a copy (BoardCopy): members and keys are still to come, though the counts know of them.
    bool tablesFollow = false;
    /// Members and keys stand in the order of their names.
    RowOrder tableOrder = RowOrder::Any;
};

class Board final : public QObject
{
    Q_OBJECT
public:
    Board(Organization &organization, const Clock &clock, QObject *parent = nullptr);
    ~Board() override;
    Q_DISABLE_COPY_MOVE(Board)

    /// Valid until the next changed(); whoever keeps it longer keeps the pointer. Empty rows before the first.
    [[nodiscard]] std::shared_ptr<const BoardRows> rows() const { return m_rows; }
    /// Whether rows() were joined from the archive or the service at least once.
    [[nodiscard]] bool isReady() const { return m_rows->at > 0; }
    /// Whether a run is under way or due, so that what is shown is about to change.
    [[nodiscard]] bool isBusy() const { return m_dirty || m_showsCopy || m_isRunning; }

    /// Joins again although nothing has changed: ages move with the clock.
    void refresh();
    /// A synchronization has ended: what it brought last is joined without a rest.
    void catchUp();

    /// Shows rows joined in an earlier run of the program (BoardCopy). Nothing is joined until joinFromNow(): the
    /// organization's lists are still being read. Once without the large tables, then with them.
    void showCopy(std::shared_ptr<const BoardRows> rows);
    void joinFromNow();
    /// Nothing is joined any more: for a program that shows no pages.
    void joinNothing() { m_joinsNothing = true; }

Q_SIGNALS:
    void changed();

private:
    void refreshNow();
    void start();
    void finish();

    Organization &m_organization;
    const Clock &m_clock;
    std::shared_ptr<const BoardRows> m_rows;
    QFutureWatcher<std::shared_ptr<const BoardRows>> m_run;
    QElapsedTimer m_took;
    QTimer m_rest;
    bool m_isRunning = false; ///< until finish() has taken the result, a little longer than the future runs
    bool m_dirty = false;
    bool m_showsCopy = false;
    bool m_joinsNothing = false;
    bool m_hurry = false; ///< a person has changed something during the run
};

/// Everything a Board shows, joined from values; any thread.
[[nodiscard]] BoardRows boardRows(const Snapshot &snapshot, const Policy &policy, UnixSeconds now);

} // namespace steward
