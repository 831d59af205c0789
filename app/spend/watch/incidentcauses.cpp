// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/watch/incidentcauses.h"

#include "app/async/settled.h"
#include "app/spend/spendbook.h"

#include <algorithm>
#include <set>

namespace steward {

namespace {

/// By what the other of the two tells it apart.
SpendGrouping causesOf(SpendGrouping grouping)
{
    return grouping == SpendGrouping::Project ? SpendGrouping::LineItem : SpendGrouping::Project;
}

SpendQuestion riseQuestion(const Incident &incident)
{
    constexpr UnixSeconds kWeek = 7 * kSecondsPerDay;
    SpendQuestion question;
    question.range = {incident.at, incident.at + kSecondsPerDay};
    question.comparison = Period{question.range.from - kWeek, question.range.to - kWeek};
    question.groupBy = causesOf(incident.grouping);
    question.filters = {{incident.grouping, {incident.member}}};
    return question;
}

Money riseOf(const SpendGroup &group)
{
    return group.amount - group.before;
}

void setCause(Incident &incident, const std::vector<SpendGroup> &groups)
{
    const auto most = std::ranges::max_element(groups, {}, riseOf); // of equal ones the larger amount, which is first
    if (incident.grouping == SpendGrouping::Project) {
        incident.projectId = incident.member;
        if (most != groups.end())
            incident.lineItem = most->member;
        return;
    }
    incident.lineItem = incident.member;
    if (most == groups.end() || most->member.isEmpty() || riseOf(*most).nanos < (incident.amount - incident.usual).nanos / 2)
        return;
    incident.projectId = most->member;
    incident.projectName = most->name;
}

} // namespace

QCoro::Task<Result<std::vector<Incident>>> withCauses(const SpendBook *book, std::vector<Incident> incidents,
                                                      std::stop_token stop)
{
    using Cause = std::tuple<UnixSeconds, QString, QString>; // day, project, line item
    std::set<Cause> told;
    for (Incident &incident : incidents) {
        const Result<SpendFigures> figures = co_await settled(book->ask(riseQuestion(incident)), stop);
        if (!figures)
            co_return Failure(figures.error());
        setCause(incident, figures->groups);
        if (incident.grouping == SpendGrouping::Project)
            told.emplace(incident.at, incident.projectId, incident.lineItem);
    }
    std::erase_if(incidents, [&told](const Incident &incident) {
        return incident.grouping == SpendGrouping::LineItem && incident.kind == Incident::Kind::Spike &&
               told.contains({incident.at, incident.projectId, incident.lineItem});
    });
    co_return incidents;
}

} // namespace steward
