// SPDX-License-Identifier: GPL-3.0-or-later
// What the members are called that the Spend page is narrowed down to: as they were called when a person chose them,
// else by the organization's lists. GUI thread.
#pragma once

#include "app/archive/spend/spendquestion.h"

namespace steward {

class Organization;

class SpendNames final
{
public:
    explicit SpendNames(const Organization &organization);
    void remember(SpendGrouping grouping, const QString &member, const QString &name);
    /// Fit to be shown.
    [[nodiscard]] QString of(SpendGrouping grouping, const QString &member) const;
    /// "Project: Parcel Routing"
    [[nodiscard]] QString of(const SpendFilter &filter) const;

private:
    [[nodiscard]] QString listed(SpendGrouping grouping, const QString &member) const;

    const Organization &m_organization;
    QHash<QString, QString> m_known; ///< by grouping and member
};

} // namespace steward
