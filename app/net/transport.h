// SPDX-License-Identifier: GPL-3.0-or-later
// Transport sends requests of one connected organization: it alone knows the address and the admin key, retries what
// may be retried, keeps to the request budget and turns every failure into an Error. One QNetworkAccessManager; GUI
// thread; nothing blocks. Destroying it aborts what is in flight: the callers receive Error::Cancelled.
//
// Answers are held in memory whole and handed over as bytes, decompressed, or go to a BodySink while they arrive;
// nothing here parses a successful one.
#pragma once

#include "app/async/opcontext.h"
#include "app/base/learnedrate.h"
#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/net/baseurl.h"
#include "app/net/bodysink.h"
#include "app/net/queuestate.h"
#include "app/net/request.h"
#include "app/net/transportconfig.h"

#include <memory>
#include <QCoroTask>
#include <QObject>
#include <vector>

namespace steward {

class Transport final : public QObject
{
    Q_OBJECT
public:
    Transport(TransportConfig config, Secret adminKey, QObject *parent = nullptr);
    ~Transport() override;
    Q_DISABLE_COPY_MOVE(Transport)

    /// 2xx is success. Reads and deletes are repeated on 408, 429, 5xx and connection errors; a POST only when the
    /// service cannot have applied it (429, connection refused), else UnknownOutcome. Without a key nothing is sent:
    /// Error Keychain, detail "missing". Error::attempts is 0 for what never went out.
    /// With a \a sink the body of a success goes there and Reply::body stays empty; see BodySink.
    [[nodiscard]] QCoro::Task<Result<Reply>> send(Request request, OpContext ctx, std::shared_ptr<BodySink> sink = {});

    /// Requests that are begun from now on carry \a adminKey; those under way end with the one they were sent with.
    void setKey(Secret adminKey);
    [[nodiscard]] QString keyTail() const; ///< of the key in use; empty: there is none

    [[nodiscard]] QueueState queueState() const;
    [[nodiscard]] const TransportConfig &config() const;
    /// How many attempts were begun since the start: requests and retries, without redirects.
    [[nodiscard]] qint64 requestsSent() const;

    /// The service's own time as its last success told it (the Date header, whole seconds): this computer's clock may be
    /// wrong. Empty before the first one, and where the service does not say.
    [[nodiscard]] std::optional<UnixSeconds> serviceTime() const;

    /// What was learned about the service's pace, for a later run. \a now: of the wall clock.
    [[nodiscard]] std::vector<LearnedRate> learnedRates(UnixSeconds now) const;
    /// Goes on from what an earlier run has learned about families that nothing was asked of yet; what is older than a
    /// day is passed over: limits change, and finding one out costs a single refusal.
    void recallRates(const std::vector<LearnedRate> &rates, UnixSeconds now);

Q_SIGNALS:
    void queueChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace steward
