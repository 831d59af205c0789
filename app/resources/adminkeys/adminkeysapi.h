// SPDX-License-Identifier: GPL-3.0-or-later
// The organization's admin API keys. Stateless; the Transport must outlive every call. Errors: see
// app/resources/call.h.
#pragma once

#include "app/base/secret.h"
#include "app/net/paging.h"
#include "app/resources/adminkeys/adminkey.h"

namespace steward {

struct AdminKeyCreate final
{
    QString name{};
    std::optional<qint64> expiresInSeconds{}; ///< 1 to 31,536,000; absent: never
    friend bool operator==(const AdminKeyCreate &, const AdminKeyCreate &) = default;
};

/// An admin key at the one moment when the service shows its value.
struct CreatedAdminKey final : AdminKey
{
    Secret value;
};

class AdminKeysApi final
{
public:
    explicit AdminKeysApi(Transport &transport)
        : m_transport(transport)
    {
    }

    /// admin-api-keys-list
    [[nodiscard]] Pager<AdminKey> list() const;
    /// admin-api-keys-get
    [[nodiscard]] QCoro::Task<Result<AdminKey>> get(QString keyId, OpContext ctx) const;
    /// admin-api-keys-create
    [[nodiscard]] QCoro::Task<Result<CreatedAdminKey>> create(AdminKeyCreate key, OpContext ctx) const;
    /// admin-api-keys-delete. Deleting the key that this console uses ends its access.
    [[nodiscard]] QCoro::Task<Result<>> remove(QString keyId, OpContext ctx) const;

private:
    Transport &m_transport;
};

template <>
struct json::Mapping<AdminKeyCreate>
{
    static constexpr auto fields = std::tuple{
        required("name", &AdminKeyCreate::name),
        optional("expires_in_seconds", &AdminKeyCreate::expiresInSeconds),
    };
};

template <>
struct json::Mapping<CreatedAdminKey>
{
    static constexpr auto fields =
        std::tuple_cat(Mapping<AdminKey>::fields, std::tuple{required("value", &CreatedAdminKey::value)});
};

} // namespace steward
