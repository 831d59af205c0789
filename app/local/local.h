// SPDX-License-Identifier: GPL-3.0-or-later
// What only this computer knows about an organization: labels, notes and the inventory of systems. The service has no
// place for it, so it is never replaced by a synchronization and survives a damaged archive.
#pragma once

#include <QString>
#include <vector>

namespace steward {

enum class EnvironmentClass { Production, Staging, Development, Analytics, Other };
inline constexpr int kEnvironmentClassCount = 5;

/// Stable identifier for files and the database: "production", "staging", …
[[nodiscard]] QString environmentId(EnvironmentClass environment);
/// The reverse; Other for anything unknown.
[[nodiscard]] EnvironmentClass environmentFromId(QStringView id);
/// From words in a project's name ("prod", "live", "staging", "dev", "test", "analytics", …), whole words only.
[[nodiscard]] EnvironmentClass guessEnvironment(QStringView projectName);

struct ProjectLabel final
{
    QString projectId;
    QString environment; ///< environmentId; empty: guessed from the name
    QString costCentre;
    QString note;
    friend bool operator==(const ProjectLabel &, const ProjectLabel &) = default;
};

struct KeyNote final
{
    QString keyId;
    QString note;
    friend bool operator==(const KeyNote &, const KeyNote &) = default;
};

/// A system that uses a key: the field guide's spreadsheet, one row.
struct KeySystem final
{
    qint64 rowId = 0; ///< 0: not stored yet
    QString keyId;
    QString name;
    QString environment;
    QString owner;
    QString secretLocation; ///< where the secret is stored
    QString howChanged;
    QString note;
    friend bool operator==(const KeySystem &, const KeySystem &) = default;
};

struct LocalData final
{
    std::vector<ProjectLabel> labels;
    std::vector<KeyNote> notes;
    std::vector<KeySystem> systems;
    friend bool operator==(const LocalData &, const LocalData &) = default;
};

} // namespace steward
