// SPDX-License-Identifier: GPL-3.0-or-later
// The session a command works on, with what it stands on: for the demonstration its server and a directory that is gone
// afterwards, else the person's own connections and keychain. Lives for one command.
#pragma once

#include "app/cli/options.h"
#include "app/demo/demohost.h"
#include "app/session/session.h"

#include <QTemporaryDir>

namespace steward::cli {

/// Why a command cannot be done: one sentence and the exit status.
struct Refusal final
{
    QString text;
    int exitCode = 1;
};

class CommandSession final
{
public:
    using Made = tl::expected<std::unique_ptr<CommandSession>, Refusal>;

    /// The organization --connection or --demo names, else the environment's, else the one a plan was made for, else
    /// the one the console used last, else the only one. Not opened yet. \a stop also ends the wait for a keychain.
    [[nodiscard]] static QCoro::Task<Made> make(Options options, std::stop_token stop);

    /// The stored organizations that are meant when there are several: those that --connection names, in their order,
    /// or all.
    [[nodiscard]] static tl::expected<std::vector<Connection>, Refusal> several(const Options &options);

    [[nodiscard]] Session &session() { return *m_session; }

private:
    CommandSession() = default;
    [[nodiscard]] static QCoro::Task<Made> connected(Options options, std::stop_token stop);
    [[nodiscard]] static Made demonstration();
    [[nodiscard]] static Made ofConnection(Connection connection, Secret key);

    // In the order of their dependence.
    Clock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<demo::DemoHost> m_host;
    std::unique_ptr<Session> m_session;
};

} // namespace steward::cli
