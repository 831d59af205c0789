// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/organization/keysmodel.h"

#include "app/organization/projectinfo.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

QString attentionText(const KeyRow &row)
{
    QStringList titles;
    for (const KeyFlag flag : attention(row))
        titles.append(keyFlagTitle(flag));
    return titles.join(u", "_s);
}

/// Ascending puts the most urgent first: the worst flag decides, then the next.
std::optional<qint64> attentionRank(const KeyRow &row)
{
    qint64 rank = 0;
    for (int bit = 0; bit < 16; ++bit) {
        const auto flag = static_cast<KeyFlag>(1 << bit);
        if (row.has(flag) && !(flag == KeyFlag::Unused90 && row.has(KeyFlag::NeverUsed)))
            rank -= qint64(1) << (32 - bit);
    }
    return rank;
}

/// Never expiring comes after every date.
std::optional<qint64> expiry(const KeyRow &row)
{
    return row.expiresAt;
}

constexpr Column<KeyRow> kKeyColumns[] = {
    {"name", QT_TRANSLATE_NOOP("Columns", "Key"), ColumnKind::Text, [](const KeyRow &row) { return row.name; }, nullptr,
     true},
    {"redacted_value", QT_TRANSLATE_NOOP("Columns", "Ends in"), ColumnKind::Text,
     [](const KeyRow &row) { return row.tail; }, nullptr, true},
    {"project", QT_TRANSLATE_NOOP("Columns", "Project"), ColumnKind::Text,
     [](const KeyRow &row) { return row.projectName; }, nullptr, true},
    {"environment", QT_TRANSLATE_NOOP("Columns", "Class"), ColumnKind::Text,
     [](const KeyRow &row) { return row.kind == KeyRow::Kind::Admin ? QString() : environmentTitle(row.environment); },
     [](const KeyRow &row) {
         return row.kind == KeyRow::Kind::Admin ? std::nullopt
                                                : std::optional<qint64>(static_cast<qint64>(row.environment));
     },
     true},
    {"owner", QT_TRANSLATE_NOOP("Columns", "Owner"), ColumnKind::Text,
     [](const KeyRow &row) { return row.ownerName.isEmpty() ? row.ownerEmail : row.ownerName; }, nullptr, true},
    {"owner_type", QT_TRANSLATE_NOOP("Columns", "Owned by"), ColumnKind::Text,
     [](const KeyRow &row) { return ownerKindTitle(row.ownerKind); }, nullptr, false},
    {"owner_email", QT_TRANSLATE_NOOP("Columns", "Owner’s address"), ColumnKind::Text,
     [](const KeyRow &row) { return row.ownerEmail; }, nullptr, true},
    {"age", QT_TRANSLATE_NOOP("Columns", "Age"), ColumnKind::Days, nullptr,
     [](const KeyRow &row) { return std::optional<qint64>(row.ageDays); }},
    {"last_used_at", QT_TRANSLATE_NOOP("Columns", "Used"), ColumnKind::Time, nullptr,
     [](const KeyRow &row) { return std::optional<qint64>(row.lastUsedAt.value_or(0)); }},
    {"created_at", QT_TRANSLATE_NOOP("Columns", "Created"), ColumnKind::Time, nullptr,
     [](const KeyRow &row) { return std::optional<qint64>(row.createdAt); }},
    {"expires_at", QT_TRANSLATE_NOOP("Columns", "Expires"), ColumnKind::Time, nullptr, expiry},
    {"attention", QT_TRANSLATE_NOOP("Columns", "Attention"), ColumnKind::Text, attentionText, attentionRank, false},
    {"systems", QT_TRANSLATE_NOOP("Columns", "Systems"), ColumnKind::Count, nullptr,
     [](const KeyRow &row) { return std::optional<qint64>(row.systems); }},
    {"note", QT_TRANSLATE_NOOP("Columns", "Note"), ColumnKind::Text, [](const KeyRow &row) { return row.note; },
     nullptr, true},
};

constexpr QuickFilter<KeyRow> kKeyFilters[] = {
    {"never-used"_L1, QT_TRANSLATE_NOOP("QuickFilters", "Never used"),
     [](const KeyRow &row) { return row.has(KeyFlag::NeverUsed); }},
    {"unused-90"_L1, QT_TRANSLATE_NOOP("QuickFilters", "Unused 90 days"),
     [](const KeyRow &row) { return row.has(KeyFlag::Unused90); }},
    {"owner-gone"_L1, QT_TRANSLATE_NOOP("QuickFilters", "Owner gone"),
     [](const KeyRow &row) { return row.has(KeyFlag::OwnerGone); }},
    {"personal-in-production"_L1, QT_TRANSLATE_NOOP("QuickFilters", "Personal in production"),
     [](const KeyRow &row) { return row.has(KeyFlag::PersonalInProduction); }},
    {"older-than-policy"_L1, QT_TRANSLATE_NOOP("QuickFilters", "Older than policy"),
     [](const KeyRow &row) { return row.has(KeyFlag::OlderThanPolicy); }},
    {"expiring"_L1, QT_TRANSLATE_NOOP("QuickFilters", "Expiring"),
     [](const KeyRow &row) { return row.has(KeyFlag::ExpiresSoon); }},
    {"no-systems"_L1, QT_TRANSLATE_NOOP("QuickFilters", "Production, no system listed"),
     [](const KeyRow &row) { return row.isProduction() && row.systems == 0 && !row.has(KeyFlag::Expired); }},
    {"admin"_L1, QT_TRANSLATE_NOOP("QuickFilters", "Admin keys"),
     [](const KeyRow &row) { return row.kind == KeyRow::Kind::Admin; }},
};

} // namespace

KeysModel::KeysModel(QObject *parent)
    : TableModel(kKeyColumns, parent)
{
}

void sortByName(std::vector<KeyRow> &rows)
{
    sortByName(std::span<const Column<KeyRow>>(kKeyColumns), rows);
}

std::span<const QuickFilter<KeyRow>> keyFilters()
{
    return kKeyFilters;
}

QString keyFlagTitle(KeyFlag flag)
{
    switch (flag) {
    case KeyFlag::OwnerGone:
        return QCoreApplication::translate("KeyFlags", "Owner gone");
    case KeyFlag::ExpiresSoon:
        return QCoreApplication::translate("KeyFlags", "Expires soon");
    case KeyFlag::PersonalInProduction:
        return QCoreApplication::translate("KeyFlags", "Personal in production");
    case KeyFlag::OlderThanPolicy:
        return QCoreApplication::translate("KeyFlags", "Older than policy");
    case KeyFlag::NeverUsed:
        return QCoreApplication::translate("KeyFlags", "Never used");
    case KeyFlag::Unused90:
        return QCoreApplication::translate("KeyFlags", "Unused 90 days");
    case KeyFlag::Expired:
        return QCoreApplication::translate("KeyFlags", "Expired");
    }
    return {};
}

QString ownerKindTitle(KeyRow::Owner owner)
{
    switch (owner) {
    case KeyRow::Owner::Person:
        return QCoreApplication::translate("OwnerKinds", "person");
    case KeyRow::Owner::ServiceAccount:
        return QCoreApplication::translate("OwnerKinds", "service account");
    case KeyRow::Owner::Unknown:
        return QCoreApplication::translate("OwnerKinds", "not known");
    }
    return {};
}

} // namespace steward
