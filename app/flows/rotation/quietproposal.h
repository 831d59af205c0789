// SPDX-License-Identifier: GPL-3.0-or-later
// How long an old key has to be silent before it may go, proposed from what is known: the class of its project, whether
// all systems are known, and its own history. A key that is used once a week is not dead after a silent day. Pure
// function.
#pragma once

#include "app/flows/rotation/keyuse.h"
#include "app/flows/rotation/rotation.h"

namespace steward {

enum class QuietReason {
    Class,          ///< a day in production, four hours elsewhere
    SystemsUnknown, ///< twice that
    Gaps,           ///< longer than its own longest silence
    Weekly,         ///< the same, and that was about a week
    Monthly,        ///< the same, and that was weeks
};
[[nodiscard]] QString quietReasonId(QuietReason reason);

struct QuietProposal final
{
    qint64 seconds = 0;
    QuietReason reason = QuietReason::Class;
    qint64 longestGap = 0; ///< seconds between two uses; 0: not known
    friend bool operator==(const QuietProposal &, const QuietProposal &) = default;
};

/// \a history: of the old key before the rotation, in hours or days; \a knownUntil: what it reaches to.
[[nodiscard]] QuietProposal quietProposal(EnvironmentClass environment, bool systemsUnknown, const KeyUse &history,
                                          UnixSeconds knownUntil);

} // namespace steward
