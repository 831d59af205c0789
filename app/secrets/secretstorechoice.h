// SPDX-License-Identifier: GPL-3.0-or-later
// Which store this run uses: the keychain when there is one (locked counts as one: it will ask), else memory, with the
// reason for the person. Decided once, at start.
#pragma once

#include "app/secrets/keychainstore.h"

#include <memory>
#include <optional>

namespace steward {

struct SecretStoreChoice final
{
    std::unique_ptr<SecretStore> store; ///< never null
    /// Why keys live in memory only: Error Keychain "unavailable". Empty with a keychain, be it locked or slow.
    std::optional<Error> problem;
};

[[nodiscard]] QCoro::Task<SecretStoreChoice> chooseSecretStore(KeychainTimeouts timeouts, OpContext ctx);

} // namespace steward
