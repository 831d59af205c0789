// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/board.h"

#include "app/base/clock.h"
#include "app/checkup/checkup.h"

#include <QtConcurrentRun>

namespace steward {

BoardRows boardRows(const Snapshot &snapshot, const Policy &policy, UnixSeconds now)
{
    BoardRows rows;
    rows.at = now;
    rows.projects = projectRows(snapshot, policy, now);
    rows.members = memberRows(snapshot, now);
    rows.keys = keyRows(snapshot, policy, now);
    rows.spend = spendSummary(snapshot, policy, now);
    rows.counts = overviewCounts(snapshot, rows.projects, rows.members, rows.keys);
    rows.findings = runCheckup({rows.projects, rows.members, rows.keys, snapshot.costs, now});
    return rows;
}

Board::Board(Organization &organization, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_organization(organization)
    , m_clock(clock)
    , m_rows(std::make_shared<BoardRows>())
{
    connect(&organization, &Organization::changed, this, &Board::refresh);
    connect(&organization, &Organization::stateChanged, this, &Board::refresh);
    connect(&organization, &Organization::localChanged, this, &Board::refresh);
    connect(&organization, &Organization::policyChanged, this, &Board::refresh);
    connect(&m_run, &QFutureWatcherBase::finished, this, &Board::finish);
}

Board::~Board()
{
    // The run works on values of its own; it only must not outlive the program's static data.
    m_run.waitForFinished();
}

void Board::refresh()
{
    if (m_dirty)
        return;
    m_dirty = true;
    if (!m_run.isRunning())
        QMetaObject::invokeMethod(this, &Board::start, Qt::QueuedConnection); // folds the signals of one turn
}

void Board::start()
{
    if (!m_dirty || m_run.isRunning())
        return;
    m_dirty = false;
    m_run.setFuture(QtConcurrent::run(
        [snapshot = m_organization.snapshot(), policy = m_organization.policy(),
         now = m_clock.now()]() -> std::shared_ptr<const BoardRows> {
            return std::make_shared<const BoardRows>(boardRows(snapshot, policy, now));
        }));
}

void Board::finish()
{
    m_rows = m_run.result();
    emit changed();
    if (m_dirty)
        start();
}

} // namespace steward
