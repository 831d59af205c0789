// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmarks need to know about processes: the programs beside this one, an environment that points to the
// demonstration server and to directories of its own, a display, and what the kernel says about time and memory.
#pragma once

#include "tests/bench/benchserver.h"

#include <ctime>
#include <QFile>
#include <QProcessEnvironment>
#include <QStandardPaths>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace steward::bench {

inline QString program(const QString &name)
{
    return QCoreApplication::applicationDirPath() + QLatin1Char('/') + name;
}

/// As a person's own environment, but with the server's key and with files under \a home.
inline QProcessEnvironment environment(const Server &server, const QString &home, const QString &platform)
{
    using namespace Qt::Literals::StringLiterals;
    QProcessEnvironment made = QProcessEnvironment::systemEnvironment();
    made.insert(u"OPENAI_BASE_URL"_s, server.baseUrl.toString());
    made.insert(u"OPENAI_ADMIN_KEY"_s, QString::fromLatin1(server.adminKey));
    made.insert(u"XDG_CONFIG_HOME"_s, home + u"/config"_s);
    made.insert(u"XDG_DATA_HOME"_s, home + u"/data"_s);
    made.insert(u"QT_QPA_PLATFORM"_s, platform);
    return made;
}

/// An X server without a screen, for as long as it lives; none where Xvfb is not installed.
class VirtualDisplay final
{
public:
    VirtualDisplay()
    {
        using namespace Qt::Literals::StringLiterals;
        const QString path = QStandardPaths::findExecutable(u"Xvfb"_s);
        if (path.isEmpty())
            return;
        m_process.start(path, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1000x24"_s, u"-noreset"_s});
        if (m_process.waitForReadyRead(10'000))
            name = u":"_s + QString::fromLatin1(m_process.readLine().trimmed());
    }
    ~VirtualDisplay()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.terminate();
        m_process.waitForFinished(10'000);
    }

    QString name; ///< ":7"; empty: there is none

private:
    QProcess m_process;
};

/// Resident memory of this process.
inline double residentMb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// What this process has allocated and not given back, its threads' heaps together; 0 where that cannot be asked.
inline double heapMb()
{
#ifdef __GLIBC__
    const struct mallinfo2 info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd) / 1024 / 1024;
#else
    return 0;
#endif
}

/// Processor time of this process, all its threads.
inline double processMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Processor time of the calling thread: what a busy machine does not add to.
inline double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

} // namespace steward::bench
