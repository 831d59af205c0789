// SPDX-License-Identifier: GPL-3.0-or-later
// The head start of what a person looks at: of a small organization the first screen is whole after a handful of
// requests, even under a throttle, if nothing else is asked for meanwhile. Pure functions over values.
#pragma once

#include "app/sync/round.h"

namespace steward {

struct HeadStart final
{
    const Round &round;
    Focus focus = Focus::Overview;
    qint64 sent = 0;        ///< requests in this round
    bool throttled = false; ///< requests wait for the service's own pace
    bool untold = false;    ///< something has arrived that the pages have not been told yet
    bool keyless = false;   ///< not one project key is known: lists that came had none
};

/// Whether what the focus does not ask for first is held back: while the organization's lists that it does ask for, or
/// of its projects' lists the very first one with a row, are still to come or to be shown. It ends after a dozen
/// requests, because a large organization needs more of them for its people alone, and at once when the service makes
/// requests wait: each endpoint has a pace of its own, and nobody gains if the others stand still.
[[nodiscard]] bool holdsBack(const HeadStart &now);

} // namespace steward
