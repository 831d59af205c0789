// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of the Spend page's table and of the total under it, and its rows as JSON.
#pragma once

#include "app/spend/spendmodel.h"
#include "ui/support/cell.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace steward {

struct SpendShown;

class SpendCells final
{
    Q_DECLARE_TR_FUNCTIONS(steward::SpendCells)
public:
    /// \a trend: what the sparkline draws.
    [[nodiscard]] static Cell of(const SpendRow &row, SpendModel::Column column, SpendGrouping groupBy,
                                 const std::vector<double> &trend);
    /// By column.
    [[nodiscard]] static QHash<int, Cell> total(const SpendShown &shown);
    /// Of the rows \a ids in their order; amounts as exact decimal text.
    [[nodiscard]] static QJsonArray json(const std::vector<SpendRow> &rows, const QString &groupingId,
                                         const QStringList &ids);

private:
    [[nodiscard]] static Cell group(const SpendRow &row, SpendGrouping groupBy);
    [[nodiscard]] static Cell change(const SpendRow &row);
};

} // namespace steward
