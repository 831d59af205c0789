// SPDX-License-Identifier: GPL-3.0-or-later
// Tells that something was written to the archive, by this process or another: the journal may have grown. Nothing is
// asked for while nothing is written. Owned by Journal; GUI thread.
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace steward {

class JournalWatch final : public QObject
{
    Q_OBJECT
public:
    explicit JournalWatch(const QString &archivePath, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(JournalWatch)

    /// From now on; while it watches already nothing happens. There is nothing to watch where there is no log.
    void start();

Q_SIGNALS:
    /// At most a few times a second, however much is written.
    void changed();

private:
    const QString m_log;
    QFileSystemWatcher m_file;
    QTimer m_soon;
};

} // namespace steward
