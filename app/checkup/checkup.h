// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of an organization: every rule once over the rows that the pages show, so that a finding and the rows it
// leads to cannot disagree. Pure functions; any thread.
#pragma once

#include "app/checkup/finding.h"
#include "app/organization/keyrow.h"
#include "app/organization/memberrow.h"
#include "app/organization/projectrow.h"

#include <span>

namespace steward {

/// What the rules look at; refers to the caller's rows.
struct CheckupInput final
{
    const std::vector<ProjectRow> &projects;
    const std::vector<MemberRow> &members;
    const std::vector<KeyRow> &keys;
    const DayCosts &costs;
    UnixSeconds now = 0;
};

struct Rule final
{
    QLatin1StringView id;
    std::vector<Finding> (*check)(const CheckupInput &input);
};

/// Every rule there is.
[[nodiscard]] std::span<const Rule> checkupRules();

/// All findings, most urgent first and in the order of the rules.
[[nodiscard]] std::vector<Finding> runCheckup(const CheckupInput &input);

} // namespace steward
