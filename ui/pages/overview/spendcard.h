// SPDX-License-Identifier: GPL-3.0-or-later
// What the current budget period has cost so far, against the previous one up to the same day, with a bar for each day.
// Each currency stands by itself; provisional days are hatched and said to be so. GUI thread.
#pragma once

#include "app/organization/projectrow.h"
#include "ui/support/consolepage.h"

#include <QWidget>

namespace steward {

class CellList;
class DailyBarsChart;
class TextLabel;

class SpendCard final : public QWidget
{
    Q_OBJECT
public:
    explicit SpendCard(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(SpendCard)

    /// \a projects: for the list of those that spent most in the first currency.
    void setSummary(const SpendSummary &summary, const std::vector<ProjectRow> &projects);
    /// "1–30 Nov, UTC"
    [[nodiscard]] static QString periodText(const Period &period);

Q_SIGNALS:
    void navigate(const steward::Target &target);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitProjects(); ///< they are shown where at least two of them have room
    void showProjects(const std::vector<ProjectRow> &projects);
    void showCurrency(const CurrencySpend &spend);
    void showReadout();

    SpendSummary m_summary;
    TextLabel *m_amount;
    TextLabel *m_against;
    TextLabel *m_againstLabel;
    TextLabel *m_yesterday;
    TextLabel *m_yesterdayLabel;
    TextLabel *m_unattributed;
    TextLabel *m_unattributedLabel;
    TextLabel *m_others;
    TextLabel *m_readout;
    TextLabel *m_first;
    TextLabel *m_last;
    TextLabel *m_note;
    DailyBarsChart *m_chart;
    TextLabel *m_projectsTitle;
    CellList *m_projects;
};

} // namespace steward
