// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/board/board.h"

#include "app/base/clock.h"
#include "app/base/platform.h"
#include "app/checkup/checkup.h"

#include <QtConcurrentRun>
#include <QThreadPool>

namespace steward {
namespace {

// A synchronization changes one list after another; joining 30,000 rows for each of them would leave it no processor.
constexpr qint64 kRestFactor = 10;
constexpr qint64 kLongestRestMs = 3000;

} // namespace

BoardRows boardRows(const Snapshot &snapshot, const Policy &policy, UnixSeconds now)
{
    BoardRows rows;
    rows.at = now;
    rows.projects = projectRows(snapshot, policy, now);
    rows.members = memberRows(snapshot, now);
    rows.keys = keyRows(snapshot, policy, now);
    rows.spend = spendSummary(snapshot, policy, now);
    rows.counts = overviewCounts(snapshot, rows.projects, rows.members, rows.keys);
    rows.changes = latestChanges(snapshot);
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
    connect(&organization, &Organization::localChanged, this, &Board::refreshNow);
    connect(&organization, &Organization::policyChanged, this, &Board::refreshNow);
    connect(&m_run, &QFutureWatcherBase::finished, this, &Board::finish);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &Board::start);
}

/// A run goes on without it: it works on values of its own, and the application waits for the pool's threads at its
/// end.
Board::~Board() = default;

void Board::refresh()
{
    if (m_joinsNothing || std::exchange(m_dirty, true) || m_showsCopy || m_isRunning || m_rest.isActive())
        return;
    QMetaObject::invokeMethod(this, &Board::start, Qt::QueuedConnection); // folds the signals of one turn
}

void Board::refreshNow()
{
    if (m_joinsNothing)
        return;
    m_rest.stop();
    m_dirty = true;
    if (m_showsCopy)
        return;
    if (!m_isRunning)
        QMetaObject::invokeMethod(this, &Board::start, Qt::QueuedConnection);
    else
        m_hurry = true;
}

void Board::showCopy(std::shared_ptr<const BoardRows> rows)
{
    m_showsCopy = true;
    m_rows = std::move(rows);
    emit changed();
}

void Board::joinFromNow()
{
    if (std::exchange(m_showsCopy, false))
        refreshNow();
}

void Board::catchUp()
{
    if (m_dirty || m_organization.isSilent())
        refreshNow();
}

void Board::start()
{
    if (!m_dirty || m_showsCopy || m_isRunning)
        return;
    m_dirty = false;
    m_isRunning = true;
    m_took.start();
    m_run.setFuture(QtConcurrent::run([snapshot = m_organization.snapshot(), policy = m_organization.policy(),
                                       now = m_clock.now()]() -> std::shared_ptr<const BoardRows> {
        becomeBackgroundThread();
        return std::make_shared<const BoardRows>(boardRows(snapshot, policy, now));
    }));
}

void Board::finish()
{
    m_isRunning = false;
    const qint64 rest = m_hurry ? 0 : std::min(kRestFactor * m_took.elapsed(), kLongestRestMs);
    m_hurry = false;
    m_rest.start(static_cast<int>(rest));
    // Pages may hold the rows of before; whoever lets go of them last, it should not be this thread.
    auto before = std::exchange(m_rows, m_run.result());
    emit changed();
    QThreadPool::globalInstance()->start([before = std::move(before)] {});
}

} // namespace steward

#include "moc_board.cpp"
