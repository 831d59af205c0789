// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/blueprintplan.h"

#include "app/json/json.h"
#include "app/organization/projectinfo.h"
#include "app/resources/spendalerts/spendalertsapi.h"

#include <map>
#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

using Kind = BlueprintObstacle::Kind;

class BlueprintPlanText final
{
    Q_DECLARE_TR_FUNCTIONS(steward::BlueprintPlanText)
};

class Comparison final
{
public:
    Comparison(const PlanOrigin &origin, const BlueprintParts &parts)
        : m_origin(origin)
        , m_parts(parts)
        , m_draft(origin)
        , m_infos(projectInfos(origin.snapshot))
        , m_defaultId(defaultProjectId(origin.snapshot.projects))
    {
        for (const User &user : origin.snapshot.users)
            m_users.insert(user.email.toCaseFolded(), &user);
        for (const Invite &invite : origin.snapshot.invites) {
            if (invite.status == "pending"_L1)
                m_invited.insert(invite.email.toCaseFolded());
        }
    }

    void compare(const BlueprintProject &wanted, const ProjectSettings &now)
    {
        m_name = now.name.isEmpty() ? wanted.name : now.name;
        m_isNew = now.projectId.isEmpty();
        m_project = now.projectId;
        QString maker;
        if (m_isNew) {
            QStringList namesakes;
            for (const Project &project : m_origin.snapshot.projects) {
                if (project.name == m_name && !project.isArchived())
                    namesakes += project.id;
            }
            maker = m_draft.add(u"projects.create"_s, {{u"name"_s, m_name}}, knownNamesakes(namesakes));
            m_project = reference(maker);
        }
        const bool takesPeople = m_isNew || now.projectId != m_defaultId;
        if (!takesPeople &&
            ((m_parts.members && !wanted.members.empty()) || (m_parts.accounts && !wanted.accounts.empty())))
            obstacle(Kind::DefaultProject);
        if (m_parts.members && takesPeople)
            members(wanted, now);
        if (m_parts.accounts && takesPeople)
            accounts(wanted, now);
        if (m_parts.rateLimits)
            rateLimits(wanted, now);
        if (m_parts.spend)
            spend(wanted, now);
        if (m_parts.labels)
            labels(wanted, now, maker);
    }

    void invite()
    {
        for (const auto &[address, grants] : m_invitations)
            m_draft.add(u"invites.create"_s,
                        {{u"email"_s, m_inviteAddress.at(address)}, {u"role"_s, u"reader"_s}, {u"projects"_s, grants}});
    }

    [[nodiscard]] BlueprintOutcome finished(const QString &title) &&
    {
        Plan plan = std::move(m_draft).finished(title);
        plan.labels = std::move(m_labels);
        return {std::move(plan), std::move(m_obstacles)};
    }

private:
    void obstacle(Kind kind, const QString &what = {}) { m_obstacles.push_back({kind, m_name, what}); }

    [[nodiscard]] QJsonObject arguments(QJsonObject others = {}) const
    {
        others.insert("project_id"_L1, m_project);
        return others;
    }

    void members(const BlueprintProject &wanted, const ProjectSettings &now)
    {
        for (const BlueprintMember &member : wanted.members) {
            const QString address = member.email.toCaseFolded();
            const User *user = m_users.value(address);
            if (!user) {
                stranger(member);
                continue;
            }
            const auto there = std::find_if(now.members.begin(), now.members.end(),
                                            [user](const ProjectMember &each) { return each.userId == user->id; });
            if (there != now.members.end() && there->role == member.role)
                continue;
            if (user->isScimManaged)
                obstacle(Kind::ManagedElsewhere, user->email);
            else if (there == now.members.end())
                m_draft.add(u"projectusers.add"_s, arguments({{u"user_id"_s, user->id}, {u"role"_s, member.role}}));
            else
                m_draft.add(u"projectusers.modify"_s, arguments({{u"user_id"_s, user->id}, {u"role"_s, member.role}}),
                            {{u"role"_s, there->role}});
        }
    }

    void stranger(const BlueprintMember &member)
    {
        if (m_invited.contains(member.email.toCaseFolded())) {
            obstacle(Kind::InvitedAlready, member.email);
            return;
        }
        if (!m_parts.invite) {
            obstacle(Kind::NotInOrganization, member.email);
            return;
        }
        // One invitation for each person: it names every project in which the blueprint wants them.
        const QJsonObject grant{{u"id"_s, m_project}, {u"role"_s, member.role}};
        m_invitations[member.email.toCaseFolded()].append(grant);
        m_inviteAddress.try_emplace(member.email.toCaseFolded(), member.email);
    }

    void accounts(const BlueprintProject &wanted, const ProjectSettings &now)
    {
        // Names need not be unique: each that is there serves once, those of the right role first.
        std::vector<const ServiceAccount *> free;
        for (const ServiceAccount &account : now.accounts)
            free.push_back(&account);
        const auto take = [&free](const BlueprintAccount &account, bool sameRole) -> const ServiceAccount * {
            const auto found = std::find_if(free.begin(), free.end(), [&](const ServiceAccount *each) {
                return each->name == account.name && (!sameRole || each->role == account.role);
            });
            if (found == free.end())
                return nullptr;
            const ServiceAccount *taken = *found;
            free.erase(found);
            return taken;
        };
        std::vector<const BlueprintAccount *> rest;
        for (const BlueprintAccount &account : wanted.accounts) {
            if (!take(account, true))
                rest.push_back(&account);
        }
        QHash<QString, QString> makers; ///< by name
        for (const BlueprintAccount *account : rest) {
            if (const ServiceAccount *there = take(*account, false)) {
                if (account->role == "none"_L1) {
                    obstacle(Kind::RoleForGood, account->name);
                    continue;
                }
                m_draft.add(u"serviceaccounts.modify"_s,
                            arguments({{u"service_account_id"_s, there->id}, {u"role"_s, account->role}}),
                            {{u"role"_s, there->role}});
                m_draft.remember(there->id, there->name);
                continue;
            }
            QStringList namesakes;
            for (const ServiceAccount &each : now.accounts) {
                if (each.name == account->name)
                    namesakes += each.id;
            }
            // Without a key: a blueprint sets up, and secrets are made where somebody can store them. Namesakes one
            // after the other: the second must find the first one finished, or it would pass for somebody else's.
            QString &last = makers[account->name];
            const QString maker =
                m_draft.add(u"serviceaccounts.create"_s,
                            arguments({{u"name"_s, account->name}, {u"create_service_account_only"_s, true}}),
                            knownNamesakes(namesakes), last.isEmpty() ? QStringList() : QStringList{last});
            last = maker;
            if (account->role != "none"_L1)
                m_draft.add(u"serviceaccounts.modify"_s,
                            arguments({{u"service_account_id"_s, reference(maker)}, {u"role"_s, account->role}}));
        }
    }

    void rateLimits(const BlueprintProject &wanted, const ProjectSettings &now)
    {
        for (const BlueprintRate &rate : wanted.rateLimits) {
            const QJsonObject target = json::encode(static_cast<const RateLimitChange &>(rate));
            if (m_isNew) { // what a new project has is known when it is there: the step looks then
                if (!target.isEmpty())
                    m_draft.add(u"ratelimits.modify"_s, arguments({{u"rate_limit_id"_s, QString(u"rl-"_s + rate.model)},
                                                                   {u"limit"_s, target}}));
                continue;
            }
            const auto there = std::find_if(now.rateLimits.begin(), now.rateLimits.end(),
                                            [&rate](const RateLimit &each) { return each.model == rate.model; });
            if (there == now.rateLimits.end()) {
                obstacle(Kind::UnknownModel, rate.model);
                continue;
            }
            const QJsonObject state = json::encode(*there);
            QJsonObject change, before;
            for (auto member = target.begin(); member != target.end(); ++member) {
                if (state.value(member.key()) == member.value())
                    continue;
                change.insert(member.key(), member.value());
                before.insert(member.key(), state.contains(member.key()) ? state.value(member.key()) : QJsonValue());
            }
            if (!change.isEmpty())
                m_draft.add(u"ratelimits.modify"_s, arguments({{u"rate_limit_id"_s, there->id}, {u"limit"_s, change}}),
                            before);
        }
    }

    void spend(const BlueprintProject &wanted, const ProjectSettings &now)
    {
        if (wanted.spendLimit && (!now.limit || now.limit->thresholdCents != wanted.spendLimit->toCents())) {
            QJsonObject before;
            if (now.limit)
                before.insert("threshold_amount"_L1, now.limit->thresholdCents);
            m_draft.add(u"spendlimits.set"_s,
                        arguments({{u"threshold_amount"_s, qint64(wanted.spendLimit->toCents())}}), before);
        }
        std::vector<const SpendAlert *> free;
        for (const SpendAlert &alert : now.alerts)
            free.push_back(&alert);
        const auto take = [&free](const auto &isMeant) -> const SpendAlert * {
            const auto found =
                std::find_if(free.begin(), free.end(), [&](const SpendAlert *each) { return isMeant(*each); });
            if (found == free.end())
                return nullptr;
            const SpendAlert *taken = *found;
            free.erase(found);
            return taken;
        };
        const auto sorted = [](QStringList list) {
            list.sort(Qt::CaseInsensitive);
            return list;
        };
        std::vector<const BlueprintAlert *> rest;
        for (const BlueprintAlert &alert : wanted.alerts) {
            if (!take([&](const SpendAlert &each) {
                    return each.thresholdCents == alert.amount.toCents() && each.subjectPrefix == alert.subjectPrefix &&
                           sorted(each.recipients) == sorted(alert.recipients);
                }))
                rest.push_back(&alert);
        }
        // Of the same amount, for other people: the same alert. An additional one would alarm some of them twice. Where
        // there are several, rather the one with the same prefix.
        std::vector<const SpendAlert *> meant(rest.size());
        for (const bool byPrefix : {true, false}) {
            for (std::size_t i = 0; i < rest.size(); ++i) {
                if (!meant[i])
                    meant[i] = take([&](const SpendAlert &each) {
                        return each.thresholdCents == rest[i]->amount.toCents() &&
                               (!byPrefix || each.subjectPrefix == rest[i]->subjectPrefix);
                    });
            }
        }
        for (std::size_t i = 0; i < rest.size(); ++i) {
            const BlueprintAlert *alert = rest[i];
            SpendAlertBody body;
            body.thresholdCents = alert->amount.toCents();
            body.recipients = alert->recipients;
            if (!alert->subjectPrefix.isEmpty())
                body.subjectPrefix = alert->subjectPrefix;
            const SpendAlert *there = meant[i];
            if (!there) {
                m_draft.add(u"spendalerts.create"_s, arguments({{u"alert"_s, json::encode(body)}}));
                continue;
            }
            QJsonObject before = json::encode(*there);
            before.remove("id"_L1);
            m_draft.add(u"spendalerts.modify"_s,
                        arguments({{u"alert_id"_s, there->id}, {u"alert"_s, json::encode(body)}}), before);
        }
    }

    void labels(const BlueprintProject &wanted, const ProjectSettings &now, const QString &maker)
    {
        const ProjectInfo info = m_infos.value(now.projectId);
        const EnvironmentClass is = m_isNew ? guessEnvironment(m_name) : info.environment;
        PlanLabel label{now.projectId, maker, {}, {}};
        if (!wanted.environment.isEmpty() && environmentFromId(wanted.environment) != is)
            label.environment = wanted.environment;
        if (wanted.costCentre != (info.label ? info.label->costCentre : QString()))
            label.costCentre = wanted.costCentre;
        if (!label.environment.isEmpty() || !label.costCentre.isEmpty())
            m_labels.push_back(label);
    }

    const PlanOrigin &m_origin;
    const BlueprintParts &m_parts;
    PlanSheet m_draft;
    QHash<QString, ProjectInfo> m_infos;
    QString m_defaultId;
    QHash<QString, const User *> m_users; ///< by address
    QSet<QString> m_invited;
    std::map<QString, QJsonArray> m_invitations; ///< grants by address
    std::map<QString, QString> m_inviteAddress;  ///< as it was first spelled
    std::vector<BlueprintObstacle> m_obstacles;
    std::vector<PlanLabel> m_labels;

    // Of the project that is being compared.
    QString m_name;
    bool m_isNew = false;
    QJsonValue m_project;
};

} // namespace

BlueprintOutcome blueprintPlan(const Blueprint &blueprint, const std::vector<BlueprintTarget> &targets,
                               const PlanOrigin &origin, const BlueprintParts &parts)
{
    Q_ASSERT(targets.size() == blueprint.projects.size());
    Comparison comparison(origin, parts);
    for (std::size_t i = 0; i < blueprint.projects.size(); ++i)
        comparison.compare(blueprint.projects[i], targets[i].settings);
    comparison.invite();
    const QString title =
        targets.size() == 1
            ? BlueprintPlanText::tr("Apply a blueprint to %1")
                  .arg(targets.front().settings.name.isEmpty() ? blueprint.projects.front().name
                                                               : targets.front().settings.name)
            : BlueprintPlanText::tr("Apply a blueprint of %Ln project(s)", nullptr, int(blueprint.projects.size()));
    return std::move(comparison).finished(title);
}

BlueprintOutcome copyProjectPlan(const ProjectSettings &source, const BlueprintTarget &target, const PlanOrigin &origin,
                                 const BlueprintParts &parts)
{
    Comparison comparison(origin, parts);
    comparison.compare(blueprintOf(source, origin.snapshot.local), target.settings);
    return std::move(comparison)
        .finished(BlueprintPlanText::tr("Copy %1 to %2", "project, project").arg(source.name, target.settings.name));
}

QString obstacleText(const BlueprintObstacle &obstacle)
{
    switch (obstacle.kind) {
    case Kind::NotInOrganization:
        return BlueprintPlanText::tr("%1 is not in this organization.", "address").arg(obstacle.what);
    case Kind::InvitedAlready:
        return BlueprintPlanText::tr("%1 has been invited and has not accepted yet.", "address").arg(obstacle.what);
    case Kind::ManagedElsewhere:
        return BlueprintPlanText::tr("%1 is managed by your identity provider. Change them there.", "address")
            .arg(obstacle.what);
    case Kind::DefaultProject:
        return BlueprintPlanText::tr("The Default project takes no members and no service accounts.");
    case Kind::UnknownModel:
        return BlueprintPlanText::tr("%1 has no rate limits for the model %2.", "project, model")
            .arg(obstacle.project, obstacle.what);
    case Kind::RoleForGood:
        return BlueprintPlanText::tr("The role of service account %1 can be changed, but not taken away.")
            .arg(obstacle.what);
    }
    return {};
}

} // namespace steward
