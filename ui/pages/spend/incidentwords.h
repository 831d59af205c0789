// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of an incident of spend, wherever it is told: on the Spend page, on the desktop, in the dialogs. Texts
// of the service come out fit to be shown. GUI thread.
#pragma once

#include "app/spend/watch/acknowledgement.h"

#include <QCoreApplication>

namespace steward {

class IncidentWords final
{
    Q_DECLARE_TR_FUNCTIONS(steward::IncidentWords)
public:
    /// What it is of: the project, the key, the line item.
    [[nodiscard]] static QString subject(const Incident &incident);
    /// One sentence. \a now: a key that runs away is said to have run away some time after it was last seen to.
    [[nodiscard]] static QString happened(const Incident &incident, UnixSeconds now);
    [[nodiscard]] static QString advice(const Incident &incident, UnixSeconds now); ///< may be empty
    /// "Seen to by ann, 3 minutes ago"
    [[nodiscard]] static QString seenTo(const Acknowledgement &acknowledgement, UnixSeconds now);
    /// For tooltips: the note in full, by whom and when.
    [[nodiscard]] static QString record(const Acknowledgement &acknowledgement);
};

} // namespace steward
