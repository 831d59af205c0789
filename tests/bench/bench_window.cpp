// SPDX-License-Identifier: GPL-3.0-or-later
// A full synchronization at full scale with the window open: the longest time its event loop was away, and the resident
// memory, with every page made: when the lists are there, at the most while costs and usage of the last 90 days follow,
// and at rest behind that. Each page in a process and an archive of its own, spawned by this program.
#include "app/base/platform.h"
#include "app/board/board.h"
#include "app/sync/spend/spendsync.h"
#include "tests/bench/benchprogram.h"
#include "tests/bench/benchreport.h"
#include "tests/bench/stallwatch.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace steward;

namespace {

/// Calls \a then when nothing is being read and what was read is shown.
void whenSettled(bench::Program &program, std::function<void()> then)
{
    auto *look = new QTimer(&program.window);
    look->setInterval(100);
    QObject::connect(look, &QTimer::timeout, &program.window, [&program, look, then, quiet = 0]() mutable {
        const bool busy = program.session().sync().progress().running || program.session().board().isBusy() ||
                          program.session().board().rows()->keys.empty();
        quiet = busy ? 0 : quiet + 1;
        if (quiet < 25) // unseen pages follow after a second
            return;
        look->stop();
        then();
    });
    look->start();
}

/// Calls \a then with the most memory that was resident until the last 90 days of costs and usage had been read, once
/// what comes behind them has been broken off and nothing moves. The whole history takes minutes.
void whenSpendIsRead(bench::Program &program, std::function<void(double)> then)
{
    auto *look = new QTimer(&program.window);
    look->setInterval(50);
    QObject::connect(look, &QTimer::timeout, &program.window, [&program, look, then, most = 0.0, quiet = 0]() mutable {
        SpendSync &spend = program.session().spendSync();
        const SpendProgress progress = spend.progress();
        most = std::max(most, bench::residentMb());
        if (progress.running && progress.phase == SpendPhase::History)
            spend.cancel();
        quiet = progress.running || program.session().board().isBusy() ? 0 : quiet + 1;
        if (quiet < 60) // memory is given back after a second
            return;
        look->stop();
        then(most);
    });
    look->start();
}

void reportRest(bench::Program &program)
{
    whenSpendIsRead(program, [](double most) {
        bench::report("  at the most, until 90 days of spend were read", most, "MB", 0, "", "");
        bench::report("  at rest after that", bench::residentMb(), "MB", 0, "", "<= 150 MB");
        bench::report("  of which in the heap, in use", bench::heapMb(), "MB", 0, "", "");
        std::_Exit(0);
    });
}

int runPage(QApplication &application, const QString &page)
{
    bench::Program program(application);
    bench::StallWatch watch;
    program.start();
    program.go(page);
    watch.start();
    whenSettled(program, [&] {
        watch.stop();
        const double memory = bench::residentMb();
        bench::report(qPrintable(u"longest stall during a full sync, %1 open"_s.arg(page)), watch.longestMs, "ms", 0,
                      "", "<= 16 ms");
        bench::report(qPrintable(u"  of which the thread itself was working"_s), watch.longestOwnMs, "ms", 0, "",
                      "<= 16 ms");
        bench::report(qPrintable(u"resident memory with the lists there, %1 open"_s.arg(page)), memory, "MB", 0, "",
                      "");
        reportRest(program);
    });
    return QApplication::exec();
}

int runAgain(QApplication &application)
{
    bench::Program program(application);
    program.start();
    whenSettled(program, [&] {
        bench::report("resident memory after a start from the archive", bench::residentMb(), "MB", 0, "", "");
        reportRest(program);
    });
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1) {
        shareHeaps(); // as ui/main.cpp does
        bench::WatchedApplication application(argc, argv);
        const QString what = QString::fromLocal8Bit(argv[1]);
        return what == "again"_L1 ? runAgain(application) : runPage(application, what);
    }
    QCoreApplication application(argc, argv);
    const bench::Server server({u"--scale"_s, u"full"_s});
    const auto run = [&](const QString &page, const QString &home) {
        QProcess process;
        process.setProcessEnvironment(bench::environment(server, home, u"offscreen"_s));
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(bench::program(u"bench_window"_s), {page});
        process.waitForFinished(-1);
        return process.exitCode() == 0;
    };
    const QTemporaryDir keys, overview;
    return run(u"keys"_s, keys.path()) && run(u"overview"_s, overview.path()) && run(u"again"_s, keys.path()) ? 0 : 1;
}
