// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/journalwatch.h"

#include "app/archive/archive.h"

#include <QFile>

namespace steward {
namespace {

/// A list that is read anew is written in many pieces.
constexpr auto kSoon = std::chrono::milliseconds(250);
/// Where the system does not watch files (its limit is reached, the file is on another computer).
constexpr auto kWithoutWatching = std::chrono::seconds(3);

} // namespace

// The log and not the archive itself: where watching a file means to open it, closing it again would give up the locks
// that SQLite holds on the archive.
JournalWatch::JournalWatch(const QString &archivePath, QObject *parent)
    : QObject(parent)
    , m_log(archivePath.isEmpty() ? QString() : Archive::logFile(archivePath))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &JournalWatch::changed);
    connect(&m_file, &QFileSystemWatcher::fileChanged, this, [this] {
        if (m_soon.isSingleShot() && !m_soon.isActive()) // not anew with each write: else it would wait for the last
            m_soon.start();
    });
}

void JournalWatch::start()
{
    if (m_log.isEmpty() || !m_file.files().isEmpty() || !m_soon.isSingleShot() || !QFile::exists(m_log))
        return;
    if (!m_file.addPath(m_log)) {
        m_soon.setSingleShot(false);
        m_soon.start(kWithoutWatching);
    }
}

} // namespace steward

#include "moc_journalwatch.cpp"
