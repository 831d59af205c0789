// SPDX-License-Identifier: GPL-3.0-or-later
// What an export writes: titled columns of typed cells, so that each format writes a number as a number and a time as a
// time. A value: made in the GUI thread, written in any.
#pragma once

#include "app/base/clock.h"
#include "app/base/money.h"

#include <QString>
#include <variant>
#include <vector>

namespace steward {

struct ExportTime final
{
    UnixSeconds at = 0;
    friend bool operator==(const ExportTime &, const ExportTime &) = default;
};

/// Nothing: not known, or there is none.
using ExportCell = std::variant<std::monostate, QString, qint64, Money, ExportTime, bool>;

struct ExportColumn final
{
    QString id;    ///< the API's own field name where there is one: "created_at"
    QString title; ///< for people, in their language
    friend bool operator==(const ExportColumn &, const ExportColumn &) = default;
};

struct ExportTable final
{
    QString name; ///< of the sheet
    std::vector<ExportColumn> columns;
    std::vector<std::vector<ExportCell>> rows; ///< each as long as columns
    friend bool operator==(const ExportTable &, const ExportTable &) = default;
};

} // namespace steward
