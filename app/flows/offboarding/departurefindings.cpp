// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/offboarding/departurefindings.h"

#include "app/flows/offboarding/departures.h"
#include "app/flows/rotation/rotations.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

std::vector<Finding> departureFindings(const Departures &departures, const Rotations &rotations)
{
    std::vector<Finding> findings;
    for (const Departure &each : departures.all()) {
        if (!departures.isReady(each) || !Departures::hasWaited(each))
            continue;
        Finding finding;
        finding.rule = u"offboarding-ready"_s;
        finding.severity = Severity::Warning;
        finding.subjects = {each.userId};
        finding.names = {each.shownName()};
        finding.page = u"offboarding"_s;
        finding.row = each.userId;
        for (const DepartureKey &key : each.keys) {
            if (const RotationFlow *flow = rotations.flow(key.rotationId); flow && !key.isShared)
                finding.since = std::max(finding.since, flow->rotation().deletedAtMs / 1000);
        }
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace steward
