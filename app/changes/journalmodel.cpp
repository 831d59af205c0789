// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/journalmodel.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

// Sorted by the entry's number: the clock of a computer may be set back, the journal's order is what happened.
constexpr Column<JournalRow> kColumns[] = {
    {"day", QT_TRANSLATE_NOOP("Columns", "Day"), ColumnKind::Text,
     [](const JournalRow &row) { return QDateTime::fromMSecsSinceEpoch(row.atMs, Qt::UTC).toString(u"yyyy-MM-dd"_s); },
     [](const JournalRow &row) { return std::optional<qint64>(row.number); }},
    {"time", QT_TRANSLATE_NOOP("Columns", "Time (UTC)"), ColumnKind::Text,
     [](const JournalRow &row) {
         return QDateTime::fromMSecsSinceEpoch(row.atMs, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
     },
     [](const JournalRow &row) { return std::optional<qint64>(row.number); }, true},
    {"what", QT_TRANSLATE_NOOP("Columns", "What"), ColumnKind::Text, [](const JournalRow &row) { return row.what; },
     nullptr, true},
    {"who", QT_TRANSLATE_NOOP("Columns", "Who"), ColumnKind::Text, [](const JournalRow &row) { return row.user; },
     nullptr, true},
    {"outcome", QT_TRANSLATE_NOOP("Columns", "Outcome"), ColumnKind::Text,
     [](const JournalRow &row) { return row.outcome; }, nullptr, true},
    {"plan", QT_TRANSLATE_NOOP("Columns", "Part of"), ColumnKind::Text,
     [](const JournalRow &row) { return row.planTitle; }, nullptr, true},
    {"operation", QT_TRANSLATE_NOOP("Columns", "Operation"), ColumnKind::Text,
     [](const JournalRow &row) { return row.operation; }, nullptr, true},
    {"request_id", QT_TRANSLATE_NOOP("Columns", "Request id"), ColumnKind::Text,
     [](const JournalRow &row) { return row.requestId; }, nullptr, true},
    {"plan_id", QT_TRANSLATE_NOOP("Columns", "Plan id"), ColumnKind::Text,
     [](const JournalRow &row) { return row.planId; }, nullptr, true},
    {"number", QT_TRANSLATE_NOOP("Columns", "Entry"), ColumnKind::Count, nullptr,
     [](const JournalRow &row) { return std::optional<qint64>(row.number); }},
};

constexpr QuickFilter<JournalRow> kFilters[] = {
    {"failed"_L1, QT_TRANSLATE_NOOP("QuickFilters", "Failed"),
     [](const JournalRow &row) {
         return row.kind == JournalRow::Kind::Step &&
                (row.phase == StepPhase::Failed || row.phase == StepPhase::Changed);
     }},
    {"unknown"_L1, QT_TRANSLATE_NOOP("QuickFilters", "Unknown"),
     [](const JournalRow &row) {
         return row.kind == JournalRow::Kind::Step &&
                (row.phase == StepPhase::Unknown || row.phase == StepPhase::Sending || row.secretLost);
     }},
    {"undoable"_L1, QT_TRANSLATE_NOOP("QuickFilters", "Can be undone"),
     [](const JournalRow &row) { return row.undoable; }},
};

} // namespace

JournalModel::JournalModel(QObject *parent)
    : TableModel(kColumns, parent)
{
}

std::span<const QuickFilter<JournalRow>> journalFilters()
{
    return kFilters;
}

} // namespace steward
