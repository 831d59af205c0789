// SPDX-License-Identifier: GPL-3.0-or-later
// Transport sends requests of one connected organization: it alone knows the address and the admin key, retries what may
// be retried, keeps to the request budget and turns every failure into an Error. One QNetworkAccessManager; GUI thread;
// nothing blocks. Destroying it aborts what is in flight: the callers receive Error::Cancelled.
#pragma once

#include "app/async/opcontext.h"
#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/net/request.h"

#include <QCoroTask>
#include <QObject>
#include <QUrl>
#include <chrono>
#include <memory>

namespace steward {

/// How many requests wait and for how long, for '37 requests waiting, about 4 minutes'.
struct QueueState final
{
    int waiting = 0;
    int inFlight = 0;
    bool throttled = false;            ///< the service answered 429 lately and requests are being paced
    std::chrono::seconds estimate{0};  ///< until the queue is empty, from the learned rates; 0 when not throttled
    friend bool operator==(const QueueState &, const QueueState &) = default;
};

struct TransportConfig final
{
    QUrl baseUrl{QStringLiteral("https://api.openai.com/v1")};
    std::chrono::milliseconds timeout{60'000};       ///< without a byte received
    std::chrono::milliseconds retryBudget{120'000};  ///< time after which no further retry is begun
    std::chrono::milliseconds firstDelay{500};       ///< of exponential back-off with full jitter
    std::chrono::milliseconds maxDelay{30'000};
    int maxAttempts = 6;
    int maxInFlight = 6;
};

/// Whether \a url may be used: https, or http to loopback only; no user info, query or fragment. BadInput with the
/// reason in detail: "scheme", "plain-http", "host", "extra".
[[nodiscard]] Result<QUrl> checkedBaseUrl(const QString &text);

class Transport final : public QObject
{
    Q_OBJECT
public:
    Transport(TransportConfig config, Secret adminKey, QObject *parent = nullptr);
    ~Transport() override;
    Q_DISABLE_COPY_MOVE(Transport)

    /// 2xx is success. Reads and deletes are repeated on 408, 429, 5xx and connection errors; a POST only when the
    /// service cannot have applied it (429, connection refused), else UnknownOutcome.
    [[nodiscard]] QCoro::Task<Result<Reply>> send(Request request, OpContext ctx);

    [[nodiscard]] QueueState queueState() const;
    [[nodiscard]] const TransportConfig &config() const;
    /// How many requests were put on the wire since the start, retries included.
    [[nodiscard]] qint64 requestsSent() const;

Q_SIGNALS:
    void queueChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace steward
