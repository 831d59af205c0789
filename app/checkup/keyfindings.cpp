// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/checkup/keyfindings.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace steward::rules {

std::vector<Finding> keyFinding(const CheckupInput &input, QLatin1StringView rule, Severity severity,
                                bool (*matches)(const KeyRow &), UnixSeconds (*since)(const KeyRow &))
{
    std::vector<const KeyRow *> keys;
    for (const KeyRow &key : input.keys) {
        if (matches(key))
            keys.push_back(&key);
    }
    if (keys.empty())
        return {};
    std::sort(keys.begin(), keys.end(), [](const KeyRow *a, const KeyRow *b) {
        const UnixSeconds left = a->lastUsedAt.value_or(0), right = b->lastUsedAt.value_or(0);
        return left != right ? left > right : a->id < b->id;
    });

    Finding finding;
    finding.rule = rule;
    finding.severity = severity;
    finding.page = u"keys"_s;
    finding.filter = rule;
    finding.lastUsed = keys.front()->lastUsedAt;
    for (const KeyRow *key : keys) {
        finding.subjects.append(key->id);
        const QString &name = key->projectName.isEmpty() ? key->name : key->projectName;
        if (finding.names.size() < Finding::kNamesShown && !name.isEmpty() && !finding.names.contains(name))
            finding.names.append(name);
        if (const UnixSeconds at = since(*key); at > 0 && (finding.since == 0 || at < finding.since))
            finding.since = at;
    }
    return {finding};
}

} // namespace steward::rules
