// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/resources/operation.h"

#include "app/resources/adminkeys/adminkeysapi.h"
#include "app/resources/auditlogs/auditlogsapi.h"
#include "app/resources/costs/costsapi.h"
#include "app/resources/invites/invitesapi.h"
#include "app/resources/projectkeys/projectkeysapi.h"
#include "app/resources/projects/projectsapi.h"
#include "app/resources/projectusers/projectusersapi.h"
#include "app/resources/ratelimits/ratelimitsapi.h"
#include "app/resources/serviceaccounts/serviceaccountsapi.h"
#include "app/resources/spendalerts/spendalertsapi.h"
#include "app/resources/spendlimits/spendlimitsapi.h"
#include "app/resources/usage/usageapi.h"
#include "app/resources/users/usersapi.h"

namespace steward::test {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T>
QByteArray text(const T &value)
{
    return QJsonDocument(json::encode(value)).toJson(QJsonDocument::Compact);
}
template <typename T>
QByteArray text(const std::vector<T> &values)
{
    return json::encodeListText(values);
}
template <typename T>
QByteArray text(const std::optional<T> &value)
{
    return value ? text(*value) : QByteArray("null");
}
QByteArray text(const CreatedKey &key)
{
    return text<CreatedKey>(key) + " secret: " + key.value.reveal().toByteArray();
}
QByteArray text(const CreatedServiceAccount &account)
{
    return text<ServiceAccount>(account) + ' ' + (account.key ? text(*account.key) : QByteArray("null"));
}
QByteArray text(const CreatedAdminKey &key)
{
    return text<AdminKey>(key) + " secret: " + key.value.reveal().toByteArray();
}

template <typename T>
QCoro::Task<Result<QByteArray>> asText(QCoro::Task<Result<T>> task)
{
    const Result<T> result = co_await std::move(task);
    if (!result)
        co_return Failure(result.error());
    if constexpr (std::is_void_v<T>)
        co_return QByteArray("done");
    else
        co_return text(*result);
}

template <typename T>
QCoro::Task<Result<QByteArray>> asText(Pager<T> pager, OpContext ctx)
{
    return asText(collect(std::move(pager), std::move(ctx)));
}

QByteArray list(const QByteArray &item)
{
    return R"({"object":"list","data":[)" + item + R"(],"first_id":"x","last_id":"x","has_more":false})";
}
QByteArray buckets(const QByteArray &row)
{
    return R"({"object":"page","data":[{"object":"bucket","start_time":1700006400,"end_time":1700092800,)"
           R"("start_time_iso":"2023-11-15","results":[)" +
           row + R"(]}],"has_more":false,"next_page":null})";
}

constexpr char kProject[] =
    R"({"id":"p1","object":"organization.project","name":"Chat","created_at":1700000000,"archived_at":null,)"
    R"("status":"active","external_key_id":null,"residency":"GLOBAL"})";
constexpr char kProjectRead[] =
    R"({"archived_at":null,"created_at":1700000000,"id":"p1","name":"Chat","status":"active"})";

void addProjects(std::vector<Operation> &rows)
{
    rows.push_back({"projects.list", [](Transport &t, OpContext c) { return asText(ProjectsApi(t).list(), c); }, "GET",
                    "/organization/projects?limit=100", "", list(kProject), '[' + QByteArray(kProjectRead) + ']'});
    rows.push_back({"projects.list archived",
                    [](Transport &t, OpContext c) { return asText(ProjectsApi(t).list({.includeArchived = true}), c); },
                    "GET", "/organization/projects?include_archived=true&limit=100", "",
                    list(R"({"id":"p2","object":"organization.project","created_at":1,"archived_at":2})"),
                    R"([{"archived_at":2,"created_at":1,"id":"p2","name":"","status":""}])"});
    rows.push_back({"projects.get", [](Transport &t, OpContext c) { return asText(ProjectsApi(t).get(u"p1"_s, c)); },
                    "GET", "/organization/projects/p1", "", kProject, kProjectRead});
    rows.push_back(
        {"projects.create",
         [](Transport &t, OpContext c) {
             return asText(ProjectsApi(t).create({.name = u"Chät"_s, .residency = u"EU_STORAGE_PROCESSING"_s}, c));
         },
         "POST", "/organization/projects", R"({"name":"Chät","residency":"EU_STORAGE_PROCESSING"})", kProject,
         kProjectRead});
    rows.push_back(
        {"projects.modify",
         [](Transport &t, OpContext c) { return asText(ProjectsApi(t).modify(u"p/1 ?"_s, {.name = u"Chat"_s}, c)); },
         "POST", "/organization/projects/p%2F1%20%3F", R"({"name":"Chat"})", kProject, kProjectRead});
    rows.push_back({"projects.archive",
                    [](Transport &t, OpContext c) { return asText(ProjectsApi(t).archive(u"p1"_s, c)); }, "POST",
                    "/organization/projects/p1/archive", "", kProject, kProjectRead});
}

constexpr char kUser[] =
    R"({"object":"organization.user","id":"u1","name":null,"email":"ada@example.com","role":"owner","added_at":1700000000,)"
    R"("is_service_account":false,"is_scim_managed":true,"api_key_last_used_at":1700000500,"user":{"object":"user","id":"no"},)"
    R"("projects":{"object":"list","data":[{"id":"p1","name":"Chat","role":"member"}]}})";
constexpr char kUserRead[] =
    R"({"added_at":1700000000,"api_key_last_used_at":1700000500,"email":"ada@example.com","id":"u1",)"
    R"("is_scim_managed":true,"name":"","projects":{"data":[{"id":"p1","name":"Chat","role":"member"}]},"role":"owner"})";

void addUsers(std::vector<Operation> &rows)
{
    rows.push_back({"users.list",
                    [](Transport &t, OpContext c) {
                        return asText(UsersApi(t).list({.emails = {u"a+b@example.com"_s, u"c@example.com"_s}}), c);
                    },
                    "GET", "/organization/users?emails=a%2Bb%40example.com&emails=c%40example.com&limit=100", "",
                    list(kUser), '[' + QByteArray(kUserRead) + ']'});
    rows.push_back({"users.get", [](Transport &t, OpContext c) { return asText(UsersApi(t).get(u"u1"_s, c)); }, "GET",
                    "/organization/users/u1", "", kUser, kUserRead});
    rows.push_back(
        {"users.modify",
         [](Transport &t, OpContext c) { return asText(UsersApi(t).modify(u"u1"_s, {.role = u"reader"_s}, c)); },
         "POST", "/organization/users/u1", R"({"role":"reader"})", kUser, kUserRead});
    rows.push_back({"users.remove", [](Transport &t, OpContext c) { return asText(UsersApi(t).remove(u"u1"_s, c)); },
                    "DELETE", "/organization/users/u1", "",
                    R"({"object":"organization.user.deleted","id":"u1","deleted":true})", "done"});
}

constexpr char kInvite[] =
    R"({"object":"organization.invite","id":"i1","email":"bo@example.com","role":"reader","status":"pending",)"
    R"("created_at":1700000000,"expires_at":1700600000,"accepted_at":null,"projects":[{"id":"p1","role":"member"}]})";
constexpr char kInviteRead[] =
    R"({"accepted_at":null,"created_at":1700000000,"email":"bo@example.com","expires_at":1700600000,"id":"i1",)"
    R"("projects":[{"id":"p1","role":"member"}],"role":"reader","status":"pending"})";

void addInvites(std::vector<Operation> &rows)
{
    rows.push_back({"invites.list", [](Transport &t, OpContext c) { return asText(InvitesApi(t).list(), c); }, "GET",
                    "/organization/invites?limit=100", "", list(kInvite), '[' + QByteArray(kInviteRead) + ']'});
    rows.push_back({"invites.get", [](Transport &t, OpContext c) { return asText(InvitesApi(t).get(u"i1"_s, c)); },
                    "GET", "/organization/invites/i1", "", kInvite, kInviteRead});
    rows.push_back(
        {"invites.create",
         [](Transport &t, OpContext c) {
             return asText(InvitesApi(t).create(
                 {.email = u"bo@example.com"_s, .role = u"reader"_s, .projects = {{{u"p1"_s, u"member"_s}}}}, c));
         },
         "POST", "/organization/invites",
         R"({"email":"bo@example.com","role":"reader","projects":[{"id":"p1","role":"member"}]})", kInvite,
         kInviteRead});
    // An empty list and none are different wishes: to no project, and to the Default project.
    rows.push_back({"invites.create to no project",
                    [](Transport &t, OpContext c) {
                        return asText(InvitesApi(t).create(
                            {.email = u"b"_s, .role = u"owner"_s, .projects = std::vector<InviteProject>{}}, c));
                    },
                    "POST", "/organization/invites", R"({"email":"b","role":"owner","projects":[]})", kInvite,
                    kInviteRead});
    rows.push_back({"invites.remove",
                    [](Transport &t, OpContext c) { return asText(InvitesApi(t).remove(u"i1"_s, c)); }, "DELETE",
                    "/organization/invites/i1", "",
                    R"({"object":"organization.invite.deleted","id":"i1","deleted":true})", "done"});
}

constexpr char kProjectUser[] =
    R"({"object":"organization.project.user","id":"u1","name":"Ada","email":null,"role":"owner","added_at":1700000000})";
constexpr char kProjectUserRead[] = R"({"added_at":1700000000,"email":"","id":"u1","name":"Ada","role":"owner"})";

void addProjectUsers(std::vector<Operation> &rows)
{
    rows.push_back({"projectusers.list",
                    [](Transport &t, OpContext c) { return asText(ProjectUsersApi(t).list(u"p1"_s), c); }, "GET",
                    "/organization/projects/p1/users?limit=100", "", list(kProjectUser),
                    '[' + QByteArray(kProjectUserRead) + ']'});
    rows.push_back({"projectusers.get",
                    [](Transport &t, OpContext c) { return asText(ProjectUsersApi(t).get(u"p1"_s, u"u1"_s, c)); },
                    "GET", "/organization/projects/p1/users/u1", "", kProjectUser, kProjectUserRead});
    rows.push_back({"projectusers.add",
                    [](Transport &t, OpContext c) {
                        return asText(ProjectUsersApi(t).add(u"p1"_s, {.userId = u"u1"_s, .role = u"owner"_s}, c));
                    },
                    "POST", "/organization/projects/p1/users", R"({"user_id":"u1","role":"owner"})", kProjectUser,
                    kProjectUserRead});
    rows.push_back(
        {"projectusers.setrole",
         [](Transport &t, OpContext c) { return asText(ProjectUsersApi(t).setRole(u"p1"_s, u"u1"_s, u"member"_s, c)); },
         "POST", "/organization/projects/p1/users/u1", R"({"role":"member"})", kProjectUser, kProjectUserRead});
    rows.push_back({"projectusers.remove",
                    [](Transport &t, OpContext c) { return asText(ProjectUsersApi(t).remove(u"p1"_s, u"u1"_s, c)); },
                    "DELETE", "/organization/projects/p1/users/u1", "",
                    R"({"object":"organization.project.user.deleted","id":"u1","deleted":true})", "done"});
}

constexpr char kAccount[] =
    R"({"object":"organization.project.service_account","id":"s1","name":"CI","role":"member","created_at":1700000000})";
constexpr char kAccountRead[] = R"({"created_at":1700000000,"id":"s1","name":"CI","role":"member"})";

void addServiceAccounts(std::vector<Operation> &rows)
{
    rows.push_back({"serviceaccounts.list",
                    [](Transport &t, OpContext c) { return asText(ServiceAccountsApi(t).list(u"p1"_s), c); }, "GET",
                    "/organization/projects/p1/service_accounts?limit=100", "", list(kAccount),
                    '[' + QByteArray(kAccountRead) + ']'});
    rows.push_back({"serviceaccounts.get",
                    [](Transport &t, OpContext c) { return asText(ServiceAccountsApi(t).get(u"p1"_s, u"s1"_s, c)); },
                    "GET", "/organization/projects/p1/service_accounts/s1", "", kAccount, kAccountRead});
    rows.push_back(
        {"serviceaccounts.create",
         [](Transport &t, OpContext c) { return asText(ServiceAccountsApi(t).create(u"p1"_s, {.name = u"CI"_s}, c)); },
         "POST", "/organization/projects/p1/service_accounts", R"({"name":"CI"})",
         R"({"object":"organization.project.service_account","id":"s1","name":"CI","role":"member",)"
         R"("created_at":1700000000,"api_key":{"object":"organization.project.service_account.api_key",)"
         R"("value":"sk-svcacct-demo-one","name":"Secret Key","created_at":1700000000,"id":"k1"}})",
         QByteArray(kAccountRead) + R"( {"created_at":1700000000,"expires_at":null,"id":"k1","name":"Secret Key"})"
                                    " secret: sk-svcacct-demo-one"});
    rows.push_back(
        {"serviceaccounts.create without key",
         [](Transport &t, OpContext c) {
             return asText(ServiceAccountsApi(t).create(u"p1"_s, {.name = u"CI"_s, .withoutKey = true}, c));
         },
         "POST", "/organization/projects/p1/service_accounts", R"({"name":"CI","create_service_account_only":true})",
         R"({"object":"organization.project.service_account","id":"s1","name":"CI","role":"none","created_at":5,)"
         R"("api_key":null})",
         R"({"created_at":5,"id":"s1","name":"CI","role":"none"} null)"});
    rows.push_back(
        {"serviceaccounts.modify",
         [](Transport &t, OpContext c) {
             return asText(ServiceAccountsApi(t).modify(u"p1"_s, u"s1"_s, {.name = u"CI"_s, .role = u"member"_s}, c));
         },
         "POST", "/organization/projects/p1/service_accounts/s1", R"({"name":"CI","role":"member"})", kAccount,
         kAccountRead});
    rows.push_back({"serviceaccounts.remove",
                    [](Transport &t, OpContext c) { return asText(ServiceAccountsApi(t).remove(u"p1"_s, u"s1"_s, c)); },
                    "DELETE", "/organization/projects/p1/service_accounts/s1", "",
                    R"({"object":"organization.project.service_account.deleted","id":"s1","deleted":true})", "done"});
    constexpr char kKey[] = R"({"object":"organization.project.service_account.api_key","value":"sk-svcacct-demo-two",)"
                            R"("name":"Second","created_at":1700000000,"id":"k2","expires_at":1700086400})";
    constexpr char kKeyRead[] = R"({"created_at":1700000000,"expires_at":1700086400,"id":"k2","name":"Second"})"
                                " secret: sk-svcacct-demo-two";
    rows.push_back({"serviceaccounts.createkey",
                    [](Transport &t, OpContext c) {
                        return asText(ServiceAccountsApi(t).createKey(
                            u"p1"_s, u"s1"_s, {.name = u"Second"_s, .scopes = QStringList{u"model.request"_s}}, c));
                    },
                    "POST", "/organization/projects/p1/service_accounts/s1/api_keys",
                    R"({"name":"Second","scopes":["model.request"]})", kKey, kKeyRead});
    rows.push_back(
        {"serviceaccounts.createkey expiring", // newer than the contract
         [](Transport &t, OpContext c) {
             return asText(ServiceAccountsApi(t).createKey(u"p1"_s, u"s1"_s, {.expiresInSeconds = 86'400}, c));
         },
         "POST", "/organization/projects/p1/service_accounts/s1/api_keys", R"({"expires_in_seconds":86400})", kKey,
         kKeyRead});
}

void addKeys(std::vector<Operation> &rows)
{
    constexpr char kKey[] =
        R"({"object":"organization.project.api_key","redacted_value":"sk-proj-****9fKd","name":"CI","created_at":1700000000,)"
        R"("last_used_at":null,"id":"k1","owner_project_access":"inactive","owner":{"type":"user","user":{"id":"u1",)"
        R"("email":"ada@example.com","name":"Ada","created_at":1,"role":"member"}}})";
    constexpr char kKeyRead[] =
        R"({"created_at":1700000000,"expires_at":null,"id":"k1","last_used_at":null,"name":"CI","owner":{"type":"user",)"
        R"("user":{"email":"ada@example.com","id":"u1","name":"Ada"}},"owner_project_access":"inactive",)"
        R"("redacted_value":"sk-proj-****9fKd"})";
    rows.push_back({"projectkeys.list",
                    [](Transport &t, OpContext c) { return asText(ProjectKeysApi(t).list(u"p1"_s), c); }, "GET",
                    "/organization/projects/p1/api_keys?owner_project_access=any&limit=100", "", list(kKey),
                    '[' + QByteArray(kKeyRead) + ']'});
    rows.push_back({"projectkeys.get",
                    [](Transport &t, OpContext c) { return asText(ProjectKeysApi(t).get(u"p1"_s, u"k1"_s, c)); }, "GET",
                    "/organization/projects/p1/api_keys/k1", "", kKey, kKeyRead});
    rows.push_back({"projectkeys.modify", // newer than the contract
                    [](Transport &t, OpContext c) {
                        return asText(ProjectKeysApi(t).modify(u"p1"_s, u"k1"_s, {.expiresInSeconds = 3600}, c));
                    },
                    "POST", "/organization/projects/p1/api_keys/k1", R"({"expires_in_seconds":3600})", kKey, kKeyRead});
    rows.push_back({"projectkeys.remove",
                    [](Transport &t, OpContext c) { return asText(ProjectKeysApi(t).remove(u"p1"_s, u"k1"_s, c)); },
                    "DELETE", "/organization/projects/p1/api_keys/k1", "",
                    R"({"object":"organization.project.api_key.deleted","id":"k1","deleted":true})", "done"});

    const QByteArray admin =
        R"("object":"organization.admin_api_key","id":"a1","name":"Console","redacted_value":"sk-admin...def",)"
        R"("created_at":1700000000,"expires_at":1700086400,"last_used_at":null,"owner":{"type":"user",)"
        R"("object":"organization.user","id":"u1","name":"Ada","created_at":1,"role":"owner"}})";
    const QByteArray adminRead =
        R"({"created_at":1700000000,"expires_at":1700086400,"id":"a1","last_used_at":null,"name":"Console",)"
        R"("owner":{"id":"u1","name":"Ada","role":"owner","type":"user"},"redacted_value":"sk-admin...def"})";
    rows.push_back({"adminkeys.list", [](Transport &t, OpContext c) { return asText(AdminKeysApi(t).list(), c); },
                    "GET", "/organization/admin_api_keys?limit=100", "", list('{' + admin), '[' + adminRead + ']'});
    rows.push_back({"adminkeys.get", [](Transport &t, OpContext c) { return asText(AdminKeysApi(t).get(u"a1"_s, c)); },
                    "GET", "/organization/admin_api_keys/a1", "", '{' + admin, adminRead});
    rows.push_back({"adminkeys.create",
                    [](Transport &t, OpContext c) {
                        return asText(AdminKeysApi(t).create({.name = u"Console"_s, .expiresInSeconds = 86'400}, c));
                    },
                    "POST", "/organization/admin_api_keys", R"({"name":"Console","expires_in_seconds":86400})",
                    R"({"value":"sk-admin-demo-three",)" + admin, adminRead + " secret: sk-admin-demo-three"});
    rows.push_back({"adminkeys.remove",
                    [](Transport &t, OpContext c) { return asText(AdminKeysApi(t).remove(u"a1"_s, c)); }, "DELETE",
                    "/organization/admin_api_keys/a1", "",
                    R"({"id":"a1","object":"organization.admin_api_key.deleted","deleted":true})", "done"});
}

void addSpend(std::vector<Operation> &rows)
{
    rows.push_back(
        {"costs.list",
         [](Transport &t, OpContext c) {
             return asText(CostsApi(t).list({.startTime = 1700006400,
                                             .endTime = 1700092800,
                                             .groupBy = {u"project_id"_s, u"line_item"_s},
                                             .projectIds = {u"p1"_s}}),
                           c);
         },
         "GET",
         "/organization/costs?start_time=1700006400&end_time=1700092800&bucket_width=1d&project_ids=p1"
         "&group_by=project_id&group_by=line_item&limit=180",
         "",
         buckets(R"({"object":"organization.costs.result","amount":{"value":"0.1234567894","currency":"usd"},)"
                 R"("line_item":"gpt-4o, input","project_id":"p1","quantity":1e4,"quantity_unit":"tokens",)"
                 R"("organization_id":"org"},{"object":"organization.costs.result",)"
                 R"("amount":{"value":0.06,"currency":"usd"},"project_id":null})"),
         R"([{"end_time":1700092800,"results":[{"amount":{"currency":"usd","value":"0.123456789"},)"
         R"("api_key_id":"","line_item":"gpt-4o, input","organization_id":"org","project_id":"p1","quantity":10000,)"
         R"("quantity_unit":"tokens"},{"amount":{"currency":"usd","value":"0.06"},"api_key_id":"",)"
         R"("line_item":"","project_id":"","quantity":null,"quantity_unit":"")"
         R"(}],"start_time":1700006400}])",
         true});
    const QByteArray limit =
        R"("threshold_amount":10000,"currency":"USD","interval":"month","enforcement":{"status":"enforcing"}})";
    const QByteArray limitRead =
        R"({"currency":"USD","enforcement":{"status":"enforcing"},"interval":"month","threshold_amount":10000})";
    rows.push_back({"spendlimits.organization",
                    [](Transport &t, OpContext c) { return asText(SpendLimitsApi(t).organization(c)); }, "GET",
                    "/organization/spend_limit", "", R"({"object":"organization.spend_limit",)" + limit, limitRead});
    rows.push_back(
        {"spendlimits.project", [](Transport &t, OpContext c) { return asText(SpendLimitsApi(t).project(u"p1"_s, c)); },
         "GET", "/organization/projects/p1/spend_limit", "", R"({"object":"project.spend_limit",)" + limit, limitRead});
    rows.push_back({"spendlimits.project zero",
                    [](Transport &t, OpContext c) { return asText(SpendLimitsApi(t).project(u"p1"_s, c)); }, "GET",
                    "/organization/projects/p1/spend_limit", "",
                    R"({"object":"project.spend_limit","threshold_amount":0,"currency":"USD"})", "null", true});
    const QByteArray alert = R"("id":"al1","threshold_amount":100000,"currency":"USD","interval":"month",)"
                             R"("notification_channel":{"type":"email","recipients":["a@example.com"],)"
                             R"("subject_prefix":null}})";
    const QByteArray alertRead =
        R"([{"currency":"USD","id":"al1","interval":"month","notification_channel":{"recipients":["a@example.com"],)"
        R"("subject_prefix":"","type":"email"},"threshold_amount":100000}])";
    rows.push_back({"spendalerts.organization",
                    [](Transport &t, OpContext c) { return asText(SpendAlertsApi(t).organization(), c); }, "GET",
                    "/organization/spend_alerts?limit=100", "",
                    list(R"({"object":"organization.spend_alert",)" + alert), alertRead});
    rows.push_back({"spendalerts.project",
                    [](Transport &t, OpContext c) { return asText(SpendAlertsApi(t).project(u"p1"_s), c); }, "GET",
                    "/organization/projects/p1/spend_alerts?limit=100", "",
                    list(R"({"object":"project.spend_alert",)" + alert), alertRead});
    rows.push_back(
        {"ratelimits.list", [](Transport &t, OpContext c) { return asText(RateLimitsApi(t).list(u"p1"_s), c); }, "GET",
         "/organization/projects/p1/rate_limits?limit=100", "",
         list(R"({"object":"project.rate_limit","id":"rl-ada","model":"ada","max_requests_per_1_minute":600,)"
              R"("max_tokens_per_1_minute":150000,"max_images_per_1_minute":null})"),
         R"([{"id":"rl-ada","max_requests_per_1_minute":600,"max_tokens_per_1_minute":150000,"model":"ada"}])", true});
}

/// A row of an endpoint that has each of its measures, numbered from 1, as it is read.
QByteArray usageRow(const UsageEndpointInfo &info)
{
    QJsonObject row{{u"project_id"_s, u"p1"_s}};
    int number = 0;
    for (const UsageMeasure &measure : info.measures)
        row.insert(measure.name, ++number);
    return QJsonDocument(row).toJson(QJsonDocument::Compact);
}

void addUsage(std::vector<Operation> &rows)
{
    for (int i = 0; i < kUsageEndpointCount; ++i) {
        const UsageEndpointInfo &info = usageEndpointInfo(UsageEndpoint(i));
        QByteArray groupBy;
        QStringList groupings;
        for (const QLatin1StringView grouping : info.groupings) {
            groupBy += "&group_by=" + QByteArray(grouping.data(), grouping.size());
            groupings.append(grouping);
        }
        // The contract calls a row of "web_search_calls" "organization.usage.web_searches.result".
        const QByteArray object =
            QByteArray(info.operation.data(), info.operation.size()).replace("search_calls", "searches");
        rows.push_back(
            {QByteArray(info.operation.data(), info.operation.size()),
             [endpoint = info.endpoint, groupings](Transport &t, OpContext c) {
                 return asText(UsageApi(t).list(endpoint, {.startTime = 1700006400,
                                                           .width = BucketWidth::Day,
                                                           .groupBy = groupings,
                                                           .filters = {{u"project_id"_s, {u"p1"_s, u"p2"_s}}}}),
                               c);
             },
             "GET",
             QByteArray(info.path.data(), info.path.size()) + "?start_time=1700006400&bucket_width=1d" + groupBy +
                 "&project_ids=p1&project_ids=p2&limit=31",
             "", buckets(R"({"object":"organization.)" + object + R"(.result",)" + usageRow(info).sliced(1)),
             R"([{"end_time":1700092800,"results":[)" + usageRow(info) + R"(],"start_time":1700006400}])"});
    }
    rows.push_back(
        {"usage.completions by the minute",
         [](Transport &t, OpContext c) {
             return asText(UsageApi(t).list(UsageEndpoint::Completions,
                                            {.startTime = 1,
                                             .endTime = 2,
                                             .width = BucketWidth::Minute,
                                             .filters = {{u"batch"_s, {u"true"_s}}, {u"model"_s, {u"m"_s}}}}),
                           c);
         },
         "GET",
         "/organization/usage/completions?start_time=1&end_time=2&bucket_width=1m&batch=true&models=m&limit=1440", "",
         buckets(""), R"([{"end_time":1700092800,"results":[],"start_time":1700006400}])"});
}

void addAudit(std::vector<Operation> &rows)
{
    rows.push_back(
        {"auditlogs.list",
         [](Transport &t, OpContext c) {
             return asText(AuditLogsApi(t).list({.after = 1700000000,
                                                 .notAfter = 1700000100,
                                                 .projectIds = {u"p1"_s},
                                                 .eventTypes = {u"project.created"_s, u"user.added"_s},
                                                 .actorEmails = {u"a@example.com"_s},
                                                 .tenantOnly = true}),
                           c);
         },
         "GET",
         "/organization/audit_logs?effective_at[gt]=1700000000&effective_at[lte]=1700000100&project_ids[]=p1"
         "&event_types[]=project.created&event_types[]=user.added&actor_emails[]=a%40example.com&tenant_only=true&"
         "limit=100",
         "",
         list(
             R"({"id":"e1","type":"project.created","effective_at":1700000001,"project":{"id":"p1","name":"Chat"},)"
             R"("actor":{"type":"session","session":{"user":{"id":"u1","email":"ada@example.com"},"ip_address":"::1"}},)"
             R"("project.created":{"id":"p1","data":{"name":"Chat"}}},)"
             R"({"id":"e2","type":"tenant.new.thing","effective_at":1700000002,"actor":null,)"
             R"("tenant.new.thing":{"id":7,"list":[{"id":"no"}]}})"),
         R"([{"actor":{"session":{"user":{"email":"ada@example.com","id":"u1"}},"type":"session"},"effective_at":1700000001,)"
         R"("id":"e1","project":{"id":"p1","name":"Chat"},"type":"project.created"},)"
         R"({"effective_at":1700000002,"id":"e2","type":"tenant.new.thing"}])",
         true});
}

} // namespace

const std::vector<Operation> &operations()
{
    static const std::vector<Operation> rows = [] {
        std::vector<Operation> all;
        for (const auto add : {addProjects, addUsers, addInvites, addProjectUsers, addServiceAccounts, addKeys,
                               addSpend, addUsage, addAudit})
            add(all);
        return all;
    }();
    return rows;
}

} // namespace steward::test
