// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the cells of the Projects page.
#include "ui/pages/projects/projectspage.h"

#include "app/organization/projectinfo.h"
#include "app/session/session.h"
#include "ui/support/format.h"
#include "ui/support/servertext.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

using Col = ProjectsModel::Column;

Cell numberCell(std::optional<int> value)
{
    Cell cell;
    cell.text = value ? Format::count(*value) : Format::none();
    cell.look = value && *value > 0 ? Cell::Look::Number : Cell::Look::FaintNumber;
    if (!value)
        cell.spoken = ProjectsPage::tr("not known");
    return cell;
}

Cell timeCell(std::optional<UnixSeconds> at, UnixSeconds now)
{
    Cell cell;
    cell.look = Cell::Look::FaintNumber;
    if (!at) {
        cell.text = Format::none();
        cell.spoken = ProjectsPage::tr("not known");
    } else if (*at == 0) {
        cell.text = Format::age(std::nullopt, now);
    } else {
        cell.text = Format::age(at, now);
        cell.tip = Format::moment(*at);
        cell.spoken = Format::ago(at, now);
    }
    return cell;
}

} // namespace

std::optional<UnixSeconds> ProjectsPage::readBefore(const ProjectRow &row, int column) const
{
    switch (column) {
    case Col::People:
    case Col::Owners:
        return staleSince({ListKind::ProjectUsers, row.id});
    case Col::ServiceAccounts:
        return staleSince({ListKind::ServiceAccounts, row.id});
    case Col::Keys:
    case Col::PersonalKeys:
    case Col::Activity:
        return staleSince({ListKind::ProjectKeys, row.id});
    case Col::HardLimit:
        return staleSince({ListKind::SpendLimits, row.id});
    case Col::Spend:
        return staleSince({ListKind::Costs, {}});
    default:
        return staleSince({ListKind::Projects, {}});
    }
}

Cell ProjectsPage::cellAt(int index, int column) const
{
    const ProjectRow &row = m_model.rowAt(index);
    Cell cell;
    switch (static_cast<Col>(column)) {
    case Col::Name:
        cell.text = servertext::shown(row.name);
        cell.look = Cell::Look::Strong;
        if (row.archived)
            cell.pills.push_back({"circle-slash"_L1, tr("Archived"), Tone::Neutral, {}});
        else if (row.hardLimit && row.environment == EnvironmentClass::Production)
            cell.pills.push_back({"octagon-alert"_L1, tr("Hard limit"), Tone::Danger, {}});
        break;
    case Col::Environment:
        cell.pills.push_back({{}, environmentTitle(row.environment), Tone::Neutral, row.environment});
        cell.tip = row.environmentIsSet ? tr("Set by you, on this computer") : tr("Guessed from the name");
        break;
    case Col::CostCentre:
        cell.text = row.costCentre.isEmpty() ? Format::none() : servertext::shown(row.costCentre);
        if (row.costCentre.isEmpty()) {
            cell.look = Cell::Look::Faint;
            cell.spoken = tr("none");
        }
        break;
    case Col::People:
        cell = numberCell(row.people);
        break;
    case Col::Owners:
        cell = numberCell(row.owners);
        break;
    case Col::ServiceAccounts:
        cell = numberCell(row.serviceAccounts);
        break;
    case Col::Keys:
        cell = numberCell(row.keys);
        break;
    case Col::PersonalKeys:
        cell = numberCell(row.personalKeys);
        break;
    case Col::Spend:
        cell.look = Cell::Look::Number;
        cell.text = !row.spend           ? Format::none()
                    : row.spend->empty() ? Format::money({})
                                         : Format::money(row.spend->front().amount, row.spend->front().currency);
        if (!row.spend || row.spend->empty() || row.spend->front().amount.nanos == 0)
            cell.look = Cell::Look::FaintNumber;
        if (row.spend && row.spend->size() > 1) {
            for (const CurrencyAmount &each : *row.spend)
                cell.tip += Format::money(each.amount, each.currency) + u'\n';
        }
        break;
    case Col::HardLimit:
        cell.look = row.hardLimit ? Cell::Look::Number : Cell::Look::FaintNumber;
        cell.text = row.hardLimit      ? Format::money(row.hardLimit->amount, row.hardLimit->currency)
                    : row.limitIsKnown ? tr("none", "no spend limit")
                                       : Format::none();
        break;
    case Col::LimitUsed: {
        const auto percent = row.limitUsedPercent();
        cell.look = percent ? Cell::Look::Number : Cell::Look::FaintNumber;
        cell.text = percent ? Format::percent(*percent / 100) : Format::none();
        break;
    }
    case Col::Activity:
        cell = timeCell(row.lastActivity, now());
        break;
    case Col::Created:
        cell.look = Cell::Look::FaintNumber;
        cell.text = Format::dayMonth(row.createdAt);
        cell.spoken = Format::date(row.createdAt);
        cell.tip = Format::moment(row.createdAt);
        break;
    case Col::Status:
        cell.text = row.archived                ? tr("Archived")
                    : row.status == "active"_L1 ? tr("Active")
                                                : servertext::shown(row.status);
        cell.look = Cell::Look::Faint;
        break;
    }
    markStale(cell, readBefore(row, column));
    return cell;
}

} // namespace steward
