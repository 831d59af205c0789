// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/connectflow.h"

#include "app/archive/archive.h"
#include "app/archive/spend/spendarchive.h"
#include "app/board/boardcopy.h"
#include "app/net/keycheck.h"
#include "app/net/transport.h"
#include "app/secrets/secretstore.h"
#include "app/session/connectionstore.h"

#include <QDir>
#include <QFile>

namespace steward {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

TransportConfig impatientConfig(const QUrl &baseUrl)
{
    TransportConfig config;
    config.baseUrl = baseUrl;
    config.timeout = 20s; // a person is waiting
    config.retryBudget = 15s;
    config.maxAttempts = 3;
    return config;
}

ConnectProblem problemByPrefix(KeyKind kind)
{
    switch (kind) {
    case KeyKind::Empty:
        return ConnectProblem::EmptyKey;
    case KeyKind::Unusable:
        return ConnectProblem::UnusableKey;
    case KeyKind::Project:
    case KeyKind::ServiceAccount:
        return ConnectProblem::WrongKind;
    case KeyKind::Admin:
    case KeyKind::User:
    case KeyKind::Other:
        break;
    }
    return ConnectProblem::None;
}

ConnectProblem problemOf(const Error &error, KeyKind kind)
{
    using Kind = Error::Kind;
    switch (error.kind) {
    case Kind::Cancelled:
        return ConnectProblem::Cancelled;
    case Kind::Offline:
        return ConnectProblem::Offline;
    case Kind::Timeout:
        return ConnectProblem::TimedOut;
    case Kind::Tls:
        return ConnectProblem::Tls;
    case Kind::Unauthorized:
        return kind == KeyKind::User ? ConnectProblem::WrongKind : ConnectProblem::Rejected;
    case Kind::Forbidden:
        return kind == KeyKind::User ? ConnectProblem::WrongKind : ConnectProblem::Restricted;
    case Kind::NotFound:
    case Kind::Refused:
    case Kind::BadReply:
        return ConnectProblem::NotTheService;
    case Kind::RateLimited:
        return ConnectProblem::Throttled;
    case Kind::BadInput:
        return ConnectProblem::BadAddress;
    case Kind::Keychain:
        return ConnectProblem::Keychain;
    case Kind::File:
        return ConnectProblem::File;
    case Kind::Conflict:
    case Kind::Server:
    case Kind::UnknownOutcome:
    case Kind::Archive:
    case Kind::Internal:
        break;
    }
    return ConnectProblem::ServiceFailed;
}

QString defaultName(const QUrl &baseUrl, const QString &keyTail)
{
    const auto host = baseUrl.host() == "api.openai.com"_L1 ? u"OpenAI"_s : baseUrl.host();
    return keyTail.isEmpty() ? host : u"%1 \u2026%2"_s.arg(host, keyTail);
}

Connection newConnection(const ConnectRequest &request, const QUrl &baseUrl)
{
    Connection connection;
    connection.id = ConnectionStore::newId();
    connection.baseUrl = baseUrl;
    connection.keyTail = request.key.tail();
    connection.name = request.name.trimmed();
    if (connection.name.isEmpty())
        connection.name = defaultName(baseUrl, connection.keyTail);
    return connection;
}

ConnectOutcome failed(ConnectOutcome outcome, const Error &error)
{
    outcome.problem = problemOf(error, outcome.keyKind);
    outcome.error = error;
    return outcome;
}

QCoro::Task<ConnectOutcome> run(ConnectRequest request, SecretStore *secrets, ConnectionStore *connections,
                                OpContext ctx)
{
    ConnectOutcome outcome;
    outcome.keyKind = keyKind(request.key);
    outcome.problem = problemByPrefix(outcome.keyKind);
    if (outcome.problem != ConnectProblem::None)
        co_return outcome;

    const auto address = request.baseUrl.trimmed();
    const auto baseUrl = checkedBaseUrl(address.isEmpty() ? TransportConfig().baseUrl.toString() : address);
    if (!baseUrl)
        co_return failed(std::move(outcome), baseUrl.error());

    const bool isNew = request.replace.isEmpty();
    if (!isNew && !connections->find(request.replace))
        co_return failed(std::move(outcome),
                         fail(Error::Kind::Internal, u"no connection %1"_s.arg(request.replace)).value());

    Transport transport(impatientConfig(*baseUrl), request.key.clone());
    if (const auto read = co_await checkReadAccess(transport, ctx); !read)
        co_return failed(std::move(outcome), read.error());
    const auto write = co_await checkWriteAccess(transport, ctx);
    if (ctx.stop.stop_requested())
        co_return failed(std::move(outcome), fail(Error::Kind::Cancelled).value());

    auto connection = newConnection(request, *baseUrl);
    connection.readOnly = write == WriteAccess::Refused;
    if (!isNew)
        connection.id = request.replace;
    if (const auto stored = co_await secrets->write(connection.id, request.key.clone(), ctx); !stored)
        co_return failed(std::move(outcome), stored.error());
    if (const auto listed = isNew ? connections->add(connection) : connections->replace(connection); !listed) {
        if (isNew)
            co_await secrets->remove(connection.id,
                                     {}); // not stopped by the person's Cancel: nothing may be left behind
        co_return failed(std::move(outcome), listed.error());
    }
    outcome.connected.connection = std::move(connection);
    outcome.connected.key = std::move(request.key);
    co_return outcome;
}

} // namespace

ConnectFlow::ConnectFlow(SecretStore &secrets, ConnectionStore &connections)
    : m_secrets(secrets)
    , m_connections(connections)
{
}

QCoro::Task<ConnectOutcome> ConnectFlow::connect(ConnectRequest request, OpContext ctx) const
{
    return run(std::move(request), &m_secrets, &m_connections, std::move(ctx));
}

QCoro::Task<Result<>> removeConnection(QString id, bool archiveToo, QString dataDir, SecretStore &secrets,
                                       ConnectionStore &connections, OpContext ctx)
{
    if (auto removed = co_await secrets.remove(id, ctx); !removed)
        co_return removed;
    if (auto removed = connections.remove(id); !removed)
        co_return removed;
    if (!archiveToo)
        co_return Result<>();
    // With copies that were set aside; they stand under the archive's name with a word after it.
    const QDir dir(dataDir);
    QStringList files = Archive::files(archivePath(dataDir, id));
    files.append(boardcopy::pathFor(archivePath(dataDir, id)));
    files.append(SpendArchive::files(SpendArchive::pathBeside(archivePath(dataDir, id))));
    for (const auto &name : dir.entryList({id + ".db.*"_L1, id + ".spend.*"_L1}, QDir::Files))
        files.append(dir.filePath(name));
    for (const auto &file : files) {
        if (QFile::exists(file) && !QFile::remove(file))
            co_return fail(Error::Kind::File, file);
    }
    co_return Result<>();
}

QString archivePath(const QString &dataDir, const QString &connectionId)
{
    return QDir(dataDir).filePath(connectionId + ".db"_L1);
}

} // namespace steward
