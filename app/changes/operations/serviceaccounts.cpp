// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/operations/all.h"
#include "app/changes/typedoperation.h"
#include "app/resources/projectkeys/projectkeysapi.h"
#include "app/resources/serviceaccounts/serviceaccountsapi.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {
struct NewAccount final
{
    QString projectId, name;
    bool withoutKey = false;
};
} // namespace
template <>
struct json::Mapping<NewAccount>
{
    static constexpr auto fields =
        std::tuple{required("project_id", &NewAccount::projectId), required("name", &NewAccount::name),
                   optional("create_service_account_only", &NewAccount::withoutKey)};
};

namespace {
struct AccountId final
{
    QString projectId, accountId;
};
} // namespace
template <>
struct json::Mapping<AccountId>
{
    static constexpr auto fields = std::tuple{required("project_id", &AccountId::projectId),
                                              required("service_account_id", &AccountId::accountId)};
};

namespace {
struct AccountChange final
{
    QString projectId, accountId;
    std::optional<QString> name, role;
};
} // namespace
template <>
struct json::Mapping<AccountChange>
{
    static constexpr auto fields = std::tuple{
        required("project_id", &AccountChange::projectId), required("service_account_id", &AccountChange::accountId),
        optional("name", &AccountChange::name), optional("role", &AccountChange::role)};
};

namespace {
struct NewAccountKey final
{
    QString projectId, accountId;
    QString name;
    std::optional<QStringList> scopes;
    std::optional<qint64> expiresInSeconds;
};
} // namespace
template <>
struct json::Mapping<NewAccountKey>
{
    static constexpr auto fields = std::tuple{
        required("project_id", &NewAccountKey::projectId), required("service_account_id", &NewAccountKey::accountId),
        required("name", &NewAccountKey::name), optional("scopes", &NewAccountKey::scopes),
        optional("expires_in_seconds", &NewAccountKey::expiresInSeconds)};
};

namespace {

/// The key as its list will show it, as far as its creation tells.
ProjectKey listed(const QJsonObject &key, const QString &accountId, const QString &accountName)
{
    ProjectKey row;
    row.id = text(key, "id"_L1);
    row.name = text(key, "name"_L1);
    row.redactedValue = text(key, "redacted_value"_L1);
    row.createdAt = key.value("created_at"_L1).toInteger();
    if (const QJsonValue expires = key.value("expires_at"_L1); expires.isDouble())
        row.expiresAt = expires.toInteger();
    row.ownerProjectAccess = u"active"_s;
    row.ownerType = u"service_account"_s;
    row.ownerServiceAccountId = accountId;
    row.ownerServiceAccountName = accountName;
    return row;
}

/// The answer's own JSON never holds the value; its ending is what lists show of it.
QJsonObject withTail(QJsonObject key, const Secret &value)
{
    key.insert("redacted_value"_L1, QString(u"sk-svcacct-****"_s + value.tail()));
    return key;
}

QCoro::Task<Result<StepAnswer>> answeredAccount(QCoro::Task<Result<CreatedServiceAccount>> sending)
{
    Result<CreatedServiceAccount> made = co_await std::move(sending);
    if (!made)
        co_return Failure(made.error());
    StepAnswer answer{json::encode(*made), {}};
    if (made->key) {
        answer.value.insert("api_key"_L1, withTail(answer.value.value("api_key"_L1).toObject(), made->key->value));
        answer.secret = CreatedSecret{made->key->id, made->name, std::move(made->key->value)};
    }
    co_return answer;
}

QCoro::Task<Result<StepAnswer>> answeredKey(QCoro::Task<Result<CreatedKey>> sending)
{
    Result<CreatedKey> made = co_await std::move(sending);
    if (!made)
        co_return Failure(made.error());
    StepAnswer answer{withTail(json::encode(*made), made->value), {}};
    answer.secret = CreatedSecret{made->id, made->name, std::move(made->value)};
    co_return answer;
}

struct CreateAccount final : TypedOperation<NewAccount>
{
    using TypedOperation::TypedOperation;

    QCoro::Task<Result<Observation>> look(Transport *transport, NewAccount wanted, LookContext ctx) const override
    {
        const auto isNamed = [](const ServiceAccount &account, const QString &name) { return account.name == name; };
        return alike<ServiceAccount>(ServiceAccountsApi(*transport).list(wanted.projectId), wanted.name, isNamed,
                                     std::move(ctx));
    }
    QCoro::Task<Result<StepAnswer>> act(Transport *transport, NewAccount wanted, OpContext ctx) const override
    {
        return answeredAccount(
            ServiceAccountsApi(*transport).create(wanted.projectId, {wanted.name, wanted.withoutKey}, std::move(ctx)));
    }
    bool makesSecret() const override { return true; }
    std::optional<Step> inverse(const Applied &applied) const override
    {
        return Step{{},
                    u"serviceaccounts.remove"_s,
                    {{u"project_id"_s, applied.arguments.value("project_id"_L1)},
                     {u"service_account_id"_s, applied.answer.value("id"_L1)}},
                    {},
                    {}};
    }
    void keep(WrittenRows &rows, const Applied &applied) const override
    {
        const QString projectId = text(applied.arguments, "project_id"_L1);
        const auto account = fromJson<ServiceAccount>(applied.answer);
        rows.put(projectId, account);
        if (const QJsonObject key = applied.answer.value("api_key"_L1).toObject(); !key.isEmpty())
            rows.put(projectId, listed(key, account.id, account.name));
    }
};

struct ChangeAccount final : TypedOperation<AccountChange>
{
    using TypedOperation::TypedOperation;

    QCoro::Task<Result<Observation>> look(Transport *transport, AccountChange wanted, LookContext ctx) const override
    {
        return seen(ServiceAccountsApi(*transport).get(wanted.projectId, wanted.accountId, std::move(ctx)));
    }
    QCoro::Task<Result<StepAnswer>> act(Transport *transport, AccountChange wanted, OpContext ctx) const override
    {
        return answered(ServiceAccountsApi(*transport)
                            .modify(wanted.projectId, wanted.accountId, {wanted.name, wanted.role}, std::move(ctx)));
    }
    std::optional<Step> inverse(const Applied &applied) const override
    {
        Step step{{}, id(), applied.arguments, {}, {}};
        for (const QString &member : {u"name"_s, u"role"_s}) {
            if (!applied.arguments.contains(member))
                continue;
            step.arguments.insert(member, applied.before.value(member));
            step.before.insert(member, applied.arguments.value(member));
        }
        return step;
    }
    void keep(WrittenRows &rows, const Applied &applied) const override
    {
        rows.put(text(applied.arguments, "project_id"_L1), fromJson<ServiceAccount>(applied.answer));
    }
};

struct RemoveAccount final : TypedOperation<AccountId>
{
    using TypedOperation::TypedOperation;

    QCoro::Task<Result<Observation>> look(Transport *transport, AccountId wanted, LookContext ctx) const override
    {
        return seen(ServiceAccountsApi(*transport).get(wanted.projectId, wanted.accountId, std::move(ctx)));
    }
    QCoro::Task<Result<StepAnswer>> act(Transport *transport, AccountId wanted, OpContext ctx) const override
    {
        return answered(ServiceAccountsApi(*transport).remove(wanted.projectId, wanted.accountId, std::move(ctx)));
    }
    void keep(WrittenRows &rows, const Applied &applied) const override
    {
        const QString projectId = text(applied.arguments, "project_id"_L1);
        const QString accountId = text(applied.arguments, "service_account_id"_L1);
        QStringList keys; // they die with it
        for (const InProject<ProjectKey> &key : rows.snapshot().projectKeys.of(projectId)) {
            if (key.value.ownerServiceAccountId == accountId)
                keys += key.value.id;
        }
        for (const QString &key : std::as_const(keys))
            rows.erase({ListKind::ProjectKeys, projectId}, key);
        rows.erase({ListKind::ServiceAccounts, projectId}, accountId);
    }
};

struct CreateAccountKey final : TypedOperation<NewAccountKey>
{
    using TypedOperation::TypedOperation;

    QCoro::Task<Result<Observation>> look(Transport *transport, NewAccountKey wanted, LookContext ctx) const override
    {
        // The name alone does not tell keys of two accounts apart: the account is part of what is compared.
        const auto isNamed = [](const ProjectKey &key, const QString &wantedName) {
            return QString(key.ownerServiceAccountId + u'\n' + key.name) == wantedName;
        };
        return alike<ProjectKey>(ProjectKeysApi(*transport).list(wanted.projectId),
                                 QString(wanted.accountId + u'\n' + wanted.name), isNamed, std::move(ctx));
    }
    QCoro::Task<Result<StepAnswer>> act(Transport *transport, NewAccountKey wanted, OpContext ctx) const override
    {
        return answeredKey(ServiceAccountsApi(*transport)
                               .createKey(wanted.projectId, wanted.accountId,
                                          {wanted.name, wanted.scopes, wanted.expiresInSeconds}, std::move(ctx)));
    }
    bool makesSecret() const override { return true; }
    std::optional<Step> inverse(const Applied &applied) const override
    {
        return Step{{},
                    u"projectkeys.remove"_s,
                    {{u"project_id"_s, applied.arguments.value("project_id"_L1)},
                     {u"api_key_id"_s, applied.answer.value("id"_L1)}},
                    {},
                    {}};
    }
    void keep(WrittenRows &rows, const Applied &applied) const override
    {
        const QString projectId = text(applied.arguments, "project_id"_L1);
        const QString accountId = text(applied.arguments, "service_account_id"_L1);
        QString accountName;
        for (const InProject<ServiceAccount> &account : rows.snapshot().serviceAccounts.of(projectId)) {
            if (account.value.id == accountId)
                accountName = account.value.name;
        }
        rows.put(projectId, listed(applied.answer, accountId, accountName));
    }
};

} // namespace

Operations serviceAccountOperations()
{
    static const CreateAccount kCreate("serviceaccounts.create"_L1, Effect::Create,
                                       "POST /organization/projects/{project_id}/service_accounts"_L1);
    static const ChangeAccount kChange(
        "serviceaccounts.modify"_L1, Effect::Modify,
        "POST /organization/projects/{project_id}/service_accounts/{service_account_id}"_L1);
    static const RemoveAccount kRemove(
        "serviceaccounts.remove"_L1, Effect::Remove,
        "DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}"_L1);
    static const CreateAccountKey kCreateKey(
        "serviceaccounts.createkey"_L1, Effect::Create,
        "POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys"_L1);
    return {&kCreate, &kChange, &kRemove, &kCreateKey};
}

} // namespace steward
