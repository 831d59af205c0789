// SPDX-License-Identifier: GPL-3.0-or-later
// A demonstration server, and beside it what a synchronization of spend needs, on one clock that stands still until a
// test moves it.
#pragma once

#include "app/archive/spend/spendarchive.h"
#include "app/demo/demoserver.h"
#include "app/demo/spend.h"
#include "app/demo/traffic.h"
#include "app/net/transport.h"
#include "app/organization/organization.h"
#include "app/sync/spend/spendmemory.h"
#include "app/sync/spend/spendsync.h"
#include "tests/support/await.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

namespace steward::test {

inline constexpr SpendSource kCostSource{};

template <typename T>
T waited(QFuture<T> future)
{
    future.waitForFinished();
    return future.takeResult();
}

class SpendBed
{
public:
    explicit SpendBed(demo::Options options = {})
    {
        options.nowMs = [this] { return clock.nowMs(); };
        server = std::make_unique<demo::DemoServer>(options);
        if (!server->listen())
            qFatal("the demonstration server does not listen");
        connectTo();
    }

    /// What the server has billed on a day, from its traffic: nothing of the client's way is in it.
    [[nodiscard]] qint64 billed(UnixSeconds day, UnixSeconds until) const
    {
        qint64 sum = 0;
        const qint64 first = day / 60;
        const qint64 end = std::min(first + demo::kMinutesPerDay, until / 60);
        for (const demo::Stream &stream : server->traffic().streams())
            sum += demo::nanos(stream, server->traffic().between(stream, first, end));
        return sum;
    }
    /// Days of the range that are held and are not what was billed.
    [[nodiscard]] int wrongDays(Period range) const
    {
        SpendQuestion question;
        question.range = range;
        const auto answer = waited(archive->ask(question));
        if (!answer)
            return -1;
        const auto days = coverage({}, range);
        int wrong = 0;
        for (std::size_t i = 0; i < days.size(); ++i) {
            const bool isHeld = days[i].state == DayState::Complete || days[i].state == DayState::Provisional;
            wrong += answer->dailyTotals[i].nanos == (isHeld ? billed(days[i].day, days[i].fetchedAt) : 0) ? 0 : 1;
        }
        return wrong;
    }

    /// Everything of the console anew, as at its next start; the archive's file stays.
    void connectTo()
    {
        using namespace std::chrono_literals;
        sync.reset();
        archive.reset();
        TransportConfig config;
        config.baseUrl = server->baseUrl();
        config.timeout = 10s;
        config.retryBudget = 200ms;
        config.firstDelay = 5ms;
        config.maxDelay = 20ms;
        config.maxAttempts = 2;
        transport = std::make_unique<Transport>(config, Secret(server->adminKey()));
        organization = std::make_unique<Organization>();
        archive = std::make_unique<SpendArchive>(path());
        if (const auto opened = waited(archive->open()); !opened)
            qFatal("the archive does not open: %s", qPrintable(opened.error().detail));
        sync = std::make_unique<SpendSync>(*transport, *archive, *organization, clock);
    }

    /// As if an earlier run had found out that the service has nothing before the last \a days.
    void limitHistory(int days)
    {
        for (int i = 0; i < kSpendSourceCount; ++i)
            remember(QStringLiteral("end."), i, lastDays(days).from);
    }
    /// As if an earlier run had found out today that the service has these usage endpoints and no others: each costs
    /// time.
    void offerOnly(std::initializer_list<UsageEndpoint> endpoints)
    {
        for (int i = 1; i < kSpendSourceCount; ++i) {
            if (std::ranges::find(endpoints, spendSourceAt(i).endpoint) == endpoints.end())
                remember(QStringLiteral("not_offered."), i, clock.now());
        }
    }
    void remember(const QString &what, int source, qint64 value) const
    {
        (void)waited(archive->remember(what + nameOf(spendSourceAt(source)), QString::number(value)));
    }

    /// A whole round; false when it does not end.
    [[nodiscard]] bool round(bool force = false)
    {
        QSignalSpy finished(sync.get(), &SpendSync::finished);
        sync->refresh(force);
        return comesTrue([&finished] { return !finished.isEmpty(); }, 120'000);
    }
    void later(qint64 minutes) { clock.advance(minutes * 60'000); }

    [[nodiscard]] QString path() const { return directory.filePath(QStringLiteral("a.spend")); }
    [[nodiscard]] UnixSeconds today() const { return startOfDay(clock.now()); }
    [[nodiscard]] Period lastDays(int days) const
    {
        return {today() - (days - 1) * kSecondsPerDay, today() + kSecondsPerDay};
    }
    [[nodiscard]] std::vector<DayCoverage> coverage(SpendSource source, Period range) const
    {
        return waited(archive->coverage(source, range)).value_or(std::vector<DayCoverage>{});
    }
    [[nodiscard]] int count(SpendSource source, Period range, DayState state) const
    {
        const auto days = coverage(source, range);
        return int(std::ranges::count(days, state, &DayCoverage::state));
    }
    [[nodiscard]] Period held(SpendSource source) const { return waited(archive->held(source)).value_or(Period{}); }
    [[nodiscard]] static SpendSource usage(UsageEndpoint endpoint) { return {SpendSource::Kind::Usage, endpoint}; }

    /// The queries of requests for \a path since the last clearLog(), oldest first.
    [[nodiscard]] std::vector<QUrlQuery> queries(const QByteArray &path) const
    {
        std::vector<QUrlQuery> all;
        for (const demo::LoggedRequest &request : server->log()) {
            if (request.path == path)
                all.emplace_back(QString::fromLatin1(request.rawQuery));
        }
        return all;
    }
    [[nodiscard]] static Period windowOf(const QUrlQuery &query)
    {
        return {query.queryItemValue(QStringLiteral("start_time")).toLongLong(),
                query.queryItemValue(QStringLiteral("end_time")).toLongLong()};
    }

    FixedClock clock{1'795'413'721}; // 23 November 2026, 06:02:01
    QTemporaryDir directory;
    std::unique_ptr<demo::DemoServer> server;
    std::unique_ptr<Transport> transport;
    std::unique_ptr<Organization> organization;
    std::unique_ptr<SpendArchive> archive;
    std::unique_ptr<SpendSync> sync; // dies first
};

} // namespace steward::test
