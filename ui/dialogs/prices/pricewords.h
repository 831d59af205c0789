// SPDX-License-Identifier: GPL-3.0-or-later
// How prices are told and typed: dollars with as many decimals as they have, in the person's locale. No amount passes
// through floating point. GUI thread (translations, locale).
#pragma once

#include "app/base/clock.h"
#include "app/base/money.h"
#include "app/spend/prices/pricedusage.h"

#include <optional>
#include <QCoreApplication>

namespace steward {

class PriceWords final
{
    Q_DECLARE_TR_FUNCTIONS(steward::PriceWords)
public:
    static constexpr qint64 kMillion = 1'000'000;

    /// "$1.25" for \a units at once; "—": there is no price.
    [[nodiscard]] static QString amount(const std::optional<Money> &each, qint64 units);
    /// As it stands in a field: "1.25", or "1,25" where that is the custom; empty: there is no price.
    [[nodiscard]] static QString typed(const std::optional<Money> &each, qint64 units);
    /// What was typed; nothing: an empty field. Errors of unitPrice().
    [[nodiscard]] static Result<std::optional<Money>> read(const QString &text, qint64 units);
    /// Under the field, behind its name.
    [[nodiscard]] static QString problem(const Error &error, qint64 units);
    /// "7 Aug 2025", UTC.
    [[nodiscard]] static QString day(UnixSeconds at);
    /// A model's name as it is, fit to be shown, or what a service without models is called.
    [[nodiscard]] static QString name(const QString &model);
    /// "gpt-6, gpt-7 and 3 more".
    [[nodiscard]] static QString list(const QStringList &models, int most = 4);
    /// With its sign: "+$12.50".
    [[nodiscard]] static QString difference(Money amount);
    /// Hundredths of a percent with their sign: "+12.5 %"; "—": of nothing.
    [[nodiscard]] static QString change(std::optional<qint64> permyriad);
    /// "12,345 requests".
    [[nodiscard]] static QString use(const UnpricedModel &model);
};

} // namespace steward
