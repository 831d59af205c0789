// SPDX-License-Identifier: GPL-3.0-or-later
// SpendSync's minutes: the live view of one endpoint, and the look for runaway keys. Not part of a round: they are
// wanted now or not at all, and a failure is made good by the next look.
#include "app/archive/spend/spendarchive.h"
#include "app/async/settled.h"
#include "app/base/clock.h"
#include "app/sync/spend/spendsyncprivate.h"

namespace steward {
namespace {

constexpr UnixSeconds kLiveSpan = 3600;
constexpr UnixSeconds kLiveAgain = 5 * 60; ///< minutes that may have grown since
constexpr UnixSeconds kWatchSpan = 10 * 60;
constexpr UnixSeconds kWatchPause = 60; ///< one request a minute at most

UnixSeconds endOfMinute(UnixSeconds at)
{
    return at - at % 60 + 60;
}

} // namespace

void SpendSync::Private::watchMinutes()
{
    const UnixSeconds now = clock->now();
    if (paused || readingMinutes || now - watchedAt < kWatchPause || live == UsageEndpoint::Completions)
        return; // the live view reads the same
    watchedAt = now;
    const UnixSeconds end = endOfMinute(now);
    readMinutes(UsageEndpoint::Completions, {end - kWatchSpan, end}, Priority::Background);
}

void SpendSync::Private::liveMinutes()
{
    if (!live || readingMinutes)
        return;
    const UnixSeconds end = endOfMinute(clock->now());
    const UnixSeconds from = std::max(end - kLiveSpan, liveTo > 0 ? liveTo - kLiveAgain : 0);
    if (from < end)
        readMinutes(*live, {from, end}, Priority::Visible);
}

void SpendSync::Private::readMinutes(UsageEndpoint endpoint, Period time, Priority priority)
{
    readingMinutes = true;
    SpendWindow window = windowOf(1 + static_cast<int>(endpoint), time);
    window.width = BucketWidth::Minute;
    tasks->run(readSpendWindow(room(window), window, tasks->context(priority)),
               [this, endpoint, time](const WindowRead &read) {
                   readingMinutes = false;
                   if (!read.error && live == endpoint)
                       liveTo = time.to;
                   else if (live && live != endpoint)
                       liveMinutes(); // changed meanwhile
               });
}

void SpendSync::setLive(std::optional<UsageEndpoint> endpoint)
{
    if (std::exchange(d->live, endpoint) == endpoint)
        return;
    d->liveTo = 0;
    if (!endpoint)
        return d->liveTimer.stop();
    d->liveTimer.start();
    d->liveMinutes();
}

void SpendSync::takeProjectCosts(Period days, std::shared_ptr<const std::vector<CostBucket>> buckets)
{
    const UnixSeconds now = d->clock->now();
    const SpendWindow window = d->windowOf(0, days);
    QFuture<Result<SpendImported>> importing =
        d->archive->import(CostImport{CostGrouping::Project, days, std::move(buckets), now, window.settledBefore});
    d->tasks->run(settled(importing, d->gone.get_token()), [this, days](const Result<SpendImported> &imported) {
        if (imported)
            d->daysRead(days);
    });
}

} // namespace steward
