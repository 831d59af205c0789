// SPDX-License-Identifier: GPL-3.0-or-later
// The rules, one file each; checkup.cpp lists them. A rule returns no finding for what is not known.
#pragma once

#include "app/checkup/checkup.h"

namespace steward::rules {

[[nodiscard]] std::vector<Finding> runaway(const CheckupInput &input);
[[nodiscard]] std::vector<Finding> ownerGone(const CheckupInput &input);
[[nodiscard]] std::vector<Finding> hardLimit(const CheckupInput &input);
[[nodiscard]] std::vector<Finding> adminKeyExpiry(const CheckupInput &input);
[[nodiscard]] std::vector<Finding> personalKeys(const CheckupInput &input);
[[nodiscard]] std::vector<Finding> oldKeys(const CheckupInput &input);
[[nodiscard]] std::vector<Finding> ownerCount(const CheckupInput &input);
[[nodiscard]] std::vector<Finding> expiredInvitations(const CheckupInput &input);
[[nodiscard]] std::vector<Finding> expiringInvitations(const CheckupInput &input);
[[nodiscard]] std::vector<Finding> neverUsedKeys(const CheckupInput &input);
[[nodiscard]] std::vector<Finding> unlistedKeys(const CheckupInput &input);

} // namespace steward::rules
