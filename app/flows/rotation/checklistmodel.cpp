// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/rotation/checklistmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

constexpr Column<ChecklistRow> kChecklistColumns[] = {
    {"system", QT_TRANSLATE_NOOP("Columns", "System"), ColumnKind::Text,
     [](const ChecklistRow &row) { return row.system; }, nullptr, true},
    {"key", QT_TRANSLATE_NOOP("Columns", "Key"), ColumnKind::Text,
     [](const ChecklistRow &row) { return row.keyName + u" …"_s + row.keyTail + u' ' + row.projectName; }, nullptr,
     true},
    {"state", QT_TRANSLATE_NOOP("Columns", "State"), ColumnKind::Count, nullptr,
     [](const ChecklistRow &row) { return std::optional<qint64>(static_cast<qint64>(row.state)); }},
    {"step", QT_TRANSLATE_NOOP("Columns", "Step"), ColumnKind::Count, nullptr,
     [](const ChecklistRow &row) { return std::optional<qint64>(static_cast<qint64>(row.step)); }},
    {"owner", QT_TRANSLATE_NOOP("Columns", "Owner"), ColumnKind::Text,
     [](const ChecklistRow &row) { return row.owner; }, nullptr, true},
    {"where", QT_TRANSLATE_NOOP("Columns", "Where the secret is"), ColumnKind::Text,
     [](const ChecklistRow &row) { return row.secretLocation; }, nullptr, true},
    {"next", QT_TRANSLATE_NOOP("Columns", "Next"), ColumnKind::Text, [](const ChecklistRow &row) { return row.next; },
     nullptr, true},
};

constexpr QuickFilter<ChecklistRow> kChecklistFilters[] = {
    {"open"_L1, QT_TRANSLATE_NOOP("QuickFilters", "Not settled"),
     [](const ChecklistRow &row) {
         return !row.isClosed && (row.state == ChecklistRow::State::Open || row.state == ChecklistRow::State::Unlisted);
     }},
    {"waits"_L1, QT_TRANSLATE_NOOP("QuickFilters", "Waits for you"), [](const ChecklistRow &row) { return row.waits; }},
    {"settled"_L1, QT_TRANSLATE_NOOP("QuickFilters", "Settled"),
     [](const ChecklistRow &row) {
         return row.state == ChecklistRow::State::Ticked || row.state == ChecklistRow::State::Excused;
     }},
    {"over"_L1, QT_TRANSLATE_NOOP("QuickFilters", "Done"), [](const ChecklistRow &row) { return row.isClosed; }},
};

} // namespace

ChecklistModel::ChecklistModel(QObject *parent)
    : TableModel(kChecklistColumns, parent)
{
}

std::span<const QuickFilter<ChecklistRow>> checklistFilters()
{
    return kChecklistFilters;
}

} // namespace steward
