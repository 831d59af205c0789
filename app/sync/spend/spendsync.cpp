// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/spend/spendsync.h"

#include "app/archive/spend/spendarchive.h"
#include "app/async/settled.h"
#include "app/base/clock.h"
#include "app/organization/organization.h"
#include "app/sync/spend/spendsyncprivate.h"

using namespace std::chrono_literals;

namespace steward {
namespace {

constexpr UnixSeconds kProvisionalAge = 10 * 60;
constexpr auto kRoundEvery = 30min;
constexpr auto kWatchEvery = 4min;
constexpr auto kLiveEvery = 60s;

QCoro::Task<Result<SpendSurvey>> surveySpend(SpendArchive *archive, Period recent, std::stop_token gone)
{
    // What the round before remembered and found missing, nobody has waited for.
    QFuture<Result<>> writing = archive->written();
    if (const auto written = co_await settled(writing, gone); !written)
        co_return Failure(written.error());
    SpendSurvey survey;
    QFuture<Result<QHash<QString, QString>>> remembering = archive->memory();
    const auto texts = co_await settled(remembering, gone);
    if (!texts)
        co_return Failure(texts.error());
    survey.memory = SpendMemory::read(*texts);
    for (int i = 0; i < kSpendSourceCount; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const SpendSource source = spendSourceAt(i);
        QFuture<Result<Period>> holding = archive->held(source);
        const auto held = co_await settled(holding, gone);
        if (!held)
            co_return Failure(held.error());
        Period range = recent;
        if (held->days() > 0)
            range.from = std::min(range.from, held->from);
        QFuture<Result<std::vector<DayCoverage>>> covering = archive->coverage(source, range);
        auto coverage = co_await settled(covering, gone);
        if (!coverage)
            co_return Failure(coverage.error());
        survey.held[at] = *held;
        survey.coverage[at] = std::move(*coverage);
    }
    co_return survey;
}

} // namespace

SpendSync::Private::Private(SpendSync *sync)
    : q(sync)
{
    tell.setSingleShot(true);
    tellDays.setSingleShot(true);
    again.setInterval(kRoundEvery);
    watch.setInterval(kWatchEvery);
    liveTimer.setInterval(kLiveEvery);
    QObject::connect(&tell, &QTimer::timeout, q, &SpendSync::progressChanged);
    QObject::connect(&tellDays, &QTimer::timeout, q, [this] { Q_EMIT q->daysChanged(std::exchange(daysToTell, {})); });
    QObject::connect(&again, &QTimer::timeout, q, [this] { q->refresh(); });
    QObject::connect(&watch, &QTimer::timeout, q, [this] { watchMinutes(); });
    QObject::connect(&liveTimer, &QTimer::timeout, q, [this] { liveMinutes(); });
}

Period SpendSync::Private::today() const
{
    const UnixSeconds day = startOfDay(clock->now());
    return {day, day + kSecondsPerDay};
}

void SpendSync::Private::begin()
{
    running = true;
    surveyed = false;
    ungroupedPlanned = 0;
    sources = {};
    costsRead = {};
    arrived.clear();
    isUsed = {};
    pending.clear();
    error.reset();
    sourceError.reset();
    round = {};
    finishedTasks = finishedMs = 0;
    progress = {};
    changed();
    const Period current = periodAt(clock->now(), organization->policy().budgetDay);
    const Period day = today();
    const Period recent{std::min(current.from, day.to - kRecentDays * kSecondsPerDay), day.to};
    tasks->run(surveySpend(archive, recent, round.get_token()),
               [this](Result<SpendSurvey> survey) { planned(std::move(survey)); });
}

void SpendSync::Private::planned(Result<SpendSurvey> survey)
{
    if (!running || round.stop_requested())
        return finish();
    if (!survey)
        return stopAll(survey.error());
    surveyed = true;
    memory = survey->memory;
    remembered = memory.texts();
    for (int source = 0; source < kSpendSourceCount; ++source)
        plan(source, *survey);
    // The current period of every source before the older days of any.
    std::ranges::stable_sort(queue, {}, &SpendTask::phase);
    std::ranges::move(std::exchange(asked, {}), std::front_inserter(queue));
    watchMinutes();
    count();
    pump();
}

void SpendSync::Private::plan(int index, const SpendSurvey &survey)
{
    const auto at = static_cast<std::size_t>(index);
    const SpendMemory::Source &known = memory.sources[at];
    Source &source = sources[at];
    const UnixSeconds now = clock->now();
    if (!force && !memory.mayAsk(index, now)) {
        source.left = true;
        return;
    }
    const Period current = periodAt(now, organization->policy().budgetDay);
    const Period day = today();
    const UnixSeconds recent = day.to - kRecentDays * kSecondsPerDay;
    const UnixSeconds oldest = survey.held[at].days() > 0 ? survey.held[at].from : day.to;
    const int days = windowDays(spendSourceAt(index), known.bytesPerDay);
    const UnixSeconds readBefore = force ? now + 1 : now - kProvisionalAge;
    const auto queueDays = [&](SpendPhase phase, Period range) {
        range.from = std::max(range.from, known.end);
        for (const Period &window : wantedWindows(survey.coverage[at], range, days, readBefore))
            queue.push_back({phase, windowOf(index, window), false, false});
    };
    const UnixSeconds split = std::max(current.from, day.to - mostDays(spendSourceAt(index)) * kSecondsPerDay);
    queueDays(SpendPhase::Current, {split, day.to});
    queueDays(SpendPhase::Recent, {std::min(recent, split), split});
    source.readTo = std::min({recent, split, oldest});
    source.usedTo = source.readTo;
    if (index == 0)
        costsFrom = std::max(oldest, known.end);
    queueDays(SpendPhase::History, {source.readTo, std::min(recent, split)});
    source.ended = known.end != 0 && source.readTo <= known.end;
}

SpendWindow SpendSync::Private::windowOf(int source, Period days) const
{
    SpendWindow window;
    window.source = spendSourceAt(source);
    window.time = days;
    window.now = clock->now();
    window.settledBefore = startOfDay(window.now) - organization->policy().spendLagDays * kSecondsPerDay;
    window.grouping = memory.mayAskByKey(window.now) ? CostGrouping::ProjectItemKey : CostGrouping::ProjectItem;
    return window;
}

void SpendSync::Private::pump()
{
    while (running && surveyed && !paused && flying.size() < kSpendAtOnce && startOne()) {
    }
    changed();
    if (isOver())
        finish();
}

bool SpendSync::Private::isOver() const
{
    const bool waits = paused && !std::ranges::all_of(sources, &Source::left);
    return running && surveyed && flying.empty() && queue.empty() && !waits;
}

/// The first in the queue whose source is free; when there is none, what follows from what was read.
bool SpendSync::Private::startOne()
{
    const auto isFree = [this](const SpendTask &task) {
        return !sources[static_cast<std::size_t>(indexOf(task.window.source))].busy;
    };
    const auto isRound = [](const SpendTask &task) { return task.phase != SpendPhase::History; };
    auto next = std::ranges::find_if(queue, isFree);
    if (next == queue.end() || next->phase == SpendPhase::History) {
        const bool recentIsDone = !std::ranges::any_of(queue, isRound) && !std::ranges::any_of(flying, isRound);
        if (recentIsDone && ungroupedPlanned == 0) {
            planUngrouped();
            planHours();
        }
        planHistory();
        if (queue.empty() && flying.empty() && ungroupedPlanned == 1)
            planUngrouped();
        next = std::ranges::find_if(queue, isFree);
    }
    if (next == queue.end())
        return false;
    SpendTask task = std::move(*next);
    queue.erase(next);
    start(std::move(task));
    return true;
}

void SpendSync::Private::start(SpendTask task)
{
    sources[static_cast<std::size_t>(indexOf(task.window.source))].busy = true;
    if (task.window.source.kind == SpendSource::Kind::Costs && task.window.grouping == CostGrouping::ProjectItemKey &&
        !memory.mayAskByKey(clock->now()))
        task.window.grouping = CostGrouping::ProjectItem; // found out meanwhile
    task.window.now = clock->now();
    flying.push_back(task);
    count();
    OpContext ctx;
    ctx.stop = round.get_token();
    ctx.priority = task.asked ? Priority::Visible : Priority::Background;
    QElapsedTimer timer;
    timer.start();
    tasks->run(readSpendWindow(room(task.window), task.window, std::move(ctx)), [this, task, timer](WindowRead read) {
        ++finishedTasks;
        finishedMs += timer.elapsed();
        ended(task, std::move(read));
    });
}

SpendRoom SpendSync::Private::room(const SpendWindow &window)
{
    return {transport, archive, gone.get_token(),
            [this, window](Period time, qint64 rows) { imported(window, time, rows); }};
}

SpendSync::SpendSync(Transport &transport, SpendArchive &archive, const Organization &organization, const Clock &clock,
                     QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
    d->transport = &transport;
    d->archive = &archive;
    d->organization = &organization;
    d->clock = &clock;
}

SpendSync::~SpendSync()
{
    d->tasks.reset(); // first the callbacks, then what waits for the archive, then what is on the wire
    d->gone.request_stop();
    d->round.request_stop();
}

void SpendSync::refresh(bool force)
{
    d->force = d->force || force;
    if (!d->running)
        d->begin();
}

void SpendSync::keepUpToDate()
{
    d->again.start();
    d->watch.start();
}

void SpendSync::cancel()
{
    if (!d->running)
        return;
    d->queue.clear();
    d->asked.clear();
    for (auto &source : d->sources)
        source.left = true;
    std::stop_source(d->round).request_stop();
    d->pump();
}

void SpendSync::setPaused(bool pause)
{
    if (std::exchange(d->paused, pause) != pause)
        d->pump();
}

void SpendSync::refetch(SpendSource source, Period days)
{
    const int index = indexOf(source);
    const int most = windowDays(source, d->memory.sources[static_cast<std::size_t>(index)].bytesPerDay);
    for (const Period &window : windowsOf(days, most)) {
        const SpendTask task{SpendPhase::Current, d->windowOf(index, window), true, false};
        if (d->running && d->surveyed)
            d->queue.push_front(task);
        else
            d->asked.push_back(task);
    }
    if (!d->running)
        d->begin();
    else
        d->pump();
}

const SpendProgress &SpendSync::progress() const
{
    return d->progress;
}

std::optional<Error> SpendSync::error() const
{
    return d->error;
}

std::optional<Error> SpendSync::anyError() const
{
    return d->error ? d->error : d->sourceError;
}

} // namespace steward

#include "moc_spendsync.cpp"
