// SPDX-License-Identifier: GPL-3.0-or-later
// An entry of the audit log as a sentence and an icon. Event types are an open list: an unknown one is shown as the service
// names it, never dropped (BEHAVIOURS 46). Pure; GUI thread (tr).
#pragma once

#include "app/organization/snapshot.h"

#include <QString>

namespace steward {

struct ChangeWords final
{
    QLatin1StringView icon;
    QString sentence; ///< plain text; names from the service already made fit to be shown
};

/// \a subject: name of what was changed, or its id; \a actor: who did it; both as they should be shown, may be empty.
[[nodiscard]] ChangeWords changeWords(const QString &type, const QString &actor, const QString &subject);

} // namespace steward
