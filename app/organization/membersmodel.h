// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the Members page. The columns' places are the enumeration's; GUI thread.
#pragma once

#include "app/models/quickfilter.h"
#include "app/models/tablemodel.h"
#include "app/organization/memberrow.h"

namespace steward {

class MembersModel final : public TableModel<MemberRow>
{
public:
    enum Column { Name, Email, Role, Projects, Keys, LastActive, State, Since, Expires };

    explicit MembersModel(QObject *parent = nullptr);
};

/// Brings rows into the order of their names (RowOrder::ByName). Any thread.
void sortByName(std::vector<MemberRow> &rows);

/// "owners", "readers", "invited" (every invitation shown), "expiring", "expired", "left-with-keys", "inactive-90",
/// "no-projects".
[[nodiscard]] std::span<const QuickFilter<MemberRow>> memberFilters();

/// In the language of the user: "Active", "Expired".
[[nodiscard]] QString memberStateTitle(MemberRow::State state);
/// The service's own roles in the language of the user; a custom role's name as it is.
[[nodiscard]] QString roleTitle(const MemberRow &row);

} // namespace steward
