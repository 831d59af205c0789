// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/keyplans.h"

#include "app/changes/namebook.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

class KeyPlanText final
{
    Q_DECLARE_TR_FUNCTIONS(steward::KeyPlanText)
};

const ServiceAccount *findAccount(const Snapshot &snapshot, const AccountPlace &place)
{
    for (const InProject<ServiceAccount> &account : snapshot.serviceAccounts.of(place.projectId)) {
        if (account.value.id == place.accountId)
            return &account.value;
    }
    return nullptr;
}

const InProject<ProjectKey> *findKey(const Snapshot &snapshot, const QString &keyId)
{
    for (const InProject<ProjectKey> &key : snapshot.projectKeys) {
        if (key.value.id == keyId)
            return &key;
    }
    return nullptr;
}

std::vector<const ProjectKey *> keysOf(const Snapshot &snapshot, const AccountPlace &place)
{
    std::vector<const ProjectKey *> keys;
    for (const InProject<ProjectKey> &key : snapshot.projectKeys.of(place.projectId)) {
        if (key.value.ownerServiceAccountId == place.accountId)
            keys.push_back(&key.value);
    }
    return keys;
}

QString accountName(const Snapshot &snapshot, const AccountPlace &place)
{
    const ServiceAccount *account = findAccount(snapshot, place);
    return account && !account->name.isEmpty() ? account->name : place.accountId;
}

/// The account whose key \a step was to delete, when the service refused it because it is one's.
std::optional<AccountPlace> refusedAccount(const Step &step, const Error &error, const Snapshot &snapshot)
{
    if (step.operation != "projectkeys.remove"_L1 || error.kind != Error::Kind::Refused)
        return {};
    const InProject<ProjectKey> *key = findKey(snapshot, step.arguments.value("api_key_id"_L1).toString());
    if (!key || key->value.ownerServiceAccountId.isEmpty())
        return {};
    return AccountPlace{key->projectId, key->value.ownerServiceAccountId};
}

} // namespace

Plan createServiceAccountPlan(const NewServiceAccount &account, const PlanOrigin &origin)
{
    PlanSheet draft(origin);
    QStringList namesakes;
    for (const InProject<ServiceAccount> &each : origin.snapshot.serviceAccounts.of(account.projectId)) {
        if (each.value.name == account.name)
            namesakes += each.value.id;
    }
    QJsonObject arguments{{u"project_id"_s, account.projectId}, {u"name"_s, account.name}};
    if (!account.withKey)
        arguments.insert("create_service_account_only"_L1, true);
    const QString maker = draft.add(u"serviceaccounts.create"_s, arguments, knownNamesakes(namesakes));
    const QString given = account.withKey ? u"member"_s : u"none"_s; // by the service itself (BEHAVIOURS 32)
    if (account.role != given)
        draft.add(u"serviceaccounts.modify"_s, {{u"project_id"_s, account.projectId},
                                                {u"service_account_id"_s, reference(maker)},
                                                {u"role"_s, account.role}});
    return std::move(draft).finished(KeyPlanText::tr("Create service account %1").arg(account.name));
}

QString keyName(const QString &nameTemplate, const AccountPlace &place, const PlanOrigin &origin)
{
    // Each placeholder once, from left to right: what is filled in is not looked at again.
    QString name;
    for (qsizetype at = 0; at < nameTemplate.size();) {
        const QStringView rest = QStringView(nameTemplate).mid(at);
        const auto fill = [&](QStringView placeholder, const QString &value) {
            if (!rest.startsWith(placeholder))
                return false;
            name += value;
            at += placeholder.size();
            return true;
        };
        if (rest.front() != u'{') {
            name += nameTemplate.at(at++);
        } else if (fill(u"{account}", accountName(origin.snapshot, place)) ||
                   fill(u"{project}", NameBook(origin.snapshot).known(place.projectId)) ||
                   fill(u"{date}",
                        QDateTime::fromMSecsSinceEpoch(origin.nowMs, Qt::UTC).date().toString(Qt::ISODate)) ||
                   fill(u"{number}", QString::number(keysOf(origin.snapshot, place).size() + 1))) {
            continue;
        } else {
            name += nameTemplate.at(at++);
        }
    }
    return name.trimmed();
}

Plan secondKeyPlan(const std::vector<AccountPlace> &accounts, const NewKey &key, const PlanOrigin &origin)
{
    PlanSheet draft(origin);
    for (const AccountPlace &place : accounts) {
        const QString name = keyName(key.nameTemplate, place, origin);
        QJsonObject arguments{
            {u"project_id"_s, place.projectId}, {u"service_account_id"_s, place.accountId}, {u"name"_s, name}};
        if (key.scopes)
            arguments.insert("scopes"_L1, QJsonArray::fromStringList(*key.scopes));
        if (key.expiresInSeconds)
            arguments.insert("expires_in_seconds"_L1, *key.expiresInSeconds);
        QStringList namesakes;
        for (const ProjectKey *each : keysOf(origin.snapshot, place)) {
            if (each->name == name)
                namesakes += each->id;
        }
        draft.add(u"serviceaccounts.createkey"_s, arguments, knownNamesakes(namesakes));
    }
    return std::move(draft).finished(
        accounts.size() == 1 ? KeyPlanText::tr("Create a key on %1", "service account")
                                   .arg(accountName(origin.snapshot, accounts.front()))
                             : KeyPlanText::tr("Create keys on %Ln service account(s)", nullptr, int(accounts.size())));
}

Plan deleteKeysPlan(const QStringList &keyIds, const PlanOrigin &origin)
{
    PlanSheet draft(origin);
    const NameBook names(origin.snapshot);
    QString last;
    const auto before = [](const QString &name) {
        return name.isEmpty() ? QJsonObject() : QJsonObject{{u"name"_s, name}};
    };
    for (const QString &id : keyIds) {
        if (const InProject<ProjectKey> *key = findKey(origin.snapshot, id)) {
            draft.add(u"projectkeys.remove"_s, {{u"project_id"_s, key->projectId}, {u"api_key_id"_s, id}},
                      before(key->value.name));
        } else {
            const auto admin = std::find_if(origin.snapshot.adminKeys.begin(), origin.snapshot.adminKeys.end(),
                                            [&id](const AdminKey &each) { return each.id == id; });
            if (admin == origin.snapshot.adminKeys.end())
                continue;
            draft.add(u"adminkeys.remove"_s, {{u"key_id"_s, id}}, before(admin->name));
        }
        last = names.known(id);
    }
    const auto count = static_cast<int>(draft.size());
    return std::move(draft).finished(count == 1 ? KeyPlanText::tr("Delete key %1").arg(last)
                                                : KeyPlanText::tr("Delete %Ln key(s)", nullptr, count));
}

Plan deleteServiceAccountPlan(const std::vector<AccountPlace> &accounts, const PlanOrigin &origin)
{
    PlanSheet draft(origin);
    for (const AccountPlace &place : accounts) {
        QJsonObject before;
        if (const ServiceAccount *account = findAccount(origin.snapshot, place))
            before.insert("name"_L1, account->name);
        draft.add(u"serviceaccounts.remove"_s,
                  {{u"project_id"_s, place.projectId}, {u"service_account_id"_s, place.accountId}}, before);
    }
    return std::move(draft).finished(
        accounts.size() == 1
            ? KeyPlanText::tr("Delete service account %1").arg(accountName(origin.snapshot, accounts.front()))
            : KeyPlanText::tr("Delete %Ln service account(s)", nullptr, int(accounts.size())));
}

std::vector<AccountPlace> accountsOf(const QStringList &keyIds, const Snapshot &snapshot)
{
    std::vector<AccountPlace> places;
    for (const QString &id : keyIds) {
        const InProject<ProjectKey> *key = findKey(snapshot, id);
        if (!key || key->value.ownerServiceAccountId.isEmpty())
            continue;
        AccountPlace place{key->projectId, key->value.ownerServiceAccountId};
        if (std::find(places.begin(), places.end(), place) == places.end())
            places.push_back(std::move(place));
    }
    return places;
}

Plan createAdminKeyPlan(const QString &name, std::optional<qint64> expiresInSeconds, const PlanOrigin &origin)
{
    PlanSheet draft(origin);
    QJsonObject arguments{{u"name"_s, name}};
    if (expiresInSeconds)
        arguments.insert("expires_in_seconds"_L1, *expiresInSeconds);
    QStringList namesakes;
    for (const AdminKey &key : origin.snapshot.adminKeys) {
        if (key.name == name)
            namesakes += key.id;
    }
    draft.add(u"adminkeys.create"_s, arguments, knownNamesakes(namesakes));
    return std::move(draft).finished(KeyPlanText::tr("Create admin key %1").arg(name));
}

std::optional<Plan> wholeAccountPlan(const Step &step, const Error &error, const PlanOrigin &origin)
{
    const std::optional<AccountPlace> place = refusedAccount(step, error, origin.snapshot);
    return place ? std::optional(deleteServiceAccountPlan({*place}, origin)) : std::nullopt;
}

QString wholeAccountAdvice(const Step &step, const Error &error, const Snapshot &snapshot)
{
    const std::optional<AccountPlace> place = refusedAccount(step, error, snapshot);
    if (!place)
        return {};
    const NameBook names(snapshot);
    QStringList keys;
    for (const ProjectKey *key : keysOf(snapshot, *place))
        keys += names.known(key->id);
    return KeyPlanText::tr("The service does not delete single keys of service accounts here. What can be done is to "
                           "delete the whole service account %1. These keys stop working with it: %2.",
                           "service account, its keys")
        .arg(accountName(snapshot, *place), keys.join(u", "_s));
}

} // namespace steward
