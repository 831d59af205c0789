// SPDX-License-Identifier: GPL-3.0-or-later
// What a project may cost in a month: its spend limit. A value.
#pragma once

#include "app/base/money.h"

namespace steward {

struct ProjectBudget final
{
    QString projectId, name; ///< name empty: none is known
    Money budget;
    friend bool operator==(const ProjectBudget &, const ProjectBudget &) = default;
};

} // namespace steward
