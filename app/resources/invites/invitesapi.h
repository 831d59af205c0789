// SPDX-License-Identifier: GPL-3.0-or-later
// Invitations to the organization. There is no way to send one again: delete and create. Stateless; the Transport must
// outlive every call. Errors: see app/resources/call.h.
#pragma once

#include "app/net/paging.h"
#include "app/resources/invites/invite.h"

namespace steward {

struct InviteCreate final
{
    QString email{};
    QString role{}; ///< "reader" or "owner"
    /// Absent: the service adds the person to the Default project; an empty list: to none (BEHAVIOURS 38).
    std::optional<std::vector<InviteProject>> projects{};
    friend bool operator==(const InviteCreate &, const InviteCreate &) = default;
};

class InvitesApi final
{
public:
    explicit InvitesApi(Transport &transport)
        : m_transport(transport)
    {
    }

    /// list-invites
    [[nodiscard]] Pager<Invite> list() const;
    /// retrieve-invite
    [[nodiscard]] QCoro::Task<Result<Invite>> get(QString inviteId, OpContext ctx) const;
    /// inviteUser
    [[nodiscard]] QCoro::Task<Result<Invite>> create(InviteCreate invite, OpContext ctx) const;
    /// delete-invite. Refused once the invitation is accepted.
    [[nodiscard]] QCoro::Task<Result<>> remove(QString inviteId, OpContext ctx) const;

private:
    Transport &m_transport;
};

template <>
struct json::Mapping<InviteCreate>
{
    static constexpr auto fields = std::tuple{
        required("email", &InviteCreate::email),
        required("role", &InviteCreate::role),
        optional("projects", &InviteCreate::projects),
    };
};

} // namespace steward
