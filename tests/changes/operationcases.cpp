// SPDX-License-Identifier: GPL-3.0-or-later
#include "operationcases.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace steward::test {
namespace {

using demo::State;

/// Indices of what the cases are about.
struct Things final
{
    int project = -1, account = -1, key = -1, member = -1, stranger = -1, reader = -1, invite = -1, adminKey = -1;
};

Things thingsOf(const State &state)
{
    Things things;
    for (int i = 0; i < state.keys.size() && things.key < 0; ++i) {
        const demo::Key &key = state.keys[i];
        if (key.gone || key.account < 0 || state.accounts[key.account].gone || state.projects[key.project].archivedAt ||
            state.projects[key.project].isDefault)
            continue;
        things.key = i;
        things.account = key.account;
        things.project = key.project;
    }
    for (int i = 0; i < state.members.size(); ++i) {
        const demo::Member &member = state.members[i];
        if (member.gone || member.scimManaged || member.role != "reader"_L1)
            continue;
        const demo::Membership *membership = state.membership(things.project, i);
        if (membership && membership->role == "member"_L1 && things.member < 0)
            things.member = i;
        if (!membership && things.stranger < 0)
            things.stranger = i;
        else if (things.reader < 0)
            things.reader = i;
    }
    for (int i = 0; i < state.invites.size(); ++i) {
        if (!state.invites[i].gone && !state.invites[i].acceptedAt && state.invites[i].id == "invite-case"_L1)
            things.invite = i;
    }
    things.adminKey = state.adminKeys.size() - 1;
    return things;
}

template <typename T>
int count(const demo::Rows<T> &rows, const QString &name)
{
    return int(std::count_if(rows.begin(), rows.end(), [&](const T &row) { return !row.gone && row.name == name; }));
}

template <typename Rows, typename Is>
bool any(const Rows &rows, Is is)
{
    return std::any_of(rows.begin(), rows.end(), is);
}

QJsonObject alertBody(int cents)
{
    return {{u"threshold_amount"_s, cents},
            {u"currency"_s, u"USD"_s},
            {u"interval"_s, u"month"_s},
            {u"notification_channel"_s,
             QJsonObject{{u"type"_s, u"email"_s}, {u"recipients"_s, QJsonArray{u"ops@example.com"_s}}}}};
}

demo::SpendAlert alertRow(const QString &id, qint64 cents)
{
    demo::SpendAlert alert;
    alert.id = id;
    alert.cents = cents;
    alert.recipients = {u"ops@example.com"_s};
    return alert;
}

template <typename T>
T row(const QString &id, const QString &name)
{
    T made;
    made.id = id;
    made.name = name;
    return made;
}

using Cases = std::vector<OperationCase>;

void addProjects(Cases &cases, const State &state, const Things &things)
{
    const int p = things.project;
    const QString id = state.projects[p].id, name = state.projects[p].name;
    cases.push_back({"projects.create",
                     {{u"name"_s, u"Kestrel"_s}},
                     {},
                     [](const State &s) { return count(s.projects, u"Kestrel"_s) == 1; },
                     [](State &s) { s.projects.add(row<demo::Project>(u"proj_namesake"_s, u"Kestrel"_s)); },
                     {},
                     {},
                     [](const Snapshot &held) {
                         return any(held.projects, [](const Project &each) { return each.name == "Kestrel"_L1; });
                     }});
    cases.push_back({"projects.modify",
                     {{u"project_id"_s, id}, {u"name"_s, u"Kestrel"_s}},
                     {{u"name"_s, name}},
                     [p](const State &s) { return s.projects[p].name == "Kestrel"_L1; },
                     [p](State &s) { s.projects[p].name = u"Kestrel"_s; },
                     [p](State &s) { s.projects[p].name = u"Merlin"_s; },
                     [p](State &s) { s.projects[p].gone = true; },
                     [id](const Snapshot &held) {
                         return any(held.projects,
                                    [&](const Project &each) { return each.id == id && each.name == "Kestrel"_L1; });
                     }});
    cases.push_back({"projects.archive",
                     {{u"project_id"_s, id}},
                     {{u"name"_s, name}},
                     [p](const State &s) { return s.projects[p].archivedAt.has_value(); },
                     [p](State &s) { s.projects[p].archivedAt = 1'700'000'000; },
                     [p](State &s) { s.projects[p].name = u"Merlin"_s; },
                     [p](State &s) { s.projects[p].gone = true; },
                     [id](const Snapshot &held) {
                         return any(held.projects,
                                    [&](const Project &each) { return each.id == id && each.isArchived(); });
                     }});
}

void addPeople(Cases &cases, const State &state, const Things &things)
{
    const int m = things.reader;
    const QString id = state.members[m].id;
    cases.push_back({"users.modify",
                     {{u"user_id"_s, id}, {u"role"_s, u"owner"_s}},
                     {{u"email"_s, state.members[m].email}},
                     [m](const State &s) { return s.members[m].role == "owner"_L1; },
                     [m](State &s) { s.members[m].role = u"owner"_s; },
                     [m](State &s) { s.members[m].email = u"other@example.com"_s; },
                     [m](State &s) { s.removeMember(m); },
                     [id](const Snapshot &held) {
                         return any(held.users,
                                    [&](const User &each) { return each.id == id && each.role == "owner"_L1; });
                     }});
    cases.push_back(
        {"users.remove",
         {{u"user_id"_s, id}},
         {{u"role"_s, u"reader"_s}},
         [m](const State &s) { return s.members[m].gone; },
         [m](State &s) { s.removeMember(m); },
         [m](State &s) { s.members[m].role = u"owner"_s; },
         [m](State &s) { s.removeMember(m); },
         [id](const Snapshot &held) { return !any(held.users, [&](const User &each) { return each.id == id; }); }});
}

void addInvites(Cases &cases, const State &state, const Things &things)
{
    const int i = things.invite;
    const QString id = state.invites[i].id, email = u"kestrel@example.com"_s;
    const auto isOpen = [email](const State &s) {
        return std::count_if(s.invites.begin(), s.invites.end(),
                             [&](const demo::Invite &each) { return !each.gone && each.email == email; }) == 1;
    };
    cases.push_back({"invites.create",
                     {{u"email"_s, email}, {u"role"_s, u"reader"_s}, {u"projects"_s, QJsonArray()}},
                     {},
                     isOpen,
                     [email](State &s) {
                         demo::Invite invite;
                         invite.id = u"invite-same"_s;
                         invite.email = email;
                         invite.role = u"reader"_s;
                         invite.expiresAt = 4'000'000'000;
                         s.invites.add(std::move(invite));
                     },
                     {},
                     {},
                     [email](const Snapshot &held) {
                         return any(held.invites, [&](const Invite &each) { return each.email == email; });
                     }});
    cases.push_back(
        {"invites.remove",
         {{u"invite_id"_s, id}},
         {{u"role"_s, u"reader"_s}},
         [i](const State &s) { return s.invites[i].gone; },
         [i](State &s) { s.invites[i].gone = true; },
         [i](State &s) { s.invites[i].role = u"owner"_s; },
         [i](State &s) { s.invites[i].gone = true; },
         [id](const Snapshot &held) { return !any(held.invites, [&](const Invite &each) { return each.id == id; }); }});
}

void addMemberships(Cases &cases, const State &state, const Things &things)
{
    const int p = things.project, in = things.member, out = things.stranger;
    const QString project = state.projects[p].id, member = state.members[in].id, stranger = state.members[out].id;
    const auto roleHeld = [project](const Snapshot &held, const QString &userId) {
        for (const User &user : held.users) {
            for (const UserProject &each : user.projects) {
                if (user.id == userId && each.id == project)
                    return each.role;
            }
        }
        return QString();
    };
    const auto roleOf = [p](const State &s, int who) {
        const demo::Membership *membership = s.membership(p, who);
        return membership ? membership->role : QString();
    };
    cases.push_back({"projectusers.add",
                     {{u"project_id"_s, project}, {u"user_id"_s, stranger}, {u"role"_s, u"member"_s}},
                     {},
                     [=](const State &s) { return roleOf(s, out) == "member"_L1; },
                     [=](State &s) { s.join(p, out, u"member"_s, 1'700'000'000); },
                     {},
                     {},
                     [=](const Snapshot &held) { return roleHeld(held, stranger) == "member"_L1; }});
    cases.push_back({"projectusers.modify",
                     {{u"project_id"_s, project}, {u"user_id"_s, member}, {u"role"_s, u"owner"_s}},
                     {{u"email"_s, state.members[in].email}},
                     [=](const State &s) { return roleOf(s, in) == "owner"_L1; },
                     [=](State &s) { s.join(p, in, u"owner"_s, 1'700'000'000); },
                     [=](State &s) { s.members[in].email = u"other@example.com"_s; },
                     [=](State &s) { s.leave(p, in); },
                     [=](const Snapshot &held) { return roleHeld(held, member) == "owner"_L1; }});
    cases.push_back({"projectusers.remove",
                     {{u"project_id"_s, project}, {u"user_id"_s, member}},
                     {{u"role"_s, u"member"_s}},
                     [=](const State &s) { return roleOf(s, in).isEmpty(); },
                     [=](State &s) { s.leave(p, in); },
                     [=](State &s) { s.join(p, in, u"owner"_s, 1'700'000'000); },
                     [=](State &s) { s.leave(p, in); },
                     [=](const Snapshot &held) { return roleHeld(held, member).isEmpty(); }});
}

void addAccounts(Cases &cases, const State &state, const Things &things)
{
    const int p = things.project, a = things.account, k = things.key;
    const QString project = state.projects[p].id, account = state.accounts[a].id, key = state.keys[k].id;
    const QJsonObject ofAccount{{u"project_id"_s, project}, {u"service_account_id"_s, account}};
    const auto with = [](QJsonObject object, const QString &name, const QString &value) {
        object.insert(name, value);
        return object;
    };
    const auto accountHeld = [project](const Snapshot &held, const auto &is) {
        return any(held.serviceAccounts.of(project), [&](const auto &each) { return is(each.value); });
    };
    const auto keyHeld = [project](const Snapshot &held, const auto &is) {
        return any(held.projectKeys.of(project), [&](const auto &each) { return is(each.value); });
    };
    cases.push_back({"serviceaccounts.create",
                     {{u"project_id"_s, project}, {u"name"_s, u"kestrel"_s}},
                     {},
                     [](const State &s) { return count(s.accounts, u"kestrel"_s) == 1; },
                     [p](State &s) {
                         auto namesake = row<demo::ServiceAccount>(u"user-namesake"_s, u"kestrel"_s);
                         namesake.project = p;
                         namesake.role = u"member"_s;
                         s.addAccount(std::move(namesake));
                     },
                     {},
                     {},
                     [=](const Snapshot &held) {
                         return accountHeld(held, [](const ServiceAccount &each) { return each.name == "kestrel"_L1; });
                     }});
    cases.push_back({"serviceaccounts.modify",
                     with(ofAccount, u"role"_s, u"owner"_s),
                     {{u"name"_s, state.accounts[a].name}},
                     [a](const State &s) { return s.accounts[a].role == "owner"_L1; },
                     [a](State &s) { s.accounts[a].role = u"owner"_s; },
                     [a](State &s) { s.accounts[a].name = u"merlin"_s; },
                     [a](State &s) { s.accounts[a].gone = true; },
                     [=](const Snapshot &held) {
                         return accountHeld(held, [&](const ServiceAccount &each) {
                             return each.id == account && each.role == "owner"_L1;
                         });
                     }});
    cases.push_back({"serviceaccounts.remove",
                     ofAccount,
                     {{u"name"_s, state.accounts[a].name}},
                     [a](const State &s) { return s.accounts[a].gone; },
                     [a](State &s) { s.accounts[a].gone = true; },
                     [a](State &s) { s.accounts[a].name = u"merlin"_s; },
                     [a](State &s) { s.accounts[a].gone = true; },
                     [=](const Snapshot &held) {
                         return !accountHeld(held, [&](const ServiceAccount &each) { return each.id == account; }) &&
                                !keyHeld(held,
                                         [&](const ProjectKey &each) { return each.ownerServiceAccountId == account; });
                     }});
    cases.push_back({"serviceaccounts.createkey",
                     with(ofAccount, u"name"_s, u"kestrel"_s),
                     {},
                     [](const State &s) { return count(s.keys, u"kestrel"_s) == 1; },
                     [p, a](State &s) {
                         auto namesake = row<demo::Key>(u"key_namesake"_s, u"kestrel"_s);
                         namesake.project = p;
                         namesake.account = a;
                         s.addKey(std::move(namesake));
                     },
                     {},
                     {},
                     [=](const Snapshot &held) {
                         return keyHeld(held, [](const ProjectKey &each) { return each.name == "kestrel"_L1; });
                     }});
    cases.push_back({"projectkeys.modify",
                     {{u"project_id"_s, project}, {u"api_key_id"_s, key}, {u"expires_in_seconds"_s, 86'400}},
                     {{u"name"_s, state.keys[k].name}},
                     [k](const State &s) { return s.keys[k].expiresAt.has_value(); },
                     {},
                     [k](State &s) { s.keys[k].name = u"merlin"_s; },
                     [k](State &s) { s.keys[k].gone = true; },
                     [=](const Snapshot &held) {
                         return keyHeld(held, [&](const ProjectKey &each) { return each.id == key && each.expiresAt; });
                     }});
    cases.push_back(
        {"projectkeys.remove",
         {{u"project_id"_s, project}, {u"api_key_id"_s, key}},
         {{u"name"_s, state.keys[k].name}},
         [k](const State &s) { return s.keys[k].gone; },
         [k](State &s) { s.keys[k].gone = true; },
         [k](State &s) { s.keys[k].name = u"merlin"_s; },
         [k](State &s) { s.keys[k].gone = true; },
         [=](const Snapshot &held) { return !keyHeld(held, [&](const ProjectKey &each) { return each.id == key; }); }});
}

void addAdminKeys(Cases &cases, const State &state, const Things &things)
{
    const int k = things.adminKey;
    const QString id = state.adminKeys[k].id;
    cases.push_back({"adminkeys.create",
                     {{u"name"_s, u"kestrel"_s}},
                     {},
                     [](const State &s) { return count(s.adminKeys, u"kestrel"_s) == 1; },
                     [](State &s) {
                         auto namesake = row<demo::AdminKey>(u"key_adminnamesake"_s, u"kestrel"_s);
                         namesake.member = 0;
                         namesake.value = "not used";
                         s.addAdminKey(std::move(namesake));
                     },
                     {},
                     {},
                     [](const Snapshot &held) {
                         return any(held.adminKeys, [](const AdminKey &each) { return each.name == "kestrel"_L1; });
                     }});
    cases.push_back({"adminkeys.remove",
                     {{u"key_id"_s, id}},
                     {{u"name"_s, state.adminKeys[k].name}},
                     [k](const State &s) { return s.adminKeys[k].gone; },
                     [k](State &s) { s.adminKeys[k].gone = true; },
                     [k](State &s) { s.adminKeys[k].name = u"merlin"_s; },
                     [k](State &s) { s.adminKeys[k].gone = true; },
                     [id](const Snapshot &held) {
                         return !any(held.adminKeys, [&](const AdminKey &each) { return each.id == id; });
                     }});
}

void addLimits(Cases &cases, const State &state, const Things &things)
{
    const int p = things.project;
    const QJsonObject inProject{{u"project_id"_s, state.projects[p].id}};
    const auto with = [inProject](const QJsonObject &more) {
        QJsonObject object = inProject;
        for (auto member = more.begin(); member != more.end(); ++member)
            object.insert(member.key(), member.value());
        return object;
    };
    const auto centsHeld = [id = state.projects[p].id](const Snapshot &held) {
        const auto rows = held.spendLimits.of(id);
        return rows.begin() == rows.end() ? qint64(0) : rows.begin()->value.thresholdCents;
    };
    cases.push_back({"spendlimits.set",
                     with({{u"threshold_amount"_s, 900'000}}),
                     {{u"threshold_amount"_s, 500'000}},
                     [p](const State &s) { return s.projects[p].limit && s.projects[p].limit->cents == 900'000; },
                     [p](State &s) { s.projects[p].limit = demo::SpendLimit{900'000}; },
                     [p](State &s) { s.projects[p].limit = demo::SpendLimit{700'000}; },
                     {},
                     [=](const Snapshot &held) { return centsHeld(held) == 900'000; }});
    cases.push_back({"spendlimits.remove",
                     inProject,
                     {{u"threshold_amount"_s, 500'000}},
                     [p](const State &s) { return !s.projects[p].limit; },
                     [p](State &s) { s.projects[p].limit.reset(); },
                     [p](State &s) { s.projects[p].limit = demo::SpendLimit{700'000}; },
                     [p](State &s) { s.projects[p].limit.reset(); },
                     [=](const Snapshot &held) { return centsHeld(held) == 0; }});
    const int at = state.projects[p].alerts.indexOf(u"alert_case"_s);
    const auto alert = [ p, at ](const auto &s) -> auto &
    {
        return s.projects[p].alerts[at];
    };
    cases.push_back({"spendalerts.create",
                     with({{u"alert"_s, alertBody(123'400)}}),
                     {},
                     [p](const State &s) {
                         const auto &all = s.projects[p].alerts;
                         return std::count_if(all.begin(), all.end(),
                                              [](const demo::SpendAlert &each) { return each.cents == 123'400; }) == 1;
                     },
                     [p](State &s) { s.projects[p].alerts.add(alertRow(u"alert_same"_s, 123'400)); },
                     {},
                     {},
                     {}});
    cases.push_back({"spendalerts.modify",
                     with({{u"alert_id"_s, u"alert_case"_s}, {u"alert"_s, alertBody(123'400)}}),
                     {{u"threshold_amount"_s, 100'000}},
                     [=](const State &s) { return alert(s).cents == 123'400; },
                     [p, at](State &s) { s.projects[p].alerts[at].cents = 123'400; },
                     [p, at](State &s) { s.projects[p].alerts[at].cents = 77'000; },
                     [p, at](State &s) { s.projects[p].alerts[at].gone = true; },
                     {}});
    cases.push_back({"spendalerts.remove",
                     with({{u"alert_id"_s, u"alert_case"_s}}),
                     {{u"threshold_amount"_s, 100'000}},
                     [=](const State &s) { return alert(s).gone; },
                     [p, at](State &s) { s.projects[p].alerts[at].gone = true; },
                     [p, at](State &s) { s.projects[p].alerts[at].cents = 77'000; },
                     [p, at](State &s) { s.projects[p].alerts[at].gone = true; },
                     {}});
    const demo::RateLimit whole = state.modelLimits.front();
    const auto limited = [p, whole](State &s, qint64 requests) {
        demo::RateLimit changed = whole;
        changed.requestsPerMinute = requests;
        s.projects[p].rateLimits.insert(whole.model, changed);
    };
    const QJsonValue planned = whole.requestsPerMinute;
    cases.push_back({"ratelimits.modify",
                     with({{u"rate_limit_id"_s, QString(u"rl-"_s + whole.model)},
                           {u"limit"_s, QJsonObject{{u"max_requests_per_1_minute"_s, 7}}}}),
                     {{u"max_requests_per_1_minute"_s, planned}},
                     [p, whole](const State &s) {
                         return s.projects[p].rateLimits.value(whole.model, whole).requestsPerMinute == 7;
                     },
                     [=](State &s) { limited(s, 7); },
                     [=](State &s) { limited(s, 3); },
                     {},
                     {}});
}

} // namespace

void furnish(State &state)
{
    demo::Invite invite;
    invite.id = u"invite-case"_s;
    invite.email = u"case@example.com"_s;
    invite.role = u"reader"_s;
    invite.expiresAt = 4'000'000'000;
    state.invites.add(std::move(invite));
    demo::AdminKey key = row<demo::AdminKey>(u"key_admincase"_s, u"case"_s);
    key.member = 0;
    key.value = "sk-admin-case-not-used";
    state.addAdminKey(std::move(key));
    const Things things = thingsOf(state);
    state.projects[things.project].limit = demo::SpendLimit{500'000};
    state.projects[things.project].rateLimits.clear();
    state.projects[things.project].alerts.add(alertRow(u"alert_case"_s, 100'000));
}

std::vector<OperationCase> operationCases(const State &state)
{
    const Things things = thingsOf(state);
    Cases cases;
    addProjects(cases, state, things);
    addPeople(cases, state, things);
    addInvites(cases, state, things);
    addMemberships(cases, state, things);
    addAccounts(cases, state, things);
    addAdminKeys(cases, state, things);
    addLimits(cases, state, things);
    return cases;
}

} // namespace steward::test
