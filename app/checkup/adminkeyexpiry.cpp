// SPDX-License-Identifier: GPL-3.0-or-later
// An admin key that ends takes the scripts and this console with it (BEHAVIOURS 50). One finding for each key.
#include "app/checkup/rules.h"
#include "app/organization/period.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

std::vector<Finding> rules::adminKeyExpiry(const CheckupInput &input)
{
    constexpr int kUrgentDays = 3;
    std::vector<Finding> findings;
    for (const KeyRow &key : input.keys) {
        if (key.kind != KeyRow::Kind::Admin || !key.has(KeyFlag::ExpiresSoon))
            continue;
        Finding finding;
        finding.rule = u"admin-key-expiry"_s;
        finding.severity =
            *key.expiresAt - input.now <= kUrgentDays * kSecondsPerDay ? Severity::Urgent : Severity::Warning;
        finding.subjects = {key.id};
        finding.names = {key.name.isEmpty() ? key.tail : key.name};
        finding.due = key.expiresAt;
        finding.lastUsed = key.lastUsedAt;
        finding.page = u"keys"_s;
        finding.filter = u"admin"_s;
        finding.row = key.id;
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace steward
