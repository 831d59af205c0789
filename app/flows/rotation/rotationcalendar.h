// SPDX-License-Identifier: GPL-3.0-or-later
// Due dates of keys as an iCalendar file (RFC 5545), for the calendar a team looks at anyway: one whole-day event for
// each key that the policy wants rotated. Times and ids are stable, so that importing it again changes nothing twice.
// Pure function; GUI thread (translations).
#pragma once

#include "app/organization/policy.h"
#include "app/organization/snapshot.h"

namespace steward {

/// Keys of projects that are due within \a days, overdue ones on today. Lines end in CRLF and are folded at 75 octets.
[[nodiscard]] QByteArray rotationCalendar(const Snapshot &snapshot, const Policy &policy, UnixSeconds now,
                                          int days = 400);

} // namespace steward
