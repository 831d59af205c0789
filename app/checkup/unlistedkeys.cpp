// SPDX-License-Identifier: GPL-3.0-or-later
// A production key without a listed system cannot be replaced safely: nobody knows what would stop (FIELD-GUIDE 9, 10).
#include "app/checkup/keyfindings.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

std::vector<Finding> rules::unlistedKeys(const CheckupInput &input)
{
    return keyFinding(
        input, "no-systems"_L1, Severity::Note,
        [](const KeyRow &key) { return key.isProduction() && key.systems == 0 && !key.has(KeyFlag::Expired); },
        [](const KeyRow &key) { return key.createdAt; });
}

} // namespace steward
