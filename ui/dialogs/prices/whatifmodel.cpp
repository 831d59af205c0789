// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/prices/whatifmodel.h"

#include "app/spend/spendmodel.h"
#include "ui/dialogs/prices/pricewords.h"
#include "ui/support/format.h"
#include "ui/support/servertext.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

template <Money WhatIfRow::*Amount>
std::optional<qint64> moneyNumber(const WhatIfRow &row)
{
    return (row.*Amount).nanos;
}

constexpr Column<WhatIfRow> kWhatIfColumns[] = {
    {"project", QT_TRANSLATE_NOOP("Columns", "Project"), ColumnKind::Text,
     [](const WhatIfRow &row) { return row.name; }, nullptr, true},
    {"requests", QT_TRANSLATE_NOOP("Columns", "Requests"), ColumnKind::Text,
     [](const WhatIfRow &row) { return Format::count(row.requests); },
     [](const WhatIfRow &row) { return std::optional<qint64>(row.requests); }},
    {"left", QT_TRANSLATE_NOOP("Columns", "Left out"), ColumnKind::Text,
     [](const WhatIfRow &row) { return Format::count(row.requestsLeft); },
     [](const WhatIfRow &row) { return std::optional<qint64>(row.requestsLeft); }},
    {"now", QT_TRANSLATE_NOOP("Columns", "As it was"), ColumnKind::Text,
     [](const WhatIfRow &row) { return Format::money(row.now); }, moneyNumber<&WhatIfRow::now>},
    {"then", QT_TRANSLATE_NOOP("Columns", "With the other"), ColumnKind::Text,
     [](const WhatIfRow &row) { return Format::money(row.then); }, moneyNumber<&WhatIfRow::then>},
    {"difference", QT_TRANSLATE_NOOP("Columns", "Difference"), ColumnKind::Text,
     [](const WhatIfRow &row) { return PriceWords::difference(row.difference()); },
     [](const WhatIfRow &row) { return std::optional<qint64>(row.difference().nanos); }},
    {"percent", QT_TRANSLATE_NOOP("Columns", "Change"), ColumnKind::Text,
     [](const WhatIfRow &row) { return PriceWords::change(row.differencePermyriad()); },
     [](const WhatIfRow &row) { return row.differencePermyriad(); }},
};

} // namespace

std::optional<qint64> WhatIfRow::differencePermyriad() const
{
    return permyriad(difference(), now);
}

WhatIfModel::WhatIfModel(QObject *parent)
    : TableModel(kWhatIfColumns, parent)
{
}

std::vector<WhatIfRow> whatIfRows(const WhatIfByProject &projects, const QHash<QString, QString> &names)
{
    std::vector<WhatIfRow> rows;
    for (const auto &[id, part] : projects) {
        WhatIfRow row;
        row.id = u'=' + id;
        row.name =
            id.isEmpty() ? PriceWords::tr("No project") : servertext::shownOr(names.value(id), servertext::shown(id));
        row.now = part.now;
        row.then = part.then;
        row.requests = part.requests;
        row.requestsLeft = part.requestsLeft;
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace steward
