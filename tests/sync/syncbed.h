// SPDX-License-Identifier: GPL-3.0-or-later
// A demonstration server, and beside it everything that a session has for a synchronization with it, on one clock that
// stands still until a test moves it.
#pragma once

#include "app/archive/archive.h"
#include "app/base/clock.h"
#include "app/demo/demoserver.h"
#include "app/demo/state.h"
#include "app/net/transport.h"
#include "app/organization/organization.h"
#include "app/sync/sync.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace steward::test {

inline TransportConfig impatient(const QUrl &baseUrl)
{
    using namespace std::chrono_literals;
    TransportConfig config;
    config.baseUrl = baseUrl;
    config.timeout = 1500ms;
    config.retryBudget = 200ms;
    config.firstDelay = 5ms;
    config.maxDelay = 20ms;
    config.maxAttempts = 2;
    return config;
}

class SyncBed
{
public:
    explicit SyncBed(demo::Options options = {})
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
        sync.reset();
        transport = std::make_unique<Transport>(impatient(server->baseUrl()), Secret(server->adminKey()));
        organization = std::make_unique<Organization>();
        archive = std::make_unique<Archive>(directory.filePath(QStringLiteral("a.sqlite")));
        auto opening = archive->open();
        opening.waitForFinished();
        auto opened = opening.takeResult();
        if (!opened)
            qFatal("the archive does not open: %s", qPrintable(opened.error().detail));
        organization->load(std::move(opened->snapshot));
        sync = std::make_unique<Sync>(*transport, *archive, *organization, clock);
    }

    /// A whole round; false when it does not end.
    [[nodiscard]] bool round(bool force = false)
    {
        QSignalSpy finished(sync.get(), &Sync::finished);
        sync->refresh(force);
        return waitFor(finished);
    }
    [[nodiscard]] static bool waitFor(QSignalSpy &finished)
    {
        return QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, 60'000);
    }

    void later(qint64 minutes) { clock.advance(minutes * 60'000); }

    /// The paths asked for since the last clearLog(), without their queries.
    [[nodiscard]] QStringList paths() const
    {
        QStringList all;
        for (const demo::LoggedRequest &request : server->log())
            all += QString::fromLatin1(request.path);
        all.sort();
        return all;
    }

    [[nodiscard]] const Snapshot &held() const { return organization->snapshot(); }
    [[nodiscard]] ListState state(ListKind kind, const QString &projectId = {}) const
    {
        return organization->state(ListId{kind, projectId});
    }
    /// What the archive holds, read by a connection of its own.
    [[nodiscard]] Snapshot archived() const
    {
        if (archive) // done with all it was asked for, also with what nobody waits for
            archive->setRates({}).waitForFinished();
        Archive other(directory.filePath(QStringLiteral("a.sqlite")));
        auto opening = other.open();
        opening.waitForFinished();
        auto opened = opening.takeResult();
        return opened ? std::move(opened->snapshot) : Snapshot{};
    }
    [[nodiscard]] Project project(const QString &name) const
    {
        for (const Project &one : held().projects) {
            if (one.name == name)
                return one;
        }
        return {};
    }

    FixedClock clock{1'795'000'000};
    QTemporaryDir directory;
    std::unique_ptr<demo::DemoServer> server;
    std::unique_ptr<Transport> transport;
    std::unique_ptr<Archive> archive;
    std::unique_ptr<Organization> organization;
    std::unique_ptr<Sync> sync; // dies first
};

} // namespace steward::test
