// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a PDF that Qt has written, so that tests need no other program: what a person could select, one line for
// each piece of text that was painted. Reads what QPdfWriter writes and no more: compressed streams, fonts by
// glyph with a table of what they stand for.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace steward::test {

/// In the order of painting; white space as single spaces. Empty: it is no such PDF.
[[nodiscard]] QStringList pdfTexts(const QByteArray &pdf);
[[nodiscard]] int pdfPages(const QByteArray &pdf);

} // namespace steward::test
