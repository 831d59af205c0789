// SPDX-License-Identifier: GPL-3.0-or-later
// From a question over several organizations to one for each, and from their answers to one. Ids of projects, keys and
// people are of one organization: over several they stand behind the organization's ("a1b2/proj_x"), so that nothing of
// two organizations is ever taken for the same. Line items, models, classes and cost centres are added up over them;
// what belongs to nobody ("") is of all. Pure; any thread.
#pragma once

#include "app/spend/several/organizationpart.h"

namespace steward {

/// Whether a member of \a grouping is of one organization.
[[nodiscard]] bool isOfOneOrganization(SpendGrouping grouping);

/// "a1b2/proj_x"; "" stays "".
[[nodiscard]] QString severalMember(const QString &organization, const QString &member);
/// The member in its own organization, "proj_x", and that organization's id; of "" both are empty.
[[nodiscard]] QString ownMember(const QString &several);
[[nodiscard]] QString organizationOf(const QString &several);

/// The part of \a question that is about one organization; nothing, when its filters leave that out.
[[nodiscard]] std::optional<SpendQuestion> questionTo(const QString &organization, const SpendQuestion &question);

/// The answers of those parts that count, added up. Amounts are exact, in the question's currency; other currencies
/// stand beside them.
[[nodiscard]] SpendFigures together(const SpendQuestion &question, const std::vector<OrganizationPart> &parts);

/// Fills in state and missing days of a part that was read. \a today as in SpendQuestion.
void judge(OrganizationPart &part, UnixSeconds today);
/// Of parts that are the same organization the first counts.
void countOnce(std::vector<OrganizationPart> &parts);

} // namespace steward
