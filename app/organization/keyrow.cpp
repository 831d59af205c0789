// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/organization/keyrow.h"

#include "app/organization/period.h"
#include "app/organization/projectinfo.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

/// Who is there to own a key. A list that was read before the key was made cannot say that its owner is gone.
class Owners final
{
public:
    explicit Owners(const Snapshot &snapshot)
        : m_snapshot(snapshot)
        , m_usersRead(snapshot.states.value({ListKind::Users, {}}).fetchedAt)
    {
        m_users.reserve(static_cast<qsizetype>(snapshot.users.size()));
        for (const User &user : snapshot.users)
            m_users.insert(user.id);
    }

    [[nodiscard]] bool isUserGone(const QString &id, UnixSeconds keyCreatedAt) const
    {
        return !id.isEmpty() && m_usersRead > keyCreatedAt && !m_users.contains(id);
    }

    [[nodiscard]] bool isAccountGone(const QString &projectId, const QString &id, UnixSeconds keyCreatedAt)
    {
        if (projectId != m_projectId) {
            m_projectId = projectId;
            m_accountsRead = m_snapshot.states.value({ListKind::ServiceAccounts, projectId}).fetchedAt;
            m_accounts.clear();
            for (const InProject<ServiceAccount> &account : m_snapshot.serviceAccounts.of(projectId))
                m_accounts.insert(account.value.id);
        }
        return !id.isEmpty() && m_accountsRead > keyCreatedAt && !m_accounts.contains(id);
    }

private:
    const Snapshot &m_snapshot;
    UnixSeconds m_usersRead = 0;
    QSet<QString> m_users;
    QString m_projectId; // keys come project by project
    UnixSeconds m_accountsRead = 0;
    QSet<QString> m_accounts;
};

/// The person's own data, by key.
struct Inventory final
{
    QHash<QString, int> systems;
    QHash<QString, QString> notes;

    explicit Inventory(const LocalData &local)
    {
        for (const KeySystem &system : local.systems)
            ++systems[system.keyId];
        for (const KeyNote &note : local.notes)
            notes.insert(note.keyId, note.note);
    }
};

void judge(KeyRow &row, bool ownerGone, const Policy &policy, UnixSeconds now)
{
    row.ageDays = static_cast<int>(std::max<UnixSeconds>(0, now - row.createdAt) / kSecondsPerDay);
    row.flags.setFlag(KeyFlag::NeverUsed, !row.lastUsedAt);
    row.flags.setFlag(KeyFlag::Unused90, now - row.lastUsedAt.value_or(row.createdAt) >= kUnusedDays * kSecondsPerDay);
    if (row.kind == KeyRow::Kind::Project)
        row.policyDays = policy.keyMaxAgeDays[static_cast<size_t>(row.environment)];
    if (row.expiresAt && *row.expiresAt <= now) {
        row.flags.setFlag(KeyFlag::Expired);
        return;
    }
    row.flags.setFlag(KeyFlag::ExpiresSoon, row.expiresAt && *row.expiresAt - now <= kExpiresSoonDays * kSecondsPerDay);
    row.flags.setFlag(KeyFlag::OwnerGone, ownerGone);
    row.flags.setFlag(KeyFlag::PersonalInProduction, row.isProduction() && row.ownerKind == KeyRow::Owner::Person);
    row.flags.setFlag(KeyFlag::OlderThanPolicy, row.policyDays > 0 && row.ageDays > row.policyDays);
}

KeyRow projectKeyRow(const ProjectKey &key)
{
    KeyRow row;
    row.id = key.id;
    row.name = key.name;
    row.tail = keyTail(key.redactedValue);
    row.createdAt = key.createdAt;
    row.lastUsedAt = key.lastUsedAt;
    row.expiresAt = key.expiresAt;
    if (key.ownerType == "service_account"_L1 || !key.ownerServiceAccountId.isEmpty()) {
        row.ownerKind = KeyRow::Owner::ServiceAccount;
        row.ownerId = key.ownerServiceAccountId;
        row.ownerName = key.ownerServiceAccountName;
    } else if (key.ownerType == "user"_L1 || !key.ownerUserId.isEmpty()) {
        row.ownerKind = KeyRow::Owner::Person;
        row.ownerId = key.ownerUserId;
        row.ownerName = key.ownerUserName;
        row.ownerEmail = key.ownerUserEmail;
    }
    return row;
}

KeyRow adminKeyRow(const AdminKey &key)
{
    KeyRow row;
    row.kind = KeyRow::Kind::Admin;
    row.id = key.id;
    row.name = key.name;
    row.tail = keyTail(key.redactedValue);
    row.createdAt = key.createdAt;
    row.lastUsedAt = key.lastUsedAt;
    row.expiresAt = key.expiresAt;
    row.ownerKind = key.ownerType == "user"_L1              ? KeyRow::Owner::Person
                    : key.ownerType == "service_account"_L1 ? KeyRow::Owner::ServiceAccount
                                                            : KeyRow::Owner::Unknown;
    row.ownerId = key.ownerId;
    row.ownerName = key.ownerName;
    return row;
}

} // namespace

std::vector<KeyRow> keyRows(const Snapshot &snapshot, const Policy &policy, UnixSeconds now)
{
    const QHash<QString, ProjectInfo> projects = projectInfos(snapshot);
    const Inventory inventory(snapshot.local);
    Owners owners(snapshot);
    std::vector<KeyRow> rows;
    rows.reserve(snapshot.projectKeys.size() + snapshot.adminKeys.size());
    const auto add = [&](KeyRow &&row, bool ownerGone) {
        judge(row, ownerGone, policy, now);
        row.systems = inventory.systems.value(row.id);
        row.note = inventory.notes.value(row.id);
        rows.push_back(std::move(row));
    };

    ProjectInfo project;
    QString projectId; // a null string, so that the first row differs
    for (const auto &[inProject, key] : snapshot.projectKeys) {
        if (projectId.isNull() || inProject != projectId) {
            projectId = inProject;
            project = projects.value(projectId, ProjectInfo{projectId});
        }
        if (project.archived)
            continue;
        KeyRow row = projectKeyRow(key);
        row.projectId = projectId;
        row.projectName = project.name;
        row.environment = project.environment;
        const bool gone = key.ownerProjectAccess == "inactive"_L1 ||
                          (row.ownerKind == KeyRow::Owner::Person && owners.isUserGone(row.ownerId, row.createdAt)) ||
                          (row.ownerKind == KeyRow::Owner::ServiceAccount &&
                           owners.isAccountGone(projectId, row.ownerId, row.createdAt));
        add(std::move(row), gone);
    }
    for (const AdminKey &key : snapshot.adminKeys) {
        const bool gone = key.ownerType == "user"_L1 && owners.isUserGone(key.ownerId, key.createdAt);
        add(adminKeyRow(key), gone);
    }
    return rows;
}

std::vector<KeyFlag> attention(const KeyRow &row)
{
    std::vector<KeyFlag> flags;
    for (const KeyFlag flag : {KeyFlag::OwnerGone, KeyFlag::ExpiresSoon, KeyFlag::PersonalInProduction,
                               KeyFlag::OlderThanPolicy, KeyFlag::NeverUsed, KeyFlag::Unused90, KeyFlag::Expired}) {
        if (row.has(flag) && !(flag == KeyFlag::Unused90 && row.has(KeyFlag::NeverUsed)))
            flags.push_back(flag);
    }
    return flags;
}

Severity severityOf(KeyFlag flag)
{
    switch (flag) {
    case KeyFlag::OwnerGone:
        return Severity::Urgent;
    case KeyFlag::ExpiresSoon:
    case KeyFlag::PersonalInProduction:
    case KeyFlag::OlderThanPolicy:
    case KeyFlag::Unused90:
        return Severity::Warning;
    case KeyFlag::NeverUsed:
    case KeyFlag::Expired:
        return Severity::Note;
    }
    return Severity::Note;
}

QString keyTail(const QString &redactedValue)
{
    qsizetype from = redactedValue.size();
    while (from > 0 && redactedValue.size() - from < 4 &&
           (redactedValue.at(from - 1).isLetterOrNumber() || redactedValue.at(from - 1) == u'-' ||
            redactedValue.at(from - 1) == u'_'))
        --from;
    return redactedValue.sliced(from);
}

} // namespace steward
