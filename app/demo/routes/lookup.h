// SPDX-License-Identifier: GPL-3.0-or-later
// Finding what a path names, or the answer that says why not. Pure functions over a Context.
#pragma once

#include "app/demo/reply.h"
#include "app/demo/routing.h"

namespace steward::demo {

struct Found final
{
    int index = -1;
    HttpReply refusal; ///< when index is -1
};

/// The path's first argument.
[[nodiscard]] Found findProject(const Context &context);
/// The same; refuses archived ones with 400, as the service does for their people and accounts.
[[nodiscard]] Found findLiveProject(const Context &context);
/// Of the project \a project.
[[nodiscard]] Found findAccount(const Context &context, int project, const QString &id);
[[nodiscard]] Found findMember(const Context &context, const QString &id);

} // namespace steward::demo
