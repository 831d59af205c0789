// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"

#include <QEventLoop>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

QString CliProcess::commandLine()
{
    return QStringLiteral(CLIHOST);
}

CliProcess::CliProcess(const QString &program)
    : m_program(program)
{
    const auto outer = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"PATH"_s, u"LD_LIBRARY_PATH"_s, u"ASAN_OPTIONS"_s, u"LSAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s,
                             u"TSAN_OPTIONS"_s}) {
        if (outer.contains(name))
            m_environment.insert(name, outer.value(name));
    }
    m_environment.insert(u"HOME"_s, m_dir.path());
    m_environment.insert(u"XDG_CONFIG_HOME"_s, m_dir.filePath(u"config"_s));
    m_environment.insert(u"XDG_DATA_HOME"_s, m_dir.filePath(u"data"_s));
    m_environment.insert(u"XDG_CACHE_HOME"_s, m_dir.filePath(u"cache"_s));
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_dir.path());
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=%1"_s.arg(m_dir.filePath(u"no-bus"_s)));
    m_environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
}

void CliProcess::start(const QStringList &arguments)
{
    m_process.setProcessEnvironment(m_environment);
    m_process.start(m_program, arguments);
}

CliProcess::Ended CliProcess::waitForEnd()
{
    Ended ended;
    // Not QTest::qWaitFor, which sleeps between its looks: a server in the test would answer every 10 ms only.
    QEventLoop loop;
    QObject::connect(&m_process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&m_process, &QProcess::errorOccurred, &loop, &QEventLoop::quit); // it did not start
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    if (m_process.state() != QProcess::NotRunning)
        loop.exec();
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
        ended.err = m_process.readAllStandardError();
        return ended;
    }
    ended.code = m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : 1000 + m_process.exitCode();
    ended.out = m_process.readAllStandardOutput();
    ended.err = m_process.readAllStandardError();
    return ended;
}

CliProcess::Ended CliProcess::run(const QStringList &arguments)
{
    start(arguments);
    return waitForEnd();
}
