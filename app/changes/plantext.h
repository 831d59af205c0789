// SPDX-License-Identifier: GPL-3.0-or-later
// A plan in the words of the person's language: what each step does, what is to be known of it, and whether there is a
// way back. The one place that turns operations into sentences, for the window, the terminal and the exports. Names
// come from outside: plain text. GUI thread (translations).
#pragma once

#include "app/changes/namebook.h"
#include "app/changes/planrecord.h"
#include "app/changes/review.h"

namespace steward::plantext {

/// "Make Adaeze Nwosu an owner". In the imperative, without a full stop.
[[nodiscard]] QString sentence(const Step &step, const Plan &plan, const NameBook &names);
/// "Used 3 minutes ago, 214 requests in the last hour, no system listed".
[[nodiscard]] QString fact(const Fact &fact);
/// What has become of the step: "Done", "Was so already", "Failed", …
[[nodiscard]] QString phase(const StepState &state);
/// "role is owner, was reader".
[[nodiscard]] QString difference(const Difference &difference);
/// "owner", "reader", "member" in the person's language; other words as they are.
[[nodiscard]] QString role(const QString &role);
[[nodiscard]] QString undoTitle(const QString &title);

/// On one line, with nothing in it that Markdown would take for its own.
[[nodiscard]] QString escaped(QString text);
/// The whole plan, or how far it has come, as Markdown for a ticket or a file. \a reviews may be empty.
[[nodiscard]] QString markdown(const PlanRecord &record, const std::vector<StepReview> &reviews, const NameBook &names);

} // namespace steward::plantext
