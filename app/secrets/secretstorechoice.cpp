// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/secretstorechoice.h"

#include "app/base/log.h"
#include "app/secrets/keychainprobe.h"
#include "app/secrets/memorystore.h"

namespace steward {

using namespace Qt::Literals::StringLiterals;

QCoro::Task<SecretStoreChoice> chooseSecretStore(KeychainTimeouts timeouts, OpContext ctx)
{
    const auto state = co_await probeKeychain(timeouts.probe, ctx.stop);
    SecretStoreChoice choice;
    if (state.access != KeychainState::Access::Absent) {
        choice.store = std::make_unique<KeychainStore>(state.backend, timeouts);
        co_return choice;
    }
    qCInfo(logSecrets) << "no keychain; keys are kept for this run only";
    choice.store = std::make_unique<MemoryStore>();
    choice.problem = fail(Error::Kind::Keychain, u"unavailable"_s).value();
    choice.problem->operation = u"keychain"_s;
    choice.problem->serverText = state.detail;
    co_return choice;
}

} // namespace steward
