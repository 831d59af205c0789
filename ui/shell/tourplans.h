// SPDX-License-Identifier: GPL-3.0-or-later
// Plans for the picture tour, made of what the demonstration organization happens to hold.
#pragma once

#include "app/changes/plan.h"

namespace steward {

class Session;

namespace tourplans {

/// A leaver's keys, of which some are in use, then the person.
[[nodiscard]] Plan leaver(Session &session);
/// Four projects with their people: long enough to be folded.
[[nodiscard]] Plan structure(Session &session);
[[nodiscard]] Plan deleteUsedKey(Session &session);
[[nodiscard]] Plan createAccount(Session &session);

} // namespace tourplans

} // namespace steward
