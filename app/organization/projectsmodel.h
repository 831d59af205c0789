// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the Projects page. The columns' places are the enumeration's; GUI thread.
#pragma once

#include "app/models/quickfilter.h"
#include "app/models/tablemodel.h"
#include "app/organization/projectrow.h"

namespace steward {

class ProjectsModel final : public TableModel<ProjectRow>
{
public:
    enum Column {
        Name,
        Environment,
        CostCentre,
        People,
        Owners,
        ServiceAccounts,
        Keys,
        PersonalKeys,
        Spend,
        HardLimit,
        LimitUsed,
        Activity,
        Created,
        Status
    };

    explicit ProjectsModel(QObject *parent = nullptr);
};

/// By class ("production", …), then "no-cost-centre", "hard-limit-production", "active" (not archived), "archived".
[[nodiscard]] std::span<const QuickFilter<ProjectRow>> projectFilters();

} // namespace steward
