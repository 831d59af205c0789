// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the Spend page with the true total under it: one row for each group of an answer, or a sentence where
// there is none. Asks the feed for the sparklines of the rows that are seen. GUI thread.
#pragma once

#include "app/spend/spendmodel.h"
#include "ui/pages/spend/spendfeed.h"

#include <QJsonArray>
#include <QTimer>
#include <QWidget>

namespace steward {

class CellModel;
class DataTable;
class EmptyState;
class Settings;
class SpendBook;
class TableFooter;
class TotalRow;
struct Snapshot;

class SpendTable final : public QWidget
{
    Q_OBJECT
public:
    SpendTable(const SpendBook &own, SpendFeed &feed, const Settings &settings, QWidget *parent = nullptr);

    /// \a places: of the groups among the chart colours.
    void show(const SpendShown &shown, const QHash<QString, int> &places);
    /// What stands there while there are no rows.
    void showState();
    void select(const QString &member);
    [[nodiscard]] DataTable &view() { return *m_view; }
    [[nodiscard]] SpendModel &model() { return m_model; }
    [[nodiscard]] bool asksForTrends() const;
    /// Of what is shown at the moment of asking.
    [[nodiscard]] std::function<QJsonArray(const Snapshot &, const QStringList &)> json() const;

Q_SIGNALS:
    void rowOpened(const steward::SpendRow &row);
    void filtersLifted(); ///< where they leave nothing

private:
    void showRows(const SpendShown &shown, const QHash<QString, int> &places);
    void showFooter();
    void askTrends();
    [[nodiscard]] const SpendShown *shown() const { return m_feed.shown() ? &*m_feed.shown() : nullptr; }

    const SpendBook &m_own; ///< whose budgets are told
    SpendFeed &m_feed;
    SpendModel m_model;
    CellModel *m_cells;
    DataTable *m_view;
    EmptyState *m_empty;
    TotalRow *m_total;
    TableFooter *m_footer;
    QTimer m_trendTimer;
};

} // namespace steward
