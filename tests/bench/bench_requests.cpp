// SPDX-License-Identifier: GPL-3.0-or-later
// How many requests are sent until a screen is useful, and for a refresh, against the small demonstration organization
// with a throttle of 8 requests a minute for each endpoint: repeated requests count as well. The baseline is what a
// program has to send that asks for everything before it shows something: one request for each list.
#include "app/session/session.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/benchserver.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace steward;

namespace {

struct Count final
{
    qint64 requests = 0;
    double seconds = 0;
};

/// Runs the event loop until \a done says so, and counts what was sent by then.
template <typename Done>
Count until(Session &session, Done done)
{
    QEventLoop loop;
    QTimer look;
    const qint64 before = session.transport().requestsSent();
    QElapsedTimer time;
    time.start();
    Count count;
    const auto check = [&] {
        if (!done())
            return;
        count = {session.transport().requestsSent() - before, static_cast<double>(time.elapsed()) / 1e3};
        loop.quit();
    };
    QObject::connect(&session.organization(), &Organization::stateChanged, &loop, check);
    QObject::connect(&session.sync(), &Sync::finished, &loop, check);
    QTimer::singleShot(600'000, &loop, [] { qFatal("not done after ten minutes"); });
    loop.exec();
    return count;
}

std::unique_ptr<Session> session(const bench::Server &server, const QString &dir, const QString &id, const Clock &clock)
{
    Connection connection;
    connection.id = id;
    connection.baseUrl = server.baseUrl;
    return std::make_unique<Session>(connection, Secret(server.adminKey), dir, clock);
}

bool arrived(Session &session, std::initializer_list<ListKind> kinds)
{
    return std::all_of(kinds.begin(), kinds.end(),
                       [&](ListKind kind) { return session.organization().state(kind).fetchedAt > 0; });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const Clock clock;
    QTemporaryDir dir;
    const bench::Server quick({});
    const bench::Server throttled({u"--throttle"_s, u"8"_s});

    auto whole = session(quick, dir.path(), u"refresh"_s, clock);
    whole->open();
    bool finished = false;
    QObject::connect(&whole->sync(), &Sync::finished, &application, [&] { finished = true; });
    const auto everything = static_cast<double>(until(*whole, [&] { return finished; }).requests);
    whole.reset();

    const auto tell = [&](const char *what, Count count) {
        std::fprintf(stderr, "%s: %.1f s\n", what, count.seconds);
        bench::report(what, static_cast<double>(count.requests), "requests", everything, "every list",
                      "<= 12 requests");
    };
    auto overview = session(throttled, dir.path(), u"overview"_s, clock);
    overview->sync().setFocus(Focus::Overview);
    overview->open();
    tell("first useful Overview, 8 a minute", until(*overview, [&] {
             return arrived(*overview, {ListKind::Projects, ListKind::Users, ListKind::Invites, ListKind::Costs});
         }));
    overview.reset();

    auto keys = session(throttled, dir.path(), u"keys"_s, clock);
    keys->sync().setFocus(Focus::Keys);
    keys->open();
    tell("first rows of Keys, 8 a minute",
         until(*keys, [&] { return !keys->organization().snapshot().projectKeys.empty(); }));
    keys.reset();

    auto again = session(throttled, dir.path(), u"refresh"_s, clock);
    again->sync().setFocus(Focus::Overview);
    again->open();
    finished = false;
    QObject::connect(&again->sync(), &Sync::finished, &application, [&] { finished = true; });
    if (again->sync().progress().running || !again->isOpen())
        static_cast<void>(until(*again, [&] { return finished; }));
    finished = false;
    again->sync().refresh(true);
    tell("refresh of the Overview, 8 a minute", until(*again, [&] { return finished; }));
    finished = false;
    again->sync().setFocus(Focus::Keys);
    again->sync().refresh(true);
    tell("refresh of Keys, 8 a minute", until(*again, [&] { return finished; }));
}
