// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/rotation/rotationrow.h"

#include "app/flows/rotation/spans.h"
#include "app/organization/projectinfo.h"

#include <algorithm>

namespace steward {
namespace {

using spans::kDay;

std::vector<RotationRow> dueRows(const RotationsInput &input)
{
    const UnixSeconds now = input.now;
    std::vector<RotationRow> rows;
    const QHash<QString, ProjectInfo> infos = projectInfos(input.snapshot);
    for (const InProject<ProjectKey> &each : input.snapshot.projectKeys) {
        const ProjectInfo info = infos.value(each.projectId);
        const int days = input.policy.keyMaxAgeDays.at(static_cast<std::size_t>(info.environment));
        const UnixSeconds dueAt = each.value.createdAt + days * kDay;
        const bool hasExpired = each.value.expiresAt && *each.value.expiresAt <= now;
        if (days <= 0 || info.archived || hasExpired || input.underWay.contains(each.value.id) ||
            dueAt > now + kDueSoonDays * kDay)
            continue;
        RotationRow row;
        row.id = row.keyId = each.value.id;
        row.name = each.value.name;
        row.redactedValue = each.value.redactedValue;
        row.projectId = each.projectId;
        row.projectName = info.name;
        row.environment = info.environment;
        row.dueAt = dueAt;
        row.overdueDays = static_cast<int>((now - dueAt) / kDay);
        rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(), [](const RotationRow &a, const RotationRow &b) {
        return std::tie(a.dueAt, a.id) < std::tie(b.dueAt, b.id);
    });
    return rows;
}

} // namespace

RotationRow rotationRow(const RotationFlow &flow, UnixSeconds now)
{
    const Rotation &rotation = flow.rotation();
    RotationRow row;
    row.id = rotation.id;
    row.group = rotation.isClosed()    ? RotationRow::Group::Closed
                : waitsForPerson(flow) ? RotationRow::Group::Waits
                                       : RotationRow::Group::Runs;
    row.keyId = rotation.key.id;
    row.name = rotation.key.name;
    row.redactedValue = rotation.key.tail;
    row.projectId = rotation.key.projectId;
    row.projectName = rotation.key.projectName;
    row.environment = rotation.key.environmentClass();
    row.step = rotation.step();
    row.isLeak = rotation.reason == RotationReason::Leak;
    row.cancelled = rotation.cancelled;
    row.startedBy = rotation.startedBy;
    row.campaign = rotation.campaign;
    row.startedAtMs = rotation.startedAtMs > 0 ? rotation.startedAtMs : now * 1000;
    row.dueAt = rotation.nextDueAt;
    row.openSystems = rotation.openSystems();
    for (const RotationSystem &system : rotation.systems) {
        if (system.state == RotationSystem::State::Open) {
            row.openSystem = system.name;
            break;
        }
    }
    const Gate silent = oldKeySilent(rotation, flow.evidence());
    row.silentSeconds = silent.seconds;
    row.quietSeconds = rotation.quietSeconds;
    row.refusal = rotation.refusal;
    row.secretHeld = flow.secret() != nullptr;
    row.secretLost = rotation.lostKey() != nullptr;
    row.isBusy = flow.isBusy();
    row.mayPass = !rotation.isClosed() && allPassable(flow.gates());
    return row;
}

RotationsInput rotationsInput(const Rotations &rotations, const Snapshot &snapshot, const Policy &policy,
                              UnixSeconds now)
{
    RotationsInput input{{}, {}, snapshot, policy, now};
    for (const RotationFlow *flow : rotations.flows()) {
        const Rotation &rotation = flow->rotation();
        if (rotation.isClosed() && now - rotation.closedAtMs / 1000 > kDoneShownDays * kDay)
            continue;
        if (!rotation.isClosed()) {
            input.underWay.insert(rotation.key.id);
            for (const RotationNewKey &key : rotation.newKeys)
                input.underWay.insert(key.id);
        }
        input.rotations.push_back(rotationRow(*flow, now));
    }
    return input;
}

std::vector<RotationRow> rotationRows(RotationsInput input)
{
    std::vector<RotationRow> rows = std::move(input.rotations);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const RotationRow &a, const RotationRow &b) { return a.group < b.group; });
    std::vector<RotationRow> due = dueRows(input);
    const auto closed = std::find_if(rows.begin(), rows.end(),
                                     [](const RotationRow &row) { return row.group == RotationRow::Group::Closed; });
    rows.insert(closed, std::make_move_iterator(due.begin()), std::make_move_iterator(due.end()));
    return rows;
}

} // namespace steward
