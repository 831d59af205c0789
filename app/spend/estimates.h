// SPDX-License-Identifier: GPL-3.0-or-later
// Answers by attribution, read from the archive a month at a time and worked out on other threads, so that a year of a
// large organization is never in memory. GUI thread.
#pragma once

#include "app/spend/reasoning/attributedfold.h"

#include <memory>
#include <QCoroTask>
#include <stop_token>

namespace steward {

/// Whether \a question is about people, or about keys.
[[nodiscard]] bool asksForPeople(const SpendQuestion &question);
[[nodiscard]] bool asksForKeys(const SpendQuestion &question);

/// Everything added up, ready for figures() and trend(). The archive must outlive it or \a stop be requested before.
[[nodiscard]] QCoro::Task<Result<std::shared_ptr<const AttributedFold>>>
estimated(const SpendArchive &archive, SpendQuestion question, std::stop_token stop);

/// The whole answer. Of keys alone it is the service's own where that bills by key on every day.
[[nodiscard]] QCoro::Task<Result<SpendFigures>> answerOfEstimate(const SpendArchive &archive, SpendQuestion question,
                                                                 std::stop_token stop);
[[nodiscard]] QCoro::Task<Result<std::vector<SpendSeries>>>
trendOfEstimate(const SpendArchive &archive, SpendQuestion question, QStringList members, std::stop_token stop);

} // namespace steward
