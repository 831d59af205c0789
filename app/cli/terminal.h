// SPDX-License-Identifier: GPL-3.0-or-later
// Where a command writes: data to standard output, everything for people to standard error. Made once by runCli().
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QCoroTask>
#include <QString>
#include <stop_token>

namespace steward::cli {

class Terminal final
{
    Q_DECLARE_TR_FUNCTIONS(steward::cli::Terminal) ///< what is said to people; never data, options or their values
public:
    Terminal();
    ~Terminal();
    Q_DISABLE_COPY_MOVE(Terminal)

    void setQuiet(bool quiet) { m_quiet = quiet; }
    /// Error File when standard output is closed or full.
    [[nodiscard]] Result<> data(const QByteArray &bytes);
    [[nodiscard]] bool dataGoesToPerson() const; ///< standard output is a terminal

    /// Whether a person sits there who can be asked: standard input and standard error are a terminal.
    [[nodiscard]] bool canAsk() const;
    /// Writes \a question and waits for a line. True for a line that begins with y or Y; false for another, for none
    /// and when \a stop is requested. Must outlive the task.
    [[nodiscard]] QCoro::Task<bool> ask(QString question, std::stop_token stop);

    void show(const QString &text);     ///< lines for a person, as they are, unless quiet
    void say(const QString &line);      ///< "steward: …", unless quiet
    void complain(const QString &line); ///< "steward: …", always
    void progress(const QString &line); ///< replaces the last one; only on a terminal, unless quiet

private:
    void write(const QString &line);
    void clearProgress();
    bool m_quiet = false;
    bool m_progressShown = false;
};

} // namespace steward::cli
