// SPDX-License-Identifier: GPL-3.0-or-later
// The days of one year of one source as a calendar: a row for each month, a column for each day of it. What a cell says
// and what is drawn in it come from the same state. Days that are not in the calendar, and those to come, are empty and
// cannot be chosen. All days are UTC. GUI thread.
#pragma once

#include "app/archive/spend/spendimport.h"

#include <optional>
#include <QAbstractTableModel>
#include <QHash>

namespace steward {

class CoverageModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Roles { StateRole = Qt::UserRole, RestatedRole, DayRole };
    using QAbstractTableModel::QAbstractTableModel;

    /// \a now: of the session's clock; its day is the last one that can be chosen.
    void setDays(int year, UnixSeconds now, const std::vector<DayCoverage> &days,
                 const std::vector<Restatement> &restated);
    [[nodiscard]] static Period yearOf(int year);
    [[nodiscard]] std::optional<DayCoverage> day(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(UnixSeconds day) const;
    [[nodiscard]] int countOf(DayState state) const;
    [[nodiscard]] static QString word(DayState state);
    /// Everything known of a day, in one line.
    [[nodiscard]] QString sentence(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] std::optional<UnixSeconds> dayAt(const QModelIndex &index) const;

    int m_year = 1970;
    UnixSeconds m_now = 0;
    QHash<UnixSeconds, DayCoverage> m_days;
    QHash<UnixSeconds, std::vector<Restatement>> m_restated;
};

} // namespace steward
