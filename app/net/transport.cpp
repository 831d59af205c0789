// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/transport.h"

#include "app/async/completion.h"
#include "app/net/exchange.h"
#include "app/net/redaction.h"
#include "app/net/requestbudget.h"
#include "app/net/retrypolicy.h"

#include <map>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QTimer>
#include <stop_token>

namespace steward {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr UnixSeconds kRatesKept = 24 * 3600;

// One call of send(), from its first wait in the queue to its result.
struct Call final
{
    Request request;
    std::shared_ptr<BodySink> sink; ///< may be null
    Priority priority = Priority::Interactive;
    int attempts = 0; ///< begun so far
    qint64 firstFailureAt = -1;
    std::shared_ptr<const Secret> key;  ///< of the last attempt; outlives its exchange
    std::unique_ptr<Exchange> exchange; ///< while in flight
    Completion<Result<Reply>> done;
};

using CallPtr = std::shared_ptr<Call>;

RequestBudget::Outcome outcomeOf(const Answer &answer, const std::optional<Setback> &setback)
{
    if (answer.status == 429)
        return RequestBudget::Outcome::Throttled;
    if (answer.status != 0)
        return RequestBudget::Outcome::Answered;
    return setback && setback->delivery == Setback::Delivery::Never ? RequestBudget::Outcome::Unsent
                                                                    : RequestBudget::Outcome::Lost;
}

Failure refusal(Error::Kind kind, const Request &request, int attempts, const QString &detail = {})
{
    Error error;
    error.kind = kind;
    error.operation = request.operation;
    error.attempts = attempts;
    error.detail = detail;
    return Failure(std::move(error));
}

} // namespace

struct Transport::Private final
{
    Private(Transport *transport, TransportConfig settings, Secret key)
        : q(transport)
        , config(std::move(settings))
        , adminKey(std::make_shared<const Secret>(std::move(key)))
        , retry(config)
        , budget(config.maxInFlight)
    {
        clock.start();
    }

    Transport *q;
    TransportConfig config;
    std::shared_ptr<const Secret> adminKey; ///< never null
    RetryPolicy retry;
    RequestBudget budget;
    QNetworkAccessManager manager;
    QElapsedTimer clock;
    QTimer wake;   ///< the next moment at which a waiting request may begin
    QTimer notify; ///< bundles queueChanged
    std::map<RequestBudget::Ticket, CallPtr> calls;
    std::multimap<qint64, RequestBudget::Ticket> resting; ///< between two attempts, by the time of the next
    RequestBudget::Ticket lastTicket = 0;
    qint64 sent = 0;
    std::optional<UnixSeconds> serviceTime;
    bool closing = false;

    void pump();
    void begin(RequestBudget::Ticket ticket);
    void answered(RequestBudget::Ticket ticket, Answer answer);
    void failed(RequestBudget::Ticket ticket, Setback setback);
    void complete(RequestBudget::Ticket ticket, Result<Reply> result);
    void cancel(RequestBudget::Ticket ticket);
    void changed();
};

void Transport::Private::pump()
{
    const qint64 now = clock.elapsed();
    while (!resting.empty() && resting.begin()->first <= now) {
        const auto ticket = resting.begin()->second;
        resting.erase(resting.begin());
        const CallPtr &call = calls.at(ticket);
        budget.enqueue(ticket, call->request.family(), call->priority);
    }
    while (const auto ticket = budget.take(now))
        begin(*ticket);
    std::optional<qint64> next = budget.wakeAt(now);
    if (!resting.empty())
        next = std::min(next.value_or(resting.begin()->first), resting.begin()->first);
    if (next)
        wake.start(std::chrono::milliseconds(std::max<qint64>(0, *next - now)));
    else
        wake.stop();
    changed();
}

void Transport::Private::begin(RequestBudget::Ticket ticket)
{
    Call &call = *calls.at(ticket);
    ++call.attempts;
    ++sent;
    call.key = adminKey; // that of the attempt, also when another takes its place meanwhile
    call.exchange = std::make_unique<Exchange>(manager, config, *call.key, call.request, call.sink.get());
    call.exchange->start([this, ticket](Answer answer) { answered(ticket, std::move(answer)); });
}

void Transport::Private::answered(RequestBudget::Ticket ticket, Answer answer)
{
    const CallPtr call = calls.at(ticket);
    call->exchange.release()->deleteLater(); // it is calling us
    auto setback = judged(answer, call->request, call->key->reveal());
    budget.finished(ticket, outcomeOf(answer, setback), clock.elapsed(), answer.retryAfter,
                    QRandomGenerator::global()->generateDouble());
    if (setback)
        return failed(ticket, std::move(*setback));
    if (answer.date)
        serviceTime = answer.date;
    complete(ticket,
             Reply{answer.status, std::move(answer.body), redacted(answer.requestId, call->key->reveal(), 200)});
}

void Transport::Private::failed(RequestBudget::Ticket ticket, Setback setback)
{
    Call &call = *calls.at(ticket);
    const qint64 now = clock.elapsed();
    if (call.firstFailureAt < 0)
        call.firstFailureAt = now;
    setback.error.attempts = call.attempts;
    const auto delay =
        retry.delay(setback, call.request.method, call.attempts, std::chrono::milliseconds(now - call.firstFailureAt),
                    QRandomGenerator::global()->generateDouble());
    if (!delay)
        return complete(ticket, Failure(std::move(setback.error)));
    resting.emplace(now + delay->count(), ticket);
    pump();
}

void Transport::Private::complete(RequestBudget::Ticket ticket, Result<Reply> result)
{
    const auto node = calls.extract(ticket);
    if (node.empty())
        return;
    const CallPtr call = node.mapped();
    budget.remove(ticket, clock.elapsed());
    std::erase_if(resting, [ticket](const auto &entry) { return entry.second == ticket; });
    call->exchange.reset();
    if (!closing)
        pump();
    // Last: the caller goes on in here and may do anything, destroy the Transport included.
    call->done.complete(std::move(result));
}

void Transport::Private::cancel(RequestBudget::Ticket ticket)
{
    const auto found = calls.find(ticket);
    if (found == calls.end())
        return;
    complete(ticket, refusal(Error::Kind::Cancelled, found->second->request, found->second->attempts));
}

void Transport::Private::changed()
{
    if (!notify.isActive())
        notify.start(50ms);
}

Transport::Transport(TransportConfig config, Secret adminKey, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(config), std::move(adminKey)))
{
    d->manager.setAutoDeleteReplies(false);
    d->manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    if (isLoopback(d->config.baseUrl)) // plain http through a proxy would show it the key
        d->manager.setProxy(QNetworkProxy::NoProxy);
    d->wake.setSingleShot(true);
    d->wake.setTimerType(Qt::PreciseTimer);
    d->notify.setSingleShot(true);
    connect(&d->wake, &QTimer::timeout, this, [this] { d->pump(); });
    connect(&d->notify, &QTimer::timeout, this, &Transport::queueChanged);
}

Transport::~Transport()
{
    // Every caller goes on before the manager dies: a coroutine that waits for a dead reply is never resumed.
    d->closing = true;
    while (!d->calls.empty())
        d->cancel(d->calls.begin()->first);
}

QCoro::Task<Result<Reply>> Transport::send(Request request, OpContext ctx, std::shared_ptr<BodySink> sink)
{
    if (d->closing || ctx.stop.stop_requested())
        co_return refusal(Error::Kind::Cancelled, request, 0);
    if (request.path().isEmpty())
        co_return refusal(Error::Kind::BadInput, request, 0, u"path argument"_s);
    if (d->adminKey->isEmpty()) // a locked keychain: the service would call it a bad key
        co_return refusal(Error::Kind::Keychain, request, 0, u"missing"_s);
    const auto ticket = ++d->lastTicket;
    const auto call = std::make_shared<Call>();
    call->request = std::move(request);
    call->sink = std::move(sink);
    call->priority = ctx.priority;
    d->calls.emplace(ticket, call);
    d->budget.enqueue(ticket, call->request.family(), call->priority);
    d->pump();
    const std::stop_callback stop(ctx.stop, [transport = d.get(), ticket] { transport->cancel(ticket); });
    Result<Reply> result = co_await call->done.value(); // after this line *this may be gone
    if (result && ctx.requestId)
        *ctx.requestId = result->requestId;
    co_return result;
}

void Transport::setKey(Secret adminKey)
{
    d->adminKey = std::make_shared<const Secret>(std::move(adminKey));
}

QString Transport::keyTail() const
{
    return d->adminKey->tail();
}

std::optional<UnixSeconds> Transport::serviceTime() const
{
    return d->serviceTime;
}

QueueState Transport::queueState() const
{
    QueueState state = d->budget.state(d->clock.elapsed());
    state.waiting += static_cast<int>(d->resting.size());
    return state;
}

const TransportConfig &Transport::config() const
{
    return d->config;
}

qint64 Transport::requestsSent() const
{
    return d->sent;
}

std::vector<LearnedRate> Transport::learnedRates(UnixSeconds now) const
{
    std::vector<LearnedRate> rates;
    for (const auto &[family, one] : d->budget.learned(d->clock.elapsed()))
        rates.push_back({family, one.requests, one.windowMs, one.even, one.used, now - one.agoMs / 1000});
    return rates;
}

void Transport::recallRates(const std::vector<LearnedRate> &rates, UnixSeconds now)
{
    for (const LearnedRate &rate : rates) {
        const UnixSeconds age = now - rate.at;
        if (age >= 0 && age < kRatesKept)
            d->budget.recall(rate.family, {rate.requests, rate.windowMs, rate.even, rate.used, age * 1000},
                             d->clock.elapsed());
    }
}

} // namespace steward

#include "moc_transport.cpp"
