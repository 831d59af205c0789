// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/rotation/rotationsmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

/// What waits for a person first, then what is overdue, what runs, what is due, what is over.
qint64 urgency(const RotationRow &row)
{
    constexpr qint64 kPart = 100'000;
    switch (row.group) {
    case RotationRow::Group::Waits:
        return 4 * kPart + row.openSystems;
    case RotationRow::Group::Due:
        return (row.overdueDays >= 0 ? 3 : 1) * kPart + row.overdueDays;
    case RotationRow::Group::Runs:
        return 2 * kPart;
    case RotationRow::Group::Closed:
        break;
    }
    return 0;
}

constexpr Column<RotationRow> kColumns[] = {
    {"key", QT_TRANSLATE_NOOP("Columns", "Key"), ColumnKind::Text,
     [](const RotationRow &row) { return row.name.isEmpty() ? u"…"_s + row.tail() : row.name + u" …"_s + row.tail(); },
     nullptr, true},
    {"project", QT_TRANSLATE_NOOP("Columns", "Project"), ColumnKind::Text,
     [](const RotationRow &row) { return row.projectName; }, nullptr, true},
    {"step", QT_TRANSLATE_NOOP("Columns", "Step"), ColumnKind::Count, nullptr,
     [](const RotationRow &row) { return std::optional<qint64>(static_cast<qint64>(row.step)); }},
    {"next", QT_TRANSLATE_NOOP("Columns", "Next"), ColumnKind::Count, nullptr,
     [](const RotationRow &row) { return std::optional<qint64>(urgency(row)); }},
    {"age", QT_TRANSLATE_NOOP("Columns", "Since"), ColumnKind::Count, nullptr,
     [](const RotationRow &row) { return std::optional<qint64>(row.startedAtMs); }},
    {"who", QT_TRANSLATE_NOOP("Columns", "Started by"), ColumnKind::Text,
     [](const RotationRow &row) { return row.startedBy; }, nullptr, true},
};

constexpr QuickFilter<RotationRow> kFilters[] = {
    {"waits"_L1, QT_TRANSLATE_NOOP("QuickFilters", "Waits for you"),
     [](const RotationRow &row) { return row.group == RotationRow::Group::Waits; }},
    {"runs"_L1, QT_TRANSLATE_NOOP("QuickFilters", "Running"),
     [](const RotationRow &row) { return row.group == RotationRow::Group::Runs; }},
    {"overdue"_L1, QT_TRANSLATE_NOOP("QuickFilters", "Overdue"),
     [](const RotationRow &row) { return row.group == RotationRow::Group::Due && row.overdueDays >= 0; }},
    {"due"_L1, QT_TRANSLATE_NOOP("QuickFilters", "Due soon"),
     [](const RotationRow &row) { return row.group == RotationRow::Group::Due && row.overdueDays < 0; }},
    {"over"_L1, QT_TRANSLATE_NOOP("QuickFilters", "Done"),
     [](const RotationRow &row) { return row.group == RotationRow::Group::Closed; }},
};

} // namespace

RotationsModel::RotationsModel(QObject *parent)
    : TableModel(kColumns, parent)
{
}

std::span<const QuickFilter<RotationRow>> rotationFilters()
{
    return kFilters;
}

} // namespace steward
