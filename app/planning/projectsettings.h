// SPDX-License-Identifier: GPL-3.0-or-later
// Everything of one project that can be set up again elsewhere: people, service accounts, rate limits, spend limit and
// alerts. What the archive holds is taken from there; the rest (rate limits and alerts, and lists that were not read
// yet) is asked for. A value and a coroutine; the Transport must outlive the call; GUI thread.
#pragma once

#include "app/async/opcontext.h"
#include "app/organization/snapshot.h"
#include "app/resources/ratelimits/ratelimit.h"
#include "app/resources/spendalerts/spendalert.h"

#include <QCoroTask>

namespace steward {

class Transport;

struct ProjectMember final
{
    QString userId, email, role;
    friend bool operator==(const ProjectMember &, const ProjectMember &) = default;
};

struct ProjectSettings final
{
    QString projectId; ///< empty: a project that is to be made; all lists are empty then
    QString name;
    std::vector<ProjectMember> members;
    std::vector<ServiceAccount> accounts;
    std::vector<RateLimit> rateLimits;
    std::optional<SpendLimit> limit;
    std::vector<SpendAlert> alerts;
    friend bool operator==(const ProjectSettings &, const ProjectSettings &) = default;
};

/// Errors: those of the lists' operations. An organization without spend alerts has none.
[[nodiscard]] QCoro::Task<Result<ProjectSettings>> readProjectSettings(Transport *transport, Snapshot snapshot,
                                                                       QString projectId, OpContext ctx);

} // namespace steward
