// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/operations/all.h"
#include "app/changes/typedoperation.h"
#include "app/resources/invites/invitesapi.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {
struct InviteId final
{
    QString inviteId;
};
} // namespace
template <>
struct json::Mapping<InviteId>
{
    static constexpr auto fields = std::tuple{required("invite_id", &InviteId::inviteId)};
};

namespace {

struct CreateInvite final : TypedOperation<InviteCreate>
{
    using TypedOperation::TypedOperation;

    QCoro::Task<Result<Observation>> look(Transport *transport, InviteCreate wanted, LookContext ctx) const override
    {
        const auto isOpen = [](const Invite &invite, const QString &email) {
            return invite.status == "pending"_L1 && invite.email.compare(email, Qt::CaseInsensitive) == 0;
        };
        return alike<Invite>(InvitesApi(*transport).list(), wanted.email, isOpen, std::move(ctx));
    }
    QCoro::Task<Result<StepAnswer>> act(Transport *transport, InviteCreate wanted, OpContext ctx) const override
    {
        return answered(InvitesApi(*transport).create(std::move(wanted), std::move(ctx)));
    }
    bool isSameByName() const override { return true; }
    std::optional<Step> inverse(const Applied &applied) const override
    {
        return Step{{}, u"invites.remove"_s, {{u"invite_id"_s, applied.answer.value("id"_L1)}}, {}, {}};
    }
    void keep(WrittenRows &rows, const Applied &applied) const override { rows.put(fromJson<Invite>(applied.answer)); }
};

struct RemoveInvite final : TypedOperation<InviteId>
{
    using TypedOperation::TypedOperation;

    QCoro::Task<Result<Observation>> look(Transport *transport, InviteId wanted, LookContext ctx) const override
    {
        return seen(InvitesApi(*transport).get(wanted.inviteId, std::move(ctx)));
    }
    QCoro::Task<Result<StepAnswer>> act(Transport *transport, InviteId wanted, OpContext ctx) const override
    {
        return answered(InvitesApi(*transport).remove(wanted.inviteId, std::move(ctx)));
    }
    std::optional<Step> inverse(const Applied &applied) const override
    {
        if (!applied.before.contains("email"_L1))
            return std::nullopt;
        const QJsonObject arguments{{u"email"_s, applied.before.value("email"_L1)},
                                    {u"role"_s, applied.before.value("role"_L1)},
                                    {u"projects"_s, applied.before.value("projects"_L1).toArray()}};
        return Step{{}, u"invites.create"_s, arguments, {}, {}};
    }
    void keep(WrittenRows &rows, const Applied &applied) const override
    {
        rows.erase({ListKind::Invites, {}}, applied.arguments.value("invite_id"_L1).toString());
    }
};

} // namespace

Operations inviteOperations()
{
    static const CreateInvite kCreate("invites.create"_L1, Effect::Create, "POST /organization/invites"_L1);
    static const RemoveInvite kRemove("invites.remove"_L1, Effect::Remove,
                                      "DELETE /organization/invites/{invite_id}"_L1);
    return {&kCreate, &kRemove};
}

} // namespace steward
