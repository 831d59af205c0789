// SPDX-License-Identifier: GPL-3.0-or-later
// A keychain in memory that can be told to fail.
#pragma once

#include "app/secrets/memorystore.h"

namespace steward::test {

class TestKeychain final : public SecretStore
{
public:
    QCoro::Task<Result<Secret>> read(QString entry, OpContext ctx) override
    {
        if (readFails)
            co_return fail(Error::Kind::Keychain, QStringLiteral("locked"));
        co_return co_await m_entries.read(std::move(entry), std::move(ctx));
    }
    QCoro::Task<Result<>> write(QString entry, Secret secret, OpContext ctx) override
    {
        if (failures > 0) {
            --failures;
            if (takesIt) // what was written is there although the store said that it is not
                co_await m_entries.write(entry, secret.clone(), ctx);
            co_return fail(Error::Kind::Keychain, QStringLiteral("timeout"));
        }
        co_return co_await m_entries.write(std::move(entry), std::move(secret), std::move(ctx));
    }
    QCoro::Task<Result<>> remove(QString entry, OpContext ctx) override
    {
        return m_entries.remove(std::move(entry), std::move(ctx));
    }
    QString backendName() const override { return QStringLiteral("Test keychain"); }
    bool isPersistent() const override { return true; }

    bool readFails = false, takesIt = false;
    int failures = 0;

private:
    MemoryStore m_entries;
};

} // namespace steward::test
