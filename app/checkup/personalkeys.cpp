// SPDX-License-Identifier: GPL-3.0-or-later
// A personal key dies with its owner's access: in production that is an outage (FIELD-GUIDE 1, 12).
#include "app/checkup/keyfindings.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

std::vector<Finding> rules::personalKeys(const CheckupInput &input)
{
    return keyFinding(
        input, "personal-in-production"_L1, Severity::Warning,
        [](const KeyRow &key) { return key.has(KeyFlag::PersonalInProduction); },
        [](const KeyRow &key) { return key.createdAt; });
}

} // namespace steward
