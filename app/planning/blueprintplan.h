// SPDX-License-Identifier: GPL-3.0-or-later
// From a blueprint to a plan of what differs. It adds and changes; it never takes away what a project has and the
// blueprint does not name. Pure functions.
#pragma once

#include "app/planning/blueprint.h"
#include "app/planning/plansheet.h"

namespace steward {

/// Which parts of a blueprint are wanted.
struct BlueprintParts final
{
    bool members = true;
    bool accounts = true;
    bool rateLimits = true;
    bool spend = true;  ///< hard limit and alerts
    bool labels = true; ///< environment and cost centre
    /// People who are not in the organization are invited as readers, straight into the project.
    bool invite = false;
    friend bool operator==(const BlueprintParts &, const BlueprintParts &) = default;
};

/// What a blueprint asks for and cannot be had, and why.
struct BlueprintObstacle final
{
    enum class Kind {
        NotInOrganization, ///< what: the address
        InvitedAlready,    ///< what: the address; the invitation has not been accepted yet
        ManagedElsewhere,  ///< what: the address; the identity provider says who is in which project
        DefaultProject,    ///< takes no members and no service accounts by hand
        UnknownModel,      ///< what: the model
        RoleForGood,       ///< what: the service account; its role can be changed but not taken away
    };
    Kind kind;
    QString project; ///< its name
    QString what;
    friend bool operator==(const BlueprintObstacle &, const BlueprintObstacle &) = default;
};

/// Where one of the blueprint's projects goes.
struct BlueprintTarget final
{
    /// As it is now. Without a projectId a new project is made, called settings.name.
    ProjectSettings settings{};
};

struct BlueprintOutcome final
{
    Plan plan; ///< without steps when nothing differs at the service; it may have labels all the same
    std::vector<BlueprintObstacle> obstacles;
    [[nodiscard]] bool isEmpty() const { return plan.steps.empty() && plan.labels.empty(); }
};

/// \a targets: one for each of the blueprint's projects, in their order.
[[nodiscard]] BlueprintOutcome blueprintPlan(const Blueprint &blueprint, const std::vector<BlueprintTarget> &targets,
                                             const PlanOrigin &origin, const BlueprintParts &parts = {});

/// The members, service-account names, limits and alerts of one project in another, by way of a blueprint.
[[nodiscard]] BlueprintOutcome copyProjectPlan(const ProjectSettings &source, const BlueprintTarget &target,
                                               const PlanOrigin &origin, const BlueprintParts &parts = {});

/// "Ada@Example.com is not in this organization."
[[nodiscard]] QString obstacleText(const BlueprintObstacle &obstacle);

} // namespace steward
