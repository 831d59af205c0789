// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the Projects page, joined from the lists of the organization. A count whose list has not arrived is not
// known, which is something else than 0. Pure functions.
#pragma once

#include "app/organization/policy.h"
#include "app/organization/snapshot.h"
#include "app/organization/spendsummary.h"

namespace steward {

struct ProjectRow final
{
    QString id;
    QString name; ///< the id when the service gives none
    EnvironmentClass environment = EnvironmentClass::Other;
    bool environmentIsSet = false; ///< by the person; otherwise guessed from the name
    QString costCentre, note;
    QString status; ///< the service's word
    bool archived = false;
    bool isDefault = false; ///< the service's own Default project: no members or accounts can be added, never archived
    UnixSeconds createdAt = 0;
    std::optional<UnixSeconds> archivedAt;
    std::optional<int> people, owners; ///< people includes owners
    std::optional<int> serviceAccounts;
    std::optional<int> keys, personalKeys;   ///< keys includes personal ones
    std::optional<UnixSeconds> lastActivity; ///< latest use of one of its keys; 0: keys are known, none was ever used
    std::optional<std::vector<CurrencyAmount>>
        spend; ///< this budget period, largest first; not known: no costs arrived
    std::optional<CurrencyAmount> hardLimit;
    bool limitIsKnown = false; ///< whether 'no hardLimit' means that there is none
    QString limitEnforcement;  ///< "enforcing", "inactive"; open-ended
    friend bool operator==(const ProjectRow &, const ProjectRow &) = default;

    /// Share of the hard limit that this period's spend in its currency is; not known without both.
    [[nodiscard]] std::optional<double> limitUsedPercent() const;
    [[nodiscard]] std::optional<int> members() const
    {
        return people && owners ? std::optional(*people - *owners) : std::nullopt;
    }
};

[[nodiscard]] std::vector<ProjectRow> projectRows(const Snapshot &snapshot, const Policy &policy, UnixSeconds now);

} // namespace steward
