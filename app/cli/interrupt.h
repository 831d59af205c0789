// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+C and SIGTERM as a stop token, so that a command ends in order. The second one ends the process at once. One
// object, in runCli().
#pragma once

#include <functional>
#include <memory>
#include <QObject>
#include <stop_token>

class QSocketNotifier;

namespace steward::cli {

class Interrupt final : public QObject
{
    Q_OBJECT
public:
    Interrupt();
    ~Interrupt() override;
    Q_DISABLE_COPY_MOVE(Interrupt)

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }
    [[nodiscard]] int signal() const { return m_signal; } ///< 0: none has come

private:
    void take();

    std::stop_source m_stop;
    int m_signal = 0;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace steward::cli
