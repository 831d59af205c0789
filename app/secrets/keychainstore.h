// SPDX-License-Identifier: GPL-3.0-or-later
// The OS keychain through QtKeychain, without its insecure fallback. No answer is believed: a write is read back, a
// deletion is looked for, 'not found' is checked against a locked keyring. QtKeychain runs one job at a time and cannot
// cancel one: a job that is given up is left to end by itself, and what it wrote is taken back then.
#pragma once

#include "app/secrets/secretstore.h"

#include <chrono>
#include <memory>
#include <QHash>

namespace steward {

struct KeychainTimeouts final
{
    std::chrono::milliseconds job{30'000};  ///< one read, write or deletion; long, because a keyring may ask the person
    std::chrono::milliseconds probe{3'000}; ///< one question to the service that never asks anybody
};

class KeychainStore final : public SecretStore
{
public:
    /// \a backendName: from probeKeychain(). \a service: under which entries stand in the keychain.
    explicit KeychainStore(QString backendName, KeychainTimeouts timeouts = {},
                           QString service = QStringLiteral("Steward"));
    ~KeychainStore() override;
    Q_DISABLE_COPY_MOVE(KeychainStore)

    [[nodiscard]] QCoro::Task<Result<Secret>> read(QString entry, OpContext ctx) override;
    [[nodiscard]] QCoro::Task<Result<>> write(QString entry, Secret secret, OpContext ctx) override;
    [[nodiscard]] QCoro::Task<Result<>> remove(QString entry, OpContext ctx) override;
    [[nodiscard]] QString backendName() const override { return m_backendName; }
    [[nodiscard]] bool isPersistent() const override { return true; }

private:
    QString m_backendName;
    KeychainTimeouts m_timeouts;
    QString m_service;
    /// How many writes of each entry were begun; outlives the store for the jobs that do.
    std::shared_ptr<QHash<QString, int>> m_writes = std::make_shared<QHash<QString, int>>();
    std::stop_source m_closing;
};

} // namespace steward
