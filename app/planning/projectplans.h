// SPDX-License-Identifier: GPL-3.0-or-later
// Plans about projects: new ones with their people and service accounts, other names, the archive. Copying one is a
// blueprint's business: blueprintplan.h. Pure functions; names and ids are not checked here, the forms do that.
#pragma once

#include "app/planning/plansheet.h"

#include <array>

namespace steward {

struct NewMember final
{
    QString userId, role;
    friend bool operator==(const NewMember &, const NewMember &) = default;
};

struct NewAccount final
{
    QString name;
    bool withKey = false; ///< a secret is then shown once
    friend bool operator==(const NewAccount &, const NewAccount &) = default;
};

struct NewProject final
{
    QString name;
    std::vector<NewMember> members{};
    std::vector<NewAccount> accounts{};
    friend bool operator==(const NewProject &, const NewProject &) = default;
};

[[nodiscard]] Plan createProjectPlan(const NewProject &project, const PlanOrigin &origin);

/// The field guide's structure (row 6), in its order.
inline constexpr std::array kFourClasses{EnvironmentClass::Development, EnvironmentClass::Staging,
                                         EnvironmentClass::Production, EnvironmentClass::Analytics};
/// "Parcel Routing Production" of "Parcel Routing"; the class alone of an empty base.
[[nodiscard]] QString fourProjectName(const QString &base, EnvironmentClass environment);
/// All of them in one plan, each with its members and service accounts. \a base: what they are about, for the title.
[[nodiscard]] Plan fourProjectsPlan(const QString &base, const std::vector<NewProject> &projects,
                                    const PlanOrigin &origin);

[[nodiscard]] Plan renameProjectPlan(const QString &projectId, const QString &name, const PlanOrigin &origin);
/// Those that are archived already, and those that are not known, are left out.
[[nodiscard]] Plan archiveProjectsPlan(const QStringList &projectIds, const PlanOrigin &origin);

} // namespace steward
