// SPDX-License-Identifier: GPL-3.0-or-later
// The table of a campaign's checklist. The columns' places are the enumeration's. GUI thread.
#pragma once

#include "app/flows/rotation/checklist.h"
#include "app/models/quickfilter.h"
#include "app/models/tablemodel.h"

namespace steward {

class ChecklistModel final : public TableModel<ChecklistRow>
{
public:
    enum Column { System, Key, State, Step, Owner, Where, Next };

    explicit ChecklistModel(QObject *parent = nullptr);
};

/// "open", "waits", "settled", "over".
[[nodiscard]] std::span<const QuickFilter<ChecklistRow>> checklistFilters();

} // namespace steward
