// SPDX-License-Identifier: GPL-3.0-or-later
// What other rows say of a project: its name and its class, which is the person's label or else a guess from the name.
// Made once and asked for each row. A value.
#pragma once

#include "app/organization/snapshot.h"

#include <span>

namespace steward {

struct ProjectInfo final
{
    QString name; ///< the id when the service gives none
    EnvironmentClass environment = EnvironmentClass::Other;
    bool environmentIsSet = false;
    bool archived = false;
    const ProjectLabel *label = nullptr; ///< of the snapshot it was made from
};

/// By project id; the snapshot must outlive it.
[[nodiscard]] QHash<QString, ProjectInfo> projectInfos(const Snapshot &snapshot);

/// The service's own Default project, which it marks by name only: of several projects of that name the one that was
/// made first. Empty when there is none.
[[nodiscard]] QString defaultProjectId(const SharedRows<Project> &projects);

/// The class in the language of the user: "Production".
[[nodiscard]] QString environmentTitle(EnvironmentClass environment);

} // namespace steward
