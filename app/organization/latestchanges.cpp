// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/organization/latestchanges.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

bool isChange(const ChangeEntry &entry)
{
    return !entry.type.startsWith("login."_L1) && !entry.type.startsWith("logout."_L1);
}

const QString &subjectOf(const ChangeEntry &entry)
{
    return entry.subjectId.isEmpty() ? entry.projectId : entry.subjectId;
}

/// Names of what some entries are about; only those ids are looked for.
class NamesFor final
{
public:
    NamesFor(const std::vector<const ChangeEntry *> &entries, const Snapshot &snapshot)
    {
        for (const ChangeEntry *entry : entries) {
            for (const QString &id : {entry->subjectId, entry->projectId, entry->actor})
                m_names.insert(id, {});
        }
        for (const Project &project : snapshot.projects)
            take(project.id, project.name);
        for (const User &user : snapshot.users) {
            take(user.id, user.name.isEmpty() ? user.email : user.name);
            take(user.email, user.name);
        }
        for (const Invite &invite : snapshot.invites)
            take(invite.id, invite.email);
        for (const AdminKey &key : snapshot.adminKeys)
            take(key.id, key.name);
        for (const auto &account : snapshot.serviceAccounts)
            take(account.value.id, account.value.name);
        for (const auto &[project, key] : snapshot.projectKeys) {
            take(key.id, key.name);
            // Who has left is in no list any more; the keys that still work say who that was.
            if (key.ownerProjectAccess == "inactive"_L1) {
                takeIfUnknown(key.ownerUserId, key.ownerUserName.isEmpty() ? key.ownerUserEmail : key.ownerUserName);
                takeIfUnknown(key.ownerServiceAccountId, key.ownerServiceAccountName);
            }
        }
    }

    [[nodiscard]] QString of(const QString &id) const
    {
        const QString name = m_names.value(id);
        return name.isEmpty() ? id : name;
    }

private:
    void take(const QString &id, const QString &name)
    {
        const auto wanted = m_names.find(id);
        if (wanted != m_names.end())
            *wanted = name;
    }
    void takeIfUnknown(const QString &id, const QString &name)
    {
        const auto wanted = m_names.find(id);
        if (wanted != m_names.end() && wanted->isEmpty())
            *wanted = name;
    }

    QHash<QString, QString> m_names;
};

} // namespace

LatestChanges latestChanges(const Snapshot &snapshot)
{
    std::vector<const ChangeEntry *> entries;
    for (const ChangeEntry &entry : snapshot.changes) {
        if (isChange(entry))
            entries.push_back(&entry);
        if (entries.size() == LatestChanges::kMost)
            break;
    }
    LatestChanges latest;
    const ListState state = snapshot.states.value({ListKind::AuditLog, {}});
    if (!snapshot.changes.empty())
        latest.log = LatestChanges::Log::HasEntries;
    else if (state.fetchedAt > 0 || state.notOffered)
        latest.log = LatestChanges::Log::Empty;
    if (entries.empty())
        return latest;
    const NamesFor names(entries, snapshot);
    for (const ChangeEntry *entry : entries) {
        const QString &subject = subjectOf(*entry);
        latest.entries.push_back({entry->type, entry->at, names.of(entry->actor), names.of(subject),
                                  entry->projectId == subject ? QString() : names.of(entry->projectId)});
    }
    return latest;
}

} // namespace steward
