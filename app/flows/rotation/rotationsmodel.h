// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the Rotations page. The columns' places are the enumeration's. GUI thread.
#pragma once

#include "app/flows/rotation/rotationrow.h"
#include "app/models/quickfilter.h"
#include "app/models/tablemodel.h"

namespace steward {

class RotationsModel final : public TableModel<RotationRow>
{
public:
    enum Column { Key, Project, Step, Next, Age, Who };

    explicit RotationsModel(QObject *parent = nullptr);
};

/// "waits", "runs", "due", "overdue", "over".
[[nodiscard]] std::span<const QuickFilter<RotationRow>> rotationFilters();

} // namespace steward
