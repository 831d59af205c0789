// SPDX-License-Identifier: GPL-3.0-or-later
// Watches the spend of one organization: whenever the book says that days have changed, looks through the last days of
// projects and line items for spikes on a worker thread, and whenever minutes have arrived for keys that run away;
// tells each incident once; what a person has acknowledged stays known with its note. Owned by whoever shows it, no
// longer than the book lives; GUI thread.
#pragma once

#include "app/async/taskscope.h"
#include "app/spend/watch/incident.h"

#include "app/base/clock.h"

#include <optional>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace steward {

class SpendBook;

class SpendWatch final : public QObject
{
    Q_OBJECT
public:
    SpendWatch(SpendBook &book, const Clock &clock, QObject *parent = nullptr);

    /// Those of the last days that nobody has acknowledged, newest first.
    [[nodiscard]] const std::vector<Incident> &incidents() const { return m_incidents; }
    /// Kept in the archive; the incident is not told again, by no later run either.
    void acknowledge(const Incident &incident, const QString &note);
    /// At once, without waiting for a change.
    void look();
    /// Looks for keys that run away in the hour that \a time ends: usage by the minute has arrived (SpendSync). Again
    /// by itself when prices have changed.
    void lookAtMinutes(const Period &time);

Q_SIGNALS:
    void changed();                                ///< incidents() is another
    void found(const steward::Incident &incident); ///< once for each
    void failed(const steward::Error &error);      ///< the archive could not be asked or written

private:
    void take(const std::vector<Incident> &seen, const QSet<QString> &acknowledged);
    void tell(); ///< what of both kinds nobody has acknowledged

    SpendBook &m_book;
    const Clock &m_clock;
    QTimer m_rest;
    bool m_looking = false, m_again = false;
    std::optional<Period> m_minutes; ///< looked at last
    QSet<QString> m_told, m_acknowledged;
    std::vector<Incident> m_spikes, m_runaways; ///< acknowledged ones too
    std::vector<Incident> m_incidents;
    TaskScope m_tasks; // last
};

} // namespace steward
