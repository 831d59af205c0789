// SPDX-License-Identifier: GPL-3.0-or-later
// /organization/groups, to be read only: the list whose pages go by 'next'.
#include "app/demo/paging.h"

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

HttpReply listGroups(Context &context)
{
    const State &state = context.state;
    const auto row = [&](int i) {
        const Group &group = state.groups[i];
        return QJsonObject{{"object"_L1, u"group"_s},
                           {"id"_L1, group.id},
                           {"name"_L1, group.name},
                           {"created_at"_L1, group.createdAt},
                           {"is_scim_managed"_L1, group.scimManaged},
                           {"group_type"_L1, u"group"_s}};
    };
    return page(context,
                {state.groups.size(), [&](int i) { return context.sees(state.groups[i]); }, row,
                 [&](const QString &id) { return state.groups.indexOf(id); }},
                {100, 1000, 0, false, PageShape::Next});
}

} // namespace

void addGroupRoutes(Routes &routes)
{
    routes.push_back({"GET", "/organization/groups", listGroups});
}

} // namespace steward::demo
