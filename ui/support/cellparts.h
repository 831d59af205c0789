// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces a cell is drawn from: pills, glyphs of environments, avatars, text that loses its middle. Every one
// measures itself first, so that nothing is ever drawn clipped. Used by CellDelegate and the labels that look like it.
// GUI thread.
#pragma once

#include "ui/support/cell.h"

#include <QFont>
#include <QRect>

class QPainter;
class QWidget;

namespace steward::cellparts {

inline constexpr int kGap = 6;
inline constexpr int kPillHeight = 18;
inline constexpr int kGlyph = 16; ///< side of an environment's square
inline constexpr int kAvatar = 22;

[[nodiscard]] QFont pillFont();
[[nodiscard]] int pillHeight();
[[nodiscard]] int pillWidth(const Pill &pill, bool iconOnly = false);
/// \a loud: production as it stands in heads of pages and panes.
void drawPill(QPainter &painter, const QRect &rect, const Pill &pill, bool iconOnly = false, bool loud = false);
/// Draws as many words as fit: the pills' words give way to their icons from the last to the first.
void drawPills(QPainter &painter, const QRect &rect, const std::vector<Pill> &pills, bool loud = false);

void drawPlace(QPainter &painter, const QRect &rect, EnvironmentClass environment);
void drawAvatar(QPainter &painter, const QRect &rect, const QString &initials, const QColor &ring = {});
void drawInvitation(QPainter &painter, const QRect &rect);

/// Draws one line, its middle elided; returns the width it took.
int drawLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color);

/// First letters of the first and the last word of a name, or of an address: "PA".
[[nodiscard]] QString initials(const QString &name);

} // namespace steward::cellparts
