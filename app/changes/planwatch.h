// SPDX-License-Identifier: GPL-3.0-or-later
// Tells when a plan's lease (planlease.h) comes or goes beside the archive: another process begins to apply a plan, or
// has ended with it. Nothing is asked for while nothing happens. Owned by Changes; GUI thread.
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace steward {

class PlanWatch final : public QObject
{
    Q_OBJECT
public:
    explicit PlanWatch(QString archivePath, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PlanWatch)

    /// From now on; there is nothing to watch without an archive.
    void start();
    /// Once more in a moment: the lease comes a little before the journal's first entry.
    void again();

Q_SIGNALS:
    void changed();

private:
    const QString m_archivePath;
    QFileSystemWatcher m_folder;
    QStringList m_leases; ///< as they stood at the last look: other files come and go there as well
    QTimer m_again;
};

} // namespace steward
