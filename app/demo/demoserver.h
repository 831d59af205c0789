// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration organization as an Admin API server on loopback, with real HTTP and real state: what is created,
// changed and deleted shows in later answers; usage and last_used_at move with the clock. It never listens anywhere
// else. Used by the console (through DemoHost), by `steward demo-server` and by tests. Lives in one thread, with an
// event loop.
#pragma once

#include "app/demo/faults.h"
#include "app/demo/options.h"

#include <deque>
#include <memory>
#include <QObject>
#include <QUrl>

namespace steward::demo {

class Traffic;
struct State;

/// A request as it was answered. Never the Authorization header.
struct LoggedRequest final
{
    QByteArray method;
    QByteArray path; ///< below /v1
    QByteArray rawQuery;
    QByteArray endpoint; ///< "GET /organization/projects/{project_id}"; empty: there is no such operation
    QByteArray body;
    QHash<QByteArray, QByteArray> headers;
    int status = 0; ///< 0: no answer was sent
    qint64 atMs = 0;
};

class DemoServer final : public QObject
{
    Q_OBJECT
public:
    /// Makes the organization (full scale: about a second).
    explicit DemoServer(Options options = {}, QObject *parent = nullptr);
    ~DemoServer() override;
    Q_DISABLE_COPY_MOVE(DemoServer)

    /// False when the port is taken: errorString() says so.
    [[nodiscard]] bool listen();
    [[nodiscard]] QString errorString() const;
    [[nodiscard]] QUrl baseUrl() const; ///< "http://127.0.0.1:4711/v1"; valid once it listens

    [[nodiscard]] QByteArray adminKey() const;
    [[nodiscard]] QByteArray readOnlyKey() const; ///< an admin key that may not write
    [[nodiscard]] QByteArray projectKey() const;  ///< not an admin key at all
    [[nodiscard]] QString organizationName() const;

    [[nodiscard]] Faults &faults();
    /// The last 10,000 requests, oldest first.
    [[nodiscard]] const std::deque<LoggedRequest> &log() const;
    /// How often \a endpoint ("GET /organization/users") was asked for; all of them when empty.
    [[nodiscard]] int requestCount(const QByteArray &endpoint = {}) const;
    void clearLog();

    // For tests that look behind the answers.
    [[nodiscard]] State &state();
    [[nodiscard]] Traffic &traffic();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace steward::demo
