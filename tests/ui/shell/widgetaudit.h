// SPDX-License-Identifier: GPL-3.0-or-later
// Walks a tree of widgets and says what a person could not use: controls without a spoken name or an object name, and
// words that do not fit.
#pragma once

#include <QStringList>

class QWidget;

namespace steward {

/// Visible controls that can have the focus or be pressed and have no accessible name or no objectName.
[[nodiscard]] QStringList namelessControls(const QWidget &root);
/// Visible labels and buttons whose words need more room than they have, and what lies beside its place to no purpose:
/// too wide for an area that does not scroll sideways.
[[nodiscard]] QStringList cutOffTexts(const QWidget &root);

} // namespace steward
