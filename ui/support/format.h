// SPDX-License-Identifier: GPL-3.0-or-later
// How times, amounts and counts are written, everywhere in the program: one formatter, so that a table, a tooltip and a
// sentence never disagree. All times come in as UTC seconds; 'now' is the session clock's. GUI thread (QLocale's
// default).
#pragma once

#include "app/base/clock.h"
#include "app/base/money.h"

#include <optional>
#include <QCoreApplication>
#include <QLocale>

namespace steward {

class Format final
{
    Q_DECLARE_TR_FUNCTIONS(steward::Format)
public:
    /// The person's locale; English with British habits where the system has none ("C").
    [[nodiscard]] static QLocale locale();

    /// For table cells: "now", "3 min", "9 h", "143 d", "never".
    [[nodiscard]] static QString age(std::optional<UnixSeconds> then, UnixSeconds now);
    /// For sentences: "just now", "3 minutes ago", "143 days ago", "in 2 days", "never".
    [[nodiscard]] static QString ago(std::optional<UnixSeconds> then, UnixSeconds now);
    /// A length of time in a table: "211 d".
    [[nodiscard]] static QString days(qint64 days);

    [[nodiscard]] static QString dayMonth(UnixSeconds at);  ///< "23 Nov", UTC
    [[nodiscard]] static QString date(UnixSeconds at);      ///< "23 November 2026", UTC
    [[nodiscard]] static QString timeOfDay(UnixSeconds at); ///< "08:15", the person's zone
    /// For tooltips and accessible texts, two lines: the moment in UTC and in the person's zone.
    [[nodiscard]] static QString moment(UnixSeconds at);

    /// Two decimals always; U+2212 for minus. \a currency: ISO code in any case; "usd" and empty show "$".
    [[nodiscard]] static QString money(Money amount, const QString &currency = {});
    /// Without decimals, for forecasts: "$66,480".
    [[nodiscard]] static QString wholeMoney(Money amount, const QString &currency = {});
    /// On the axis of a chart: "$4k", "$250", "$0.05", "0" (UX.md 7). \a units: whole ones of the currency.
    [[nodiscard]] static QString shortMoney(double units, const QString &currency = {});
    [[nodiscard]] static QString percent(double ratio); ///< 0.914 -> "91.4 %"
    [[nodiscard]] static QString count(qint64 n);
    /// "—": not known, not applicable.
    [[nodiscard]] static QString none();
};

} // namespace steward
