// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the Spend page: one row for each group of an answer. The columns' places are the enumeration's; GUI
// thread.
#pragma once

#include "app/archive/spend/spendquestion.h"
#include "app/local/local.h"
#include "app/models/tablemodel.h"

#include <functional>

namespace steward {

struct SpendRow final
{
    QString id; ///< '=' and the member: a row needs one, and the member of what is unattributed is empty
    QString member, name, context;
    QString currency = QStringLiteral("USD");
    std::optional<EnvironmentClass> environment; ///< of a project
    Money amount;
    std::optional<Money> before; ///< nothing: there is no comparison
    std::optional<qint64>
        sharePermyriad;          ///< of the total, in hundredths of a percent; nothing: the total is not positive
    std::optional<Money> budget; ///< of the whole period
    int letter = 6;              ///< place among the chart colours; 6: the rest
    bool otherCurrency = false;  ///< stands beside the total, never in it
    friend bool operator==(const SpendRow &, const SpendRow &) = default;

    /// In hundredths of a percent; nothing without a comparison or where there was nothing before.
    [[nodiscard]] std::optional<qint64> changePermyriad() const;
    [[nodiscard]] std::optional<qint64> budgetPermyriad() const;
};

/// part / whole in hundredths of a percent, rounded; nothing when \a whole is not positive.
[[nodiscard]] std::optional<qint64> permyriad(Money part, Money whole);

class SpendModel final : public TableModel<SpendRow>
{
public:
    enum Column { Group, Class, Amount, Share, Before, Change, Trend, Budget };

    explicit SpendModel(QObject *parent = nullptr);
};

/// What is to be known to make rows of an answer.
struct SpendRowsContext final
{
    SpendGrouping groupBy{};
    bool compared = false;
    QHash<QString, int> letters;          ///< member -> place among the chart colours, 0 to 5
    QHash<QString, QString> environments; ///< of projects
    std::function<std::optional<Money>(const QString &projectId)> budget; ///< empty: budgets mean nothing here
};
[[nodiscard]] std::vector<SpendRow> spendRows(const SpendFigures &figures, const SpendRowsContext &context);

} // namespace steward
