// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the rows of the journal current: reads it once, then takes the entries as they are appended, on another thread,
// so that 100,000 of them hold nothing up. Entries of another process follow when it has written them: only those
// behind the last known one are read. GUI thread.
#pragma once

#include "app/async/taskscope.h"
#include "app/base/error.h"
#include "app/changes/journalledger.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace steward {

class PlanRunner;
class Session;

class JournalFeed final : public QObject
{
    Q_OBJECT
public:
    explicit JournalFeed(Session &session, QObject *parent = nullptr);
    ~JournalFeed() override;
    Q_DISABLE_COPY_MOVE(JournalFeed)

    [[nodiscard]] const JournalView &view() const { return m_view; }
    [[nodiscard]] bool isRead() const { return m_isRead; } ///< view() is of the whole journal

Q_SIGNALS:
    void changed();
    void failed(const steward::Error &error);

private:
    void read();
    void readOn();
    void take(std::vector<JournalEntry> entries);
    void work();
    void worked();
    void follow(const PlanRunner *runner);
    [[nodiscard]] QSet<QString> elsewhere() const; ///< plans that another process is at

    Session &m_session;
    std::shared_ptr<JournalLedger> m_ledger; ///< only the job that runs touches it
    std::vector<JournalEntry> m_pending;
    qint64 m_next = 0; ///< number of the entry that is expected; 0: not read yet
    bool m_readingOn = false, m_readAgain = false;
    JournalView m_view;
    bool m_isRead = false;
    QSet<QString> m_elsewhere; ///< in the view
    QFutureWatcher<JournalView> m_working;
    QTimer m_soon;
    TaskScope m_tasks; // last
};

} // namespace steward
