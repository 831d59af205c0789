// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/commandsession.h"
#include "app/cli/exitcode.h"
#include "app/cli/reading.h"
#include "app/cli/terminal.h"

namespace steward::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString summary(Session &session)
{
    const auto &held = session.organization().snapshot();
    return Terminal::tr("%1: %2 projects, %3 members, %4 invitations, %5 keys")
        .arg(fitForTerminal(session.connection().name))
        .arg(held.projects.size())
        .arg(held.users.size())
        .arg(held.invites.size())
        .arg(held.projectKeys.size() + held.adminKeys.size());
}

} // namespace

QCoro::Task<int> runSync(Options options, Terminal &terminal, std::stop_token stop)
{
    const auto made = co_await CommandSession::make(options, stop);
    if (!made) {
        terminal.complain(made.error().text);
        co_return made.error().exitCode;
    }
    auto &session = (*made)->session();
    const bool finished = co_await readLists(session, Focus::Everything, {}, options.force, terminal, stop);
    if (!finished) {
        terminal.complain(Terminal::tr("Stopped. What had arrived whole is kept."));
        co_return Stopped;
    }
    auto problem = problemOf(session);
    if (!options.noSpend && !session.sync().connectionError()) {
        const bool spendRead = co_await readSpend(session, options.force, terminal, stop);
        if (!spendRead) {
            terminal.complain(Terminal::tr("Stopped. What had arrived whole is kept."));
            co_return Stopped;
        }
        if (!problem)
            problem = spendProblemOf(session);
    }
    if (problem) {
        terminal.complain(sentenceFor(*problem));
        co_return exitCodeFor(*problem);
    }
    terminal.say(summary(session));
    co_return session.archiveError() ? Failed : Done;
}

} // namespace steward::cli
