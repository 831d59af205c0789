// SPDX-License-Identifier: GPL-3.0-or-later
// BoardKeeper shows the copy of the board (BoardCopy) that the last run left beside the archive, before the archive has
// been read, and writes a new one whenever the board shows what the archive holds and has come to rest. Owned by
// Session, before what it refers to: the archive's thread may still call it while that is being taken down. GUI thread.
#pragma once

#include "app/archive/archive.h"

#include <functional>
#include <memory>
#include <QObject>
#include <QTimer>

class QSemaphore;

namespace steward {

class Board;
class Clock;
class LocalStore;
class Organization;
class Sync;
struct BoardCopy;
struct BoardCopyStamp;

class BoardKeeper final : public QObject
{
    Q_OBJECT
public:
    struct Parts final
    {
        Archive &archive;
        Organization &organization;
        Board &board;
        const Sync &sync;
        const LocalStore &local;
        const Clock &clock;
    };
    /// Touches none of \a parts before begin().
    BoardKeeper(const QString &archivePath, Parts parts);
    ~BoardKeeper() override;
    Q_DISABLE_COPY_MOVE(BoardKeeper)

    void begin();
    /// For Archive::open(): shows the copy that is in step, if there is one, first what the overview needs and then the
    /// tables, and calls \a painted on the GUI thread when all of it has been painted.
    [[nodiscard]] Archive::WithGeneration showing(std::function<void()> painted);
    /// The archive has been read: no copy is shown any more, and one is \a kept when the archive can be written to.
    void archiveRead(bool kept);
    /// Writes what a pause has not written yet, and lets go of the archive's thread if it waits for a paint.
    void end();

Q_SIGNALS:
    void kept(); ///< a copy has been written

private:
    void show(BoardCopy copy, const std::function<void()> &painted);
    void keep();
    [[nodiscard]] bool isAtRest() const;

    Parts m_parts;
    const QString m_path;
    bool m_shows = true, m_keeps = false;
    QTimer m_pause;
    std::shared_ptr<BoardCopyStamp> m_kept; ///< used on the archive's thread
    std::shared_ptr<QSemaphore> m_painted;  ///< the archive may go on
};

} // namespace steward
