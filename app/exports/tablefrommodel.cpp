// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/tablefrommodel.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

ExportCell cellOf(const TableModelBase &model, const QModelIndex &index, const ExportWords &words)
{
    if (model.columnKind(index.column()) == ColumnKind::Text)
        return model.data(index).toString();
    const QVariant value = model.data(index, TableModelBase::SortRole);
    if (!value.isValid())
        return {};
    const qint64 number = value.toLongLong();
    switch (model.columnKind(index.column())) {
    case ColumnKind::Money:
        return Money{number};
    case ColumnKind::Time:
        if (number == 0)
            return words.never.isEmpty() ? ExportCell() : ExportCell(words.never);
        return ExportTime{number};
    default:
        return number;
    }
}

} // namespace

ExportTable tableFromModel(const TableModelBase &model, const QString &name, const std::vector<int> &columns,
                           const std::vector<int> &rows, const ExportWords &words)
{
    ExportTable table;
    table.name = name;
    for (const int column : columns) {
        const QString id = model.columnId(column);
        table.columns.push_back({id, model.columnTitle(column)});
        if (model.columnKind(column) == ColumnKind::Money)
            table.columns.push_back({id + u"_currency"_s, words.currency});
    }
    const int count = rows.empty() ? model.rowCount() : static_cast<int>(rows.size());
    table.rows.reserve(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        const int row = rows.empty() ? i : rows[static_cast<size_t>(i)];
        std::vector<ExportCell> cells;
        cells.reserve(table.columns.size());
        for (const int column : columns) {
            const QModelIndex index = model.index(row, column);
            cells.push_back(cellOf(model, index, words));
            if (model.columnKind(column) == ColumnKind::Money)
                cells.emplace_back(model.data(index, TableModelBase::CurrencyRole).toString());
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace steward
