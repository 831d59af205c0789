// SPDX-License-Identifier: GPL-3.0-or-later
// Two or three owners are advised (FIELD-GUIDE 11): one can be ill, more are more ways in.
#include "app/checkup/rules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace steward {

std::vector<Finding> rules::ownerCount(const CheckupInput &input)
{
    constexpr size_t kFewest = 2, kMost = 3;
    std::vector<const MemberRow *> owners;
    bool anybody = false;
    for (const MemberRow &member : input.members) {
        anybody |= member.kind == MemberRow::Kind::Person;
        if (member.isOwner())
            owners.push_back(&member);
    }
    if (!anybody || (owners.size() >= kFewest && owners.size() <= kMost))
        return {};

    // The longest-standing first, so that the one that made it too many is known.
    std::sort(owners.begin(), owners.end(), [](const MemberRow *a, const MemberRow *b) {
        return a->since != b->since ? a->since < b->since : a->id < b->id;
    });
    Finding finding;
    finding.rule = u"owner-count"_s;
    finding.severity = owners.size() < kFewest ? Severity::Urgent : Severity::Warning;
    for (const MemberRow *owner : owners) {
        finding.subjects.append(owner->id);
        if (finding.names.size() < Finding::kNamesShown)
            finding.names.append(owner->name.isEmpty() ? owner->email : owner->name);
    }
    if (owners.size() > kMost)
        finding.since = owners[kMost]->since;
    finding.page = u"members"_s;
    finding.filter = u"owners"_s;
    return {finding};
}

} // namespace steward
