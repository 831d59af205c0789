// SPDX-License-Identifier: GPL-3.0-or-later
// Lengths of time in seconds. Constants.
#pragma once

#include <QtGlobal>

namespace steward::spans {

inline constexpr qint64 kMinute = 60, kHour = 60 * kMinute, kDay = 24 * kHour;

} // namespace steward::spans
