// SPDX-License-Identifier: GPL-3.0-or-later
// A key nobody uses is only a risk; it can go.
#include "app/checkup/keyfindings.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

std::vector<Finding> rules::neverUsedKeys(const CheckupInput &input)
{
    return keyFinding(
        input, "never-used"_L1, Severity::Note, [](const KeyRow &key) { return key.has(KeyFlag::NeverUsed); },
        [](const KeyRow &key) { return key.createdAt; });
}

} // namespace steward
