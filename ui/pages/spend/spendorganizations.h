// SPDX-License-Identifier: GPL-3.0-or-later
// Which organizations the Spend page can look at together, and what it says of those that a total lacks. The
// demonstration is never among real ones, nor are real ones beside it. GUI thread.
#pragma once

#include "app/spend/several/organizationpart.h"
#include "ui/support/consolepage.h"

#include <QCoreApplication>

namespace steward {

struct Message;
struct SpendShown;

class SpendOrganizations final
{
    Q_DECLARE_TR_FUNCTIONS(steward::SpendOrganizations)
public:
    /// The open one first, then the other stored connections.
    [[nodiscard]] static std::vector<SpendOrganization> of(const PageContext &context);
    /// How many of those asked the total lacks, in whole or in part.
    [[nodiscard]] static int lacking(const SpendShown &shown);
    /// How many organizations were asked; one that is connected twice is one.
    [[nodiscard]] static int asked(const SpendShown &shown);
    /// "The total lacks 1 of 3 organizations."; empty: it lacks none.
    [[nodiscard]] static QString lacks(const SpendShown &shown);
    /// With what keeps each of them out; nothing to be said: id is empty.
    [[nodiscard]] static Message message(const SpendShown &shown);

private:
    [[nodiscard]] static QString told(const OrganizationPart &part, const SpendShown &shown);
};

} // namespace steward
