// SPDX-License-Identifier: GPL-3.0-or-later
// The operations of each resource: a file in this folder, a line here and one in operation.cpp. For operation.cpp only.
#pragma once

#include "app/changes/operation.h"

#include <vector>

namespace steward {

using Operations = std::vector<const Operation *>;

[[nodiscard]] Operations projectOperations();
[[nodiscard]] Operations memberOperations();
[[nodiscard]] Operations inviteOperations();
[[nodiscard]] Operations projectUserOperations();
[[nodiscard]] Operations serviceAccountOperations();
[[nodiscard]] Operations keyOperations();
[[nodiscard]] Operations limitOperations();

} // namespace steward
