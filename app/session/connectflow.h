// SPDX-License-Identifier: GPL-3.0-or-later
// From a pasted key to a connection: check the key against the service, put it into the secret store (proved), then
// into the list. A step that fails leaves nothing behind. No UI; GUI thread. The stores must outlive the flow's tasks.
#pragma once

#include "app/async/opcontext.h"
#include "app/base/result.h"
#include "app/session/connection.h"
#include "app/session/keykind.h"

#include <QCoroTask>

namespace steward {

class ConnectionStore;
class SecretStore;

/// Why a connection was not made, for the field it concerns.
enum class ConnectProblem {
    None,
    EmptyKey,
    UnusableKey, ///< characters that no key has
    WrongKind, ///< a project, service-account or user key (see ConnectFailure::keyKind); by prefix, or 401/403 for sk-…
    Rejected,      ///< 401: revoked, expired or mistyped
    Restricted,    ///< 403 for an admin key: it may not read; see missingScopes()
    BadAddress,    ///< the base URL; error.detail as of checkedBaseUrl()
    NotTheService, ///< something answered that is not the Admin API: a proxy, another program, a wrong path
    Offline,
    TimedOut,
    Tls,
    Throttled,
    ServiceFailed, ///< 5xx, or anything unforeseen
    Keychain,      ///< error.detail: "locked", "unavailable", "timeout"
    File,          ///< the list of connections could not be written
    Cancelled,
};

struct ConnectRequest final
{
    Secret key;      ///< as cleanedKey() made it
    QString baseUrl; ///< blank: the official one
    QString name; ///< blank: "OpenAI …x7Qe" or "<host> …x7Qe"; the Admin API does not tell an organization's name
    QString replace; ///< id of the connection whose key is replaced; empty: a new connection
};

struct Connected final
{
    Connection connection;
    Secret key;
};

struct ConnectOutcome final
{
    ConnectProblem problem = ConnectProblem::None;
    Error error;         ///< meaningful with every problem but EmptyKey, UnusableKey and WrongKind by prefix
    KeyKind keyKind{};   ///< what was pasted
    Connected connected; ///< meaningful without a problem
};

class ConnectFlow final
{
public:
    /// \a secrets: where the key is to be kept, the keychain or this run only.
    ConnectFlow(SecretStore &secrets, ConnectionStore &connections);

    /// A project's or service account's key is told by its prefix and never sent. One request checks the key before it
    /// is stored; a second finds out whether it may write (see keycheck.h).
    [[nodiscard]] QCoro::Task<ConnectOutcome> connect(ConnectRequest request, OpContext ctx) const;

private:
    SecretStore &m_secrets;
    ConnectionStore &m_connections;
};

/// Removes the secret (proved), the entry, and with \a archiveToo the archive files of \a dataDir. When the secret
/// cannot be removed nothing is. The connection's Session must have been destroyed. Everything must outlive the task.
[[nodiscard]] QCoro::Task<Result<>> removeConnection(QString id, bool archiveToo, QString dataDir, SecretStore &secrets,
                                                     ConnectionStore &connections, OpContext ctx);

/// "<dataDir>/<id>.db"
[[nodiscard]] QString archivePath(const QString &dataDir, const QString &connectionId);

} // namespace steward
