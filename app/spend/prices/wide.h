// SPDX-License-Identifier: GPL-3.0-or-later
// Whole numbers wide enough for a product of money and a count, so that it is divided once and exactly. A type.
#pragma once

namespace steward {

__extension__ using Wide = __int128;

} // namespace steward
