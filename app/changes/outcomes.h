// SPDX-License-Identifier: GPL-3.0-or-later
// What a failed request means for the plan that its step belongs to. Pure functions; any thread.
#pragma once

#include "app/base/error.h"
#include "app/changes/operation.h"

namespace steward {

/// What every other step would meet as well.
[[nodiscard]] bool isHindrance(const Error &error);

/// Whether the service may have done it all the same. Rather once too often: looking costs a read.
[[nodiscard]] bool mayHaveHappened(const Error &error, Effect effect);

} // namespace steward
