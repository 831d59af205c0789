// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a plot in words, as a table: what is seen in the picture can be read, row by row, by sight and by a
// screen reader. GUI thread.
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

namespace steward {

struct PlotFigures final
{
    QStringList columns;           ///< the first one names the rows
    std::vector<QStringList> rows; ///< each as wide as columns
    friend bool operator==(const PlotFigures &, const PlotFigures &) = default;
};

class PlotFiguresModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setFigures(PlotFigures figures);
    [[nodiscard]] const PlotFigures &figures() const { return m_figures; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Also CellRole. The first cell of a row speaks for the whole of it: "3 Nov, Total $12.00, …".
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString spokenRow(const QStringList &row) const;

    PlotFigures m_figures;
};

} // namespace steward
