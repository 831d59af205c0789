// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/writtenrows.h"

namespace steward {

void WrittenRows::setMembership(const QString &userId, const QString &projectId, const QString &role)
{
    const Snapshot &now = snapshot();
    const auto known =
        std::find_if(now.users.begin(), now.users.end(), [&userId](const User &user) { return user.id == userId; });
    if (known == now.users.end())
        return;
    User user = *known;
    std::erase_if(user.projects, [&projectId](const UserProject &place) { return place.id == projectId; });
    if (!role.isEmpty()) {
        const auto project = std::find_if(now.projects.begin(), now.projects.end(),
                                          [&projectId](const Project &each) { return each.id == projectId; });
        user.projects.push_back({projectId, project == now.projects.end() ? QString() : project->name, role});
    }
    put(std::move(user));
    // Where the users' list does not carry their projects along, the projects' own lists tell.
    for (const InProject<ProjectUser> &place : now.projectUsers.of(projectId)) {
        if (place.value.id != userId)
            continue;
        if (role.isEmpty()) {
            erase({ListKind::ProjectUsers, projectId}, userId);
        } else {
            ProjectUser changed = place.value;
            changed.role = role;
            put(projectId, std::move(changed));
        }
        return;
    }
}

} // namespace steward
