// SPDX-License-Identifier: GPL-3.0-or-later
// Gives a secret to a command on its standard input and tells what came of it. The secret is in no argument and in no
// environment, and masked wherever the output repeats it. Nothing waits; destroyed while it runs, it ends the programs.
// GUI thread.
#pragma once

#include "app/base/secret.h"
#include "app/handover/handovercommand.h"

#include <chrono>
#include <memory>
#include <QObject>
#include <QProcess>
#include <QTimer>

namespace steward {

struct HandoverResult final
{
    enum class End {
        Succeeded, ///< every program ended with 0
        Failed,    ///< one ended with another code, or crashed
        NotStarted,
        TooLong,
        Stopped, ///< by a person
    };
    End end = End::Succeeded;
    int exitCode = 0;
    QString output; ///< of the last program and the error output of all, masked, at most kMostOutput bytes
    [[nodiscard]] bool succeeded() const { return end == End::Succeeded; }
};

/// \a output with every occurrence of the secret, also encoded as base64, as "•••".
[[nodiscard]] QByteArray masked(QByteArray output, const Secret &secret);

class HandoverRun final : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype kMostOutput = 64 * 1024;

    explicit HandoverRun(HandoverCommand command, QObject *parent = nullptr);
    ~HandoverRun() override;
    Q_DISABLE_COPY_MOVE(HandoverRun)

    /// Once. finished() comes in a later turn of the event loop.
    void start(const Secret &secret, std::chrono::milliseconds timeout = std::chrono::seconds(60));
    void stop();
    [[nodiscard]] const QList<qint64> &processIds() const { return m_pids; } ///< for tests

Q_SIGNALS:
    void finished(const steward::HandoverResult &result);

private:
    void takeOutput();
    void end(HandoverResult::End end);
    void check();

    HandoverCommand m_command;
    Secret m_secret;
    std::vector<std::unique_ptr<QProcess>> m_programs;
    QByteArray m_output;
    QList<qint64> m_pids;
    QTimer m_timeout;
    bool m_ended = false;
};

} // namespace steward
