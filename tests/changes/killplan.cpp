// SPDX-License-Identifier: GPL-3.0-or-later
#include "killplan.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace steward::test {
namespace {

using demo::State;

template <typename T>
std::vector<const T *> named(const demo::Rows<T> &rows, const QString &name)
{
    std::vector<const T *> found;
    for (const T &row : rows) {
        if (row.name == name)
            found.push_back(&row);
    }
    return found;
}

const demo::Project *project(const State &state, const QStringList &names)
{
    for (const demo::Project &each : state.projects) {
        if (names.contains(each.name))
            return &each;
    }
    return nullptr;
}

const demo::Invite *invite(const State &state, const QString &email)
{
    for (const demo::Invite &each : state.invites) {
        if (each.email == email)
            return &each;
    }
    return nullptr;
}

QJsonObject alert(int cents, const QString &recipient)
{
    return {
        {u"threshold_amount"_s, cents},
        {u"currency"_s, u"USD"_s},
        {u"interval"_s, u"month"_s},
        {u"notification_channel"_s, QJsonObject{{u"type"_s, u"email"_s}, {u"recipients"_s, QJsonArray{recipient}}}}};
}

int newMember(State &state, const QString &id, qint64 now)
{
    demo::Member member;
    member.id = id;
    member.name = id;
    member.email = id + u"@example.com"_s;
    member.role = u"reader"_s;
    member.createdAt = now - 1000;
    return state.members.add(std::move(member));
}

} // namespace

QString KillPlan::name(const QString &what) const
{
    return u"Kill %1 %2"_s.arg(m_number).arg(what);
}

QString KillPlan::add(const QString &operation, QJsonObject arguments, std::function<bool(const State &)> check,
                      QStringList after)
{
    const QString id = QString::number(plan.steps.size() + 1);
    plan.steps.push_back({id, operation, std::move(arguments), {}, std::move(after)});
    isSo.push_back(std::move(check));
    return id;
}

KillPlan::KillPlan(State &state, int number, qint64 now)
    : m_number(number)
{
    plan.id = newPlanId();
    plan.title = name(u"plan"_s);
    plan.madeAtMs = now * 1000;
    const int promoted = newMember(state, u"user-promoted-%1"_s.arg(number), now);
    const int removed = newMember(state, u"user-removed-%1"_s.arg(number), now);
    const QString promotedId = state.members[promoted].id, removedId = state.members[removed].id;
    const QString alpha = name(u"Alpha"_s), gamma = name(u"Gamma"_s), beta = name(u"Beta"_s);
    const auto first = [alpha, gamma](const State &now_) { return project(now_, {alpha, gamma}); };
    const auto second = [beta](const State &now_) { return project(now_, {beta}); };
    const auto account = [](const QString &accountName) {
        return [accountName](const State &s) -> const demo::ServiceAccount * {
            const auto all = named(s.accounts, accountName);
            return all.empty() ? nullptr : all.front();
        };
    };
    const auto bot = account(name(u"bot"_s)), gone = account(name(u"gone"_s));
    const QString keyName = name(u"key"_s);

    const QString one = add(u"projects.create"_s, {{u"name"_s, alpha}}, [=](const State &s) { return first(s); });
    const QString two = add(u"projects.create"_s, {{u"name"_s, beta}}, [=](const State &s) { return second(s); });
    const QJsonObject inOne{{u"project_id"_s, reference(one)}}, inTwo{{u"project_id"_s, reference(two)}};
    const auto with = [](QJsonObject place, const QJsonObject &more) {
        for (auto member = more.begin(); member != more.end(); ++member)
            place.insert(member.key(), member.value());
        return place;
    };
    add(u"projects.modify"_s, with(inOne, {{u"name"_s, gamma}}),
        [=](const State &s) { return project(s, {gamma}) != nullptr; });
    add(u"users.modify"_s, {{u"user_id"_s, promotedId}, {u"role"_s, u"owner"_s}},
        [=](const State &s) { return s.members[promoted].role == "owner"_L1; });
    const QJsonObject place = with(inOne, {{u"user_id"_s, promotedId}});
    const auto membership = [=](const State &s) -> const demo::Membership * {
        const demo::Project *in = first(s);
        const int at = in ? in->memberAt.value(promoted, -1) : -1;
        return at < 0 ? nullptr : &in->members[std::size_t(at)];
    };
    QString step = add(u"projectusers.add"_s, with(place, {{u"role"_s, u"member"_s}}),
                       [=](const State &s) { return membership(s) != nullptr; });
    step = add(u"projectusers.modify"_s, with(place, {{u"role"_s, u"owner"_s}}),
               [=](const State &s) { return membership(s) && membership(s)->role == "owner"_L1; }, {step});
    add(u"projectusers.remove"_s, place, [=](const State &s) { return membership(s) && membership(s)->gone; }, {step});

    const QString made = add(u"serviceaccounts.create"_s, with(inOne, {{u"name"_s, name(u"bot"_s)}}),
                             [=](const State &s) { return bot(s); });
    const QJsonObject ofBot = with(inOne, {{u"service_account_id"_s, reference(made)}});
    add(u"serviceaccounts.modify"_s, with(ofBot, {{u"role"_s, u"owner"_s}}),
        [=](const State &s) { return bot(s) && bot(s)->role == "owner"_L1; });
    const QString key = add(u"serviceaccounts.createkey"_s, with(ofBot, {{u"name"_s, keyName}}),
                            [=](const State &s) { return !named(s.keys, keyName).empty(); });
    add(u"projectkeys.remove"_s, with(inOne, {{u"api_key_id"_s, reference(key)}}),
        [=](const State &s) { return !named(s.keys, keyName).empty() && named(s.keys, keyName).front()->gone; });
    const QString lost = add(u"serviceaccounts.create"_s,
                             with(inTwo, {{u"name"_s, name(u"gone"_s)}, {u"create_service_account_only"_s, true}}),
                             [=](const State &s) { return gone(s); });
    const QString accountRemoved =
        add(u"serviceaccounts.remove"_s, with(inTwo, {{u"service_account_id"_s, reference(lost)}}),
            [=](const State &s) { return gone(s) && gone(s)->gone; });

    const QString mail = u"kill%1@example.org"_s.arg(number), other = u"revoked%1@example.org"_s.arg(number);
    add(u"invites.create"_s,
        {{u"email"_s, mail},
         {u"role"_s, u"reader"_s},
         {u"projects"_s, QJsonArray{QJsonObject{{u"id"_s, reference(one)}, {u"role"_s, u"member"_s}}}}},
        [=](const State &s) { return invite(s, mail); });
    const QString invited =
        add(u"invites.create"_s, {{u"email"_s, other}, {u"role"_s, u"reader"_s}, {u"projects"_s, QJsonArray()}},
            [=](const State &s) { return invite(s, other); });
    add(u"invites.remove"_s, {{u"invite_id"_s, reference(invited)}},
        [=](const State &s) { return invite(s, other) && invite(s, other)->gone; });

    const QString adminName = name(u"admin"_s);
    const QString admin = add(u"adminkeys.create"_s, {{u"name"_s, adminName}},
                              [=](const State &s) { return !named(s.adminKeys, adminName).empty(); });
    add(u"adminkeys.remove"_s, {{u"key_id"_s, reference(admin)}}, [=](const State &s) {
        return !named(s.adminKeys, adminName).empty() && named(s.adminKeys, adminName).front()->gone;
    });

    add(u"spendlimits.set"_s, with(inOne, {{u"threshold_amount"_s, 5000}}),
        [=](const State &s) { return first(s) && first(s)->limit && first(s)->limit->cents == 5000; });
    // Whether it was there once cannot be seen any more when it has been removed: the next step tells.
    step = add(u"spendlimits.set"_s, with(inTwo, {{u"threshold_amount"_s, 7000}}),
               [=](const State &s) { return second(s) != nullptr; });
    const QString limitRemoved =
        add(u"spendlimits.remove"_s, inTwo, [=](const State &s) { return second(s) && !second(s)->limit; }, {step});

    const QString alerted = add(u"spendalerts.create"_s, with(inOne, {{u"alert"_s, alert(4000, mail)}}),
                                [=](const State &s) { return first(s) && first(s)->alerts.size() == 1; });
    add(u"spendalerts.modify"_s, with(inOne, {{u"alert_id"_s, reference(alerted)}, {u"alert"_s, alert(4500, mail)}}),
        [=](const State &s) { return first(s) && first(s)->alerts.size() == 1 && first(s)->alerts[0].cents == 4500; });
    const QString brief = add(u"spendalerts.create"_s, with(inTwo, {{u"alert"_s, alert(6000, mail)}}),
                              [=](const State &s) { return second(s) && second(s)->alerts.size() == 1; });
    const QString alertRemoved =
        add(u"spendalerts.remove"_s, with(inTwo, {{u"alert_id"_s, reference(brief)}}),
            [=](const State &s) { return second(s) && second(s)->alerts.size() == 1 && second(s)->alerts[0].gone; });
    const QString model = state.modelLimits.front().model;
    add(u"ratelimits.modify"_s,
        with(inOne, {{u"rate_limit_id"_s, QString(u"rl-"_s + model)},
                     {u"limit"_s, QJsonObject{{u"max_requests_per_1_minute"_s, 1}}}}),
        [=](const State &s) { return first(s) && first(s)->rateLimits.value(model).requestsPerMinute == 1; });
    add(u"users.remove"_s, {{u"user_id"_s, removedId}}, [=](const State &s) { return s.members[removed].gone; });
    add(u"projects.archive"_s, inTwo, [=](const State &s) { return second(s) && second(s)->archivedAt; },
        {accountRemoved, limitRemoved, alertRemoved});
}

QString KillPlan::doubled(const State &state) const
{
    const QStringList projects{name(u"Alpha"_s), name(u"Gamma"_s)};
    int count = 0;
    for (const demo::Project &each : state.projects)
        count += int(projects.contains(each.name));
    if (count > 1 || named(state.projects, name(u"Beta"_s)).size() > 1)
        return u"project"_s;
    if (named(state.accounts, name(u"bot"_s)).size() > 1 || named(state.accounts, name(u"gone"_s)).size() > 1)
        return u"service account"_s;
    if (named(state.keys, name(u"key"_s)).size() > 1)
        return u"key"_s;
    if (named(state.adminKeys, name(u"admin"_s)).size() > 1)
        return u"admin key"_s;
    for (const QString &email : {u"kill%1@example.org"_s.arg(m_number), u"revoked%1@example.org"_s.arg(m_number)}) {
        int invites = 0;
        for (const demo::Invite &each : state.invites)
            invites += int(each.email == email);
        if (invites > 1)
            return u"invitation"_s;
    }
    for (const demo::Project &each : state.projects) {
        if (each.name.startsWith(name({})) && each.alerts.size() > 1)
            return u"alert"_s;
    }
    return {};
}

} // namespace steward::test
