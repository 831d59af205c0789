// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoserver.h"

#include "app/demo/httpconnection.h"
#include "app/demo/making/builder.h"
#include "app/demo/reply.h"
#include "app/demo/routing.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t kLogged = 10'000;
constexpr QByteArrayView kBasePath = "/v1";

QByteArray httpDate(qint64 nowMs)
{
    return QLocale::c()
        .toString(QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'")
        .toLatin1();
}

} // namespace

struct DemoServer::Private
{
    Options options;
    QTcpServer listener;
    Router router;
    State state;
    Traffic traffic{0, 0};
    Faults faults;
    std::deque<LoggedRequest> log;
    QHash<QByteArray, int> counts;
    quint64 requests = 0;

    [[nodiscard]] qint64 now() const { return options.nowMs ? options.nowMs() : QDateTime::currentMSecsSinceEpoch(); }
    void accept(DemoServer *owner);
    void handle(HttpConnection *connection, const HttpRequest &request);
    void answer(HttpConnection *connection, const std::optional<FaultRule> &fault, HttpReply reply,
                LoggedRequest &entry);
    [[nodiscard]] HttpReply reply(const HttpRequest &request, const QByteArray &path, const Router::Match &match);
    [[nodiscard]] std::optional<HttpReply> refuse(const HttpRequest &request, const QByteArray &path, int &adminKey);
};

DemoServer::DemoServer(Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->options = std::move(options);
    Builder builder(d->options.seed, d->now() / 1000);
    d->options.scale == Scale::Small ? makeSmallOrganization(builder) : makeFullOrganization(builder);
    d->state = std::move(builder.state);
    d->traffic = std::move(builder.traffics);
    if (d->options.historyDays > 0) {
        const qint64 today = d->now() / 60'000 / kMinutesPerDay * kMinutesPerDay;
        d->traffic.forgetBefore(today - d->options.historyDays * kMinutesPerDay);
    }
    d->state.auditLogging = d->options.auditLogging;
    d->faults.setThrottle(d->options.throttlePerMinute);
    if (d->options.latencyMs > 0) {
        FaultRule late;
        late.kind = FaultRule::Kind::Delay;
        late.delayMs = d->options.latencyMs;
        d->faults.add(std::move(late));
    }
    connect(&d->listener, &QTcpServer::newConnection, this, [this] { d->accept(this); });
}

DemoServer::~DemoServer() = default;

bool DemoServer::listen()
{
    return d->listener.listen(QHostAddress::LocalHost, d->options.port);
}

QString DemoServer::errorString() const
{
    return d->listener.errorString();
}

QUrl DemoServer::baseUrl() const
{
    return QUrl(u"http://127.0.0.1:%1/v1"_s.arg(d->listener.serverPort()));
}

QByteArray DemoServer::adminKey() const
{
    return d->state.adminKeys[0].value;
}
QByteArray DemoServer::readOnlyKey() const
{
    return d->state.adminKeys[1].value;
}
QByteArray DemoServer::projectKey() const
{
    return d->state.projectKeyValue;
}
QString DemoServer::organizationName() const
{
    return d->state.organizationName;
}
Faults &DemoServer::faults()
{
    return d->faults;
}
const std::deque<LoggedRequest> &DemoServer::log() const
{
    return d->log;
}
State &DemoServer::state()
{
    return d->state;
}
Traffic &DemoServer::traffic()
{
    return d->traffic;
}

int DemoServer::requestCount(const QByteArray &endpoint) const
{
    return endpoint.isEmpty() ? int(d->requests) : d->counts.value(endpoint);
}

void DemoServer::clearLog()
{
    d->log.clear();
    d->counts.clear();
    d->requests = 0;
}

void DemoServer::Private::accept(DemoServer *owner)
{
    while (QTcpSocket *socket = listener.nextPendingConnection()) {
        auto *connection = new HttpConnection(socket, owner);
        QObject::connect(connection, &HttpConnection::requested, owner,
                         [this, connection](const HttpRequest &request) { handle(connection, request); });
    }
}

void DemoServer::Private::handle(HttpConnection *connection, const HttpRequest &request)
{
    ++requests;
    const bool below = request.path.startsWith(kBasePath);
    const QByteArray path = below ? request.path.mid(kBasePath.size()) : request.path;
    const Router::Match match = below ? router.match(request.method, path) : Router::Match();
    const QByteArray endpoint = match.route ? match.route->method + ' ' + match.route->path : QByteArray();
    ++counts[endpoint];
    LoggedRequest entry{request.method, path, request.rawQuery, endpoint, request.body, request.headers, 0, now()};
    entry.headers.remove("authorization");

    const std::optional<FaultRule> fault = faults.take(request.method, path);
    using Kind = FaultRule::Kind;
    if (fault && fault->kind == Kind::DropBefore)
        connection->drop();
    else if (fault && (fault->kind == Kind::Status || fault->kind == Kind::Html))
        answer(connection, {}, Faults::reply(*fault), entry);
    else if (auto throttled = faults.throttle(endpoint, now()))
        answer(connection, {}, std::move(*throttled), entry);
    else
        answer(connection, fault, reply(request, path, match), entry);
    log.push_back(std::move(entry));
    if (log.size() > kLogged)
        log.pop_front();
}

void DemoServer::Private::answer(HttpConnection *connection, const std::optional<FaultRule> &fault, HttpReply reply,
                                 LoggedRequest &entry)
{
    reply.headers.emplaceBack("x-request-id",
                              "req_" + QByteArray::number(mix(options.seed, requests), 16).rightJustified(16, '0'));
    reply.headers.emplaceBack("date", httpDate(now()));
    reply.headers.emplaceBack("openai-version", "2020-10-01");
    entry.status = reply.status;
    using Kind = FaultRule::Kind;
    switch (fault ? fault->kind : Kind::Status) {
    case Kind::Delay:
        QTimer::singleShot(fault->delayMs, connection, [connection, reply] { connection->send(reply); });
        break;
    case Kind::Hang:
        entry.status = 0;
        break;
    case Kind::Drip:
        reply.join();
        connection->sendInDrops(reply, fault->delayMs);
        break;
    case Kind::Truncate:
        connection->sendTruncated(reply);
        break;
    case Kind::Malformed:
        reply.join();
        reply.body = fault->body.isEmpty() ? reply.body.left(reply.body.size() / 2) + "\x01}}" : fault->body;
        connection->send(reply);
        break;
    case Kind::DropAfter:
        entry.status = 0;
        connection->drop();
        break;
    default:
        connection->send(reply);
    }
}

/// Who asks, and whether that may be: 401 for no or a wrong key, 403 for the wrong kind of key.
std::optional<HttpReply> DemoServer::Private::refuse(const HttpRequest &request, const QByteArray &path, int &adminKey)
{
    const QByteArray header = request.headers.value("authorization");
    if (!header.startsWith("Bearer "))
        return error(401, u"Missing bearer authentication in header."_s);
    const QByteArray value = header.mid(7).trimmed();
    const bool spend = path.startsWith("/organization/costs") || path.startsWith("/organization/usage/");
    if (value == state.projectKeyValue)
        return missingScope(spend ? "api.usage.read"_L1 : "api.management.read"_L1);
    adminKey = state.adminKeyByValue.value(value, -1);
    const qint64 seconds = now() / 1000;
    if (adminKey < 0 || state.adminKeys[adminKey].gone ||
        state.adminKeys[adminKey].expiresAt.value_or(seconds + 1) <= seconds)
        return error(401,
                     u"Incorrect API key provided: %1********%2."_s.arg(QString::fromLatin1(value.left(8)),
                                                                        QString::fromLatin1(value.right(4))),
                     u"invalid_api_key"_s);
    state.adminKeys[adminKey].lastUsedAt = seconds;
    if (state.adminKeys[adminKey].readOnly && request.method != "GET")
        return missingScope("api.management.write"_L1);
    return {};
}

HttpReply DemoServer::Private::reply(const HttpRequest &request, const QByteArray &path, const Router::Match &match)
{
    int adminKey = -1;
    if (const auto refusal = refuse(request, path, adminKey))
        return *refusal;
    if (!match.route) {
        const QString what = QString::fromLatin1(request.method + ' ' + request.path);
        return match.pathKnown ? error(405, u"Not allowed: %1."_s.arg(what), u"method_not_supported"_s)
                               : error(404, u"Invalid URL (%1)"_s.arg(what), u"unknown_url"_s);
    }
    Context context{request,
                    Query(request.rawQuery),
                    match.arguments,
                    state,
                    traffic,
                    options.quirks,
                    options,
                    now(),
                    faults.readLagMs(),
                    adminKey,
                    mix(options.seed ^ 0xf00d, requests),
                    {}};
    if (request.method == "POST" && !request.body.isEmpty()) {
        QJsonParseError parseError;
        const QJsonDocument document = QJsonDocument::fromJson(request.body, &parseError);
        if (!document.isObject())
            return error(400, u"We could not parse the JSON body of your request: %1."_s.arg(parseError.errorString()),
                         u"invalid_json"_s);
        context.body = document.object();
    }
    return match.route->handler(context);
}

} // namespace steward::demo

#include "moc_demoserver.cpp"
