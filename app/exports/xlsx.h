// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook of one sheet: bold header that stays when scrolling, real dates (UTC) and numbers, and texts that are
// always texts, whatever they begin with. Pure function; any thread.
#pragma once

#include "app/base/result.h"
#include "app/exports/exporttable.h"

#include <QByteArray>

namespace steward {

/// The most rows a sheet can hold besides its header.
inline constexpr int kSheetRows = 1'048'575;

/// Errors: File when the temporary file cannot be written, BadInput for more rows than a sheet holds.
[[nodiscard]] Result<QByteArray> toXlsx(const ExportTable &table);

} // namespace steward
