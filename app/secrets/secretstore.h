// SPDX-License-Identifier: GPL-3.0-or-later
// Where admin keys live: one entry per connection. KeychainStore is the OS keychain, MemoryStore this run only; nothing
// else, never a file. GUI thread; operations are asynchronous because a keychain may ask the person to unlock it.
// Destroying a store ends what it does: the callers receive Error::Cancelled.
#pragma once

#include "app/async/opcontext.h"
#include "app/base/result.h"
#include "app/base/secret.h"

#include <QCoroTask>
#include <QString>

namespace steward {

class SecretStore
{
public:
    SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)
    virtual ~SecretStore() = default;

    /// Error Keychain with detail "missing" (no such entry), "locked", "unavailable" or "timeout"; what the keychain
    /// itself said stands in serverText.
    [[nodiscard]] virtual QCoro::Task<Result<Secret>> read(QString entry, OpContext ctx) = 0;
    /// Succeeds only when reading back gives the same secret.
    [[nodiscard]] virtual QCoro::Task<Result<>> write(QString entry, Secret secret, OpContext ctx) = 0;
    /// Removing what is not there is success. Succeeds only when reading finds nothing and the keychain is not locked.
    [[nodiscard]] virtual QCoro::Task<Result<>> remove(QString entry, OpContext ctx) = 0;
    /// Name for a person, untranslated: "GNOME Keyring", "KWallet", "this run only".
    [[nodiscard]] virtual QString backendName() const = 0;
    [[nodiscard]] virtual bool isPersistent() const = 0;
};

} // namespace steward
