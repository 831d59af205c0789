// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/planwatch.h"

#include "app/changes/planlease.h"

#include <QFileInfo>

namespace steward {
namespace {

constexpr auto kAgain = std::chrono::milliseconds(500);
/// Where the system does not watch folders (its limit is reached, the folder is on another computer).
constexpr auto kWithoutWatching = std::chrono::seconds(3);

} // namespace

PlanWatch::PlanWatch(QString archivePath, QObject *parent)
    : QObject(parent)
    , m_archivePath(std::move(archivePath))
{
    m_again.setSingleShot(true);
    m_again.setInterval(kAgain);
    connect(&m_again, &QTimer::timeout, this, &PlanWatch::changed);
    connect(&m_folder, &QFileSystemWatcher::directoryChanged, this, [this] {
        QStringList leases = PlanLease::filesBeside(m_archivePath);
        if (std::exchange(m_leases, leases) != leases)
            Q_EMIT changed();
        else
            again(); // another file; or a lease that has come and gone before we could look
    });
}

void PlanWatch::again()
{
    if (m_again.isSingleShot() && !m_again.isActive()) // else it comes by itself
        m_again.start();
}

void PlanWatch::start()
{
    if (m_archivePath.isEmpty() || !m_folder.directories().isEmpty())
        return;
    if (!m_folder.addPath(QFileInfo(m_archivePath).absolutePath())) {
        m_again.setSingleShot(false);
        m_again.start(kWithoutWatching);
    }
}

} // namespace steward

#include "moc_planwatch.cpp"
