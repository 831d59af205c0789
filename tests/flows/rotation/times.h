// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace steward::test {

inline constexpr qint64 kMinute = 60, kHour = 60 * kMinute, kDay = 24 * kHour; ///< in seconds

} // namespace steward::test
