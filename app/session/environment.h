// SPDX-License-Identifier: GPL-3.0-or-later
// The connection that OPENAI_ADMIN_KEY and OPENAI_BASE_URL describe, as for the official SDKs: for this run, never
// stored.
#pragma once

#include "app/session/connectflow.h"

#include <optional>
#include <QProcessEnvironment>

namespace steward {

/// Nothing when OPENAI_ADMIN_KEY is unset or blank. The archive is named by a hash of the address and the key's last
/// four characters, so that the next run finds it again, offline too. BadInput: the address is not allowed (detail as
/// of checkedBaseUrl()), or the key holds characters no key has (detail "key"). A key of the wrong kind is left to the
/// service to refuse: whoever sets a variable gets what the variable says.
[[nodiscard]] Result<std::optional<Connected>> connectionFromEnvironment(const QProcessEnvironment &environment);

} // namespace steward
