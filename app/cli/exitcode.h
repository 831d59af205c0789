// SPDX-License-Identifier: GPL-3.0-or-later
// Exit statuses and sentences of the command line. Documented in steward.1 and in the help: scripts rely on them.
#pragma once

#include "app/base/error.h"

namespace steward::cli {

enum ExitCode {
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    NotConnected = 3, ///< no organization, no key, or the service refused it
    NoService = 4,    ///< offline, throttled, out of order
    PlanRefused = 5,  ///< the plan is invalid, or must not be applied (so)
    StepsFailed = 6,
    StepsUnknown = 7, ///< an answer was lost, and nothing can be read
    StepsChanged = 8, ///< the organization is not what it was when the plan was made
    ChainBroken = 9,  ///< of the journal
    NotComplete = 10, ///< days of the period are missing or provisional
    Stopped = 128,    ///< plus the signal's number
};

[[nodiscard]] ExitCode exitCodeFor(const Error &error);

/// What happened and what to do, with the service's own words and the request id where there are any. Plain text of one
/// or two lines, fit for a terminal.
[[nodiscard]] QString sentenceFor(const Error &error);

/// \a text from outside with everything a terminal would act upon (escape sequences, control characters, changes of
/// direction) shown as U+FFFD, and line breaks as spaces.
[[nodiscard]] QString fitForTerminal(const QString &text);

} // namespace steward::cli
