// SPDX-License-Identifier: GPL-3.0-or-later
// One organization's part of an answer over several. Values; any thread.
#pragma once

#include "app/archive/spend/spendimport.h"
#include "app/archive/spend/spendquestion.h"

#include <QUrl>

namespace steward {

/// A connected organization, as far as its money is concerned.
struct SpendOrganization final
{
    QString id;          ///< of its connection
    QString name;        ///< as people have called the connection
    QUrl service;        ///< base URL
    QString archivePath; ///< of its archive; empty: of the organization that is open, whose archive is
    friend bool operator==(const SpendOrganization &, const SpendOrganization &) = default;
};

/// What keeps an organization out of a total, or a part of it.
enum class PartState {
    Whole,
    DaysMissing, ///< some days are not held: what is held counts
    NothingHeld, ///< no day is
    NoArchive,   ///< nothing has been read of it on this computer
    Damaged,
    Locked,           ///< another program keeps it to itself
    Newer,            ///< of a newer program
    Older,            ///< no program of this version has opened it yet
    Unreadable,       ///< for another reason
    SameOrganization, ///< as another part, by another key: counted once
};

struct OrganizationPart final
{
    SpendOrganization organization;
    QString organizationId; ///< the service's own; empty: it has not told it
    PartState state = PartState::Whole;
    int missingDays = 0;
    bool labelsAreRead = true;     ///< of its projects: classes and cost centres
    SpendFigures figures;          ///< with members and names as in its own archive
    std::vector<DayCoverage> days; ///< of the range

    /// Whether its figures are in the total.
    [[nodiscard]] bool counts() const
    {
        return state == PartState::Whole || state == PartState::DaysMissing || state == PartState::NothingHeld;
    }
    /// Whether the total lacks something of it.
    [[nodiscard]] bool lacks() const { return state != PartState::Whole && state != PartState::SameOrganization; }
};

} // namespace steward
