// SPDX-License-Identifier: GPL-3.0-or-later
// The head of the Spend page: title, filter, days, comparison and export in one row; in the next by what is grouped,
// and how far the figures can be trusted. Says what a person chose; what is chosen is set from outside. GUI thread.
#pragma once

#include "app/spend/spendchoice.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QMenu;
class QPushButton;

namespace steward {

class FilterButton;
class PeriodPicker;
class SegmentedChoice;
class SpendBadge;

class SpendHead final : public QWidget
{
    Q_OBJECT
public:
    /// Takes \a badge.
    SpendHead(const QString &title, SpendBadge *badge, QWidget *parent = nullptr);
    void setChoice(const SpendChoice &choice, UnixSeconds now, int budgetDay);
    /// How many can be looked at together; with one there is no choice.
    void setOrganizations(int count);
    void setExportMenu(QMenu *menu);
    void openExportMenu();
    void focusFilter();
    [[nodiscard]] FilterButton &filter() { return *m_filter; }

Q_SIGNALS:
    void scopeChosen(steward::SpendScope scope);
    void rangeChosen(const steward::SpendRange &range);
    void comparisonChosen(steward::SpendComparison compare);
    void groupingChosen(steward::SpendGrouping grouping);

private:
    [[nodiscard]] QHBoxLayout *titleRow(const QString &title);
    [[nodiscard]] QHBoxLayout *groupingRow(SpendBadge *badge);

    FilterButton *m_filter;
    PeriodPicker *m_period;
    QComboBox *m_organizations, *m_compare;
    QPushButton *m_export;
    SegmentedChoice *m_groupings;
};

} // namespace steward
