// SPDX-License-Identifier: GPL-3.0-or-later
// The export of what a table shows: the columns a person sees, in their order, and the rows shown or chosen.
#pragma once

#include "app/exports/exporttable.h"
#include "app/models/tablemodelbase.h"

namespace steward {

/// Words of the ui for what a cell may say in place of a value.
struct ExportWords final
{
    QString never;    ///< a time of 0: "never"; empty: an empty cell
    QString currency; ///< title of the column that follows an amount: "Currency"
};

/// \a columns are places in the model, in the order wanted. \a rows are rows shown; empty: all of them. Each Money
/// column is followed by one with the currency, since amounts of different currencies may stand below each other. GUI
/// thread.
[[nodiscard]] ExportTable tableFromModel(const TableModelBase &model, const QString &name,
                                         const std::vector<int> &columns, const std::vector<int> &rows,
                                         const ExportWords &words);

} // namespace steward
