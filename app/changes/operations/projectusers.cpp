// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/operations/all.h"
#include "app/changes/typedoperation.h"
#include "app/resources/projectusers/projectusersapi.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {
struct MembershipArguments final
{
    QString projectId, userId;
    QString role; ///< empty for a removal
};
} // namespace
template <>
struct json::Mapping<MembershipArguments>
{
    static constexpr auto fields =
        std::tuple{required("project_id", &MembershipArguments::projectId),
                   required("user_id", &MembershipArguments::userId), optional("role", &MembershipArguments::role)};
};

namespace {

QJsonObject place(const QJsonObject &arguments)
{
    return {{u"project_id"_s, arguments.value("project_id"_L1)}, {u"user_id"_s, arguments.value("user_id"_L1)}};
}

QJsonObject withRole(QJsonObject arguments, const QJsonValue &role)
{
    arguments.insert("role"_L1, role);
    return arguments;
}

struct MembershipOperation : TypedOperation<MembershipArguments>
{
    using TypedOperation::TypedOperation;

    QCoro::Task<Result<Observation>> look(Transport *transport, MembershipArguments wanted,
                                          LookContext ctx) const override
    {
        return seen(ProjectUsersApi(*transport).get(wanted.projectId, wanted.userId, std::move(ctx)));
    }
    void keep(WrittenRows &rows, const Applied &applied) const override
    {
        rows.setMembership(text(applied.arguments, "user_id"_L1), text(applied.arguments, "project_id"_L1),
                           text(applied.arguments, "role"_L1));
    }
};

struct AddMember final : MembershipOperation
{
    using MembershipOperation::MembershipOperation;

    QCoro::Task<Result<StepAnswer>> act(Transport *transport, MembershipArguments wanted, OpContext ctx) const override
    {
        return answered(
            ProjectUsersApi(*transport).add(wanted.projectId, {wanted.userId, {}, wanted.role}, std::move(ctx)));
    }
    bool isSameByName() const override { return true; }
    bool isReached(const Error &error) const override // BEHAVIOURS 41
    {
        return (error.kind == Error::Kind::Refused || error.kind == Error::Kind::Conflict) &&
               error.serverText.contains("already exists in project"_L1);
    }
    std::optional<Step> inverse(const Applied &applied) const override
    {
        return Step{{}, u"projectusers.remove"_s, place(applied.arguments), {}, {}};
    }
};

struct SetMemberRole final : MembershipOperation
{
    using MembershipOperation::MembershipOperation;

    QCoro::Task<Result<StepAnswer>> act(Transport *transport, MembershipArguments wanted, OpContext ctx) const override
    {
        return answered(
            ProjectUsersApi(*transport).setRole(wanted.projectId, wanted.userId, wanted.role, std::move(ctx)));
    }
    std::optional<Step> inverse(const Applied &applied) const override
    {
        return Step{{},
                    id(),
                    withRole(place(applied.arguments), applied.before.value("role"_L1)),
                    {{u"role"_s, applied.arguments.value("role"_L1)}},
                    {}};
    }
};

struct RemoveMember final : MembershipOperation
{
    using MembershipOperation::MembershipOperation;

    QCoro::Task<Result<StepAnswer>> act(Transport *transport, MembershipArguments wanted, OpContext ctx) const override
    {
        return answered(ProjectUsersApi(*transport).remove(wanted.projectId, wanted.userId, std::move(ctx)));
    }
    bool isReached(const Error &error) const override // BEHAVIOURS 41
    {
        return error.kind == Error::Kind::NotFound ||
               (error.kind == Error::Kind::Refused && error.serverText.contains("is not a member of"_L1));
    }
    std::optional<Step> inverse(const Applied &applied) const override
    {
        const QJsonValue role = applied.before.value("role"_L1);
        if (!role.isString())
            return std::nullopt;
        return Step{{}, u"projectusers.add"_s, withRole(place(applied.arguments), role), {}, {}};
    }
    void keep(WrittenRows &rows, const Applied &applied) const override
    {
        rows.setMembership(text(applied.arguments, "user_id"_L1), text(applied.arguments, "project_id"_L1), {});
    }
};

} // namespace

Operations projectUserOperations()
{
    static const AddMember kAdd("projectusers.add"_L1, Effect::Create,
                                "POST /organization/projects/{project_id}/users"_L1);
    static const SetMemberRole kSetRole("projectusers.modify"_L1, Effect::Modify,
                                        "POST /organization/projects/{project_id}/users/{user_id}"_L1);
    static const RemoveMember kRemove("projectusers.remove"_L1, Effect::Remove,
                                      "DELETE /organization/projects/{project_id}/users/{user_id}"_L1);
    return {&kAdd, &kSetRole, &kRemove};
}

} // namespace steward
