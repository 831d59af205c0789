// SPDX-License-Identifier: GPL-3.0-or-later
// A full synchronization at full scale (2,000 projects, 10,000 people, 20,000 keys) through everything a session has:
// budget, decoding, archive, joined rows. The baseline asks for the very same addresses in a plain loop with as many
// requests under way and throws the answers away. Also: the longest time the event loop was away, and the resident
// memory afterwards. Once with the server on the same processors, which it has to share with what is measured, and once
// with one that is 25 ms away.
#include "app/base/clock.h"
#include "app/base/platform.h"
#include "app/board/board.h"
#include "app/net/transport.h"
#include "app/organization/period.h"
#include "app/session/session.h"
#include "app/sync/costreader.h"
#include "tests/bench/benchprocess.h"
#include "tests/bench/benchreport.h"

#include <deque>
#include <memory>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace steward;

namespace {

constexpr int kLatencyMs = 25; // few networks are nearer to the service

struct SyncRun
{
    double ms = 0;
    double processorMs = 0;
    double stallMs = 0;
    double memoryMb = 0;
    qint64 requests = 0;
    std::unique_ptr<Session> session;
};

SyncRun fullSync(const bench::Server &server, const QString &dir, const QString &id, const Clock &clock)
{
    SyncRun run;
    Connection connection;
    connection.id = id;
    connection.baseUrl = server.baseUrl;
    run.session = std::make_unique<Session>(connection, Secret(server.adminKey), dir, clock);
    QEventLoop loop;
    QObject::connect(&run.session->sync(), &Sync::finished, &loop, &QEventLoop::quit);
    QElapsedTimer tick;
    QTimer pulse;
    pulse.setTimerType(Qt::PreciseTimer);
    qint64 longest = 0;
    QObject::connect(&pulse, &QTimer::timeout, &loop, [&] {
        longest = std::max(longest, tick.nsecsElapsed());
        tick.restart();
    });
    QElapsedTimer all;
    const double processorBefore = bench::processMs();
    all.start();
    tick.start();
    pulse.start(1); // not in every turn: an event loop that never rests would take a processor from the others
    run.session->open();
    loop.exec();
    run.processorMs = bench::processMs() - processorBefore;
    run.ms = static_cast<double>(all.nsecsElapsed()) / 1e6;
    run.stallMs = static_cast<double>(longest) / 1e6;
    run.requests = run.session->transport().requestsSent();
    return run;
}

/// The addresses a full synchronization asks for, once each list's pages are known.
QList<QUrl> addresses(const bench::Server &server, const Snapshot &snapshot)
{
    const QString base = server.baseUrl.toString() + u"/organization"_s;
    QList<QUrl> urls;
    const auto pages = [&](const QString &path, size_t rows, const auto &idBefore) {
        for (size_t at = 0; at == 0 || at < rows; at += 100)
            urls << QUrl(base + path + (path.contains(u'?') ? u"&"_s : u"?"_s) + u"limit=100"_s +
                         (at > 0 ? u"&after="_s + idBefore(at - 1) : QString()));
    };
    pages(u"/projects?include_archived=true"_s, snapshot.projects.size(),
          [&](size_t i) { return snapshot.projects[i].id; });
    pages(u"/users"_s, snapshot.users.size(), [&](size_t i) { return snapshot.users[i].id; });
    pages(u"/invites"_s, snapshot.invites.size(), [&](size_t i) { return snapshot.invites[i].id; });
    pages(u"/admin_api_keys"_s, snapshot.adminKeys.size(), [&](size_t i) { return snapshot.adminKeys[i].id; });
    urls << QUrl(base + u"/audit_logs?limit=100"_s) << QUrl(base + u"/spend_limit"_s);
    const UnixSeconds end = startOfDay(Clock().now()) + kSecondsPerDay;
    const UnixSeconds step = daysInOneCall(snapshot.projects.size()) * kSecondsPerDay;
    for (UnixSeconds day = snapshot.costs.empty() ? end : snapshot.costs.at(0).day; day < end; day += step)
        urls << QUrl(base +
                     u"/costs?start_time=%1&end_time=%2&bucket_width=1d&group_by=project_id&limit=180"_s.arg(day).arg(
                         std::min(day + step, end)));
    for (const Project &project : snapshot.projects) {
        if (project.isArchived())
            continue;
        urls << QUrl(base + u"/projects/%1/service_accounts?limit=100"_s.arg(project.id));
        urls << QUrl(base + u"/projects/%1/api_keys?limit=100&owner_project_access=any"_s.arg(project.id));
        urls << QUrl(base + u"/projects/%1/spend_limit"_s.arg(project.id));
    }
    return urls;
}

double plainLoop(const bench::Server &server, const QList<QUrl> &urls, int concurrency)
{
    QNetworkAccessManager manager;
    std::deque<QUrl> waiting(urls.begin(), urls.end());
    int underWay = 0;
    QEventLoop loop;
    std::function<void()> next = [&] {
        while (underWay < concurrency && !waiting.empty()) {
            QNetworkRequest request(waiting.front());
            waiting.pop_front();
            request.setRawHeader("Authorization", "Bearer " + server.adminKey);
            QNetworkReply *reply = manager.get(request);
            ++underWay;
            QObject::connect(reply, &QNetworkReply::finished, &loop, [&, reply] {
                if (reply->error() != QNetworkReply::NoError &&
                    reply->error() != QNetworkReply::ContentNotFoundError) // no spend limit
                    qFatal("%s", qPrintable(reply->errorString()));
                reply->readAll();
                reply->deleteLater();
                --underWay;
                next();
            });
        }
        if (underWay == 0 && waiting.empty())
            loop.quit();
    };
    QElapsedTimer all;
    all.start();
    QTimer::singleShot(0, &loop, [&] { next(); });
    loop.exec();
    return static_cast<double>(all.nsecsElapsed()) / 1e6;
}

struct Comparison final
{
    std::vector<double> syncs, loops, syncsProcessor, loopsProcessor, stalls;
    double memory = 0; ///< after the first
};

Comparison compare(const QStringList &serverOptions, int runs)
{
    const bench::Server server(QStringList{u"--scale"_s, u"full"_s} + serverOptions);
    const Clock clock;
    QTemporaryDir dir;
    Comparison all;
    for (int i = 0; i < runs; ++i) {
        SyncRun run = fullSync(server, dir.path(), u"run%1"_s.arg(i), clock);
        const QList<QUrl> urls = addresses(server, run.session->organization().snapshot());
        if (i == 0)
            all.memory = bench::residentMb();
        run.session.reset();
        all.syncs.push_back(run.ms);
        all.syncsProcessor.push_back(run.processorMs);
        all.stalls.push_back(run.stallMs);
        const double processorBefore = bench::processMs();
        all.loops.push_back(plainLoop(server, urls, TransportConfig().maxInFlight));
        all.loopsProcessor.push_back(bench::processMs() - processorBefore);
        std::fprintf(stderr, "%lld requests by Steward, %lld in the plain loop\n", static_cast<long long>(run.requests),
                     static_cast<long long>(urls.size()));
    }
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    shareHeaps(); // as the program does
    QCoreApplication application(argc, argv);
    const Comparison beside = compare({}, 3);
    bench::report("full sync at full scale", bench::median(beside.syncs), "ms", bench::median(beside.loops),
                  "plain loop", "<= 1.1");
    bench::report("the same, processor time of the client", bench::median(beside.syncsProcessor), "ms",
                  bench::median(beside.loopsProcessor), "plain loop", "");
    bench::report("longest stall during it, without pages",
                  *std::max_element(beside.stalls.begin(), beside.stalls.end()), "ms", 0, "", "<= 16 ms");
    bench::report("resident memory after it, without a window", beside.memory, "MB", 0, "", "<= 150 MB with one");
    const Comparison away = compare({u"--latency"_s, QString::number(kLatencyMs)}, 1);
    bench::report("full sync, each answer 25 ms away", away.syncs.front(), "ms", away.loops.front(), "plain loop",
                  "<= 1.1");
}
