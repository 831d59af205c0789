// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/operations/all.h"
#include "app/changes/typedoperation.h"
#include "app/resources/adminkeys/adminkeysapi.h"
#include "app/resources/projectkeys/projectkeysapi.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {
struct KeyInProject final
{
    QString projectId, keyId;
};
} // namespace
template <>
struct json::Mapping<KeyInProject>
{
    static constexpr auto fields =
        std::tuple{required("project_id", &KeyInProject::projectId), required("api_key_id", &KeyInProject::keyId)};
};

namespace {
struct AdminKeyId final
{
    QString keyId;
};
} // namespace
template <>
struct json::Mapping<AdminKeyId>
{
    static constexpr auto fields = std::tuple{required("key_id", &AdminKeyId::keyId)};
};

namespace {

struct RemoveKey final : TypedOperation<KeyInProject>
{
    using TypedOperation::TypedOperation;

    QCoro::Task<Result<Observation>> look(Transport *transport, KeyInProject wanted, OpContext ctx) const override
    {
        return seen(ProjectKeysApi(*transport).get(wanted.projectId, wanted.keyId, std::move(ctx)));
    }
    QCoro::Task<Result<StepAnswer>> act(Transport *transport, KeyInProject wanted, OpContext ctx) const override
    {
        return answered(ProjectKeysApi(*transport).remove(wanted.projectId, wanted.keyId, std::move(ctx)));
    }
    void keep(WrittenRows &rows, const Applied &applied) const override
    {
        rows.erase({ListKind::ProjectKeys, applied.arguments.value("project_id"_L1).toString()},
                   applied.arguments.value("api_key_id"_L1).toString());
    }
};

QCoro::Task<Result<StepAnswer>> answeredAdminKey(QCoro::Task<Result<CreatedAdminKey>> sending)
{
    Result<CreatedAdminKey> made = co_await std::move(sending);
    if (!made)
        co_return Failure(made.error());
    StepAnswer answer{json::encode(*made), {}};
    answer.secret = CreatedSecret{made->id, made->name, std::move(made->value)};
    co_return answer;
}

struct CreateAdminKey final : TypedOperation<AdminKeyCreate>
{
    using TypedOperation::TypedOperation;

    QCoro::Task<Result<Observation>> look(Transport *transport, AdminKeyCreate wanted, OpContext ctx) const override
    {
        const auto isNamed = [](const AdminKey &key, const QString &name) { return key.name == name; };
        return alike<AdminKey>(AdminKeysApi(*transport).list(), wanted.name, isNamed, std::move(ctx));
    }
    QCoro::Task<Result<StepAnswer>> act(Transport *transport, AdminKeyCreate wanted, OpContext ctx) const override
    {
        return answeredAdminKey(AdminKeysApi(*transport).create(std::move(wanted), std::move(ctx)));
    }
    bool makesSecret() const override { return true; }
    std::optional<Step> inverse(const Applied &applied) const override
    {
        return Step{{}, u"adminkeys.remove"_s, {{u"key_id"_s, applied.answer.value("id"_L1)}}, {}, {}};
    }
    void keep(WrittenRows &rows, const Applied &applied) const override
    {
        rows.put(fromJson<AdminKey>(applied.answer));
    }
};

struct RemoveAdminKey final : TypedOperation<AdminKeyId>
{
    using TypedOperation::TypedOperation;

    QCoro::Task<Result<Observation>> look(Transport *transport, AdminKeyId wanted, OpContext ctx) const override
    {
        return seen(AdminKeysApi(*transport).get(wanted.keyId, std::move(ctx)));
    }
    QCoro::Task<Result<StepAnswer>> act(Transport *transport, AdminKeyId wanted, OpContext ctx) const override
    {
        return answered(AdminKeysApi(*transport).remove(wanted.keyId, std::move(ctx)));
    }
    void keep(WrittenRows &rows, const Applied &applied) const override
    {
        rows.erase({ListKind::AdminKeys, {}}, applied.arguments.value("key_id"_L1).toString());
    }
};

} // namespace

Operations keyOperations()
{
    static const RemoveKey kRemove("projectkeys.remove"_L1, Effect::Remove,
                                   "DELETE /organization/projects/{project_id}/api_keys/{api_key_id}"_L1);
    static const CreateAdminKey kCreateAdmin("adminkeys.create"_L1, Effect::Create,
                                             "POST /organization/admin_api_keys"_L1);
    static const RemoveAdminKey kRemoveAdmin("adminkeys.remove"_L1, Effect::Remove,
                                             "DELETE /organization/admin_api_keys/{key_id}"_L1);
    return {&kRemove, &kCreateAdmin, &kRemoveAdmin};
}

} // namespace steward
