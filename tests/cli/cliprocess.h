// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the command line in a process of its own, with directories of its own, without a display, a session bus or
// anything of the person who runs the tests. Waits with the event loop running, so that a server in the test can
// answer.
#pragma once

#include <QProcess>
#include <QTemporaryDir>

class CliProcess final
{
public:
    /// The command line alone, unless another \a program has more than that.
    explicit CliProcess(const QString &program = commandLine());
    /// A second one in \a first's directories.
    explicit CliProcess(const CliProcess *first)
        : m_program(first->m_program)
        , m_environment(first->m_environment)
    {
    }
    [[nodiscard]] static QString commandLine();

    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }
    [[nodiscard]] QString configDir() const { return m_dir.filePath(QStringLiteral("config/steward")); }
    [[nodiscard]] QString dataDir() const { return m_dir.filePath(QStringLiteral("data/steward")); }
    [[nodiscard]] QString home() const { return m_dir.path(); }

    struct Ended final
    {
        int code = -1; ///< 1000 + signal when it was killed by one; -1: it did not end in time
        QByteArray out, err;
    };
    [[nodiscard]] Ended run(const QStringList &arguments);

    void start(const QStringList &arguments);
    [[nodiscard]] QProcess &process() { return m_process; }
    [[nodiscard]] Ended waitForEnd();

private:
    QString m_program;
    QTemporaryDir m_dir;
    QProcessEnvironment m_environment;
    QProcess m_process;
};
