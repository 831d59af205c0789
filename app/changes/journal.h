// SPDX-License-Identifier: GPL-3.0-or-later
// The journal of one organization: what was about to be sent is in the archive before it is sent, and what came of it
// after. Nothing is ever changed in it. Owned by Session; must not outlive the archive; GUI thread.
#pragma once

#include "app/archive/journaltable.h"
#include "app/async/opcontext.h"
#include "app/changes/journalwatch.h"
#include "app/changes/planrecord.h"

#include <QCoroTask>
#include <QObject>

namespace steward {

class Archive;
class Clock;

class Journal final : public QObject
{
    Q_OBJECT
public:
    /// \a connectionId stands in the entries that begin a plan.
    Journal(Archive &archive, const Clock &clock, QString connectionId, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(Journal)

    // Each appends one entry, in the order of the calls, and ends when it is on the disk. Error Archive: it is not, and
    // what it was to precede must not be done.
    [[nodiscard]] QCoro::Task<Result<JournalEntry>> begin(const Plan &plan, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<JournalEntry>> send(const Plan &plan, const Step &step, const StepState &state,
                                                         std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<JournalEntry>> answer(const Plan &plan, const Step &step, const StepState &state,
                                                           bool settled, std::stop_token stop);
    /// \a stepId empty: about the plan as a whole.
    [[nodiscard]] QCoro::Task<Result<JournalEntry>> decide(const Plan &plan, const QString &stepId,
                                                           const QString &decision, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<JournalEntry>> end(const PlanRecord &record, std::stop_token stop);

    /// An event of a process that is longer than a plan (app/flows): \a kind says of which sort, \a processId stands
    /// in place of a plan's id and \a name of an operation.
    [[nodiscard]] QCoro::Task<Result<JournalEntry>> note(const QString &kind, const QString &processId,
                                                         const QString &name, QJsonObject body, std::stop_token stop);

    [[nodiscard]] QCoro::Task<Result<std::vector<JournalEntry>>> read(JournalPart part, std::stop_token stop);

    /// Of one plan alone.
    [[nodiscard]] QCoro::Task<Result<std::vector<JournalEntry>>> readPlan(const QString &planId, std::stop_token stop);

    /// Behind the entry \a number.
    [[nodiscard]] QCoro::Task<Result<std::vector<JournalEntry>>> readAfter(qint64 number, std::stop_token stop);

    /// From now on written() is emitted. The archive is open. Again when it may have been made anew: nothing else
    /// happens then.
    void watch() { m_watch.start(); }

    /// Who works at this computer: "ada@desk".
    [[nodiscard]] static QString localUser();

Q_SIGNALS:
    void appended(const steward::JournalEntry &entry);
    /// Somebody, perhaps another process, perhaps we, has written to the archive: there may be new entries.
    void written();

private:
    [[nodiscard]] QCoro::Task<Result<JournalEntry>> append(const QString &kind, const Plan &plan, const QString &stepId,
                                                           const QString &operation, QJsonObject body,
                                                           std::stop_token stop);

    Archive &m_archive;
    const Clock &m_clock;
    QString m_connectionId;
    QString m_user;
    JournalWatch m_watch;
};

} // namespace steward
