// SPDX-License-Identifier: GPL-3.0-or-later
// The day on which most tests of spend play.
#pragma once

#include "app/base/clock.h"

namespace steward::test {

inline constexpr UnixSeconds kFirstOfMarch = 1'772'323'200; ///< 1 March 2026, midnight UTC

} // namespace steward::test
