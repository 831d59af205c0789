// SPDX-License-Identifier: GPL-3.0-or-later
// How the report says what it shows. Texts of the service come out fit to be shown. GUI thread.
#pragma once

#include "app/spend/report/monthlyreport.h"
#include "ui/support/theme.h"

#include <QCoreApplication>

namespace steward {

class ReportWords final
{
    Q_DECLARE_TR_FUNCTIONS(steward::ReportWords)
public:
    [[nodiscard]] static QString period(const Period &days);            ///< "October 2026", else its days
    [[nodiscard]] static QString compared(const MonthlyReport &report); ///< "September", else its days
    [[nodiscard]] static QString moment(UnixSeconds at);                ///< "23 November 2026, 10:41 UTC"
    [[nodiscard]] static QString signedMoney(Money amount, const QString &currency);
    [[nodiscard]] static QString signedPercent(std::optional<qint64> permyriad); ///< "—" where there is none
    [[nodiscard]] static Tone stateTone(const MonthlyReport &report);
    [[nodiscard]] static QString state(const MonthlyReport &report);   ///< whether the figures may be signed
    [[nodiscard]] static QString verdict(const MonthlyReport &report); ///< of the budget, in some words
    /// What the whole period is likely to cost, or why that is not told; empty: no day is to come.
    [[nodiscard]] static QString forecast(const MonthlyReport &report);
    [[nodiscard]] static QString budgetState(ReportBudget::State state);
    [[nodiscard]] static std::optional<Tone> budgetTone(ReportBudget::State state);
    /// Sentences about where the figures come from and what was checked.
    [[nodiscard]] static QStringList data(const MonthlyReport &report);
    [[nodiscard]] static QString member(SpendGrouping grouping, const ReportRow &row);
    [[nodiscard]] static QString incident(const ReportIncident &incident); ///< "18 times the usual Thursday"
    /// How far above it, and where most of it comes from; empty: neither is known.
    [[nodiscard]] static QString detail(const ReportIncident &incident, const QString &currency);
    /// For a file: "spend-report-2026-10.pdf".
    [[nodiscard]] static QString fileName(const Period &period);
};

} // namespace steward
