// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/blueprint.h"

#include "app/organization/projectinfo.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

/// Without case first, so that "ada@" and "Ada@" stand together; then by the letters themselves, so that no two differ.
bool before(const QString &a, const QString &b)
{
    const int order = a.compare(b, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : a < b;
}

BlueprintRate rateOf(const RateLimit &limit)
{
    BlueprintRate rate;
    rate.model = limit.model;
    rate.requestsPerMinute = limit.requestsPerMinute;
    rate.tokensPerMinute = limit.tokensPerMinute;
    rate.imagesPerMinute = limit.imagesPerMinute;
    rate.audioMegabytesPerMinute = limit.audioMegabytesPerMinute;
    rate.requestsPerDay = limit.requestsPerDay;
    rate.batchInputTokensPerDay = limit.batchInputTokensPerDay;
    return rate;
}

} // namespace

BlueprintProject blueprintOf(const ProjectSettings &settings, const LocalData &local)
{
    BlueprintProject project;
    project.name = settings.name.isEmpty() ? settings.projectId : settings.name;
    EnvironmentClass environment = guessEnvironment(settings.name);
    for (const ProjectLabel &label : local.labels) {
        if (label.projectId != settings.projectId)
            continue;
        if (!label.environment.isEmpty())
            environment = environmentFromId(label.environment);
        project.costCentre = label.costCentre;
    }
    // A guess of "other" says nothing; any other guess is worth keeping: the copy may be called something else.
    if (environment != EnvironmentClass::Other)
        project.environment = environmentId(environment);

    for (const ProjectMember &member : settings.members) {
        if (!member.email.isEmpty())
            project.members.push_back({member.email, member.role});
    }
    std::sort(project.members.begin(), project.members.end(),
              [](const auto &a, const auto &b) { return before(a.email, b.email); });
    for (const ServiceAccount &account : settings.accounts)
        project.accounts.push_back({account.name, account.role});
    std::sort(project.accounts.begin(), project.accounts.end(),
              [](const auto &a, const auto &b) { return a.name == b.name ? a.role < b.role : before(a.name, b.name); });
    for (const RateLimit &limit : settings.rateLimits)
        project.rateLimits.push_back(rateOf(limit));
    std::sort(project.rateLimits.begin(), project.rateLimits.end(),
              [](const auto &a, const auto &b) { return before(a.model, b.model); });
    if (settings.limit)
        project.spendLimit = Money::fromCents(settings.limit->thresholdCents);
    for (const SpendAlert &alert : settings.alerts)
        project.alerts.push_back({Money::fromCents(alert.thresholdCents), alert.recipients, alert.subjectPrefix});
    std::sort(project.alerts.begin(), project.alerts.end(), [](const auto &a, const auto &b) {
        if (a.amount != b.amount)
            return a.amount < b.amount;
        return a.recipients == b.recipients ? a.subjectPrefix < b.subjectPrefix : a.recipients < b.recipients;
    });
    return project;
}

QCoro::Task<Result<Blueprint>> readBlueprint(Transport *transport, Snapshot snapshot, QStringList projectIds,
                                             OpContext ctx)
{
    Blueprint blueprint;
    const auto total = static_cast<qint64>(projectIds.size());
    for (const QString &id : std::as_const(projectIds)) {
        if (ctx.progress)
            ctx.progress({static_cast<qint64>(blueprint.projects.size()), total});
        // A name of its own: GCC 12 destroys a temporary aggregate of a co_await expression twice.
        const OpContext reading{ctx.stop, ctx.priority, {}, {}};
        const Result<ProjectSettings> settings = co_await readProjectSettings(transport, snapshot, id, reading);
        if (!settings)
            co_return Failure(settings.error());
        blueprint.projects.push_back(blueprintOf(*settings, snapshot.local));
    }
    co_return blueprint;
}

} // namespace steward
