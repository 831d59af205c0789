// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/transport.h"

#include "app/async/completion.h"
#include "app/base/log.h"
#include "app/net/networkrequest.h"
#include "app/net/oncebody.h"
#include "app/net/redaction.h"
#include "app/net/requestbudget.h"
#include "app/net/retrypolicy.h"

#include <map>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QSslError>
#include <QTimer>
#include <stop_token>

namespace steward {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kMaxRedirects = 5;

// One call of send(), from its first wait in the queue to its result.
struct Call final
{
    Request request;
    Priority priority = Priority::Interactive;
    QUrl url;
    int attempts = 0; ///< sent so far
    int redirects = 0;
    qint64 firstFailureAt = -1;
    qint64 begunAt = 0;
    QNetworkReply *reply = nullptr; ///< while in flight
    QByteArray body;
    QString tlsProblems;
    Completion<Result<Reply>> done;
};

using CallPtr = std::shared_ptr<Call>;

} // namespace

struct Transport::Private final
{
    Private(Transport *transport, TransportConfig settings, Secret key)
        : q(transport)
        , config(std::move(settings))
        , adminKey(std::move(key))
        , retry(config)
        , budget(config.maxInFlight)
    {
        clock.start();
    }

    Transport *q;
    TransportConfig config;
    Secret adminKey;
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
    bool closing = false;

    void pump();
    void begin(RequestBudget::Ticket ticket, const CallPtr &call);
    void transmit(RequestBudget::Ticket ticket, const CallPtr &call);
    void finished(RequestBudget::Ticket ticket, QNetworkReply *reply);
    bool follow(RequestBudget::Ticket ticket, const CallPtr &call, const Answer &answer);
    void failed(RequestBudget::Ticket ticket, const CallPtr &call, Setback setback);
    void complete(RequestBudget::Ticket ticket, Result<Reply> result);
    void cancel(RequestBudget::Ticket ticket);
    void changed();
    void log(const Call &call, const Answer &answer) const;
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
        begin(*ticket, calls.at(*ticket));
    if (!resting.empty())
        wake.start(std::chrono::milliseconds(std::max<qint64>(0, resting.begin()->first - now)));
    changed();
}

void Transport::Private::begin(RequestBudget::Ticket ticket, const CallPtr &call)
{
    ++call->attempts;
    call->redirects = 0;
    call->url = requestUrl(config.baseUrl, call->request);
    call->begunAt = clock.elapsed();
    transmit(ticket, call);
}

void Transport::Private::transmit(RequestBudget::Ticket ticket, const CallPtr &call)
{
    const Request &request = call->request;
    const QNetworkRequest outgoing = networkRequest(call->url, request.method, config, adminKey);
    call->body.clear();
    call->tlsProblems.clear();
    switch (request.method) {
    case Method::Get:
        call->reply = manager.get(outgoing);
        break;
    case Method::Delete:
        call->reply = manager.deleteResource(outgoing);
        break;
    case Method::Post: {
        auto *body =
            new OnceBody(request.body ? QJsonDocument(*request.body).toJson(QJsonDocument::Compact) : QByteArray());
        call->reply = manager.post(outgoing, body);
        body->setParent(call->reply);
        break;
    }
    }
    ++sent;
    // The end is queued: the caller goes on in there and may destroy the Transport, and with it a reply that would
    // still be inside its own signal. The reply as context: what is in flight dies with it, and a late signal finds
    // nobody.
    QObject::connect(call->reply, &QNetworkReply::readyRead, call->reply,
                     [call = call.get()] { call->body += call->reply->readAll(); });
    QObject::connect(
        call->reply, &QNetworkReply::sslErrors, call->reply, [call = call.get()](const QList<QSslError> &problems) {
            for (const QSslError &problem : problems) // told, never ignored
                call->tlsProblems += (call->tlsProblems.isEmpty() ? u""_s : u"; "_s) + problem.errorString();
        });
    QObject::connect(
        call->reply, &QNetworkReply::finished, call->reply,
        [this, ticket, reply = call->reply] { finished(ticket, reply); }, Qt::QueuedConnection);
}

void Transport::Private::finished(RequestBudget::Ticket ticket, QNetworkReply *reply)
{
    const auto found = calls.find(ticket);
    if (found == calls.end() || found->second->reply != reply)
        return; // cancelled while this was on its way
    const CallPtr call = found->second;
    call->reply = nullptr;
    reply->deleteLater();
    if (reply->isOpen())
        call->body += reply->readAll();
    // Steward's own aborts disconnect first, so an abort that is seen here is the transfer time-out.
    const bool timedOut = reply->error() == QNetworkReply::OperationCanceledError;
    Answer answer = Answer::of(*reply, std::exchange(call->body, {}), timedOut);
    if (!call->tlsProblems.isEmpty())
        answer.networkText = call->tlsProblems;
    log(*call, answer);

    if (follow(ticket, call, answer))
        return;
    if (auto setback = judged(answer, call->request, adminKey.reveal()))
        return failed(ticket, call, std::move(*setback));
    complete(ticket, Reply{answer.status, std::move(answer.body), redacted(answer.requestId, adminKey.reveal(), 200)});
}

bool Transport::Private::follow(RequestBudget::Ticket ticket, const CallPtr &call, const Answer &answer)
{
    if (answer.redirect.isEmpty() || call->request.method != Method::Get || call->redirects >= kMaxRedirects ||
        !isSameOrigin(answer.redirect, config.baseUrl))
        return false;
    ++call->redirects;
    call->url = answer.redirect;
    transmit(ticket, call);
    return true;
}

void Transport::Private::failed(RequestBudget::Ticket ticket, const CallPtr &call, Setback setback)
{
    const qint64 now = clock.elapsed();
    if (call->firstFailureAt < 0)
        call->firstFailureAt = now;
    setback.error.attempts = call->attempts;
    const auto delay = retry.delay(setback, call->request.method, call->attempts,
                                   std::chrono::milliseconds(now - call->firstFailureAt),
                                   QRandomGenerator::global()->generateDouble());
    if (!delay)
        return complete(ticket, Failure(std::move(setback.error)));
    budget.finished(ticket);
    resting.emplace(now + delay->count(), ticket);
    pump();
}

void Transport::Private::complete(RequestBudget::Ticket ticket, Result<Reply> result)
{
    const auto node = calls.extract(ticket);
    if (node.empty())
        return;
    const CallPtr call = node.mapped();
    budget.remove(ticket);
    std::erase_if(resting, [ticket](const auto &entry) { return entry.second == ticket; });
    if (QNetworkReply *reply = std::exchange(call->reply, nullptr)) {
        reply->disconnect();
        reply->abort();
        reply->deleteLater();
    }
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
    Error error;
    error.kind = Error::Kind::Cancelled;
    error.operation = found->second->request.operation;
    error.attempts = found->second->attempts;
    complete(ticket, Failure(std::move(error)));
}

void Transport::Private::changed()
{
    if (!notify.isActive())
        notify.start(50ms);
}

void Transport::Private::log(const Call &call, const Answer &answer) const
{
    qCDebug(logNet).noquote().nospace() << call.request.operation << ' ' << call.request.family() << ' '
                                        << answer.status << ' ' << clock.elapsed() - call.begunAt << " ms, attempt "
                                        << call.attempts << ' ' << redacted(answer.requestId, adminKey.reveal(), 200);
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

QCoro::Task<Result<Reply>> Transport::send(Request request, OpContext ctx)
{
    if (d->closing || ctx.stop.stop_requested()) {
        Error error;
        error.kind = Error::Kind::Cancelled;
        error.operation = request.operation;
        error.attempts = 0;
        co_return Failure(std::move(error));
    }
    if (request.path().isEmpty()) {
        Error error;
        error.kind = Error::Kind::BadInput;
        error.operation = request.operation;
        error.detail = u"path argument"_s;
        error.attempts = 0;
        co_return Failure(std::move(error));
    }
    if (d->adminKey.isEmpty()) { // a locked keychain: the service would call it a bad key
        Error error;
        error.kind = Error::Kind::Keychain;
        error.operation = request.operation;
        error.detail = u"missing"_s;
        error.attempts = 0;
        co_return Failure(std::move(error));
    }
    const auto ticket = ++d->lastTicket;
    const auto call = std::make_shared<Call>();
    call->request = std::move(request);
    call->priority = ctx.priority;
    d->calls.emplace(ticket, call);
    d->budget.enqueue(ticket, call->request.family(), call->priority);
    d->pump();
    const std::stop_callback stop(ctx.stop, [transport = d.get(), ticket] { transport->cancel(ticket); });
    co_return co_await call->done.value(); // after this line *this may be gone
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

} // namespace steward
