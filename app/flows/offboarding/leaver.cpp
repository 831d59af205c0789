// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/offboarding/leaver.h"

#include "app/organization/keyrow.h"
#include "app/organization/projectinfo.h"
#include "app/planning/address.h"

#include <algorithm>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

constexpr UnixSeconds kTrafficSpan = UnixSeconds{kTrafficDays} * 24 * 3600;

using Infos = QHash<QString, ProjectInfo>;

void takeKeys(Leaver &leaver, const Snapshot &snapshot, const Infos &infos, const QString &ownKeyTail)
{
    QHash<QString, QStringList> systems;
    for (const KeySystem &system : snapshot.local.systems)
        systems[system.keyId] += system.name;
    for (const InProject<ProjectKey> &each : snapshot.projectKeys) {
        const ProjectInfo info = infos.value(each.projectId);
        if (each.value.ownerUserId != leaver.userId || info.archived)
            continue;
        LeaverKey key;
        key.id = each.value.id;
        key.projectId = each.projectId;
        key.projectName = info.name;
        key.environment = info.environment;
        key.name = each.value.name;
        key.tail = keyTail(each.value.redactedValue);
        key.lastUsedAt = each.value.lastUsedAt;
        key.systems = systems.value(key.id);
        if (each.projectId == leaver.defaultProjectId)
            key.fixed = LeaverKey::Fixed::DefaultProject;
        leaver.keys.push_back(std::move(key));
    }
    for (const AdminKey &admin : snapshot.adminKeys) {
        if (admin.ownerId != leaver.userId)
            continue;
        LeaverKey key;
        key.id = admin.id;
        key.name = admin.name;
        key.tail = keyTail(admin.redactedValue);
        key.isAdminKey = true;
        key.isOwn = !ownKeyTail.isEmpty() && key.tail == ownKeyTail;
        key.lastUsedAt = admin.lastUsedAt;
        key.systems = systems.value(key.id);
        key.fixed = LeaverKey::Fixed::AdminKey;
        leaver.keys.push_back(std::move(key));
    }
}

void takeAccounts(Leaver &leaver, const Snapshot &snapshot, const Infos &infos)
{
    // Keys of theirs tell of a project too, even when they are no longer in it.
    QStringList places;
    for (const MemberProject &project : leaver.projects)
        places += project.id;
    for (const LeaverKey &key : leaver.keys) {
        if (!key.isAdminKey && !places.contains(key.projectId))
            places += key.projectId;
    }
    for (const QString &place : places) {
        const ProjectInfo info = infos.value(place);
        for (const InProject<ServiceAccount> &account : snapshot.serviceAccounts.of(place)) {
            KnownAccount known{place, info.name, info.environment, account.value.id, account.value.name, {}};
            for (const InProject<ProjectKey> &key : snapshot.projectKeys.of(place)) {
                if (key.value.ownerServiceAccountId == known.id)
                    known.keys.push_back(
                        {key.value.id, key.value.name, keyTail(key.value.redactedValue), key.value.lastUsedAt});
            }
            leaver.accounts.push_back(std::move(known));
        }
    }
}

} // namespace

bool LeaverKey::isInUse(UnixSeconds now) const
{
    return requests.value_or(0) > 0 || (lastUsedAt && now - *lastUsedAt < kTrafficSpan);
}

const LeaverKey *Leaver::key(const QString &keyId) const
{
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const LeaverKey &each) { return each.id == keyId; });
    return found == keys.end() ? nullptr : &*found;
}

Leaver leaver(const Snapshot &snapshot, const QString &userId, const QString &ownKeyTail, UnixSeconds now)
{
    Leaver leaver;
    leaver.userId = userId;
    leaver.defaultProjectId = defaultProjectId(snapshot.projects);
    const Infos infos = projectInfos(snapshot);
    // The page's own row: what is said here is what is said there.
    const auto rows = memberRows(snapshot, now);
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const MemberRow &each) { return each.id == userId; });
    if (row != rows.end()) {
        leaver.name = row->name;
        leaver.email = row->email;
        leaver.role = row->role;
        leaver.isMember = row->kind == MemberRow::Kind::Person;
        leaver.isScimManaged = row->isScimManaged;
        leaver.keysComplete = row->keysComplete;
        leaver.isLastOwner = row->isOwner() && std::count_if(rows.begin(), rows.end(),
                                                             [](const MemberRow &each) { return each.isOwner(); }) == 1;
        for (const MemberProject &project : row->projects) {
            if (const ProjectInfo info = infos.value(project.id); !info.archived)
                leaver.projects.push_back(
                    {project.id, project.name.isEmpty() ? info.name : project.name, project.role});
        }
    }
    takeKeys(leaver, snapshot, infos, ownKeyTail);
    std::stable_sort(leaver.keys.begin(), leaver.keys.end(), [now](const LeaverKey &a, const LeaverKey &b) {
        const auto rank = [now](const LeaverKey &key) {
            return std::pair(key.isInUse(now), key.environment == EnvironmentClass::Production);
        };
        return rank(a) > rank(b);
    });
    takeAccounts(leaver, snapshot, infos);
    for (const Invite &invite : snapshot.invites) {
        if (invite.status == "pending"_L1 && !leaver.email.isEmpty() &&
            addressKey(invite.email) == addressKey(leaver.email))
            leaver.invitations.push_back(invite);
    }
    return leaver;
}

} // namespace steward
