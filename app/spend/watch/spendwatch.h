// SPDX-License-Identifier: GPL-3.0-or-later
// Watches the spend of one organization: when days have changed, looks through the last ones of projects and line items
// for spikes on a worker thread, and when minutes have arrived for keys that run away. Each incident is told once, over
// all runs of the program, and stays open until somebody acknowledges it or it is old: what was told and what was
// acknowledged is kept in the archive of spend. Owned by Session, which says when to look; GUI thread.
#pragma once

#include "app/async/taskscope.h"
#include "app/base/clock.h"
#include "app/spend/watch/acknowledgement.h"

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
    ~SpendWatch() override;
    Q_DISABLE_COPY_MOVE(SpendWatch)

    /// Nobody has acknowledged them, and they are not older than kOpenDays; runaways first, then the newest first.
    [[nodiscard]] const std::vector<Incident> &incidents() const { return m_incidents; }
    static constexpr int kOpenDays = 30;
    /// All that ever were, the last acknowledged first.
    [[nodiscard]] std::vector<Acknowledgement> acknowledged() const;
    /// Whether it was told, by this run or an earlier one, acknowledged or not. \a id: Incident::id().
    [[nodiscard]] bool isKnown(const QString &id) const { return m_told.contains(id) || m_acknowledged.contains(id); }

    /// Kept in the archive. \a by: accountName().
    void acknowledge(const Incident &incident, const QString &note, const QString &by);
    /// The incident is open again, unless it is old; it is not told again.
    void takeBack(const QString &id);

    void lookSoon(); ///< a little later, once for many changes
    void look();
    /// Looks for keys that run away in the hour that \a time ends: usage by the minute has arrived (SpendSync). Again
    /// by itself when prices have changed.
    void lookAtMinutes(const Period &time);

Q_SIGNALS:
    void changed();                                ///< incidents() or acknowledged() are others
    void found(const steward::Incident &incident); ///< once for each
    void failed(const steward::Error &error);      ///< the archive could not be asked or written

private:
    struct Seen; ///< by one look
    [[nodiscard]] static QCoro::Task<Result<Seen>> seenSpikes(SpendBook *book, Period range, bool recall,
                                                              std::stop_token stop);
    [[nodiscard]] static QCoro::Task<Result<Seen>> seenRunaways(SpendBook *book, Period hour, bool recall,
                                                                std::stop_token stop);
    void take(Seen seen);
    void recall(const Seen &seen); ///< what earlier runs have kept, once
    [[nodiscard]] std::vector<Incident> openOnes() const;
    void keep(QStringView collection, const QString &id, const QByteArray &json);

    SpendBook &m_book;
    const Clock &m_clock;
    QTimer m_rest;
    bool m_looking = false, m_again = false;
    std::optional<Period> m_minutes; ///< looked at last
    bool m_recalled = false;
    QHash<QString, Incident> m_told; ///< by id, as they were seen last
    QHash<QString, Acknowledgement> m_acknowledged;
    QSet<QString> m_withdrawn; ///< told, but the figures have changed: no incidents any more
    std::vector<Incident> m_incidents;
    TaskScope m_tasks; // last
};

} // namespace steward
