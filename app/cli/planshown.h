// SPDX-License-Identifier: GPL-3.0-or-later
// A plan as a command shows it. Pure functions; what comes from outside is made fit for a terminal.
#pragma once

#include "app/changes/namebook.h"
#include "app/changes/review.h"
#include "app/cli/options.h"

namespace steward::cli {

struct ShownPlan final
{
    const Plan &plan;
    std::vector<StepReview> reviews; ///< empty: there is no organization to review it against
    NameBook names;
};

/// \a plan against what is held of the organization.
[[nodiscard]] ShownPlan shown(const Plan &plan, const ReviewInput &input);

[[nodiscard]] QString asText(const ShownPlan &shown);
[[nodiscard]] QByteArray written(const ShownPlan &shown, Format format); ///< Text, Markdown or Json

/// "3  Add Ada to Routing".
[[nodiscard]] QString numbered(const ShownPlan &shown, std::size_t step);

} // namespace steward::cli
