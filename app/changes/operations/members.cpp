// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/operations/all.h"
#include "app/changes/typedoperation.h"
#include "app/resources/users/usersapi.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {
struct UserRole final
{
    QString userId, role;
};
} // namespace
template <>
struct json::Mapping<UserRole>
{
    static constexpr auto fields =
        std::tuple{required("user_id", &UserRole::userId), required("role", &UserRole::role)};
};

namespace {
struct UserId final
{
    QString userId;
};
} // namespace
template <>
struct json::Mapping<UserId>
{
    static constexpr auto fields = std::tuple{required("user_id", &UserId::userId)};
};

namespace {

struct SetUserRole final : TypedOperation<UserRole>
{
    using TypedOperation::TypedOperation;

    QCoro::Task<Result<Observation>> look(Transport *transport, UserRole wanted, LookContext ctx) const override
    {
        return seen(UsersApi(*transport).get(wanted.userId, std::move(ctx)));
    }
    QCoro::Task<Result<StepAnswer>> act(Transport *transport, UserRole wanted, OpContext ctx) const override
    {
        return answered(UsersApi(*transport).modify(wanted.userId, {wanted.role, {}}, std::move(ctx)));
    }
    std::optional<Step> inverse(const Applied &applied) const override
    {
        QJsonObject arguments = applied.arguments;
        arguments.insert("role"_L1, applied.before.value("role"_L1));
        return Step{{}, id(), arguments, {{u"role"_s, applied.arguments.value("role"_L1)}}, {}};
    }
    void keep(WrittenRows &rows, const Applied &applied) const override
    {
        User user = fromJson<User>(applied.answer);
        const Snapshot &now = rows.snapshot();
        // A single person's answer may come without the projects that the list carries along.
        const auto known =
            std::find_if(now.users.begin(), now.users.end(), [&user](const User &each) { return each.id == user.id; });
        if (user.projects.empty() && known != now.users.end())
            user.projects = known->projects;
        rows.put(std::move(user));
    }
};

struct RemoveUser final : TypedOperation<UserId>
{
    using TypedOperation::TypedOperation;

    QCoro::Task<Result<Observation>> look(Transport *transport, UserId wanted, LookContext ctx) const override
    {
        return seen(UsersApi(*transport).get(wanted.userId, std::move(ctx)));
    }
    QCoro::Task<Result<StepAnswer>> act(Transport *transport, UserId wanted, OpContext ctx) const override
    {
        return answered(UsersApi(*transport).remove(wanted.userId, std::move(ctx)));
    }
    void keep(WrittenRows &rows, const Applied &applied) const override
    {
        rows.erase({ListKind::Users, {}}, applied.arguments.value("user_id"_L1).toString());
    }
};

} // namespace

Operations memberOperations()
{
    static const SetUserRole kSetRole("users.modify"_L1, Effect::Modify, "POST /organization/users/{user_id}"_L1);
    static const RemoveUser kRemove("users.remove"_L1, Effect::Remove, "DELETE /organization/users/{user_id}"_L1);
    return {&kSetRole, &kRemove};
}

} // namespace steward
