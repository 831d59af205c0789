// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/journal.h"

#include "app/archive/archive.h"
#include "app/async/settled.h"
#include "app/base/clock.h"
#include "app/base/platform.h"
#include "app/changes/journalbody.h"
#include "app/changes/planfile.h"

#include <QPointer>
#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

QCoro::Task<Result<JournalEntry>> told(QPointer<Journal> journal, QFuture<Result<JournalEntry>> storing,
                                       std::stop_token stop)
{
    Result<JournalEntry> stored = co_await settled(std::move(storing), std::move(stop));
    if (stored && journal)
        Q_EMIT journal->appended(*stored);
    co_return stored;
}

} // namespace

Journal::Journal(Archive &archive, const Clock &clock, QString connectionId, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
    , m_clock(clock)
    , m_connectionId(std::move(connectionId))
    , m_user(localUser())
    , m_watch(archive.path())
{
    connect(&m_watch, &JournalWatch::changed, this, &Journal::written);
}

QCoro::Task<Result<JournalEntry>> Journal::begin(const Plan &plan, std::stop_token stop)
{
    return append(u"plan"_s, plan, {}, {}, {{u"plan"_s, planfile::toJson(plan)}, {u"connection"_s, m_connectionId}},
                  std::move(stop));
}

QCoro::Task<Result<JournalEntry>> Journal::send(const Plan &plan, const Step &step, const StepState &state,
                                                std::stop_token stop)
{
    return append(u"send"_s, plan, step.id, step.operation, journalbody::ofSend(state), std::move(stop));
}

QCoro::Task<Result<JournalEntry>> Journal::answer(const Plan &plan, const Step &step, const StepState &state,
                                                  bool settled, std::stop_token stop)
{
    return append(settled ? u"settle"_s : u"answer"_s, plan, step.id, step.operation, journalbody::ofOutcome(state),
                  std::move(stop));
}

QCoro::Task<Result<JournalEntry>> Journal::decide(const Plan &plan, const QString &stepId, const QString &decision,
                                                  std::stop_token stop)
{
    const Step *step = plan.step(stepId);
    return append(u"decide"_s, plan, stepId, step ? step->operation : QString(), {{u"decision"_s, decision}},
                  std::move(stop));
}

QCoro::Task<Result<JournalEntry>> Journal::end(const PlanRecord &record, std::stop_token stop)
{
    return append(u"end"_s, record.plan, {}, {}, journalbody::ofEnd(record), std::move(stop));
}

QCoro::Task<Result<JournalEntry>> Journal::note(const QString &kind, const QString &processId, const QString &name,
                                                QJsonObject body, std::stop_token stop)
{
    Plan process;
    process.id = processId;
    return append(kind, process, {}, name, std::move(body), std::move(stop));
}

QCoro::Task<Result<std::vector<JournalEntry>>> Journal::read(JournalPart part, std::stop_token stop)
{
    return settled(m_archive.journal(part), std::move(stop));
}

QCoro::Task<Result<std::vector<JournalEntry>>> Journal::readPlan(const QString &planId, std::stop_token stop)
{
    return settled(m_archive.journalOf(planId), std::move(stop));
}

QCoro::Task<Result<std::vector<JournalEntry>>> Journal::readAfter(qint64 number, std::stop_token stop)
{
    return settled(m_archive.journalAfter(number), std::move(stop));
}

QString Journal::localUser()
{
    // The account's name first: the environment says what it was told, and nothing to a job that a timer starts.
    QString user = accountName();
    for (const char *const name : {"USER", "USERNAME"}) {
        if (user.isEmpty())
            user = qEnvironmentVariable(name);
    }
    return user + u'@' + QSysInfo::machineHostName();
}

QCoro::Task<Result<JournalEntry>> Journal::append(const QString &kind, const Plan &plan, const QString &stepId,
                                                  const QString &operation, QJsonObject body, std::stop_token stop)
{
    JournalEntry entry;
    entry.atMs = m_clock.nowMs();
    entry.kind = kind;
    entry.planId = plan.id;
    entry.stepId = stepId;
    entry.user = m_user;
    entry.operation = operation;
    entry.body = std::move(body);
    return told(this, m_archive.appendJournal(std::move(entry)), std::move(stop));
}

} // namespace steward

#include "moc_journal.cpp"
