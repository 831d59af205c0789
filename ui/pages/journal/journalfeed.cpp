// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/journal/journalfeed.h"

#include "app/changes/changes.h"
#include "app/organization/organization.h"
#include "app/session/session.h"

#include <QtConcurrentRun>

namespace steward {

JournalFeed::JournalFeed(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(150); // a plan that goes on writes many entries a second
    connect(&m_soon, &QTimer::timeout, this, &JournalFeed::work);
    connect(&m_working, &QFutureWatcherBase::finished, this, &JournalFeed::worked);
    connect(&session.changes().journal(), &Journal::appended, this, [this](const JournalEntry &entry) {
        if (m_next == 0)
            return; // it is among what is being read
        if (entry.number > m_next)
            return readOn(); // another process has written between
        take({entry});
    });
    connect(&session.changes().journal(), &Journal::written, this, &JournalFeed::readOn);
    connect(&session.changes(), &Changes::runnerAdded, this, &JournalFeed::follow);
    for (const PlanRunner *runner : session.changes().runners())
        follow(runner);
    if (session.isOpen())
        read();
    else
        connect(&session, &Session::opened, this, &JournalFeed::read);
}

JournalFeed::~JournalFeed() = default;

void JournalFeed::follow(const PlanRunner *runner)
{
    connect(runner, &PlanRunner::stateChanged, this, [this] {
        if (m_isRead && elsewhere() != m_elsewhere && !m_soon.isActive())
            m_soon.start();
    });
}

QSet<QString> JournalFeed::elsewhere() const
{
    QSet<QString> plans;
    for (const PlanRunner *runner : m_session.changes().runners()) {
        if (runner->holder())
            plans.insert(runner->record().plan.id);
    }
    return plans;
}

void JournalFeed::read()
{
    m_next = 0;
    m_tasks.cancel(); // an older reading
    m_tasks.run(m_session.changes().journal().read(JournalPart::All, m_tasks.token()),
                [this](Result<std::vector<JournalEntry>> entries) {
                    if (!entries) {
                        if (!entries.error().isCancelled())
                            Q_EMIT failed(entries.error());
                        return;
                    }
                    m_ledger.reset(); // made anew
                    m_pending = *std::move(entries);
                    m_next = m_pending.empty() ? 1 : m_pending.back().number + 1;
                    work();
                    m_session.changes().journal().watch();
                    readOn(); // what was written before it was watched
                });
}

void JournalFeed::readOn()
{
    if (m_next == 0)
        return; // it comes when everything is read
    if (m_readingOn) {
        m_readAgain = true; // it may have been written behind the place that was read to
        return;
    }
    m_readingOn = true;
    m_tasks.run(m_session.changes().journal().readAfter(m_next - 1, m_tasks.token()),
                [this](Result<std::vector<JournalEntry>> entries) {
                    m_readingOn = false;
                    const bool again = std::exchange(m_readAgain, false);
                    if (!entries) {
                        if (!entries.error().isCancelled())
                            Q_EMIT failed(entries.error());
                        return;
                    }
                    take(*std::move(entries));
                    m_session.changes().journal().watch(); // the archive may have been made anew
                    if (again)
                        readOn();
                });
}

void JournalFeed::take(std::vector<JournalEntry> entries)
{
    for (JournalEntry &entry : entries) {
        if (entry.number < m_next)
            continue; // our own, which has told of itself
        m_next = entry.number + 1;
        m_pending.push_back(std::move(entry));
    }
    if (!m_pending.empty() && !m_soon.isActive())
        m_soon.start();
}

void JournalFeed::work()
{
    if (m_working.isRunning()) {
        m_soon.start();
        return;
    }
    if (!m_ledger)
        m_ledger = std::make_shared<JournalLedger>();
    m_elsewhere = elsewhere();
    m_working.setFuture(QtConcurrent::run([ledger = m_ledger, elsewhere = m_elsewhere,
                                           names = NameBook(m_session.organization().snapshot()),
                                           entries = std::exchange(m_pending, {})]() mutable {
        ledger->take(entries, std::move(names));
        return ledger->view(elsewhere);
    }));
}

void JournalFeed::worked()
{
    m_view = m_working.result();
    m_isRead = true;
    Q_EMIT changed();
}

} // namespace steward

#include "moc_journalfeed.cpp"
