// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/processlock.h"

#include <QDateTime>
#include <QFileInfo>

namespace steward {
namespace {

constexpr qint64 kUnfinishedMs = 1000;

/// Killed between making the file and writing into it, a process leaves one that QLockFile takes for somebody's for
/// ever: it says nothing of whose it is. (Removing it asks the system's own lock first, so that a living one keeps its
/// file.)
void removeUnfinished(QLockFile &lock, const QString &file)
{
    const QFileInfo info(file);
    if (info.exists() && info.size() == 0 && info.lastModified().msecsTo(QDateTime::currentDateTime()) > kUnfinishedMs)
        lock.removeStaleLockFile();
}

} // namespace

std::unique_ptr<QLockFile> processLock(const QString &file)
{
    auto lock = std::make_unique<QLockFile>(file);
    lock->setStaleLockTime(0); // what it guards may take hours: only that of a process that is no more is stale
    removeUnfinished(*lock, file);
    return lock;
}

} // namespace steward
