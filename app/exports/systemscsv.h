// SPDX-License-Identifier: GPL-3.0-or-later
// The inventory of systems as a CSV file, out and in: the spreadsheet teams keep of every service and the key it uses.
// Rows are matched to keys by the key's id, else by its name and last four characters. Nothing of a file is lost: rows
// that cannot be taken come back whole with their line and the reason. Pure functions; any thread.
#pragma once

#include "app/exports/csvreader.h"
#include "app/organization/keyrow.h"

namespace steward {

struct SystemsProblem final
{
    enum class Kind {
        NoKeyNamed, ///< neither an id nor a name or ending
        KeyNotFound,
        KeyNotUnique, ///< several keys have this name and ending
        NoSystemNamed,
        TooManyCells,   ///< more than the first line names: a separator too many, so that nothing is where it belongs
        QuoteNotClosed, ///< of the file: everything after it stands in one cell
        TextAfterQuote,
    };
    Kind kind{};
    int line = 0;
    int column = 0;    ///< cell, from 1; 0: the whole row
    QStringList cells; ///< the row as it stands in the file; empty when it was taken
    friend bool operator==(const SystemsProblem &, const SystemsProblem &) = default;
};

struct SystemsImport final
{
    std::vector<KeySystem> systems; ///< rowId 0, in the order of the file; doubles of one key left out
    std::vector<SystemsProblem> problems;
    QStringList header;         ///< the first line as it is
    QStringList unknownColumns; ///< titles that mean nothing here
    int rows = 0;               ///< without the first line
};

/// Error BadInput when it is not text, has no rows at all (detail "empty") or no column for systems ("no system
/// column").
[[nodiscard]] Result<SystemsImport> systemsFromCsv(const QByteArray &bytes, const std::vector<KeyRow> &keys);

/// The systems of one key, from a file or as they were pasted: a name a line, or cells as spreadsheets copy them. With a
/// first line of titles the columns are those; else the name, the owner, where the secret is stored and how it is changed.
/// keyId stays empty. A line that has cells but no name keeps its place, for a person to complete. BadInput when it is not
/// text or names nothing (detail "empty").
[[nodiscard]] Result<std::vector<KeySystem>> systemsFromList(const QByteArray &bytes);

/// For people and for systemsFromCsv; keys without a system have a row as well, to be filled in, when \a withEmptyRows.
[[nodiscard]] QByteArray systemsToCsv(const std::vector<KeySystem> &systems, const std::vector<KeyRow> &keys,
                                      bool withEmptyRows);

/// The new list of systems of each key that \a imported names, for LocalStore::setSystems. A system that is there
/// already (same name and environment) takes what the import says of it and keeps the rest; no system is removed.
[[nodiscard]] QHash<QString, std::vector<KeySystem>> mergeSystems(const std::vector<KeySystem> &existing,
                                                                  const std::vector<KeySystem> &imported);

/// The rows that were not taken, as a CSV file with the same first line, to be put right and read again.
[[nodiscard]] QByteArray refusedToCsv(const SystemsImport &import);

} // namespace steward
