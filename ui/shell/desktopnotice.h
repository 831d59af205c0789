// SPDX-License-Identifier: GPL-3.0-or-later
// A notice on the desktop (org.freedesktop.Notifications over the session's bus). Where nobody shows such notices, or
// there is no desktop at all, nothing happens: the same is said in the window. Text is plain. GUI thread.
#pragma once

#include <QString>

namespace steward::desktopnotice {

void show(const QString &title, const QString &text);

} // namespace steward::desktopnotice
