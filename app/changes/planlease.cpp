// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/planlease.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::Literals::StringLiterals;

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

std::unique_ptr<QLockFile> lockAt(const QString &file)
{
    auto lock = std::make_unique<QLockFile>(file);
    lock->setStaleLockTime(0); // a plan may take hours: only that of a process that is no more is stale
    removeUnfinished(*lock, file);
    return lock;
}

} // namespace

/// The id of a plan from a file is anybody's text, and not fit for a file's name.
QString PlanLease::fileOf(const QString &archivePath, const QString &planId)
{
    const QByteArray hash = QCryptographicHash::hash(planId.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"%1.plan-%2.lock"_s.arg(archivePath, QString::fromLatin1(hash));
}

QStringList PlanLease::filesBeside(const QString &archivePath)
{
    const QFileInfo archive(archivePath);
    QStringList files;
    const QStringList names =
        archive.dir().entryList({archive.fileName() + u".plan-*.lock"_s}, QDir::Files | QDir::Hidden);
    for (const QString &name : names)
        files += archivePath.chopped(archive.fileName().size()) + name;
    return files;
}

PlanLease::PlanLease(const QString &archivePath, const QString &planId)
    : m_file(archivePath.isEmpty() ? QString() : fileOf(archivePath, planId))
{
    if (!m_file.isEmpty())
        m_lock = lockAt(m_file);
}

PlanLease::~PlanLease() = default;

bool PlanLease::take()
{
    if (!m_isHeld)
        m_isHeld = !m_lock || m_lock->tryLock(0) || m_lock->error() != QLockFile::LockFailedError;
    return m_isHeld;
}

void PlanLease::giveBack()
{
    if (std::exchange(m_isHeld, false) && m_lock)
        m_lock->unlock();
}

std::optional<PlanHolder> PlanLease::holder() const
{
    if (m_isHeld || !m_lock || !QFileInfo::exists(m_file))
        return std::nullopt;
    PlanHolder holder;
    if (m_lock->getLockInfo(&holder.pid, &holder.host, &holder.program))
        holder.sinceMs = QFileInfo(m_file).lastModified().toMSecsSinceEpoch();
    return isHeld(m_file) ? std::optional(holder) : std::nullopt;
}

bool PlanLease::isHeld(const QString &file)
{
    const auto probe = lockAt(file); // only taking it tells whether whoever stands there is still alive
    return !probe->tryLock(0) && probe->error() == QLockFile::LockFailedError;
}

} // namespace steward
