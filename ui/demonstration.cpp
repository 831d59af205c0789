// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demonstration.h"

#include "app/demo/democlock.h"
#include "app/demo/demohost.h"
#include "app/demo/demoserver.h"
#include "app/session/session.h"
#include "app/sync/spend/spendsync.h"
#include "ui/shell/tourscenes.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

Connected connectionTo(const demo::DemoHost &host, const QByteArray &key)
{
    Connected made;
    made.key = Secret(key);
    made.connection.id = u"demonstration"_s;
    made.connection.name = host.organizationName();
    made.connection.baseUrl = host.baseUrl();
    made.connection.keyTail = made.key.tail();
    made.connection.kind = Connection::Kind::Demonstration;
    return made;
}

/// What goes wrong in a scene.
void arrangeFaults(demo::DemoServer &server, TourConnection kind)
{
    demo::Faults &faults = server.faults();
    faults.clear();
    faults.setThrottle(kind == TourConnection::Throttled ? 8 : 0);
    using Kind = demo::FaultRule::Kind;
    const auto add = [&faults](Kind what, const char *path, const char *body = "") {
        demo::FaultRule rule;
        rule.kind = what;
        rule.method = "GET";
        rule.pathPrefix = path;
        rule.body = body;
        rule.status = 200;
        faults.add(rule);
    };
    if (kind == TourConnection::Slow)
        add(Kind::Hang, "/organization/projects/");
    if (kind == TourConnection::Failing)
        add(Kind::Html, "/organization/projects/");
    if (kind == TourConnection::Changing) {
        // Of what is asked below the projects that are made there.
        const auto write = [&faults](Kind what, int nth) {
            demo::FaultRule rule;
            rule.kind = what;
            rule.method = "POST";
            rule.pathPrefix = "/organization/projects/";
            rule.nth = nth;
            rule.status = 400;
            rule.body =
                R"({"error":{"message":"This person is managed by your directory.","type":"invalid_request_error","code":"scim_managed_user"}})";
            faults.add(rule);
        };
        write(Kind::Status, 7);
        write(Kind::DropBefore, 12);
        write(Kind::Hang, 16);
        write(Kind::Hang, 17);
    }
    if (kind == TourConnection::Refusing) {
        const auto refuse = [&faults](const char *method, int nth, const char *body) {
            demo::FaultRule rule;
            rule.method = method;
            rule.pathPrefix = "/organization/projects/";
            rule.nth = nth;
            rule.status = 400;
            rule.body = body;
            faults.add(rule);
        };
        refuse(
            "POST", 1,
            R"({"error":{"message":"This project has reached its number of API keys.","type":"invalid_request_error","code":"key_limit_reached"}})");
        refuse(
            "DELETE", 0,
            R"({"error":{"message":"Keys of a service account are deleted with the account.","type":"invalid_request_error","code":"key_of_service_account"}})");
    }
    if (kind == TourConnection::Unreadable) {
        demo::FaultRule rule;
        rule.method = "GET";
        rule.pathPrefix = "/organization/usage/";
        rule.status = 400;
        faults.add(rule);
    }
    if (kind == TourConnection::Empty)
        add(Kind::Status, "/organization/",
            R"({"object":"list","data":[],"has_more":false,"first_id":null,"last_id":null,"next_page":null})");
}

} // namespace

Demonstration::Demonstration(const Clock &clock, QString dataDir, bool fixedClock, int historyDays)
    : m_clock(clock)
    , m_dataDir(std::move(dataDir))
    , m_fixedClock(fixedClock)
    , m_historyDays(historyDays)
    , m_time(fixedClock ? nullptr : std::make_unique<demo::DemoClock>())
{
}

const Clock *Demonstration::time() const
{
    return m_time.get();
}

Demonstration::~Demonstration() = default;

demo::Options Demonstration::options() const
{
    demo::Options options;
    options.historyDays = m_historyDays;
    if (m_fixedClock) {
        options.nowMs = [now = m_clock.nowMs()] { return now; }; // by value: the server asks from its own thread
        options.changeOverMinutes = {-48, -33, -19};             // a still clock shows them as done
        options.forgottenJobMinutes = -26;
    } else {
        options.nowMs = [time = m_time.get()] { return time->nowMs(); };
    }
    return options;
}

void Demonstration::withHost(std::unique_ptr<demo::DemoHost> &host, const demo::Options &options,
                             std::function<void(Result<>)> then)
{
    if (host && host->isListening()) {
        then({});
        return;
    }
    host = std::make_unique<demo::DemoHost>(options);
    QObject::connect(host.get(), &demo::DemoHost::started, host.get(), [then] { then({}); });
    QObject::connect(host.get(), &demo::DemoHost::failed, host.get(),
                     [then](const QString &text) { then(fail(Error::Kind::Internal, text)); });
}

void Demonstration::start(Ready ready)
{
    withHost(m_host, options(), [this, ready = std::move(ready)](Result<> started) {
        if (started)
            ready(connectionTo(*m_host, m_host->adminKey()));
        else
            ready(Failure(started.error()));
    });
}

void Demonstration::readSister(std::function<void(Result<>)> then)
{
    demo::Options sister = options();
    sister.seed = 2;
    withHost(m_sister, sister, [this, then = std::move(then)](Result<> started) {
        if (!started || m_reading)
            return then(started);
        Connection connection = connectionTo(*m_sister, m_sister->adminKey()).connection;
        connection.id = u"sister"_s;
        connection.kind = Connection::Kind::Stored;
        m_reading = std::make_unique<Session>(connection, Secret(m_sister->adminKey()), m_dataDir, m_clock);
        QObject::connect(
            &m_reading->spendSync(), &SpendSync::finished, m_host.get(),
            [this, then] {
                if (m_reading)
                    m_reading.release()->deleteLater();
                then({});
            },
            Qt::QueuedConnection);
        m_reading->showNoPages();
        m_reading->followSpend();
        m_reading->open();
    });
}

void Demonstration::startFor(TourConnection kind, Ready ready)
{
    if (kind == TourConnection::Several) {
        start([this, ready = std::move(ready)](Result<Connected> connected) {
            if (!connected)
                return ready(std::move(connected));
            // As a person's own: the demonstration is never looked at together with others.
            connected->connection.kind = Connection::Kind::Stored;
            auto made = std::make_shared<Connected>(std::move(*connected));
            readSister([made, ready](Result<> read) {
                if (read)
                    ready(std::move(*made));
                else
                    ready(Failure(read.error()));
            });
        });
        return;
    }
    const bool faulty = kind == TourConnection::Throttled || kind == TourConnection::Slow ||
                        kind == TourConnection::Failing || kind == TourConnection::Empty ||
                        kind == TourConnection::Changing || kind == TourConnection::Rotating ||
                        kind == TourConnection::Refusing || kind == TourConnection::Unreadable;
    auto &host = faulty ? m_other : m_host;
    withHost(host, options(), [&host, kind, faulty, ready = std::move(ready)](Result<> started) {
        if (!started) {
            ready(Failure(started.error()));
            return;
        }
        if (faulty)
            host->call([kind](demo::DemoServer &server) { arrangeFaults(server, kind); });
        Connected made = connectionTo(*host, kind == TourConnection::ReadOnly ? host->readOnlyKey() : host->adminKey());
        made.connection.readOnly = kind == TourConnection::ReadOnly;
        switch (kind) {
        case TourConnection::Revoked:
            made.key = Secret("sk-admin-demo-revoked-00000-x7Qe");
            break;
        case TourConnection::Offline:
            made.connection.baseUrl.setPort(1);
            break; // refused at once
        case TourConnection::Throttled:
        case TourConnection::Slow:
        case TourConnection::Changing:
        case TourConnection::Rotating:
        case TourConnection::Refusing:
        case TourConnection::Unreadable:
        case TourConnection::Empty: // archives of their own, with nothing read yet
            made.connection.id = u"demonstration-%1"_s.arg(int(kind));
            break;
        default:
            break;
        }
        ready(std::move(made));
    });
}

} // namespace steward
