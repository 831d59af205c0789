// SPDX-License-Identifier: GPL-3.0-or-later
// The key figures of an answer: spend, comparison, forecast or highest day, average, provisional. Reads the one
// SpendShown and asks for nothing.
#pragma once

#include "ui/pages/spend/keyfigures.h"
#include "ui/pages/spend/spendfeed.h"

#include <QCoreApplication>

namespace steward {

class SpendFacts final
{
    Q_DECLARE_TR_FUNCTIONS(steward::SpendFacts)
public:
    static constexpr int kCount = 5;
    [[nodiscard]] static std::vector<KeyFigure> of(const SpendShown &shown);

private:
    [[nodiscard]] static KeyFigure spend(const SpendShown &shown);
    [[nodiscard]] static KeyFigure against(const SpendShown &shown);
    [[nodiscard]] static KeyFigure highest(const SpendShown &shown);
    [[nodiscard]] static KeyFigure ahead(const SpendShown &shown);
    [[nodiscard]] static KeyFigure average(const SpendShown &shown);
    [[nodiscard]] static KeyFigure provisional(const SpendShown &shown);
};

} // namespace steward
