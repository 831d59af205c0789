// SPDX-License-Identifier: GPL-3.0-or-later
// /organization/projects/{project_id}/service_accounts and the keys made for them. Deleting an account deletes all its
// keys.
#include "app/demo/body.h"
#include "app/demo/paging.h"
#include "app/demo/random.h"
#include "app/demo/routes/keyjson.h"
#include "app/demo/routes/lookup.h"

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject toJson(const ServiceAccount &account)
{
    return {{"object"_L1, u"organization.project.service_account"_s},
            {"id"_L1, account.id},
            {"name"_L1, account.name},
            {"role"_L1, account.role},
            {"created_at"_L1, account.createdAt}};
}

HttpReply listAccounts(Context &context)
{
    const Found found = findLiveProject(context);
    if (found.index < 0)
        return found.refusal;
    const State &state = context.state;
    const std::vector<int> &accounts = state.projects[found.index].accounts;
    const auto placeOf = [&](const QString &id) {
        const int index = state.accounts.indexOf(id);
        return index >= 0 && state.accounts[index].project == found.index ? state.accounts[index].position : -1;
    };
    return page(context,
                {int(accounts.size()), [&](int i) { return context.sees(state.accounts[accounts[size_t(i)]]); },
                 [&](int i) { return toJson(state.accounts[accounts[size_t(i)]]); }, placeOf});
}

/// Whoever uses an older key changes over to a new one that is made for it: on the same service account, or on any of
/// the project when its name begins with the older key's (how else would a person's key be followed?). See Traffic.
void changeOver(Context &context, int successor)
{
    const State &state = context.state;
    const qint64 minute = context.now() / 60;
    const Key &made = state.keys[successor];
    int older = -1;
    for (int index : state.projects[made.project].keys) {
        const Key &key = state.keys[index];
        if (index == successor || key.gone || !context.traffic.isAskedFor(index, minute + 1))
            continue;
        const bool isNamed = !key.name.isEmpty() && made.name.startsWith(key.name);
        if (isNamed || (key.account == made.account && older < 0))
            older = index;
        if (isNamed)
            break;
    }
    if (older >= 0) {
        const auto &after = context.options.changeOverMinutes;
        context.traffic.move(older, successor, {minute + after[0], minute + after[1], minute + after[2]},
                             minute + context.options.forgottenJobMinutes);
    }
}

/// The only answer that ever holds the secret.
QJsonObject makeKey(Context &context, int account, const QString &name, std::optional<qint64> expiresIn)
{
    Key made;
    context.stamp(made, "key_", 16);
    Random random(mix(context.nonce, 0x5ec2e7));
    const QString value = u"sk-svcacct-demo-"_s + QString::fromLatin1(random.letters(32));
    made.name = name;
    made.redacted = u"sk-svcacct-********"_s + value.right(4);
    made.project = context.state.accounts[account].project;
    made.account = account;
    if (expiresIn)
        made.expiresAt = made.createdAt + *expiresIn;
    const QJsonObject answer{{"object"_L1, u"organization.project.service_account.api_key"_s},
                             {"value"_L1, value},
                             {"name"_L1, name},
                             {"created_at"_L1, made.createdAt},
                             {"id"_L1, made.id}};
    context.audit(u"api_key.created"_s, made.project, made.id, {{"data"_L1, QJsonObject{{"scopes"_L1, QJsonArray()}}}});
    const std::optional<qint64> expiresAt = made.expiresAt;
    const int index = context.state.addKey(std::move(made));
    if (expiresAt)
        context.traffic.setExpiry(index, *expiresAt / 60);
    changeOver(context, index);
    return answer;
}

HttpReply createAccount(Context &context)
{
    const Found found = findLiveProject(context);
    if (found.index < 0)
        return found.refusal;
    Body body(context.body, {u"name"_s, u"create_service_account_only"_s});
    ServiceAccount made;
    made.name = body.requiredString("name"_L1);
    const bool only = body.flag("create_service_account_only"_L1);
    if (made.name.trimmed().isEmpty())
        body.refuse(u"Service account name must not be empty."_s, u"invalid_value"_s, "name"_L1);
    if (body.wrong())
        return *body.wrong();
    if (context.state.projects[found.index].isDefault)
        return error(400, u"Service accounts cannot be added to the default project."_s, u"default_project"_s);
    context.stamp(made, "user-");
    made.role = only ? u"none"_s : u"member"_s;
    made.project = found.index;
    QJsonObject answer = toJson(made);
    const QString id = made.id, role = made.role;
    const int account = context.state.addAccount(std::move(made));
    context.audit(u"service_account.created"_s, found.index, id, {{"data"_L1, QJsonObject{{"role"_L1, role}}}});
    answer.insert("api_key"_L1, only ? QJsonValue() : QJsonValue(makeKey(context, account, u"Secret Key"_s, {})));
    return json(answer);
}

HttpReply getAccount(Context &context)
{
    const Found project = findLiveProject(context);
    if (project.index < 0)
        return project.refusal;
    const Found account = findAccount(context, project.index, context.arguments.at(1));
    return account.index < 0 ? account.refusal : json(toJson(context.state.accounts[account.index]));
}

HttpReply modifyAccount(Context &context)
{
    const Found project = findLiveProject(context);
    if (project.index < 0)
        return project.refusal;
    const Found found = findAccount(context, project.index, context.arguments.at(1));
    if (found.index < 0)
        return found.refusal;
    Body body(context.body, {u"name"_s, u"role"_s});
    const std::optional<QString> name = body.string("name"_L1);
    const std::optional<QString> role = body.choice("role"_L1, {u"member"_s, u"owner"_s});
    if (body.wrong())
        return *body.wrong();
    ServiceAccount &account = context.state.accounts[found.index];
    account.name = name.value_or(account.name);
    account.role = role.value_or(account.role);
    context.audit(u"service_account.updated"_s, project.index, account.id,
                  {{"changes_requested"_L1, QJsonObject{{"role"_L1, account.role}}}});
    return json(toJson(account));
}

HttpReply removeAccount(Context &context)
{
    const Found project = findLiveProject(context);
    if (project.index < 0)
        return project.refusal;
    const Found found = findAccount(context, project.index, context.arguments.at(1));
    if (found.index < 0)
        return found.refusal;
    State &state = context.state;
    ServiceAccount &account = state.accounts[found.index];
    account.gone = true;
    std::vector<int> dying;
    for (int key : state.projects[project.index].keys) {
        if (state.keys[key].account == found.index && !state.keys[key].gone)
            dying.push_back(key);
    }
    for (int key : dying) // to keys that stay, or to one that dies with it
        context.traffic.takeBack(key, context.now() / 60);
    for (int key : dying) {
        state.keys[key].gone = true;
        context.traffic.stopKey(key, context.now() / 60);
    }
    context.audit(u"service_account.deleted"_s, project.index, account.id);
    return json({{"object"_L1, u"organization.project.service_account.deleted"_s},
                 {"id"_L1, account.id},
                 {"deleted"_L1, true}});
}

HttpReply createKey(Context &context)
{
    const Found project = findLiveProject(context);
    if (project.index < 0)
        return project.refusal;
    const Found account = findAccount(context, project.index, context.arguments.at(1));
    if (account.index < 0)
        return account.refusal;
    // expires_in_seconds is newer than the contract
    Body body(context.body, {u"name"_s, u"scopes"_s, u"expires_in_seconds"_s});
    const QString name = body.string("name"_L1).value_or(u"Secret Key"_s);
    (void)body.array("scopes"_L1);
    const std::optional<qint64> expires = body.integer("expires_in_seconds"_L1, 1, kMaxKeySeconds);
    if (body.wrong())
        return *body.wrong();
    return json(makeKey(context, account.index, name, expires));
}

} // namespace

void addServiceAccountRoutes(Routes &routes)
{
    routes.push_back({"GET", "/organization/projects/{project_id}/service_accounts", listAccounts});
    routes.push_back({"POST", "/organization/projects/{project_id}/service_accounts", createAccount});
    routes.push_back({"GET", "/organization/projects/{project_id}/service_accounts/{service_account_id}", getAccount});
    routes.push_back(
        {"POST", "/organization/projects/{project_id}/service_accounts/{service_account_id}", modifyAccount});
    routes.push_back(
        {"DELETE", "/organization/projects/{project_id}/service_accounts/{service_account_id}", removeAccount});
    routes.push_back(
        {"POST", "/organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys", createKey});
}

} // namespace steward::demo
