// SPDX-License-Identifier: GPL-3.0-or-later
// What an operating system has to be asked for in its own words. Implemented in platform_linux.cpp; elsewhere
// (platform_other.cpp) nothing happens, and nothing depends on it but comfort. Any thread.
#pragma once

#include <QString>

namespace steward {

/// From now on the calling thread leaves the processor to the others of this program, for good: a thread may not take
/// such a step back. (QThread::setPriority does nothing under Linux's usual scheduling.)
void becomeBackgroundThread();

/// Makes the threads share a few heaps instead of having one each, where what one has freed is of no use to another.
/// Before the first thread.
void shareHeaps();

/// Gives memory that is free inside the heaps back to the system. Some milliseconds.
void returnFreeMemory();

/// What the person at this computer is called by its system: the name of the account. Empty: not known.
[[nodiscard]] QString accountName();

} // namespace steward
