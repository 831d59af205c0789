// SPDX-License-Identifier: GPL-3.0-or-later
// Systems without POSIX signals: a command is ended the system's way.
#include "app/cli/interrupt.h"

#include <QSocketNotifier>

namespace steward::cli {

Interrupt::Interrupt() = default;
Interrupt::~Interrupt() = default;
void Interrupt::take() {}

} // namespace steward::cli

#include "moc_interrupt.cpp"
