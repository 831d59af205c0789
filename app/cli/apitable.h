// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of the API's own JSON objects as tables, with the API's names as columns: the same for every organization and
// whatever its objects leave out, so that scripts can rely on them. Pure functions.
#pragma once

#include "app/cli/options.h"
#include "app/exports/exporttable.h"

#include <QJsonArray>

namespace steward::cli {

/// Names like "owner.user.email" are paths into the objects. "…_at" are times; lists of objects become their ids,
/// separated by spaces.
[[nodiscard]] ExportTable apiTable(ExportList list, const QJsonArray &objects);

} // namespace steward::cli
