// SPDX-License-Identifier: GPL-3.0-or-later
// The Usage page: what the organization asked of the service, by model, project, key or person, over time. Chart, table
// and total show one answer of the SpendBook, never two. While the last hour is shown the minutes are followed
// (SpendSync::setLive), and only then. It counts what the service counts: there are no errors in it. GUI thread.
#pragma once

#include "app/async/taskscope.h"
#include "app/base/result.h"
#include "app/spend/prices/pricedusage.h"
#include "ui/pages/usage/usagewords.h"
#include "ui/support/consolepage.h"

#include <QFuture>
#include <QTimer>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace steward {

class DataTable;
class EmptyState;
class LimitsReader;
class LinkButton;
class MessageBar;
class ProgressLine;
class TextLabel;
class PlotCard;
class UsageBars;
class UsageModel;
class TotalRow;

class UsagePage final : public ConsolePage
{
    Q_OBJECT
public:
    explicit UsagePage(PageContext context, QWidget *parent = nullptr);
    ~UsagePage() override;
    Q_DISABLE_COPY_MOVE(UsagePage)

    [[nodiscard]] QString pageId() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] PageHelp help() const override;
    void activate() override;
    void focusFilter() override;
    bool escape() override;
    [[nodiscard]] const UsageFigures &figures() const { return m_figures; } ///< that are shown

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void fillPickers();
    void fillForEndpoint(); ///< measures and groupings
    void sortEndpoints();
    void ask();
    void take(const UsageQuestion &question, Result<UsageFigures> answer);
    void showFigures();
    void showState();
    void showFacts();
    void showShares();
    [[nodiscard]] bool isFilteredBy(const std::vector<UsageFilterBy> &filters) const; ///< what is shown
    void askSavings(const UsageQuestion &question, int number);
    void openWhatIf();
    void showColumns();
    void drillInto(int row);
    void liftFilter();
    void followLive();
    void showCoverage();
    void askPeaks();
    void showPeaks();
    [[nodiscard]] QString peakProject() const; ///< the one whose peaks are shown; empty: the organization
    [[nodiscard]] UsageEndpoint endpoint() const;
    [[nodiscard]] UsageUnit unit() const;
    [[nodiscard]] UsageGrouping grouping() const;
    [[nodiscard]] UsageSpan span() const;

    PageContext m_context;
    UsageModel *m_model;
    QComboBox *m_endpoint, *m_measure, *m_group, *m_span;
    QPushButton *m_days, *m_lift;
    QWidget *m_sharesRow;
    TextLabel *m_facts, *m_shares, *m_note;
    LinkButton *m_closest; ///< of the models to its rate limit
    LimitsReader *m_limits;
    std::vector<UsagePeak> m_peaks;
    MessageBar *m_messages;
    ProgressLine *m_progress;
    UsageBars *m_bars;
    PlotCard *m_chart;
    DataTable *m_table;
    TotalRow *m_total;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    UsageFigures m_figures;
    UsageQuestion m_shown;            ///< what m_figures answer
    std::optional<Savings> m_savings; ///< of what is shown; nothing: not reckoned yet
    bool m_answered = false;
    std::vector<UsageFilterBy> m_filters;
    QStringList m_crumbs;
    QStringList m_colored; ///< members by index of their colour: a colour keeps its meaning while the page is open
    UsageEndpoint m_coloredEndpoint{};
    UsageGrouping m_coloredGrouping{};
    int m_asked = 0; ///< a later question makes an earlier answer old
    QTimer m_soon;
    TaskScope m_tasks; // last
};

} // namespace steward
