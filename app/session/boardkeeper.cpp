// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/boardkeeper.h"

#include "app/base/clock.h"
#include "app/base/log.h"
#include "app/board/board.h"
#include "app/board/boardcopy.h"
#include "app/organization/organization.h"
#include "app/session/localstore.h"
#include "app/sync/sync.h"

#include <QSemaphore>

namespace steward {
namespace {

constexpr int kLongestPaintMs = 2000; // of a machine that does something else as well
constexpr int kPauseMs = 2000;        // after the last change: what is still moving need not be kept

} // namespace

BoardKeeper::BoardKeeper(const QString &archivePath, Parts parts)
    : m_parts(parts)
    , m_path(boardcopy::pathFor(archivePath))
    , m_kept(std::make_shared<BoardCopyStamp>())
    , m_painted(std::make_shared<QSemaphore>())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
}

BoardKeeper::~BoardKeeper() = default;

void BoardKeeper::begin()
{
    connect(&m_parts.board, &Board::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_parts.sync, &Sync::finished, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &BoardKeeper::keep);
}

Archive::WithGeneration BoardKeeper::showing(std::function<void()> painted)
{
    return [this, painted = std::move(painted), path = m_path, policy = m_parts.organization.policy(),
            now = m_parts.clock.now(), kept = m_kept, mayGoOn = m_painted](qint64 generation) {
        // Whatever is not shown yet would only take memory's locks and a processor from the first paint.
        for (const auto extent : {boardcopy::Extent::WithoutTables, boardcopy::Extent::Whole}) {
            auto copy = boardcopy::read(path, {generation, policy, now}, extent);
            if (!copy)
                return;
            const bool whole = extent == boardcopy::Extent::Whole;
            if (whole)
                *kept = {generation, policy, startOfDay(copy->rows->at)};
            const auto shown = [whole, painted, mayGoOn] {
                if (whole)
                    painted();
                mayGoOn->release();
            };
            QMetaObject::invokeMethod(
                this, [this, shown, copy = *std::move(copy)] { show(copy, shown); }, Qt::QueuedConnection);
            if (!mayGoOn->tryAcquire(1, kLongestPaintMs))
                return;
        }
    };
}

/// \a painted follows when the pages have painted it, also when there is nothing to paint any more.
void BoardKeeper::show(BoardCopy copy, const std::function<void()> &painted)
{
    if (m_shows) {
        if (copy.rows->tablesFollow) // the first part; the second has the same
            m_parts.organization.load(std::move(copy.glimpse));
        m_parts.board.showCopy(std::move(copy.rows));
    }
    QTimer::singleShot(0, &m_parts.board, painted); // painting goes before timers
}

void BoardKeeper::archiveRead(bool kept)
{
    m_shows = false;
    m_keeps = kept;
}

/// Whether the board shows what the archive holds: nothing is on its way from one to the other.
bool BoardKeeper::isAtRest() const
{
    return !m_parts.sync.progress().running && !m_parts.local.isWriting() && !m_parts.organization.isSilent() &&
           m_parts.board.isReady() && !m_parts.board.isBusy();
}

void BoardKeeper::keep()
{
    if (!m_keeps || !isAtRest())
        return; // whatever is moving ends with a signal that comes here again
    m_pause.stop();
    m_parts.archive.whileInStep([this, rows = m_parts.board.rows(), snapshot = m_parts.organization.snapshot(),
                                 policy = m_parts.organization.policy(), path = m_path,
                                 last = m_kept](qint64 generation) {
        const BoardCopyStamp stamp{generation, policy, startOfDay(rows->at)};
        if (last->generation == stamp.generation && last->policy == stamp.policy && last->at == stamp.at)
            return; // only the clock has moved
        if (const auto written = boardcopy::write(path, boardcopy::encode(*rows, snapshot, stamp)); !written) {
            qCWarning(logArchive, "copy of the board: %s", qUtf8Printable(written.error().detail));
            return;
        }
        *last = stamp;
        QMetaObject::invokeMethod(this, &BoardKeeper::kept, Qt::QueuedConnection);
    });
}

void BoardKeeper::end()
{
    m_painted->release(2); // of both parts of the copy
    if (m_pause.isActive())
        keep();
}

} // namespace steward

#include "moc_boardkeeper.cpp"
