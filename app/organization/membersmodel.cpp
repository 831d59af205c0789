// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/organization/membersmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

using Kind = MemberRow::Kind;
using State = MemberRow::State;

/// An invitation has an address only.
QString nameOf(const MemberRow &row)
{
    return row.name.isEmpty() ? row.email : row.name;
}

std::optional<qint64> projectCount(const MemberRow &row)
{
    return row.projectsKnown ? std::optional<qint64>(static_cast<qint64>(row.projects.size())) : std::nullopt;
}

constexpr Column<MemberRow> kMemberColumns[] = {
    {"name", QT_TRANSLATE_NOOP("Columns", "Person"), ColumnKind::Text, nameOf, nullptr, true},
    {"email", QT_TRANSLATE_NOOP("Columns", "Address"), ColumnKind::Text, [](const MemberRow &row) { return row.email; },
     nullptr, true},
    {"role", QT_TRANSLATE_NOOP("Columns", "Role"), ColumnKind::Text, roleTitle, nullptr, true},
    {"projects", QT_TRANSLATE_NOOP("Columns", "Projects"), ColumnKind::Count, nullptr, projectCount},
    {"keys", QT_TRANSLATE_NOOP("Columns", "Keys"), ColumnKind::Count, nullptr,
     [](const MemberRow &row) { return std::optional<qint64>(row.keys); }},
    {"api_key_last_used_at", QT_TRANSLATE_NOOP("Columns", "Last active"), ColumnKind::Time, nullptr,
     [](const MemberRow &row) { return std::optional<qint64>(row.lastActive); }},
    {"state", QT_TRANSLATE_NOOP("Columns", "State"), ColumnKind::Text,
     [](const MemberRow &row) { return memberStateTitle(row.state); },
     [](const MemberRow &row) { return std::optional<qint64>(static_cast<qint64>(row.state)); }, false},
    {"added_at", QT_TRANSLATE_NOOP("Columns", "Since"), ColumnKind::Time, nullptr,
     [](const MemberRow &row) { return row.since > 0 ? std::optional<qint64>(row.since) : std::nullopt; }},
    {"expires_at", QT_TRANSLATE_NOOP("Columns", "Expires"), ColumnKind::Time, nullptr,
     [](const MemberRow &row) { return std::optional<qint64>(row.expiresAt); }},
};

constexpr QuickFilter<MemberRow> kMemberFilters[] = {
    {"owners"_L1, QT_TRANSLATE_NOOP("QuickFilters", "Owners"), [](const MemberRow &row) { return row.isOwner(); }},
    {"readers"_L1, QT_TRANSLATE_NOOP("QuickFilters", "Readers"),
     [](const MemberRow &row) {
         return row.kind == Kind::Person && row.roleMeaning == MemberRow::RoleMeaning::Reader;
     }},
    {"invited"_L1, QT_TRANSLATE_NOOP("QuickFilters", "Invitations"),
     [](const MemberRow &row) { return row.isOpenInvitation(); }},
    {"expiring"_L1, QT_TRANSLATE_NOOP("QuickFilters", "Expiring"),
     [](const MemberRow &row) { return row.state == State::Expiring; }},
    {"expired"_L1, QT_TRANSLATE_NOOP("QuickFilters", "Expired"),
     [](const MemberRow &row) { return row.state == State::Expired; }},
    {"left-with-keys"_L1, QT_TRANSLATE_NOOP("QuickFilters", "Left, with keys"),
     [](const MemberRow &row) { return row.kind == Kind::Former; }},
    {"inactive-90"_L1, QT_TRANSLATE_NOOP("QuickFilters", "Inactive 90 days"),
     [](const MemberRow &row) { return row.state == State::Inactive; }},
    {"no-projects"_L1, QT_TRANSLATE_NOOP("QuickFilters", "No projects"),
     [](const MemberRow &row) { return row.kind == Kind::Person && row.projectsKnown && row.projects.empty(); }},
};

} // namespace

MembersModel::MembersModel(QObject *parent)
    : TableModel(kMemberColumns, parent)
{
}

void sortByName(std::vector<MemberRow> &rows)
{
    sortByName(std::span<const Column<MemberRow>>(kMemberColumns), rows);
}

std::span<const QuickFilter<MemberRow>> memberFilters()
{
    return kMemberFilters;
}

QString memberStateTitle(State state)
{
    switch (state) {
    case State::Left:
        return QCoreApplication::translate("MemberStates", "Left");
    case State::Expired:
        return QCoreApplication::translate("MemberStates", "Expired");
    case State::Expiring:
        return QCoreApplication::translate("MemberStates", "Expiring");
    case State::Inactive:
        return QCoreApplication::translate("MemberStates", "Inactive");
    case State::Invited:
        return QCoreApplication::translate("MemberStates", "Invited");
    case State::Accepted:
        return QCoreApplication::translate("MemberStates", "Accepted");
    case State::Active:
        return QCoreApplication::translate("MemberStates", "Active");
    }
    return {};
}

QString roleTitle(const MemberRow &row)
{
    switch (row.roleMeaning) {
    case MemberRow::RoleMeaning::Owner:
        return QCoreApplication::translate("Roles", "Owner");
    case MemberRow::RoleMeaning::Reader:
        return QCoreApplication::translate("Roles", "Reader");
    case MemberRow::RoleMeaning::Custom:
        break;
    }
    return row.role;
}

} // namespace steward
