// SPDX-License-Identifier: GPL-3.0-or-later
// A table as JSON: an array of objects with the columns' ids. Amounts are exact decimal text, times ISO 8601 in UTC,
// what is not known is null. Pure; any thread.
#pragma once

#include "app/exports/exporttable.h"

#include <QByteArray>

namespace steward {

/// Indented, ended by a line break.
[[nodiscard]] QByteArray tableAsJson(const ExportTable &table);

} // namespace steward
