// SPDX-License-Identifier: GPL-3.0-or-later
// A hard spend limit on a production project stops production when it is reached (FIELD-GUIDE 7). One finding for each
// project; urgent once most of it is used, or while the service says that it is being enforced.
#include "app/checkup/rules.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

std::vector<Finding> rules::hardLimit(const CheckupInput &input)
{
    constexpr double kUrgentPercent = 80;
    std::vector<Finding> findings;
    for (const ProjectRow &project : input.projects) {
        if (project.archived || project.environment != EnvironmentClass::Production || !project.hardLimit)
            continue;
        Finding finding;
        finding.rule = u"hard-limit-production"_s;
        finding.percent = project.limitUsedPercent();
        const bool enforcing = project.limitEnforcement == "enforcing"_L1;
        finding.severity =
            enforcing || finding.percent.value_or(0) >= kUrgentPercent ? Severity::Urgent : Severity::Warning;
        finding.subjects = {project.id};
        finding.names = {project.name};
        finding.against = project.hardLimit;
        if (finding.percent) {
            finding.amount = CurrencyAmount{project.hardLimit->currency, {}};
            for (const CurrencyAmount &spent : *project.spend) {
                if (spent.currency == project.hardLimit->currency)
                    finding.amount = spent;
            }
        }
        finding.page = u"projects"_s;
        finding.filter = finding.rule;
        finding.row = project.id;
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace steward
