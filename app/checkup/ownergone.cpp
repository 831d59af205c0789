// SPDX-License-Identifier: GPL-3.0-or-later
// A key goes on working when its owner has lost access or left; whoever has a copy of it still has access.
#include "app/checkup/keyfindings.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

std::vector<Finding> rules::ownerGone(const CheckupInput &input)
{
    return keyFinding(
        input, "owner-gone"_L1, Severity::Urgent, [](const KeyRow &key) { return key.has(KeyFlag::OwnerGone); },
        [](const KeyRow &) { return UnixSeconds(0); }); // the service does not say when the access was lost
}

} // namespace steward
