// SPDX-License-Identifier: GPL-3.0-or-later
// Where the rise of a spike comes from, and one incident for one cause: a line item that rose because one project did is
// told with that project.
#pragma once

#include "app/base/result.h"
#include "app/spend/watch/incident.h"

#include <QCoroTask>
#include <stop_token>

namespace steward {

class SpendBook;

/// \a incidents of projects and line items, each with its name and with where most of its rise comes from, against the
/// same weekday a week earlier: of a project its line item, of a line item the project that has half of the rise or more.
/// Without spikes of line items that a project's spike of the same day tells already. \a book outlives the task.
[[nodiscard]] QCoro::Task<Result<std::vector<Incident>>> withCauses(const SpendBook *book,
                                                                    std::vector<Incident> incidents,
                                                                    std::stop_token stop);

} // namespace steward
