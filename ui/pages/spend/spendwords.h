// SPDX-License-Identifier: GPL-3.0-or-later
// How the Spend page names what it shows. Texts of the service come out fit to be shown. GUI thread.
#pragma once

#include "app/spend/spendchoice.h"

#include <QCoreApplication>

namespace steward {

class SpendWords final
{
    Q_DECLARE_TR_FUNCTIONS(steward::SpendWords)
public:
    [[nodiscard]] static QString grouping(SpendGrouping grouping);   ///< "Cost centre"
    [[nodiscard]] static QString inSentence(SpendGrouping grouping); ///< "cost centre", behind 'by'
    [[nodiscard]] static QString groupingId(SpendGrouping grouping); ///< "cost_centre", stable
    [[nodiscard]] static SpendGrouping groupingFromId(const QString &id);
    [[nodiscard]] static QString narrowing(SpendGrouping grouping);         ///< "Show one project"
    [[nodiscard]] static QString groups(SpendGrouping grouping, int count); ///< "38 projects"
    [[nodiscard]] static QString below(SpendGrouping grouping,
                                       SpendScope scope); ///< what Enter on a row of it leads to
    /// A group's own name; \a name is what the archive knows of it.
    [[nodiscard]] static QString member(SpendGrouping grouping, const QString &member, const QString &name);

    [[nodiscard]] static QString days(const Period &days);       ///< "1–22 Nov 2026"
    [[nodiscard]] static QString daysOfYear(const Period &days); ///< "1–22 Nov", where the year is plain
    [[nodiscard]] static QString range(const SpendRange &range, UnixSeconds now, int budgetDay); ///< "This period"
    /// "October" where the range compared with is that month, "last year", "90 days before", else its days.
    [[nodiscard]] static QString compared(const Period &days, const SpendChoice &choice);
    [[nodiscard]] static QString comparison(SpendComparison compare); ///< of the menu
    [[nodiscard]] static QString change(Money amount);                ///< "+$12.00"
    [[nodiscard]] static QString change(qint64 permyriad);            ///< "+3.1 %", of hundredths of a percent
};

} // namespace steward
