// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/tidying.h"

using namespace Qt::Literals::StringLiterals;

namespace steward::tidying {

bool dropProjectKeys(std::vector<AdminKey> &keys, const PerProject<ProjectKey> &projectKeys)
{
    QSet<QString> ids;
    ids.reserve(static_cast<qsizetype>(keys.size()));
    for (const AdminKey &key : keys)
        ids.insert(key.id);
    QSet<QString> ofProjects;
    for (const InProject<ProjectKey> &key : projectKeys) {
        if (ids.contains(key.value.id))
            ofProjects.insert(key.value.id);
    }
    return std::erase_if(keys, [&ofProjects](const AdminKey &key) {
               return ofProjects.contains(key.id) || key.redactedValue.startsWith("sk-proj-"_L1) ||
                      key.redactedValue.startsWith("sk-svcacct-"_L1);
           }) > 0;
}

} // namespace steward::tidying
