// SPDX-License-Identifier: GPL-3.0-or-later
// Text that came from the service, made fit to be shown: every delegate, label, tooltip and dialog passes such text
// through here. A direction control is never obeyed but shown as a box: 'evil' must not be painted as 'live', above all
// where a name is to be typed. Pure functions; any thread.
#pragma once

#include <QString>

namespace steward::servertext {

/// What a control that would change how its neighbours are read is shown as.
inline constexpr char16_t kBox = u'\u25A1';
/// Longest text shown; what is longer loses its middle.
inline constexpr qsizetype kLongest = 500;

/// One line, without control characters, direction controls as kBox, at most kLongest long.
[[nodiscard]] QString shown(QStringView text);
/// shown(), or \a otherwise when nothing visible is left.
[[nodiscard]] QString shownOr(QStringView text, const QString &otherwise);
/// shown() between isolates, for the middle of a sentence: its direction does not leak out.
[[nodiscard]] QString isolated(QStringView text);
/// For setToolTip: exactly \a text, lines kept. Qt guesses whether a tooltip is markup; this leaves it nothing to guess, and
/// neither reads \a text as markup nor shows escapes of it. Empty for empty.
[[nodiscard]] QString tooltip(const QString &text);
/// An id, a key's ending or an amount: left-to-right whatever stands around it.
[[nodiscard]] QString leftToRight(QStringView text);

} // namespace steward::servertext
