// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a dialog is about, in one line. Pure function; GUI thread (translations).
#pragma once

#include "app/organization/snapshot.h"

#include <QStringList>

namespace steward {

/// "Ada Nwosu", "Ada Nwosu, Bob Roe and 12 more people"; fit to be shown.
[[nodiscard]] QString subjects(const Snapshot &snapshot, const QStringList &userIds);

} // namespace steward
