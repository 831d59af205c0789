// SPDX-License-Identifier: GPL-3.0-or-later
// One organization's part of an answer, read from its archive without opening it here. Blocks: not for the GUI thread.
#pragma once

#include "app/base/result.h"
#include "app/spend/several/organizationpart.h"

namespace steward {

/// What an organization's archive says to a question that is its own (questionTo()).
struct PartLook final
{
    OrganizationPart part;
    std::vector<SpendSeries> series; ///< of trends
    std::shared_ptr<const SpendLabels> labels;
};

/// What cannot be read is the part's state. With \a members their trends are read as well.
[[nodiscard]] PartLook lookAt(SpendOrganization organization, SpendQuestion question, QStringList members);
[[nodiscard]] PartState stateOf(const Error &error);
/// The service's own id, of what an archive of spend remembers (SpendMemory); empty: it has not been told.
[[nodiscard]] QString organizationIdOf(const QHash<QString, QString> &memory);

} // namespace steward
