// SPDX-License-Identifier: GPL-3.0-or-later
// Invitations that have run out or will within a week; their mails often end in spam (FIELD-GUIDE 13).
#include "app/checkup/rules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

std::vector<Finding> invitations(const CheckupInput &input, MemberRow::State state, QLatin1StringView rule,
                                 QLatin1StringView filter)
{
    std::vector<const MemberRow *> found;
    for (const MemberRow &member : input.members) {
        if (member.state == state)
            found.push_back(&member);
    }
    if (found.empty())
        return {};
    std::sort(found.begin(), found.end(), [](const MemberRow *a, const MemberRow *b) {
        return a->expiresAt != b->expiresAt ? a->expiresAt < b->expiresAt : a->id < b->id;
    });
    Finding finding;
    finding.rule = rule;
    finding.severity = Severity::Warning;
    for (const MemberRow *invitation : found) {
        finding.subjects.append(invitation->id);
        if (finding.names.size() < Finding::kNamesShown)
            finding.names.append(invitation->email);
        if (invitation->since > 0 && (finding.since == 0 || invitation->since < finding.since))
            finding.since = invitation->since;
        if (invitation->expiresAt && !finding.due)
            finding.due = invitation->expiresAt;
    }
    finding.page = u"members"_s;
    finding.filter = filter;
    return {finding};
}

} // namespace

std::vector<Finding> rules::expiredInvitations(const CheckupInput &input)
{
    return invitations(input, MemberRow::State::Expired, "invitations-expired"_L1, "expired"_L1);
}

std::vector<Finding> rules::expiringInvitations(const CheckupInput &input)
{
    return invitations(input, MemberRow::State::Expiring, "invitations-expiring"_L1, "expiring"_L1);
}

} // namespace steward
