// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checkup/checkup.h"

#include "app/checkup/rules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace steward {

std::span<const Rule> checkupRules()
{
    static constexpr Rule kRules[] = {
        {"runaway"_L1, rules::runaway},
        {"owner-gone"_L1, rules::ownerGone},
        {"hard-limit-production"_L1, rules::hardLimit},
        {"admin-key-expiry"_L1, rules::adminKeyExpiry},
        {"personal-in-production"_L1, rules::personalKeys},
        {"older-than-policy"_L1, rules::oldKeys},
        {"owner-count"_L1, rules::ownerCount},
        {"invitations-expired"_L1, rules::expiredInvitations},
        {"invitations-expiring"_L1, rules::expiringInvitations},
        {"no-systems"_L1, rules::unlistedKeys},
        {"never-used"_L1, rules::neverUsedKeys},
    };
    return kRules;
}

std::vector<Finding> runCheckup(const CheckupInput &input)
{
    std::vector<Finding> findings;
    for (const Rule &rule : checkupRules()) {
        for (Finding &finding : rule.check(input))
            findings.push_back(std::move(finding));
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return findings;
}

} // namespace steward
