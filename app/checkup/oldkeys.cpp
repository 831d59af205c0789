// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that are older than the policy of their project's class allows.
#include "app/checkup/keyfindings.h"
#include "app/organization/period.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

std::vector<Finding> rules::oldKeys(const CheckupInput &input)
{
    return keyFinding(
        input, "older-than-policy"_L1, Severity::Warning,
        [](const KeyRow &key) { return key.has(KeyFlag::OlderThanPolicy); },
        [](const KeyRow &key) { return key.createdAt + key.policyDays * kSecondsPerDay; });
}

} // namespace steward
