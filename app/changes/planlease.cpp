// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/planlease.h"

#include "app/base/processlock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace steward {

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
        m_lock = processLock(m_file);
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
    const auto probe = processLock(file); // only taking it tells whether whoever stands there is still alive
    return !probe->tryLock(0) && probe->error() == QLockFile::LockFailedError;
}

} // namespace steward
