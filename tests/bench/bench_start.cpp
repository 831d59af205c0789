// SPDX-License-Identifier: GPL-3.0-or-later
// Cold start to painted full-scale data, from the start of the process to its end right after that paint, against a
// bare QMainWindow program with the same libraries. Both are spawned in turn. The archive comes from a full
// synchronization beforehand; the demonstration server goes on running, so that the start asks it what a start asks.
//
// Three figures for each page: the first paint with all of the organization's rows, as after an ordinary end of the
// program (the rows then come from BoardCopy); the first paint with rows that were joined from the archive in this
// start, so that nothing stays hidden behind the copy; and the first paint without any copy.
#include "app/session/environment.h"
#include "app/session/session.h"
#include "tests/bench/benchprocess.h"
#include "tests/bench/benchreport.h"

#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>
#include <sys/resource.h>

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
    // An ordinary end: everything has come to rest.
    QObject::connect(&session, &Session::boardKept, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Every start finds the files as an ordinary run of the program leaves them; a start that goes on for long enough to
/// synchronize changes them.
void putFiles(const QString &from, const QString &home, bool withCopy)
{
    QDir to(home + u"/data/steward"_s);
    to.removeRecursively();
    to.mkpath(u"."_s);
    for (const QFileInfo &file : QDir(from).entryInfoList(QDir::Files)) {
        if (withCopy || !file.fileName().endsWith(u".board"_s))
            QFile::copy(file.filePath(), to.filePath(file.fileName()));
    }
}

struct Run final
{
    double ms = 0;    ///< by the clock on the wall
    double cpuMs = 0; ///< processor time of the whole process, all its threads: what a busy machine adds little to
};

/// Of all children that have ended.
double childrenMs()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto ms = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

Run run(const QString &name, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double before = childrenMs();
    QElapsedTimer timer;
    timer.start();
    process.start(bench::program(name), arguments);
    if (!process.waitForFinished(90'000) || process.exitCode() != 0)
        qFatal("%s failed", qPrintable(name));
    return {static_cast<double>(timer.nsecsElapsed()) / 1e6, childrenMs() - before};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const bench::Server server({u"--scale"_s, u"full"_s});
    const bench::VirtualDisplay display;
    QTemporaryDir home;
    const QTemporaryDir filled;
    fillArchive(bench::environment(server, filled.path(), {}), filled.path());

    QStringList platforms{u"offscreen"_s};
    if (!display.name.isEmpty())
        platforms << u"xcb"_s;
    for (const QString &platform : std::as_const(platforms)) {
        QProcessEnvironment environment = bench::environment(server, home.path(), platform);
        environment.insert(u"DISPLAY"_s, display.name);
        const auto measure = [&](const QString &page, const QString &paint, const QString &what, bool withCopy = true) {
            std::vector<double> bare, steward, bareCpu, stewardCpu;
            for (int i = -1; i < kRuns; ++i) { // the first pair only warms the file system up
                putFiles(filled.filePath(u"data/steward"_s), home.path(), withCopy);
                const Run baseline = run(u"bench_start_bare"_s, {}, environment);
                const Run measured = run(u"bench_start_window"_s, {page, paint}, environment);
                if (i < 0)
                    continue;
                bare.push_back(baseline.ms);
                steward.push_back(measured.ms);
                bareCpu.push_back(baseline.cpuMs);
                stewardCpu.push_back(measured.cpuMs);
            }
            bench::report(qPrintable(u"start to painted %1 at full scale, %2%3"_s.arg(page, platform, what)),
                          bench::median(steward), "ms", bench::median(bare), "bare QMainWindow", "<= 1.3");
            bench::report("  of which processor time", bench::median(stewardCpu), "ms", bench::median(bareCpu),
                          "bare QMainWindow", "<= 1.3");
        };
        const auto measureBare = [&](const QString &content, const char *what) {
            std::vector<double> bare, with;
            for (int i = -1; i < kRuns; ++i) {
                const Run baseline = run(u"bench_start_bare"_s, {}, environment);
                const Run measured = run(u"bench_start_bare"_s, {content}, environment);
                if (i < 0)
                    continue;
                bare.push_back(baseline.ms);
                with.push_back(measured.ms);
            }
            bench::report(qPrintable(QLatin1String(what) + u", "_s + platform), bench::median(with), "ms",
                          bench::median(bare), "bare QMainWindow", "");
        };
        measureBare(u"label"_s, "start to a painted bare window with one line of text");
        measureBare(u"table"_s, "start to a painted bare window with a table of 20 rows");
        for (const QString &page : {u"overview"_s, u"keys"_s}) {
            measure(page, u"rows"_s, {});
            measure(page, u"joined"_s, u", joined anew"_s);
        }
        for (const QString &page : {u"overview"_s, u"keys"_s})
            measure(page, u"rows"_s, u", without a copy"_s, false);
    }
}
