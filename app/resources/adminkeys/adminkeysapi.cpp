// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resources/adminkeys/adminkeysapi.h"

#include "app/resources/call.h"

namespace steward {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto kAdminKeys = "/organization/admin_api_keys"_L1;
constexpr auto kAdminKey = "/organization/admin_api_keys/{key_id}"_L1;
} // namespace

Pager<AdminKey> AdminKeysApi::list() const
{
    return {m_transport, getRequest("adminkeys.list"_L1, kAdminKeys), Paging::AfterLastId, kLargestPage};
}

QCoro::Task<Result<AdminKey>> AdminKeysApi::get(QString keyId, OpContext ctx) const
{
    return call<AdminKey>(m_transport, getRequest("adminkeys.get"_L1, kAdminKey, {keyId}), std::move(ctx));
}

QCoro::Task<Result<CreatedAdminKey>> AdminKeysApi::create(AdminKeyCreate key, OpContext ctx) const
{
    return call<CreatedAdminKey>(m_transport, postRequest("adminkeys.create"_L1, kAdminKeys, {}, json::encode(key)),
                                 std::move(ctx));
}

QCoro::Task<Result<>> AdminKeysApi::remove(QString keyId, OpContext ctx) const
{
    return callDelete(m_transport, deleteRequest("adminkeys.remove"_L1, kAdminKey, {keyId}), std::move(ctx));
}

} // namespace steward
