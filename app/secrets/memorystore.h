// SPDX-License-Identifier: GPL-3.0-or-later
// Keys for this run only, where there is no keychain: gone when the store is, never written anywhere.
#pragma once

#include "app/secrets/secretstore.h"

#include <map>

namespace steward {

class MemoryStore final : public SecretStore
{
public:
    [[nodiscard]] QCoro::Task<Result<Secret>> read(QString entry, OpContext ctx) override;
    [[nodiscard]] QCoro::Task<Result<>> write(QString entry, Secret secret, OpContext ctx) override;
    [[nodiscard]] QCoro::Task<Result<>> remove(QString entry, OpContext ctx) override;
    [[nodiscard]] QString backendName() const override;
    [[nodiscard]] bool isPersistent() const override { return false; }

private:
    std::map<QString, Secret> m_entries;
};

} // namespace steward
