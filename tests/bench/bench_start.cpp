// SPDX-License-Identifier: GPL-3.0-or-later
// Cold start to painted full-scale data, from the start of the process to its end right after that paint, against a
// bare QMainWindow program with the same libraries. Both are spawned in turn. The archive comes from a full
// synchronization beforehand; the demonstration server goes on running, so that the start asks it what a start asks.
#include "app/session/environment.h"
#include "app/session/session.h"
#include "tests/bench/benchprocess.h"
#include "tests/bench/benchreport.h"

#include <QEventLoop>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace steward;

namespace {

constexpr int kRuns = 7;

void fillArchive(const QProcessEnvironment &environment, const QString &home)
{
    const Clock clock;
    auto connected = connectionFromEnvironment(environment);
    if (!connected || !*connected)
        qFatal("no connection");
    Session session((*connected)->connection, std::move((*connected)->key), home + u"/data/steward"_s, clock);
    QEventLoop loop;
    QObject::connect(&session.sync(), &Sync::finished, &loop, &QEventLoop::quit);
    session.open();
    loop.exec();
    if (session.sync().connectionError())
        qFatal("the full synchronization failed");
}

double runMs(const QString &name, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(bench::program(name), arguments);
    if (!process.waitForFinished(90'000) || process.exitCode() != 0)
        qFatal("%s failed", qPrintable(name));
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const bench::Server server({u"--scale"_s, u"full"_s});
    const bench::VirtualDisplay display;
    QTemporaryDir home;
    fillArchive(bench::environment(server, home.path(), {}), home.path());

    QStringList platforms{u"offscreen"_s};
    if (!display.name.isEmpty())
        platforms << u"xcb"_s;
    for (const QString &platform : std::as_const(platforms)) {
        QProcessEnvironment environment = bench::environment(server, home.path(), platform);
        environment.insert(u"DISPLAY"_s, display.name);
        for (const QString &page : {u"overview"_s, u"keys"_s}) {
            std::vector<double> bare, steward;
            for (int i = -1; i < kRuns; ++i) { // the first pair only warms the file system up
                const double baseline = runMs(u"bench_start_bare"_s, {}, environment);
                const double measured = runMs(u"bench_start_window"_s, {page}, environment);
                if (i < 0)
                    continue;
                bare.push_back(baseline);
                steward.push_back(measured);
            }
            bench::report(qPrintable(u"start to painted %1 at full scale, %2"_s.arg(page, platform)),
                          bench::median(steward), "ms", bench::median(bare), "bare QMainWindow", "<= 1.3");
        }
    }
}
