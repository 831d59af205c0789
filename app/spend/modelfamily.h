// SPDX-License-Identifier: GPL-3.0-or-later
// The model that a line item bills, without the date of its snapshot: "gpt-5-mini-2025-08-07, cached input" and
// "gpt-5-mini-2025-08-07, batch output" are both of "gpt-5-mini". Line items are words for people, with no rule that
// the service has written down: what does not look like a model has none. Pure functions.
#pragma once

#include <QString>

namespace steward {

/// Empty: of no model ("web search tool calls", "assistants api | file search").
[[nodiscard]] QString familyOfLineItem(const QString &lineItem);
/// The same of a model's name in usage; a fine-tuned model ("ft:gpt-4o-mini-2024-07-18:acme::7p4lURel") is of the
/// family of the model it was made from.
[[nodiscard]] QString familyOfModel(const QString &model);

} // namespace steward
