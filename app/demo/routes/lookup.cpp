// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/routes/lookup.h"

namespace steward::demo {

using namespace Qt::Literals::StringLiterals;

Found findProject(const Context &context)
{
    const QString &id = context.arguments.first();
    const int index = context.state.projects.indexOf(id);
    if (index < 0 || !context.sees(context.state.projects[index]))
        return {-1, notFound(u"project"_s, id)};
    return {index, {}};
}

Found findLiveProject(const Context &context)
{
    const Found found = findProject(context);
    if (found.index >= 0 && context.state.projects[found.index].archivedAt)
        return {-1, error(400, u"Project '%1' is archived."_s.arg(context.arguments.first()), u"project_archived"_s)};
    return found;
}

Found findAccount(const Context &context, int project, const QString &id)
{
    const int index = context.state.accounts.indexOf(id);
    if (index < 0 || context.state.accounts[index].project != project || !context.sees(context.state.accounts[index]))
        return {-1, notFound(u"service account"_s, id)};
    return {index, {}};
}

Found findMember(const Context &context, const QString &id)
{
    const int index = context.state.members.indexOf(id);
    if (index < 0 || !context.sees(context.state.members[index]))
        return {-1, notFound(u"user"_s, id)};
    return {index, {}};
}

} // namespace steward::demo
