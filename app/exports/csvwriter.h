// SPDX-License-Identifier: GPL-3.0-or-later
// CSV as RFC 4180 wants it: comma, CRLF, quotes doubled, UTF-8. A text that a spreadsheet would take for a formula gets
// an apostrophe in front; numbers, amounts and times are written as they are. Pure functions; any thread.
#pragma once

#include "app/exports/exporttable.h"

#include <QByteArray>
#include <QStringList>

namespace steward {

enum class CsvFor {
    People,  ///< titles in the first line, byte order mark, so that spreadsheets read UTF-8
    Scripts, ///< column ids in the first line, no mark
};

[[nodiscard]] QByteArray toCsv(const ExportTable &table, CsvFor reader);
/// One line of texts, neutralized and ended by CRLF.
[[nodiscard]] QByteArray toCsvLine(const QStringList &texts);

/// \a text so that no spreadsheet takes it for a formula: an apostrophe before = + - @, tab or line break, also behind
/// apostrophes, so that plainText() always gives back what was there.
[[nodiscard]] QString neutralized(const QString &text);
[[nodiscard]] QString plainText(const QString &neutralized);

} // namespace steward
