// SPDX-License-Identifier: GPL-3.0-or-later
// The Spend page: where the money goes. Days, comparison, grouping and filters are one SpendChoice; every figure on the
// page comes from the one answer to it (SpendFeed), so that charts, table and key figures always agree. Owned by the
// shell. GUI thread.
#pragma once

#include "app/spend/chartletters.h"
#include "app/spend/spendmodel.h"
#include "app/spend/watch/incident.h"
#include "ui/pages/spend/spendfeed.h"
#include "ui/support/cell.h"
#include "ui/support/consolepage.h"

#include <functional>
#include <QJsonArray>
#include <QTimer>

class QComboBox;
class QPushButton;

namespace steward {

class CellModel;
class CumulativePlot;
class DataTable;
class EmptyState;
class ExportAction;
class KeyFigures;
class LinkButton;
class MessageBar;
class PeriodPicker;
class PillRow;
class PlotCard;
class ReportAction;
class SegmentedChoice;
class SpendTrail;
class StackedBars;
class TableFooter;
class TotalRow;
struct Snapshot;
struct CumulativeContent;
struct StackedContent;

class SpendPage final : public ConsolePage
{
    Q_OBJECT
public:
    explicit SpendPage(PageContext context, QWidget *parent = nullptr);
    ~SpendPage() override;
    Q_DISABLE_COPY_MOVE(SpendPage)

    [[nodiscard]] QString pageId() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] PageHelp help() const override;
    void activate() override;
    /// rowId: a project to look into; filter "period": the budget period so far, all of it.
    void go(const Target &target) override;
    void focusFilter() override;
    void exportRows() override;
    bool escape() override;

    [[nodiscard]] const SpendChoice &choice() const { return m_choice; }
    [[nodiscard]] const SpendFeed &feed() const { return *m_feed; }
    [[nodiscard]] UnixSeconds now() const;
    /// Nothing that has changed waits to be shown.
    [[nodiscard]] bool isCurrent() const;
    [[nodiscard]] SpendModel &model() { return m_model; }
    void choose(SpendChoice choice);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectAll();
    [[nodiscard]] QWidget *chartsRow();
    void askAgain();
    void take();
    void takeRows();
    void takeFailure(const Error &error);
    void showHead();
    void showFigures();
    void showBadge();
    void tellMethod();
    void watchIncidents();
    void tellIncidents();
    void acknowledge(const Incident &incident);
    void showCharts();
    void showTotal();
    void showFooter();
    void showState();
    void askTrends();
    void openRow(int row);
    void chooseStep(int step, const QString &member);
    void goBackTo(int parts);
    void lift(int part);
    [[nodiscard]] QStringList trailParts() const;
    [[nodiscard]] Cell cellAt(int row, int column) const;
    [[nodiscard]] Cell groupCell(const SpendRow &row) const;
    [[nodiscard]] StackedContent stacked() const;
    [[nodiscard]] CumulativeContent cumulative() const;
    [[nodiscard]] QString nameOf(SpendGrouping grouping, const QString &member) const;
    [[nodiscard]] std::function<QJsonArray(const Snapshot &, const QStringList &)> exportedJson() const;
    [[nodiscard]] int budgetDay() const;
    /// Of what is looked at; only for a whole budget period without filters, or of one project.
    [[nodiscard]] std::optional<Money> budgetOfView() const;
    [[nodiscard]] const SpendShown *shown() const;

    PageContext m_context;
    SpendModel m_model;
    CellModel *m_cells;
    SpendFeed *m_feed;
    QHash<QString, Incident> m_told; ///< incidents in the message bar, by message
    SpendChoice m_choice;
    ChartLetters m_letters;
    QHash<QString, int> m_places;    ///< of the groups shown
    QHash<QString, QString> m_names; ///< of members that were filtered by, as they were called then
    QString m_wanted;                ///< member whose row is selected when the answer has come; null: none
    bool m_dirty = true;

    PeriodPicker *m_period;
    QComboBox *m_compare;
    QPushButton *m_export;
    SegmentedChoice *m_groupings;
    PillRow *m_badge;
    LinkButton *m_method; ///< of an estimate
    LinkButton *m_days;
    LinkButton *m_incidents;
    SpendTrail *m_trail;
    KeyFigures *m_figures;
    StackedBars *m_bars;
    CumulativePlot *m_sums;
    PlotCard *m_barsCard, *m_sumsCard;
    MessageBar *m_messages;
    DataTable *m_table;
    EmptyState *m_empty;
    TotalRow *m_total;
    TableFooter *m_footer;
    ExportAction *m_exports = nullptr;
    ReportAction *m_report = nullptr;
    QTimer m_trendTimer, m_changeTimer;
};

} // namespace steward
