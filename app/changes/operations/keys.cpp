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
struct KeyChange final
{
    QString projectId, keyId;
    std::optional<QStringList> scopes{};
    std::optional<qint64> expiresInSeconds{};
};
} // namespace
template <>
struct json::Mapping<KeyChange>
{
    static constexpr auto fields = std::tuple{
        required("project_id", &KeyChange::projectId),
        required("api_key_id", &KeyChange::keyId),
        optional("scopes", &KeyChange::scopes),
        optional("expires_in_seconds", &KeyChange::expiresInSeconds),
    };
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

    QCoro::Task<Result<Observation>> look(Transport *transport, KeyInProject wanted, LookContext ctx) const override
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

/// Scopes and expiry of a key. The service does not tell a key's scopes and does not take an expiry back: there is no
/// way back, and whether it was reached shows only in the expiry.
struct ChangeKey final : TypedOperation<KeyChange>
{
    using TypedOperation::TypedOperation;

    QCoro::Task<Result<Observation>> look(Transport *transport, KeyChange wanted, LookContext ctx) const override
    {
        return seen(ProjectKeysApi(*transport).get(wanted.projectId, wanted.keyId, std::move(ctx)));
    }
    QCoro::Task<Result<StepAnswer>> act(Transport *transport, KeyChange wanted, OpContext ctx) const override
    {
        const ProjectKeyChange change{wanted.scopes, wanted.expiresInSeconds};
        return answered(ProjectKeysApi(*transport).modify(wanted.projectId, wanted.keyId, change, std::move(ctx)));
    }
    QJsonObject target(const QJsonObject & /*arguments*/) const override { return {}; }
    bool showsEffect(const QJsonObject &arguments, const QJsonObject &before, const QJsonObject &now) const override
    {
        const QJsonValue expiry = now.value("expires_at"_L1);
        return arguments.contains("expires_in_seconds"_L1) && expiry.isDouble() &&
               expiry != before.value("expires_at"_L1);
    }
    bool canBeSeen(const QJsonObject &arguments) const override { return arguments.contains("expires_in_seconds"_L1); }
    void keep(WrittenRows &rows, const Applied &applied) const override
    {
        rows.put(text(applied.arguments, "project_id"_L1), fromJson<ProjectKey>(applied.answer));
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

    QCoro::Task<Result<Observation>> look(Transport *transport, AdminKeyCreate wanted, LookContext ctx) const override
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

    QCoro::Task<Result<Observation>> look(Transport *transport, AdminKeyId wanted, LookContext ctx) const override
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
    static const ChangeKey kChange("projectkeys.modify"_L1, Effect::Modify,
                                   "POST /organization/projects/{project_id}/api_keys/{api_key_id}"_L1);
    return {&kRemove, &kChange, &kCreateAdmin, &kRemoveAdmin};
}

} // namespace steward
