// SPDX-License-Identifier: GPL-3.0-or-later
// A demonstration server, and beside it what a synchronization of spend needs, on one clock that stands still until a
// test moves it.
#pragma once

#include "app/archive/spend/spendarchive.h"
#include "app/demo/demoserver.h"
#include "app/net/transport.h"
#include "app/organization/organization.h"
#include "app/sync/spend/spendsync.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

namespace steward::test {

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

    /// Everything of the console anew, as at its next start; the archive's file stays.
    void connectTo()
    {
        using namespace std::chrono_literals;
        sync.reset();
        archive.reset();
        TransportConfig config;
        config.baseUrl = server->baseUrl();
        config.timeout = 5s;
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

    /// A whole round; false when it does not end.
    [[nodiscard]] bool round(bool force = false)
    {
        QSignalSpy finished(sync.get(), &SpendSync::finished);
        sync->refresh(force);
        return QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, 120'000);
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
