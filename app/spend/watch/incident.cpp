// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/watch/incident.h"

namespace steward {

QString Incident::id() const
{
    // A first-seen line item is one incident whatever day it is looked at; the others are told by their day.
    const UnixSeconds day = kind == Kind::FirstSeen ? 0 : startOfDay(at);
    return QStringLiteral("%1/%2/%3/%4")
        .arg(static_cast<int>(kind))
        .arg(static_cast<int>(grouping))
        .arg(day)
        .arg(member);
}

} // namespace steward
