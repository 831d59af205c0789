// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the Journal page. The columns' places are the enumeration's. GUI thread.
#pragma once

#include "app/changes/journalledger.h"
#include "app/models/quickfilter.h"
#include "app/models/tablemodel.h"

namespace steward {

class JournalModel final : public TableModel<JournalRow>
{
public:
    enum Column { Day, Time, What, Who, Outcome, PartOf, Operation, RequestId, PlanId, Number };

    explicit JournalModel(QObject *parent = nullptr);
};

/// "failed", "unknown", "undoable".
[[nodiscard]] std::span<const QuickFilter<JournalRow>> journalFilters();

} // namespace steward
