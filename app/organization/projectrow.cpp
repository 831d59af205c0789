// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/organization/projectrow.h"

#include "app/organization/membership.h"
#include "app/organization/projectinfo.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

struct Head final
{
    int people = 0, owners = 0;
};

QHash<QString, Head> countPeople(const Memberships &memberships)
{
    QHash<QString, Head> heads;
    for (const Membership &membership : memberships.all) {
        Head &head = heads[membership.projectId];
        ++head.people;
        head.owners += membership.role == "owner"_L1 ? 1 : 0;
    }
    return heads;
}

void countKeys(ProjectRow &row, const Snapshot &snapshot)
{
    row.keys = row.personalKeys = 0;
    row.lastActivity = 0;
    for (const InProject<ProjectKey> &key : snapshot.projectKeys.of(row.id)) {
        ++*row.keys;
        *row.personalKeys += key.value.ownerType == "user"_L1 ? 1 : 0;
        row.lastActivity = std::max(*row.lastActivity, key.value.lastUsedAt.value_or(0));
    }
}

} // namespace

std::vector<ProjectRow> projectRows(const Snapshot &snapshot, const Policy &policy, UnixSeconds now)
{
    const QHash<QString, ProjectInfo> infos = projectInfos(snapshot);
    const Memberships members = memberships(snapshot);
    const QHash<QString, Head> heads = countPeople(members);
    const QString defaultId = defaultProjectId(snapshot.projects);
    const bool costsKnown = snapshot.states.value({ListKind::Costs, {}}).fetchedAt > 0;
    const auto spent = spendByProject(snapshot.costs, periodAt(now, policy.budgetDay));
    const auto arrived = [&](ListKind kind, const QString &projectId) {
        return snapshot.states.value({kind, projectId}).fetchedAt > 0;
    };

    std::vector<ProjectRow> rows;
    rows.reserve(snapshot.projects.size());
    for (const Project &project : snapshot.projects) {
        const ProjectInfo &info = *infos.constFind(project.id);
        ProjectRow row;
        row.id = project.id;
        row.name = info.name;
        row.environment = info.environment;
        row.environmentIsSet = info.environmentIsSet;
        if (info.label) {
            row.costCentre = info.label->costCentre;
            row.note = info.label->note;
        }
        row.status = project.status;
        row.archived = info.archived;
        row.isDefault = project.id == defaultId;
        row.createdAt = project.createdAt;
        row.archivedAt = project.archivedAt;
        if (members.knows(project.id)) {
            const Head head = heads.value(project.id);
            row.people = head.people;
            row.owners = head.owners;
        }
        if (arrived(ListKind::ServiceAccounts, project.id))
            row.serviceAccounts = static_cast<int>(snapshot.serviceAccounts.of(project.id).size());
        if (arrived(ListKind::ProjectKeys, project.id))
            countKeys(row, snapshot);
        if (costsKnown)
            row.spend = spent.value(project.id);
        row.limitIsKnown = arrived(ListKind::SpendLimits, project.id);
        if (const auto limits = snapshot.spendLimits.of(project.id); !limits.empty()) {
            const SpendLimit &limit = limits.front().value;
            row.hardLimit = CurrencyAmount{limit.currency.isEmpty() ? u"USD"_s : limit.currency.toUpper(),
                                           Money::fromCents(limit.thresholdCents)};
            row.limitEnforcement = limit.enforcementStatus;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<double> ProjectRow::limitUsedPercent() const
{
    if (!hardLimit || hardLimit->amount.nanos <= 0 || !spend)
        return std::nullopt;
    const auto used = std::find_if(spend->begin(), spend->end(), [this](const CurrencyAmount &amount) {
        return amount.currency == hardLimit->currency;
    });
    return used == spend->end()
               ? 0.0
               : 100.0 * static_cast<double>(used->amount.nanos) / static_cast<double>(hardLimit->amount.nanos);
}

} // namespace steward
