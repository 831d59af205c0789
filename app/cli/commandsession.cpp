// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandsession.h"

#include "app/cli/exitcode.h"
#include "app/cli/terminal.h"
#include "app/secrets/secretstorechoice.h"
#include "app/session/connectionstore.h"
#include "app/session/environment.h"
#include "app/session/paths.h"
#include "app/settings/settings.h"

#include <algorithm>

namespace steward::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

using Made = CommandSession::Made;

tl::unexpected<Refusal> refused(const QString &text, int exitCode)
{
    return tl::unexpected(Refusal{text, exitCode});
}

tl::unexpected<Refusal> refused(const Error &error)
{
    return refused(sentenceFor(error), exitCodeFor(error));
}

QString namesOf(const ConnectionStore &connections)
{
    QStringList names;
    for (const auto &connection : connections.connections())
        names.append(u"\u2018%1\u2019"_s.arg(connection.name));
    return fitForTerminal(names.join(", "_L1));
}

/// Which of the stored connections is meant.
tl::expected<Connection, Refusal> choose(const ConnectionStore &connections, const QString &named, const QString &last)
{
    if (!named.isEmpty()) {
        if (auto found = connections.findNamed(named))
            return *found;
        if (connections.connections().empty())
            return refused(Terminal::tr("No organization is connected; ‘%1’ is not known.").arg(fitForTerminal(named)),
                           NotConnected);
        return refused(
            Terminal::tr("‘%1’ is not connected. Connected: %2.").arg(fitForTerminal(named), namesOf(connections)),
            NotConnected);
    }
    if (auto found = connections.find(last))
        return *found;
    if (connections.connections().size() == 1)
        return connections.connections().front();
    if (connections.connections().empty())
        return refused(
            Terminal::tr(
                "No organization is connected. Connect one in the console, set OPENAI_ADMIN_KEY, or try --demo."),
            NotConnected);
    return refused(Terminal::tr("Several organizations are connected: %1. Choose one with --connection.")
                       .arg(namesOf(connections)),
                   WrongUsage);
}

} // namespace

tl::expected<std::vector<Connection>, Refusal> CommandSession::several(const Options &options)
{
    ConnectionStore connections(Paths::standard().connectionsFile());
    if (const auto loaded = connections.load(); !loaded)
        return refused(loaded.error());
    QStringList wanted = options.connections;
    if (options.allConnections) {
        for (const Connection &connection : connections.connections())
            wanted += connection.id;
    }
    if (wanted.isEmpty())
        return refused(Terminal::tr("No organization is connected."), NotConnected);
    std::vector<Connection> meant;
    for (const QString &named : std::as_const(wanted)) {
        const auto connection = choose(connections, named, {});
        if (!connection)
            return tl::unexpected(connection.error());
        if (std::ranges::find(meant, connection->id, &Connection::id) != meant.end())
            return refused(Terminal::tr("‘%1’ is named twice.").arg(fitForTerminal(connection->name)), WrongUsage);
        meant.push_back(*connection);
    }
    return meant;
}

QCoro::Task<Made> CommandSession::make(Options options, std::stop_token stop)
{
    Made made = co_await connected(std::move(options), std::move(stop));
    if (made) // the person's own rules, the budget day above all, hold here as in the window
        (*made)->session().organization().setPolicy(Settings(Paths::standard().settingsFile()).policy());
    co_return made;
}

QCoro::Task<Made> CommandSession::connected(Options options, std::stop_token stop)
{
    if (options.demo)
        co_return demonstration();
    if (options.connection.isEmpty()) {
        auto environment = connectionFromEnvironment(QProcessEnvironment::systemEnvironment());
        if (!environment)
            co_return refused(environment.error());
        if (*environment)
            co_return ofConnection((*environment)->connection,
                                   options.offline ? Secret() : std::move((*environment)->key));
    }

    const auto paths = Paths::standard();
    ConnectionStore connections(paths.connectionsFile());
    if (const auto loaded = connections.load(); !loaded)
        co_return refused(loaded.error());
    const auto connection =
        choose(connections, options.connection,
               connections.find(options.madeFor) ? options.madeFor : Settings(paths.settingsFile()).lastConnection());
    if (!connection)
        co_return tl::unexpected(connection.error());
    if (options.offline) // without a key nothing can be sent
        co_return ofConnection(*connection, Secret());

    OpContext ctx;
    ctx.stop = stop;
    const auto choice = co_await chooseSecretStore({}, ctx);
    if (choice.problem)
        co_return refused(*choice.problem);
    auto key = co_await choice.store->read(connection->id, ctx);
    if (!key)
        co_return refused(key.error());
    co_return ofConnection(*connection, std::move(*key));
}

Made CommandSession::demonstration()
{
    std::unique_ptr<CommandSession> made(new CommandSession);
    made->m_dir = std::make_unique<QTemporaryDir>();
    made->m_host = std::make_unique<demo::DemoHost>();
    if (!made->m_dir->isValid() || !made->m_host->waitForStarted())
        return refused(Terminal::tr("The demonstration organization could not be started."), Failed);
    Connection connection;
    connection.id = u"demonstration"_s;
    connection.name = made->m_host->organizationName();
    connection.baseUrl = made->m_host->baseUrl();
    connection.kind = Connection::Kind::Demonstration;
    made->m_session =
        std::make_unique<Session>(connection, Secret(made->m_host->adminKey()), made->m_dir->path(), made->m_clock);
    made->m_session->showNoPages();
    return made;
}

Made CommandSession::ofConnection(Connection connection, Secret key)
{
    std::unique_ptr<CommandSession> made(new CommandSession);
    made->m_session =
        std::make_unique<Session>(std::move(connection), std::move(key), Paths::standard().dataDir, made->m_clock);
    made->m_session->showNoPages();
    return made;
}

} // namespace steward::cli
