// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/headroom.h"

#include "app/spend/reasoning/modelfamily.h"

#include <algorithm>

namespace steward {

namespace {

std::optional<double> usedOf(qint64 peak, const std::optional<qint64> &limit)
{
    if (!limit || *limit <= 0)
        return std::nullopt;
    return static_cast<double>(peak) / static_cast<double>(*limit);
}

void raise(std::optional<qint64> &limit, const std::optional<qint64> &other)
{
    if (other && *other > limit.value_or(0))
        limit = other;
}

/// By model: the largest limits of all the projects in \a limits, or of the one that is wanted.
QHash<QString, Headroom> largest(const QString &projectId, const ProjectRateLimits &limits)
{
    QHash<QString, Headroom> made;
    for (auto it = limits.cbegin(); it != limits.cend(); ++it) {
        if (!projectId.isEmpty() && it.key() != projectId)
            continue;
        for (const RateLimit &limit : *it) {
            Headroom &of = made[limit.model];
            raise(of.requests, limit.requestsPerMinute);
            raise(of.tokens, limit.tokensPerMinute);
        }
    }
    return made;
}

} // namespace

std::optional<double> Headroom::requestsUsed() const
{
    return usedOf(peak.requests, requests);
}

std::optional<double> Headroom::tokensUsed() const
{
    return usedOf(peak.tokens, tokens);
}

std::optional<double> Headroom::closeness() const
{
    const auto first = requestsUsed(), second = tokensUsed();
    if (!first || !second)
        return first ? first : second;
    return std::max(*first, *second);
}

std::vector<Headroom> headroomOf(const std::vector<UsagePeak> &peaks, const QString &projectId,
                                 const ProjectRateLimits &limits)
{
    const QHash<QString, Headroom> known = largest(projectId, limits);
    std::vector<Headroom> all;
    for (const UsagePeak &peak : peaks) {
        if (peak.projectId != projectId)
            continue;
        auto limit = known.constFind(peak.model);
        if (limit == known.cend())
            limit = known.constFind(familyOfModel(peak.model));
        Headroom made = limit == known.cend() ? Headroom{} : *limit;
        made.peak = peak;
        all.push_back(std::move(made));
    }
    std::ranges::stable_sort(all, [](const Headroom &a, const Headroom &b) {
        return a.closeness().value_or(-1) > b.closeness().value_or(-1);
    });
    return all;
}

QStringList busiestProjects(const std::vector<UsagePeak> &peaks, int most)
{
    QHash<QString, qint64> busiest;
    for (const UsagePeak &peak : peaks) {
        if (!peak.projectId.isEmpty())
            busiest[peak.projectId] = std::max(busiest.value(peak.projectId), peak.tokens);
    }
    QStringList projects = busiest.keys();
    std::ranges::sort(projects, [&busiest](const QString &a, const QString &b) {
        return busiest[a] != busiest[b] ? busiest[a] > busiest[b] : a < b;
    });
    return projects.mid(0, most);
}

} // namespace steward
