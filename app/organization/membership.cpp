// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/organization/membership.h"

#include <algorithm>

namespace steward {

Memberships memberships(const Snapshot &snapshot)
{
    Memberships result;
    const UnixSeconds usersRead = snapshot.states.value({ListKind::Users, {}}).fetchedAt;
    // An answer without projects and an organization in which nobody has one look alike; the first is likelier.
    result.usersTell = usersRead > 0 && std::any_of(snapshot.users.begin(), snapshot.users.end(),
                                                    [](const User &user) { return !user.projects.empty(); });
    for (const Project &project : snapshot.projects) {
        const UnixSeconds read = snapshot.states.value({ListKind::ProjectUsers, project.id}).fetchedAt;
        if (read > 0 && (!result.usersTell || read >= usersRead))
            result.readAlone.insert(project.id);
    }
    if (result.usersTell) {
        for (const User &user : snapshot.users) {
            for (const UserProject &project : user.projects) {
                if (!result.readAlone.contains(project.id))
                    result.all.push_back({user.id, project.id, project.role});
            }
        }
    }
    for (const QString &projectId : std::as_const(result.readAlone)) {
        for (const InProject<ProjectUser> &row : snapshot.projectUsers.of(projectId))
            result.all.push_back({row.value.id, projectId, row.value.role});
    }
    return result;
}

} // namespace steward
