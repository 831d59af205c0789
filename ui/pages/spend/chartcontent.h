// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts of the Spend page draw of an answer. Reads the one SpendShown and asks for nothing.
#pragma once

#include "ui/charts/cumulativeplot.h"
#include "ui/charts/shareplot.h"
#include "ui/charts/stackedbars.h"
#include "ui/pages/spend/spendfeed.h"

#include <QCoreApplication>

namespace steward {

class SpendNames;

class ChartContent final
{
    Q_DECLARE_TR_FUNCTIONS(steward::ChartContent)
public:
    /// \a places: of the groups among the chart colours.
    [[nodiscard]] static StackedContent stacked(const SpendShown &shown, const QHash<QString, int> &places);
    /// Of what the table shows: of the chosen bar alone where one is chosen.
    [[nodiscard]] static ShareContent share(const SpendShown &shown, const QHash<QString, int> &places);
    [[nodiscard]] static CumulativeContent cumulative(const SpendShown &shown);
    /// Its name as the archive knows it; over several organizations a project's with its organization's.
    [[nodiscard]] static QString nameOf(const SpendGroup &group, const SpendChoice &choice);
    [[nodiscard]] static QString others(const SpendFigures &figures, int named); ///< "12 others"
    [[nodiscard]] static QString stackedTitle(const SpendShown &shown);          ///< "Each day by project"
    [[nodiscard]] static QString shareTitle(const SpendShown &shown);            ///< "Share by project, Thu 19 Nov"
    /// Days, filters, total and largest group: what a screen reader says behind a chart's title.
    [[nodiscard]] static QString spoken(const SpendShown &shown, const SpendNames &names);
};

} // namespace steward
