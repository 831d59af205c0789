// SPDX-License-Identifier: GPL-3.0-or-later
// SpendSync's other half: what an answer means, for what follows and for what is remembered.
#include "app/archive/spend/spendarchive.h"
#include "app/base/clock.h"
#include "app/base/log.h"
#include "app/sync/spend/spendsyncprivate.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

constexpr int kEmptyInARow = 2;      ///< windows of costs
constexpr int kEmptyUsageInARow = 6; ///< an endpoint may have been in use half a year ago, and not since
constexpr int kFailuresInARow = 2;
constexpr int kShortestHistory = 7;

/// Every other source would meet it as well.
bool stopsSpend(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unauthorized:
    case Error::Kind::Offline:
    case Error::Kind::Tls:
    case Error::Kind::Keychain:
    case Error::Kind::Archive:
        return true;
    default:
        return false;
    }
}

/// Technical, for a tooltip.
QString problemText(const Error &error)
{
    QStringList parts{error.operation};
    if (error.httpStatus != 0)
        parts << QString::number(error.httpStatus);
    parts << error.serverText << error.jsonPath << error.detail;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

std::size_t at(const SpendSource &source)
{
    return static_cast<std::size_t>(indexOf(source));
}

} // namespace

void SpendSync::Private::ended(SpendTask task, WindowRead read)
{
    sources[at(task.window.source)].busy = false;
    std::erase_if(flying, [&](const SpendTask &one) { return one.window.source == task.window.source; });
    if (read.error && read.error->isCancelled())
        return pump();
    if (read.error && task.window.grouping == CostGrouping::ProjectItemKey &&
        task.window.source.kind == SpendSource::Kind::Costs && read.error->httpStatus == 400) {
        SpendTask keyless = task; // without keys, then; only when that is accepted were the keys to blame
        keyless.window.grouping = CostGrouping::ProjectItem;
        queue.push_front(std::move(keyless));
        return pump();
    }
    if (read.error)
        return failed(task, read);

    Source &source = sources[at(task.window.source)];
    SpendMemory::Source &known = memory.sources[at(task.window.source)];
    source.failedInARow = 0;
    known.notOfferedAt = 0;
    if (!read.organizationId.isEmpty())
        memory.organizationId = read.organizationId;
    if (task.window.source.kind == SpendSource::Kind::Usage) {
        if (task.window.width == BucketWidth::Day && task.phase != SpendPhase::History && read.rows > 0)
            isUsed[static_cast<std::size_t>(task.window.source.endpoint)] = true;
    } else if (task.window.grouping == CostGrouping::Ungrouped) {
        const Period held = memory.ungrouped;
        const bool touches = held.days() > 0 && task.window.time.from <= held.to && task.window.time.to >= held.from;
        if (touches)
            memory.ungrouped = {std::min(held.from, task.window.time.from), std::max(held.to, task.window.time.to)};
        else if (task.window.time.to > held.to)
            memory.ungrouped = task.window.time;
        remember();
        return pump();
    } else if (task.window.grouping == CostGrouping::ProjectItemKey) {
        memory.byKey = SpendMemory::ByKey::Accepted;
    } else if (memory.mayAskByKey(clock->now())) { // the same without keys has just been accepted
        memory.byKey = SpendMemory::ByKey::Refused;
        memory.refusedAt = clock->now();
    }
    if (task.window.width == BucketWidth::Day) {
        memory.noteSize(indexOf(task.window.source), read.bytes, task.window.time.days());
        if (task.frontier)
            historyRead(task, read);
    }
    remember();
    pump();
}

/// Two windows without a single row: the service has nothing older.
void SpendSync::Private::historyRead(const SpendTask &task, const WindowRead &read)
{
    Source &source = sources[at(task.window.source)];
    const bool costs = task.window.source.kind == SpendSource::Kind::Costs;
    source.emptyInARow = read.rows > 0 ? 0 : source.emptyInARow + 1;
    if (read.rows > 0)
        source.usedTo = task.window.time.from;
    const UnixSeconds firstCosts = sources[0].ended ? memory.sources[0].end : 0;
    if (source.emptyInARow >= (costs ? kEmptyInARow : kEmptyUsageInARow) ||
        (!costs && firstCosts != 0 && source.readTo <= firstCosts)) {
        source.ended = true;
        memory.sources[at(task.window.source)].end = source.usedTo;
    }
}

void SpendSync::Private::failed(const SpendTask &task, const WindowRead &read)
{
    const Error &reason = *read.error;
    qCInfo(logSync, "spend %s: error %d, status %d", qUtf8Printable(nameOf(task.window.source)), int(reason.kind),
           reason.httpStatus);
    if (stopsSpend(reason))
        return stopAll(reason);
    if (reason.httpStatus == 400 || reason.httpStatus == 404)
        return refused(task, read);
    if (!sourceError)
        sourceError = reason;
    Source &source = sources[at(task.window.source)];
    if (task.window.width == BucketWidth::Day && task.window.grouping != CostGrouping::Ungrouped) {
        for (const Period &days : read.missing)
            (void)archive->setFailed(task.window.source, days, problemText(reason), clock->now());
        if (!read.missing.empty())
            daysRead(task.window.time);
    }
    // What is older would fail as well, or would leave a hole before it.
    if (task.phase == SpendPhase::History || ++source.failedInARow >= kFailuresInARow ||
        reason.kind == Error::Kind::Forbidden)
        drop(indexOf(task.window.source));
    pump();
}

/// The service does not have what was asked for: in history because it is too long ago, else not at all.
void SpendSync::Private::refused(const SpendTask &task, const WindowRead &read)
{
    const auto index = at(task.window.source);
    Source &source = sources[index];
    if (task.window.width != BucketWidth::Day || task.window.grouping == CostGrouping::Ungrouped)
        return pump(); // the days are held all the same
    if (task.frontier) {
        source.readTo = task.window.time.to;
        const int half = task.window.time.days() / 2;
        if (half >= kShortestHistory) { // perhaps only its older part is too far back
            source.historyDays = half;
        } else {
            source.ended = true;
            memory.sources[index].end = source.readTo;
        }
    } else {
        for (const Period &days : read.missing)
            (void)archive->setFailed(task.window.source, days, problemText(*read.error), clock->now());
        daysRead(task.window.time);
        memory.sources[index].notOfferedAt = clock->now();
        drop(static_cast<int>(index));
    }
    remember();
    pump();
}

void SpendSync::Private::drop(int index)
{
    sources[static_cast<std::size_t>(index)].left = true;
    std::erase_if(queue, [index](const SpendTask &task) { return indexOf(task.window.source) == index; });
}

void SpendSync::Private::stopAll(const Error &reason)
{
    if (!reason.isCancelled())
        error = reason;
    queue.clear();
    asked.clear();
    surveyed = true;
    for (Source &source : sources)
        source.left = true;
    std::stop_source(round).request_stop();
    pump();
}

void SpendSync::Private::finish()
{
    running = false;
    force = false;
    if (daysToTell.days() > 0) {
        tellDays.stop();
        Q_EMIT q->daysChanged(std::exchange(daysToTell, {}));
    }
    changed();
    Q_EMIT q->finished();
    if (!asked.empty() && !running)
        begin();
}

void SpendSync::Private::remember()
{
    const QHash<QString, QString> texts = memory.texts();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (remembered.value(it.key()) != *it)
            (void)archive->remember(it.key(), *it); // nobody waits for it: at worst it is found out once more
    }
    remembered = texts;
}

} // namespace steward
