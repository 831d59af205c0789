// SPDX-License-Identifier: GPL-3.0-or-later
// How close the busiest minutes of models have come to their rate limits. The service tells limits by project only: no
// project may have more than the organization (BEHAVIOURS 27), and one that nobody has limited has what the
// organization has, so that the organization's limit is the largest one among its projects. Pure functions; any thread.
#pragma once

#include "app/archive/spend/usagequestion.h"
#include "app/resources/ratelimits/ratelimit.h"

#include <QHash>

namespace steward {

struct Headroom final
{
    UsagePeak peak;
    std::optional<qint64> requests, tokens; ///< a minute, the limit; nothing: not known, or there is none

    [[nodiscard]] std::optional<double> requestsUsed() const; ///< at the busiest minute; 1 is all of it
    [[nodiscard]] std::optional<double> tokensUsed() const;
    /// The larger of the two; nothing where neither is known.
    [[nodiscard]] std::optional<double> closeness() const;
};

using ProjectRateLimits = QHash<QString, std::vector<RateLimit>>; ///< by project id, of those that were read

/// Of the models of one project, or of the whole organization where \a projectId is empty; the closest to its limit
/// first, those whose limits are not known last. A model that has no limit of its own name ("gpt-5-2025-08-07") has its
/// family's.
[[nodiscard]] std::vector<Headroom> headroomOf(const std::vector<UsagePeak> &peaks, const QString &projectId,
                                               const ProjectRateLimits &limits);

/// Projects whose limits are worth reading: the busiest ones by tokens a minute, at most \a most of them.
[[nodiscard]] QStringList busiestProjects(const std::vector<UsagePeak> &peaks, int most);

} // namespace steward
