// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps this process' memory, and with it an admin key, out of core files and away from other programs of the same
// person.
#pragma once

namespace steward {

/// First thing in main. Core files are turned off for this process and its children. Where it can be had, other
/// processes of the same person can no longer attach a debugger (not in sanitizer builds: LeakSanitizer attaches to
/// itself).
void guardProcess();

} // namespace steward
