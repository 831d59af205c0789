// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/review.h"

#include "app/changes/namebook.h"
#include "app/changes/operation.h"
#include "app/organization/projectinfo.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

using Kind = Fact::Kind;
constexpr UnixSeconds kRecently = 24 * 3600;
constexpr int kMostOwners = 3; // two or three are advised (field guide, 11)

template <typename Rows>
auto find(const Rows &rows, const QString &id)
{
    return std::find_if(rows.begin(), rows.end(), [&id](const auto &row) { return row.id == id; });
}

class Reviewer final
{
public:
    Reviewer(const Plan &plan, const ReviewInput &input)
        : m_plan(plan)
        , m_in(input)
        , m_names(input.snapshot)
        , m_infos(projectInfos(input.snapshot))
        , m_defaultProject(defaultProjectId(input.snapshot.projects))
    {
        m_users.reserve(static_cast<qsizetype>(input.snapshot.users.size()));
        for (const User &user : input.snapshot.users) {
            m_users.insert(user.id, &user);
            if (user.role == "owner"_L1 && !user.isServiceAccount)
                m_owners.insert(user.id);
        }
    }

    [[nodiscard]] StepReview review(const Step &step)
    {
        StepReview review;
        m_review = &review;
        const QJsonObject &arguments = step.arguments;
        const QString projectId = arguments.value("project_id"_L1).toString();
        const auto project = m_infos.constFind(projectId);
        review.isProduction = project != m_infos.cend()
                                  ? project->environment == EnvironmentClass::Production
                                  : guessEnvironment(nameOfNew(arguments)) == EnvironmentClass::Production;
        if (project != m_infos.cend() && project->archived)
            add(Kind::ArchivedProject);

        const QString &operation = step.operation;
        if (operation == "users.modify"_L1 || operation == "users.remove"_L1)
            person(step);
        else if (operation.startsWith("projects."_L1) && operation != "projects.create"_L1)
            aboutProject(operation, projectId);
        else if (operation.startsWith("projectusers."_L1))
            membership(operation, projectId, arguments.value("user_id"_L1).toString());
        else if (operation == "invites.create"_L1)
            invitation(arguments);
        else if (operation == "serviceaccounts.remove"_L1)
            account(projectId, arguments.value("service_account_id"_L1).toString());
        else if (operation == "serviceaccounts.create"_L1 || operation == "serviceaccounts.createkey"_L1 ||
                 operation == "adminkeys.create"_L1)
            creation(operation, projectId, arguments);
        else if (operation == "projectkeys.remove"_L1 || operation == "projectkeys.modify"_L1) // it ends, soon or now
            key(projectId, arguments.value("api_key_id"_L1).toString());
        else if (operation == "adminkeys.remove"_L1)
            adminKey(arguments.value("key_id"_L1).toString());
        else if (operation == "spendlimits.set"_L1 && review.isProduction)
            add(Kind::HardLimitInProduction, {}, Danger::Dangerous);
        finish(step);
        return review;
    }

private:
    /// Of the project that an earlier step of the plan makes; empty: it is about none of those.
    [[nodiscard]] QString nameOfNew(const QJsonObject &arguments) const
    {
        const QJsonValue project = arguments.value("project_id"_L1);
        return isReference(project) ? m_names.of(project, m_plan) : QString();
    }

    void add(Kind kind, QVariantMap values = {}, Danger danger = Danger::None)
    {
        m_review->facts.push_back({kind, std::move(values)});
        m_review->danger = std::max(m_review->danger, danger);
    }
    void type(const QString &name) { m_review->typedName = name; }

    void person(const Step &step)
    {
        const QString id = step.arguments.value("user_id"_L1).toString();
        const User *user = m_users.value(id);
        if (!user) {
            add(Kind::NotKnown, {}, Danger::Notable);
            return;
        }
        if (user->isScimManaged)
            add(Kind::ScimManaged);
        const bool removes = step.operation == "users.remove"_L1;
        const bool becomesOwner = !removes && step.arguments.value("role"_L1) == "owner"_L1;
        const QString name = user->name.isEmpty() ? user->email : user->name;
        if (m_owners.contains(id) && !becomesOwner) {
            m_owners.remove(id);
            if (m_owners.isEmpty())
                add(Kind::LastOwner);
            add(Kind::LosesOwnerRole, {{u"owners"_s, int(m_owners.size())}}, Danger::Dangerous);
            if (m_owners.size() == 1)
                add(Kind::OwnersAfter, {{u"owners"_s, 1}});
            type(name);
        } else if (becomesOwner && !m_owners.contains(id)) {
            m_owners.insert(id);
            if (m_owners.size() > kMostOwners)
                add(Kind::OwnersAfter, {{u"owners"_s, int(m_owners.size())}}, Danger::Notable);
        }
        if (removes) {
            tell(keysOfPerson().value(id), Kind::KeysOfPerson);
            m_review->danger = std::max(m_review->danger, Danger::Notable);
        }
    }

    void aboutProject(const QString &operation, const QString &projectId)
    {
        const auto project = m_infos.constFind(projectId);
        if (project == m_infos.cend()) {
            add(Kind::NotKnown, {}, Danger::Notable);
            return;
        }
        if (isDefault(projectId))
            add(Kind::DefaultProject);
        if (operation != "projects.archive"_L1)
            return;
        std::erase_if(m_review->facts, [](const Fact &fact) { return fact.kind == Kind::ArchivedProject; });
        const QStringList people = peopleIn(projectId);
        add(Kind::ArchivedForGood,
            {{u"keys"_s, int(m_in.snapshot.projectKeys.of(projectId).size())},
             {u"accounts"_s, int(m_in.snapshot.serviceAccounts.of(projectId).size())},
             {u"people"_s, int(people.size())},
             {u"names"_s, people}},
            Danger::Dangerous);
        keysOf([](const ProjectKey &) { return true; }, Kind::KeysDie, projectId);
        type(project->name);
    }

    void membership(const QString &operation, const QString &projectId, const QString &userId)
    {
        if (isDefault(projectId))
            add(Kind::DefaultProject);
        if (const User *user = m_users.value(userId); user && user->isScimManaged)
            add(Kind::ScimManaged);
        if (operation == "projectusers.remove"_L1)
            keysOf([&userId](const ProjectKey &key) { return key.ownerUserId == userId; }, Kind::KeysKeepWorking,
                   projectId);
    }

    void invitation(const QJsonObject &arguments)
    {
        add(Kind::MailGoesOut);
        if (!arguments.contains("projects"_L1))
            add(Kind::DefaultProjectToo);
        if (arguments.value("role"_L1) == "owner"_L1 && m_owners.size() >= kMostOwners)
            add(Kind::OwnersAfter, {{u"owners"_s, int(m_owners.size()) + 1}}, Danger::Notable);
    }

    void creation(const QString &operation, const QString &projectId, const QJsonObject &arguments)
    {
        if (operation == "serviceaccounts.create"_L1 && isDefault(projectId))
            add(Kind::DefaultProject);
        if (!arguments.value("create_service_account_only"_L1).toBool())
            add(Kind::SecretShownOnce);
    }

    void account(const QString &projectId, const QString &accountId)
    {
        keysOf([&accountId](const ProjectKey &key) { return key.ownerServiceAccountId == accountId; }, Kind::KeysDie,
               projectId);
        const auto accounts = m_in.snapshot.serviceAccounts.of(projectId);
        const auto known = std::find_if(accounts.begin(), accounts.end(),
                                        [&](const auto &each) { return each.value.id == accountId; });
        if (known == accounts.end())
            add(Kind::NotKnown, {}, Danger::Notable);
        else if (const Fact *die = m_review->fact(Kind::KeysDie); die && die->values.value(u"used"_s).toInt() > 0)
            type(known->value.name);
        m_review->danger = std::max(m_review->danger, Danger::Notable);
    }

    void key(const QString &projectId, const QString &keyId)
    {
        const auto keys = m_in.snapshot.projectKeys.of(projectId);
        const auto known =
            std::find_if(keys.begin(), keys.end(), [&keyId](const auto &each) { return each.value.id == keyId; });
        if (known == keys.end()) {
            add(Kind::NotKnown, {}, Danger::Notable);
            return;
        }
        int systems = 0;
        for (const KeySystem &system : m_in.snapshot.local.systems)
            systems += static_cast<int>(system.keyId == keyId);
        use(known->value.lastUsedAt, keyId, systems);
        if (m_review->danger == Danger::Dangerous)
            type(known->value.name.isEmpty() ? known->value.id : known->value.name);
    }

    void adminKey(const QString &keyId)
    {
        const auto known = find(m_in.snapshot.adminKeys, keyId);
        if (known == m_in.snapshot.adminKeys.end()) {
            add(Kind::NotKnown, {}, Danger::Notable);
            return;
        }
        if (!m_in.ownKeyTail.isEmpty() && known->redactedValue.endsWith(m_in.ownKeyTail))
            add(Kind::OwnAdminKey);
        use(known->lastUsedAt, keyId, 0);
        if (m_review->danger == Danger::Dangerous)
            type(known->name.isEmpty() ? known->id : known->name);
    }

    void use(const std::optional<UnixSeconds> &lastUsedAt, const QString &keyId, int systems)
    {
        QVariantMap values;
        if (systems > 0)
            values.insert(u"systems"_s, systems);
        if (const auto requests = m_in.requestsLastHour.constFind(keyId); requests != m_in.requestsLastHour.cend())
            values.insert(u"requests"_s, *requests);
        if (lastUsedAt)
            values.insert(u"lastUsed"_s, std::max<qint64>(0, m_in.now - *lastUsedAt));
        const bool recent =
            (lastUsedAt && m_in.now - *lastUsedAt < kRecently) || values.value(u"requests"_s).toLongLong() > 0;
        if (recent)
            add(Kind::KeyInUse, std::move(values), Danger::Dangerous);
        else
            add(lastUsedAt ? Kind::KeyIdle : Kind::KeyNeverUsed, std::move(values), Danger::Notable);
    }

    struct Keys final
    {
        QStringList names;
        int used = 0;              ///< within 24 hours
        qint64 requests = 0;       ///< of the last hour, where …
        bool requestsKnown = true; ///< … they are known of each
    };

    void count(Keys &keys, const ProjectKey &key) const
    {
        keys.names += m_names.known(key.id);
        const auto traffic = m_in.requestsLastHour.constFind(key.id);
        keys.requestsKnown = keys.requestsKnown && traffic != m_in.requestsLastHour.cend();
        keys.requests += keys.requestsKnown ? *traffic : 0;
        keys.used += static_cast<int>((key.lastUsedAt && m_in.now - *key.lastUsedAt < kRecently) ||
                                      (keys.requestsKnown && *traffic > 0));
    }

    /// Nothing is added when there are none.
    void tell(const Keys &keys, Kind kind)
    {
        if (keys.names.isEmpty())
            return;
        QVariantMap values{{u"keys"_s, int(keys.names.size())}, {u"used"_s, keys.used}, {u"names"_s, keys.names}};
        if (keys.requestsKnown)
            values.insert(u"requests"_s, keys.requests);
        add(kind, std::move(values), keys.used > 0 ? Danger::Dangerous : Danger::Notable);
    }

    template <typename IsMeant>
    void keysOf(IsMeant isMeant, Kind kind, const QString &projectId)
    {
        Keys keys;
        for (const InProject<ProjectKey> &key : m_in.snapshot.projectKeys.of(projectId)) {
            if (isMeant(key.value))
                count(keys, key.value);
        }
        tell(keys, kind);
    }

    // Once for all steps that ask, and only when one does: there are plans of a thousand steps.
    [[nodiscard]] const QHash<QString, Keys> &keysOfPerson()
    {
        if (m_keysOfPerson.isEmpty()) {
            for (const InProject<ProjectKey> &key : m_in.snapshot.projectKeys) {
                if (!key.value.ownerUserId.isEmpty())
                    count(m_keysOfPerson[key.value.ownerUserId], key.value);
            }
        }
        return m_keysOfPerson;
    }
    /// Their names.
    [[nodiscard]] QStringList peopleIn(const QString &projectId)
    {
        if (m_peopleInProject.isEmpty()) {
            for (const User &user : m_in.snapshot.users) {
                for (const UserProject &project : user.projects)
                    m_peopleInProject[project.id] += m_names.known(user.id);
            }
        }
        return m_peopleInProject.value(projectId);
    }

    [[nodiscard]] bool isDefault(const QString &projectId) const
    {
        return !projectId.isEmpty() && projectId == m_defaultProject;
    }

    void finish(const Step &step)
    {
        const Operation *operation = findOperation(step.operation);
        // Whether there is a way back does not depend on the answer, which is not known yet.
        const QJsonObject before = step.before;
        static const QSet<QString> kForGood{u"projects.archive"_s,       u"users.remove"_s,
                                            u"serviceaccounts.remove"_s, u"projectkeys.remove"_s,
                                            u"projectkeys.modify"_s,     u"adminkeys.remove"_s};
        m_review->canBeUndone = operation && !kForGood.contains(step.operation);
        if (!m_review->canBeUndone)
            add(Kind::NotUndone, {}, Danger::Notable);
        if (m_review->isProduction && m_review->danger == Danger::None && operation &&
            operation->effect() != Effect::Create)
            m_review->danger = Danger::Notable;
        std::stable_sort(m_review->facts.begin(), m_review->facts.end(),
                         [](const Fact &a, const Fact &b) { return isBlocking(a.kind) && !isBlocking(b.kind); });
    }

    const Plan &m_plan;
    const ReviewInput &m_in;
    NameBook m_names;
    QHash<QString, ProjectInfo> m_infos;
    QString m_defaultProject;
    QHash<QStringView, const User *> m_users;
    QHash<QString, Keys> m_keysOfPerson;
    QHash<QString, QStringList> m_peopleInProject;
    QSet<QString> m_owners;
    StepReview *m_review = nullptr;
};

} // namespace

bool isBlocking(Fact::Kind kind)
{
    switch (kind) {
    case Kind::LastOwner:
    case Kind::ScimManaged:
    case Kind::DefaultProject:
    case Kind::ArchivedProject:
    case Kind::OwnAdminKey:
        return true;
    default:
        return false;
    }
}

bool StepReview::isBlocked() const
{
    return std::any_of(facts.begin(), facts.end(), [](const Fact &fact) { return isBlocking(fact.kind); });
}

const Fact *StepReview::fact(Fact::Kind kind) const
{
    const auto found = std::find_if(facts.begin(), facts.end(), [kind](const Fact &fact) { return fact.kind == kind; });
    return found == facts.end() ? nullptr : &*found;
}

std::vector<StepReview> reviewed(const Plan &plan, const ReviewInput &input)
{
    Reviewer reviewer(plan, input);
    std::vector<StepReview> all;
    all.reserve(plan.steps.size());
    for (const Step &step : plan.steps)
        all.push_back(reviewer.review(step));
    return all;
}

} // namespace steward
