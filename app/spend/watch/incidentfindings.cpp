// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/watch/incidentfindings.h"

#include "app/spend/watch/spendwatch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

const QString kUsd = u"USD"_s; ///< all that is watched

QString ruleOf(Incident::Kind kind)
{
    switch (kind) {
    case Incident::Kind::Runaway:
        return u"spend-runaway-key"_s;
    case Incident::Kind::FirstSeen:
        return u"spend-first-seen"_s;
    case Incident::Kind::Spike:
        break;
    }
    return u"spend-spike"_s;
}

Finding findingOf(const Incident &incident)
{
    Finding finding;
    finding.rule = ruleOf(incident.kind);
    const bool isUrgent = incident.kind == Incident::Kind::Runaway || incident.grouping == SpendGrouping::Project;
    finding.severity = isUrgent ? Severity::Urgent : Severity::Warning;
    finding.subjects = {incident.id()};
    finding.names = {incident.name.isEmpty() ? incident.member : incident.name};
    finding.since = incident.at;
    const bool isRunaway = incident.kind == Incident::Kind::Runaway;
    finding.amount = CurrencyAmount{kUsd, isRunaway ? incident.perHour : incident.amount};
    finding.against = CurrencyAmount{kUsd, isRunaway ? incident.amount : incident.usual};
    finding.times = incident.times;
    finding.page = u"spend"_s;
    return finding;
}

bool isKnown(const Finding &finding, const SpendWatch &watch)
{
    if (finding.rule != "runaway"_L1)
        return false;
    Incident same;
    same.kind = Incident::Kind::Spike;
    same.grouping = SpendGrouping::Project;
    same.member = finding.subjects.value(0);
    same.at = finding.since;
    return watch.isKnown(same.id());
}

} // namespace

std::vector<Finding> withIncidents(std::vector<Finding> findings, const SpendWatch &watch)
{
    std::erase_if(findings, [&watch](const Finding &finding) { return isKnown(finding, watch); });
    std::vector<Finding> all;
    for (const Incident &incident : watch.incidents())
        all.push_back(findingOf(incident));
    all.insert(all.end(), findings.begin(), findings.end());
    std::ranges::stable_sort(all, {}, &Finding::severity);
    return all;
}

} // namespace steward
