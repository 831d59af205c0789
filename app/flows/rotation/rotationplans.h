// SPDX-License-Identifier: GPL-3.0-or-later
// The plans that a rotation makes: everything it changes at the service goes through the one engine. Their ids begin
// with the rotation's, apart from that of a limit. Pure functions.
#pragma once

#include "app/flows/rotation/rotation.h"
#include "app/planning/plansheet.h"

namespace steward::rotationplan {

/// A key on the account of Rotation::target; where it names none, the account first. The key's step is the last one.
[[nodiscard]] Plan createKey(const Rotation &rotation, const PlanOrigin &origin);
[[nodiscard]] Plan removeKey(const Rotation &rotation, const QString &keyId, const QString &keyName,
                             const PlanOrigin &origin);
/// The old key expires by itself \a seconds (1 to 31,536,000) after the service has got the request.
[[nodiscard]] Plan softStop(const Rotation &rotation, qint64 seconds, const PlanOrigin &origin);
/// The same further off, since somebody still needs the key: the service cannot take an expiry away.
[[nodiscard]] Plan liftStop(const Rotation &rotation, qint64 seconds, const PlanOrigin &origin);
/// The hard limit of the project, in cents a month: the stop-gap of a leak.
[[nodiscard]] Plan limit(const Rotation &rotation, qint64 cents, const PlanOrigin &origin);

/// "routing-svc 2026-11-26": what the new key is called unless a person wants another name.
[[nodiscard]] QString proposedKeyName(const RotatedKey &key, qint64 nowMs);

} // namespace steward::rotationplan
