// SPDX-License-Identifier: GPL-3.0-or-later
// What a rotation says in words, the same on the page, in its record and on a terminal. Texts from outside are as they
// came: whoever shows them makes them safe. GUI thread (translations).
#pragma once

#include "app/flows/rotation/gates.h"
#include "app/flows/rotation/rotationrow.h"

namespace steward::rotationtext {

[[nodiscard]] QString stepTitle(RotationStep step);  ///< "Quiet period"
[[nodiscard]] QString reason(RotationReason reason); ///< "routine"
[[nodiscard]] QString gateTitle(const Gate &gate);   ///< "The old key is silent"
[[nodiscard]] QString gateFact(const Gate &gate);    ///< "13,204 requests since 09:53 UTC"; may be empty
/// "2 h 30 min", "9 d", "45 s"; two units at most.
[[nodiscard]] QString span(qint64 seconds);
[[nodiscard]] QString moment(UnixSeconds at); ///< "2026-11-26 09:53 UTC"; 0: "never"
/// Why the quiet period is as long as it is.
[[nodiscard]] QString quietReason(const QString &reason);
[[nodiscard]] QString next(const RotationRow &row); ///< what is to be done or waited for, one line

} // namespace steward::rotationtext
