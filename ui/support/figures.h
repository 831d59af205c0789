// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes and figures of type: ratios of the system font (shared/ux/UX.md 2), so that a person's larger font is kept, and
// digits of equal width in columns of numbers for fonts that have none. GUI thread.
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QRectF>
#include <QString>

class QPainter;

namespace steward {

enum class TextSize { Caption, Small, Body, H2, Figure, H1, Big };

/// The application's font at another size; \a weight as UX.md: Normal, Medium, DemiBold.
[[nodiscard]] QFont textFont(TextSize size, QFont::Weight weight = QFont::Normal);
/// For ids, key tails and requests.
[[nodiscard]] QFont monoFont(TextSize size = TextSize::Small);
/// max(\a minimum, height of the application's font + \a padding): heights that follow large fonts.
[[nodiscard]] int controlHeight(int minimum = 30, int padding = 12);

/// \a pixels of room for figures in letters of 13 pixels, at the application's font: never less.
[[nodiscard]] int scaledRoom(int pixels);

namespace figures {
/// Whether 0-9 are equally wide in \a font; measured once per font.
[[nodiscard]] bool areTabular(const QFont &font);
/// Width of \a text with every digit as wide as the widest.
[[nodiscard]] qreal width(const QString &text, const QFont &font);
/// \a text where it has the room, or else an ellipsis: part of a figure would be another figure.
[[nodiscard]] QString fitting(const QString &text, const QFont &font, qreal room);
/// Draws \a text on one line, digits in equal cells where the font needs it. Only for plain left-to-right figures.
void draw(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);
} // namespace figures

} // namespace steward
