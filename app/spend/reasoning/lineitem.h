// SPDX-License-Identifier: GPL-3.0-or-later
// What a line item of the bill says by its name: "gpt-4o-mini-2024-07-18, cached input", "gpt-5, batch output", "web
// search tool calls", "assistants api | file search". The service documents no grammar (BEHAVIOURS, 'Seen in public
// notes'); what is not understood is taken as it is and explains nothing. Pure; any thread.
#pragma once

#include "app/resources/usage/usageendpoint.h"

#include <optional>
#include <QString>

namespace steward {

struct LineItem final
{
    enum class Part { Whole, Input, CachedInput, Output };
    QString model; ///< with its date; empty: of no model
    Part part = Part::Whole;
    bool batch = false;
    std::optional<UsageEndpoint> tool; ///< the endpoint whose calls it bills, where it is not of a model's tokens
};

[[nodiscard]] LineItem lineItemFrom(const QString &name);

/// "gpt-5-mini-2025-08-07" -> "gpt-5-mini": without the date of a snapshot.
[[nodiscard]] QString modelFamily(const QString &model);
/// Of a line item; empty: of no model. For SpendLabels.
[[nodiscard]] QString modelFamilyOfLineItem(const QString &lineItem);

} // namespace steward
