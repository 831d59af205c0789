// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/organization/memberrow.h"

#include "app/organization/membership.h"
#include "app/organization/period.h"
#include "app/organization/projectinfo.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

/// What the keys say of one owner.
struct Ownership final
{
    int keys = 0;
    UnixSeconds lastUsed = 0;
    QString name, email;
};

QHash<QString, Ownership> ownerships(const Snapshot &snapshot)
{
    QHash<QString, Ownership> owners;
    const auto note = [&](const QString &id, const QString &name, const QString &email,
                          std::optional<UnixSeconds> used) {
        Ownership &owner = owners[id];
        ++owner.keys;
        owner.lastUsed = std::max(owner.lastUsed, used.value_or(0));
        if (!name.isEmpty())
            owner.name = name;
        if (!email.isEmpty())
            owner.email = email;
    };
    for (const auto &[projectId, key] : snapshot.projectKeys) {
        if (!key.ownerUserId.isEmpty())
            note(key.ownerUserId, key.ownerUserName, key.ownerUserEmail, key.lastUsedAt);
    }
    for (const AdminKey &key : snapshot.adminKeys) {
        if (key.ownerType == "user"_L1 && !key.ownerId.isEmpty())
            note(key.ownerId, key.ownerName, {}, key.lastUsedAt);
    }
    return owners;
}

bool allKeysArrived(const Snapshot &snapshot)
{
    return snapshot.states.value({ListKind::Projects, {}}).fetchedAt > 0 &&
           std::all_of(snapshot.projects.begin(), snapshot.projects.end(), [&](const Project &project) {
               return project.isArchived() || snapshot.states.value({ListKind::ProjectKeys, project.id}).fetchedAt > 0;
           });
}

MemberRow::RoleMeaning meaningOf(const QString &role)
{
    return role == "owner"_L1    ? MemberRow::RoleMeaning::Owner
           : role == "reader"_L1 ? MemberRow::RoleMeaning::Reader
                                 : MemberRow::RoleMeaning::Custom;
}

int daysSince(UnixSeconds then, UnixSeconds now)
{
    return then > 0 ? static_cast<int>(std::max<UnixSeconds>(0, now - then) / kSecondsPerDay) : 0;
}

void sortByName(std::vector<MemberProject> &projects)
{
    std::sort(projects.begin(), projects.end(), [](const MemberProject &a, const MemberProject &b) {
        const int order = a.name.compare(b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.id < b.id;
    });
}

MemberRow personRow(const User &user, UnixSeconds now)
{
    MemberRow row;
    row.id = user.id;
    row.name = user.name;
    row.email = user.email;
    row.role = user.role;
    row.roleMeaning = meaningOf(user.role);
    row.isScimManaged = user.isScimManaged;
    row.since = user.addedAt;
    row.ageDays = daysSince(user.addedAt, now);
    return row;
}

MemberRow invitationRow(const Invite &invite, UnixSeconds now)
{
    MemberRow row;
    row.kind = MemberRow::Kind::Invitation;
    row.id = invite.id;
    row.email = invite.email;
    row.role = invite.role;
    row.roleMeaning = meaningOf(invite.role);
    row.since = invite.createdAt;
    row.expiresAt = invite.expiresAt;
    row.ageDays = daysSince(invite.createdAt, now);
    if (invite.status == "accepted"_L1)
        row.state = MemberRow::State::Accepted;
    else if (invite.status == "expired"_L1 || (invite.expiresAt && *invite.expiresAt <= now))
        row.state = MemberRow::State::Expired;
    else if (invite.expiresAt && *invite.expiresAt - now <= kInvitationExpiresSoonDays * kSecondsPerDay)
        row.state = MemberRow::State::Expiring;
    else
        row.state = MemberRow::State::Invited;
    row.projectsKnown = true;
    return row;
}

} // namespace

std::vector<MemberRow> memberRows(const Snapshot &snapshot, UnixSeconds now)
{
    const QHash<QString, ProjectInfo> infos = projectInfos(snapshot);
    const auto projectName = [&](const QString &id, const QString &otherwise) {
        const auto found = infos.constFind(id);
        return found != infos.constEnd() ? found->name : otherwise.isEmpty() ? id : otherwise;
    };
    const Memberships members = memberships(snapshot);
    QHash<QString, std::vector<MemberProject>> projectsOf;
    for (const Membership &membership : members.all)
        projectsOf[membership.userId].push_back(
            {membership.projectId, projectName(membership.projectId, {}), membership.role});
    const bool projectsKnown =
        members.usersTell ||
        std::all_of(snapshot.projects.begin(), snapshot.projects.end(), [&](const Project &project) {
            return project.isArchived() || members.readAlone.contains(project.id);
        });
    QHash<QString, Ownership> owners = ownerships(snapshot);
    const bool keysComplete = allKeysArrived(snapshot);

    std::vector<MemberRow> rows;
    rows.reserve(snapshot.users.size() + snapshot.invites.size());
    QSet<QString> addresses;
    for (const User &user : snapshot.users) {
        const Ownership owned = owners.take(user.id);
        if (user.isServiceAccount)
            continue;
        addresses.insert(user.email.toCaseFolded());
        MemberRow row = personRow(user, now);
        row.projects = projectsOf.take(user.id);
        sortByName(row.projects);
        row.projectsKnown = projectsKnown;
        row.keysComplete = keysComplete;
        if (keysComplete || owned.keys > 0)
            row.keys = owned.keys;
        if (const UnixSeconds used = std::max(owned.lastUsed, user.apiKeyLastUsedAt.value_or(0)); used > 0)
            row.lastActive = used;
        if (row.lastActive && now - *row.lastActive >= kInactiveDays * kSecondsPerDay)
            row.state = MemberRow::State::Inactive;
        rows.push_back(std::move(row));
    }
    for (const Invite &invite : snapshot.invites) {
        MemberRow row = invitationRow(invite, now);
        if (row.state == MemberRow::State::Accepted && addresses.contains(invite.email.toCaseFolded()))
            continue;
        for (const InviteProject &project : invite.projects)
            row.projects.push_back({project.id, projectName(project.id, {}), project.role});
        sortByName(row.projects);
        rows.push_back(std::move(row));
    }
    // Who still owns keys and is not in the users list has left; nobody can be said to before that list has arrived.
    if (snapshot.states.value({ListKind::Users, {}}).fetchedAt > 0) {
        for (auto owner = owners.cbegin(); owner != owners.cend(); ++owner) {
            MemberRow row;
            row.kind = MemberRow::Kind::Former;
            row.state = MemberRow::State::Left;
            row.id = owner.key();
            row.name = owner->name;
            row.email = owner->email;
            row.projectsKnown = true;
            row.keys = owner->keys;
            row.keysComplete = keysComplete;
            if (owner->lastUsed > 0)
                row.lastActive = owner->lastUsed;
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

} // namespace steward
