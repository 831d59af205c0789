// SPDX-License-Identifier: GPL-3.0-or-later
// Which value stands in which table. Fetched lists take their columns from their JSON mapping; what has no JSON of the
// service declares its columns here, with the same words.
#pragma once

#include "app/archive/resourcetable.h"
#include "app/base/learnedrate.h"
#include "app/organization/snapshot.h"

#include <array>

namespace steward {

struct TableInfo final
{
    const char *name;
    ListKind kind;
};

template <typename T>
inline constexpr TableInfo kTable{};
template <>
inline constexpr TableInfo kTable<Project>{"projects", ListKind::Projects};
template <>
inline constexpr TableInfo kTable<User>{"users", ListKind::Users};
template <>
inline constexpr TableInfo kTable<Invite>{"invites", ListKind::Invites};
template <>
inline constexpr TableInfo kTable<AdminKey>{"admin_keys", ListKind::AdminKeys};
template <>
inline constexpr TableInfo kTable<ProjectUser>{"project_users", ListKind::ProjectUsers};
template <>
inline constexpr TableInfo kTable<ServiceAccount>{"service_accounts", ListKind::ServiceAccounts};
template <>
inline constexpr TableInfo kTable<ProjectKey>{"project_keys", ListKind::ProjectKeys};
template <>
inline constexpr TableInfo kTable<SpendLimit>{"spend_limits", ListKind::SpendLimits};

/// The kinds' names in list_states: stable, whatever happens to the enumeration.
inline constexpr std::array<const char *, kListKindCount> kKindNames{
    "projects",         "users",        "invites",      "admin_keys", "project_users",
    "service_accounts", "project_keys", "spend_limits", "costs",      "audit_log"};

template <>
struct Columns<DayCost> final
{
    static constexpr auto fields = std::tuple{
        json::required("day", &DayCost::day),
        json::required("project_id", &DayCost::projectId),
        json::required("currency", &DayCost::currency),
        json::required("amount", &DayCost::amount),
    };
};

template <>
struct Columns<ChangeEntry> final
{
    static constexpr auto fields = std::tuple{
        json::required("id", &ChangeEntry::id),
        json::required("type", &ChangeEntry::type),
        json::required("at", &ChangeEntry::at),
        json::required("actor", &ChangeEntry::actor),
        json::required("project_id", &ChangeEntry::projectId),
        json::required("subject_id", &ChangeEntry::subjectId),
    };
};

template <>
struct Columns<LearnedRate> final
{
    static constexpr auto fields = std::tuple{
        json::required("family", &LearnedRate::family),      json::required("requests", &LearnedRate::requests),
        json::required("window_ms", &LearnedRate::windowMs), json::required("even", &LearnedRate::even),
        json::required("used", &LearnedRate::used),          json::required("at", &LearnedRate::at),
    };
};

template <>
struct Columns<ProjectLabel> final
{
    static constexpr auto fields = std::tuple{
        json::required("project_id", &ProjectLabel::projectId),
        json::optional("environment", &ProjectLabel::environment),
        json::optional("cost_centre", &ProjectLabel::costCentre),
        json::optional("note", &ProjectLabel::note),
    };
};

template <>
struct Columns<KeyNote> final
{
    static constexpr auto fields = std::tuple{
        json::required("key_id", &KeyNote::keyId),
        json::optional("note", &KeyNote::note),
    };
};

template <>
struct Columns<KeySystem> final
{
    static constexpr auto fields = std::tuple{
        json::required("row_id", &KeySystem::rowId),
        json::required("key_id", &KeySystem::keyId),
        json::optional("name", &KeySystem::name),
        json::optional("environment", &KeySystem::environment),
        json::optional("owner", &KeySystem::owner),
        json::optional("secret_location", &KeySystem::secretLocation),
        json::optional("how_changed", &KeySystem::howChanged),
        json::optional("note", &KeySystem::note),
    };
};

} // namespace steward
