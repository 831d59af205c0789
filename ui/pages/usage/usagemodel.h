// SPDX-License-Identifier: GPL-3.0-or-later
// The rows beneath the chart of the Usage page: one group each, with every measure of the endpoint, its share of the
// measure that is looked at, and its busiest minutes where the groups are models. The figures are those of one answer,
// the same that the chart shows. GUI thread.
#pragma once

#include "app/spend/headroom.h"
#include "ui/support/cell.h"

#include <QAbstractTableModel>
#include <QHash>

namespace steward {

class UsageModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Group,
        Requests,
        Input,
        Cached,
        Output,
        Quantity,
        Share,
        PeakRequests,
        PeakTokens,
        Closeness,
        Mark,
        kColumns
    };
    enum Roles { IdRole = Qt::UserRole, ColorRole };
    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(const UsageFigures &figures, UsageEndpoint endpoint, UsageGrouping grouping, UsageUnit unit);
    /// Index of the colour of members; 6, the grey of the rest, is of all others.
    void setColors(QHash<QString, int> colors);
    /// With the limits beside them, as far as they are known; \a unknown says why the others are not.
    void setPeaks(const std::vector<Headroom> &peaks, const QString &unknown);
    [[nodiscard]] const UsageGroup &group(int row) const { return m_groups[static_cast<size_t>(row)]; }
    [[nodiscard]] QString nameOf(int row) const; ///< fit to be shown
    /// What the total row says under a column; empty: nothing.
    [[nodiscard]] QString totalText(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] Cell cell(int row, int column) const;
    [[nodiscard]] qint64 valueOf(const UsageGroup &group, int column) const;
    void order();

    std::vector<UsageGroup> m_groups;
    UsageAmounts m_total{};
    [[nodiscard]] Cell peakCell(const Headroom &peak, int column) const;

    QHash<QString, Headroom> m_peaks; ///< by model
    QString m_unknown;
    QHash<QString, int> m_colors;
    UsageEndpoint m_endpoint{};
    UsageGrouping m_grouping = UsageGrouping::Model;
    UsageUnit m_unit = UsageUnit::Requests;
    int m_sortColumn = Share;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace steward
