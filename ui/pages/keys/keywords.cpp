// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/keywords.h"

#include "app/organization/keysmodel.h"
#include "ui/support/format.h"
#include "ui/support/servertext.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

QString KeyWords::shownName(const KeyRow &row)
{
    return servertext::shownOr(row.name, tr("(no name)"));
}

QString KeyWords::shownTail(const KeyRow &row)
{
    return row.tail.isEmpty() ? QString() : u'\u2026' + servertext::shown(row.tail);
}

QString KeyWords::shownOwner(const KeyRow &row)
{
    return servertext::shownOr(row.ownerName.isEmpty() ? row.ownerEmail : row.ownerName, tr("(owner unknown)"));
}

QString KeyWords::shownProject(const KeyRow &row)
{
    return row.kind == KeyRow::Kind::Admin ? tr("Admin key of the organization") : servertext::shown(row.projectName);
}

Pill KeyWords::pill(KeyFlag flag)
{
    const Severity severity = severityOf(flag);
    Pill pill{{},
              keyFlagTitle(flag),
              severity == Severity::Urgent    ? Tone::Danger
              : severity == Severity::Warning ? Tone::Warning
                                              : Tone::Neutral,
              {}};
    switch (flag) {
    case KeyFlag::OwnerGone:
        pill.icon = "user-x"_L1;
        break;
    case KeyFlag::ExpiresSoon:
        pill.icon = "timer"_L1;
        break;
    case KeyFlag::PersonalInProduction:
        pill.icon = "user"_L1;
        break;
    case KeyFlag::OlderThanPolicy:
        pill.icon = "calendar"_L1;
        break;
    case KeyFlag::Unused90:
        pill.icon = "clock"_L1;
        break;
    case KeyFlag::NeverUsed:
        pill.icon = "circle-dashed"_L1;
        break;
    case KeyFlag::Expired:
        pill.icon = "circle-slash"_L1;
        break;
    }
    return pill;
}

std::vector<Pill> KeyWords::pills(const KeyRow &row)
{
    std::vector<Pill> pills;
    for (const KeyFlag flag : attention(row))
        pills.push_back(pill(flag));
    if (row.kind == KeyRow::Kind::Admin)
        pills.push_back({"shield"_L1, tr("Admin key"), Tone::Neutral, {}});
    return pills;
}

KeyWords::Note KeyWords::note(const KeyRow &row, KeyFlag flag, UnixSeconds now)
{
    const QString used =
        row.lastUsedAt ? tr("Last used %1.").arg(Format::ago(row.lastUsedAt, now)) : tr("It was never used.");
    const QString systems =
        row.systems > 0 ? tr("%Ln system(s) listed.", nullptr, row.systems) : tr("No system is listed.");
    const QString name = row.ownerName.isEmpty() ? row.ownerEmail : row.ownerName;
    const QString owner = name.isEmpty() ? tr("its owner") : servertext::isolated(name);
    switch (flag) {
    case KeyFlag::OwnerGone:
        return {tr("Owner gone, key still works"),
                row.ownerKind == KeyRow::Owner::Unknown || name.isEmpty()
                    ? tr("Who owned it is not known. %1 %2").arg(used, systems)
                    : tr("%1 has no access any more. %2 %3").arg(owner, used, systems)};
    case KeyFlag::ExpiresSoon:
        return {tr("Expires soon"),
                tr("It stops working %1. %2 %3").arg(Format::ago(row.expiresAt, now), used, systems)};
    case KeyFlag::PersonalInProduction:
        return {tr("Personal key in production"),
                tr("It stops working when %1 leaves the project. %2 %3").arg(owner, used, systems)};
    case KeyFlag::OlderThanPolicy:
        return {tr("Older than your policy"),
                tr("%1 old; your policy for this class is %2. %3")
                    .arg(tr("%Ln day(s)", nullptr, row.ageDays), tr("%Ln day(s)", nullptr, row.policyDays), systems)};
    case KeyFlag::NeverUsed:
        return {tr("Never used"), tr("Created %1. %2").arg(Format::ago(row.createdAt, now), systems)};
    case KeyFlag::Unused90:
        return {tr("Unused for 90 days"), tr("%1 %2").arg(used, systems)};
    case KeyFlag::Expired:
        return {tr("Expired"), tr("It stopped working %1.").arg(Format::ago(row.expiresAt, now))};
    }
    return {};
}

} // namespace steward
