// SPDX-License-Identifier: GPL-3.0-or-later
// How much something wants a person; most urgent first, so that it sorts as it is declared.
#pragma once

namespace steward {

enum class Severity { Urgent, Warning, Note };

} // namespace steward
