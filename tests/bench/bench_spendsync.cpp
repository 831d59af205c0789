// SPDX-License-Identifier: GPL-3.0-or-later
// Ninety days of costs at full scale (2,000 projects, 20,000 keys) from the service into the archive of spend, through
// everything a session has: while it goes on, the longest time the event loop was away, and the resident memory; and
// how many rows a second. The baseline asks for the same addresses and throws the answers away. The server is a process
// of its own: this program started again.
#include "app/archive/spend/spendarchive.h"
#include "app/base/clock.h"
#include "app/demo/demoserver.h"
#include "app/net/transport.h"
#include "app/organization/organization.h"
#include "app/sync/spend/spendmemory.h"
#include "app/sync/spend/spendsync.h"
#include "tests/bench/benchprocess.h"
#include "tests/bench/benchreport.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace steward;

namespace {

constexpr int kDays = 90;

int serve()
{
    demo::Options options;
    options.scale = demo::Scale::Full;
    demo::DemoServer server(options);
    if (!server.listen())
        return 1;
    std::printf("%s %s\n", server.baseUrl().toEncoded().constData(), server.adminKey().constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

/// The longest time this thread's event loop was away, in milliseconds: by the clock, and by its own processor time.
struct Stalls final
{
    Stalls()
    {
        pulse.setTimerType(Qt::PreciseTimer);
        QObject::connect(&pulse, &QTimer::timeout, &pulse, [this] {
            const double cpu = bench::threadMs();
            longest = std::max(longest, double(turn.nsecsElapsed()) / 1e6);
            longestOwn = std::max(longestOwn, cpu - before);
            memory = std::max(memory, ++looks % 100 == 0 ? bench::residentMb() : 0.0);
            turn.restart();
            before = bench::threadMs();
        });
        turn.start();
        before = bench::threadMs();
        pulse.start(1);
    }
    QTimer pulse;
    QElapsedTimer turn;
    double before = 0, longest = 0, longestOwn = 0, memory = 0;
    qint64 looks = 0;
};

double plainLoop(const QUrl &base, const QByteArray &key, Period days, int step)
{
    QNetworkAccessManager manager;
    QEventLoop loop;
    QElapsedTimer all;
    all.start();
    for (UnixSeconds to = days.to; to > days.from; to -= step * kSecondsPerDay) {
        QNetworkRequest request(
            QUrl(base.toString() +
                 u"/organization/costs?start_time=%1&end_time=%2&limit=180&group_by=project_id&group_by=line_item&group_by=api_key_id"_s
                     .arg(std::max(days.from, to - step * kSecondsPerDay))
                     .arg(to)));
        request.setRawHeader("Authorization", "Bearer " + key);
        QNetworkReply *reply = manager.get(request);
        QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply] { reply->readAll(); });
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        reply->deleteLater();
    }
    return double(all.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(u"--serve"_s))
        return serve();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {u"--serve"_s});
    while (!process.canReadLine() && process.waitForReadyRead(60'000)) { }
    const QList<QByteArray> words = process.readLine().trimmed().split(' ');
    if (words.size() != 2)
        qFatal("the demonstration server did not start");

    const Clock clock;
    const UnixSeconds end = startOfDay(clock.now()) + kSecondsPerDay;
    const Period days{end - kDays * kSecondsPerDay, end};
    TransportConfig config;
    config.baseUrl = QUrl::fromEncoded(words.at(0));
    QTemporaryDir dir;
    Transport transport(config, Secret(words.at(1)));
    Organization organization;
    SpendArchive archive(dir.filePath(u"a.spend"_s));
    archive.open().waitForFinished();
    archive.remember(u"end.costs"_s, QString::number(days.from)).waitForFinished();
    for (int i = 1; i < kSpendSourceCount; ++i) // costs alone
        archive.remember(u"not_offered."_s + nameOf(spendSourceAt(i)), QString::number(clock.now())).waitForFinished();
    SpendSync sync(transport, archive, organization, clock);
    const double idle = bench::residentMb();
    QEventLoop loop;
    QObject::connect(&sync, &SpendSync::finished, &loop, &QEventLoop::quit);
    Stalls stalls;
    QElapsedTimer all;
    all.start();
    sync.refresh();
    loop.exec();
    const double ms = double(all.nsecsElapsed()) / 1e6;
    stalls.pulse.stop();
    if (const auto error = sync.anyError())
        qFatal("%s %s", qPrintable(error->detail), qPrintable(error->jsonPath));
    const double rows = double(sync.progress().rows);
    const double plain = plainLoop(config.baseUrl, words.at(1), days, 30);
    std::fprintf(stderr, "%.0f rows, %lld requests, %.0f MB before\n", rows,
                 static_cast<long long>(transport.requestsSent()), idle);
    bench::report("90 days of costs at full scale into the archive", ms, "ms", plain, "plain loop", "-");
    bench::report("rows of costs a second, from the service into the archive", rows / ms * 1000, "/s", 0, "", "-");
    bench::report("longest stall meanwhile, by the clock", stalls.longest, "ms", 0, "", "<= 16 ms");
    bench::report("longest stall meanwhile, own work", stalls.longestOwn, "ms", 0, "", "<= 16 ms");
    bench::report("resident memory at most", stalls.memory, "MB", 0, "", "<= 150 MB");
    process.kill();
    process.waitForFinished();
}
