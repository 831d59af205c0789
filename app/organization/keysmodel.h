// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the Keys page. The columns' places are the enumeration's; GUI thread.
#pragma once

#include "app/models/quickfilter.h"
#include "app/models/tablemodel.h"
#include "app/organization/keyrow.h"

namespace steward {

class KeysModel final : public TableModel<KeyRow>
{
public:
    enum Column {
        Name,
        Tail,
        ProjectName,
        Environment,
        OwnerName,
        OwnerKind,
        OwnerEmail,
        Age,
        LastUsed,
        Created,
        Expires,
        Attention,
        Systems,
        Note
    };

    explicit KeysModel(QObject *parent = nullptr);
};

/// Brings rows into the order of their names (RowOrder::ByName). Any thread.
void sortByName(std::vector<KeyRow> &rows);

/// "never-used", "unused-90", "owner-gone", "personal-in-production", "older-than-policy", "expiring", "no-systems",
/// "admin".
[[nodiscard]] std::span<const QuickFilter<KeyRow>> keyFilters();

/// In the language of the user: "Owner gone", "service account".
[[nodiscard]] QString keyFlagTitle(KeyFlag flag);
[[nodiscard]] QString ownerKindTitle(KeyRow::Owner owner);

} // namespace steward
