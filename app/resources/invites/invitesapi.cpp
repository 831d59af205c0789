// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resources/invites/invitesapi.h"

#include "app/resources/call.h"

namespace steward {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto kInvites = "/organization/invites"_L1;
constexpr auto kInvite = "/organization/invites/{invite_id}"_L1;
} // namespace

Pager<Invite> InvitesApi::list() const
{
    return {m_transport, getRequest("invites.list"_L1, kInvites), Paging::AfterLastId, kLargestPage};
}

QCoro::Task<Result<Invite>> InvitesApi::get(QString inviteId, OpContext ctx) const
{
    return call<Invite>(m_transport, getRequest("invites.get"_L1, kInvite, {inviteId}), std::move(ctx));
}

QCoro::Task<Result<Invite>> InvitesApi::create(InviteCreate invite, OpContext ctx) const
{
    return call<Invite>(m_transport, postRequest("invites.create"_L1, kInvites, {}, json::encode(invite)),
                        std::move(ctx));
}

QCoro::Task<Result<>> InvitesApi::remove(QString inviteId, OpContext ctx) const
{
    return callDelete(m_transport, deleteRequest("invites.remove"_L1, kInvite, {inviteId}), std::move(ctx));
}

} // namespace steward
