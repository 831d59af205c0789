// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/localtables.h"

#include "app/archive/tables.h"

namespace steward::localtables {
namespace {

constexpr auto kLabels = "local_labels";
constexpr auto kNotes = "local_notes";
constexpr auto kSystems = "local_systems";

template <typename T>
Result<> read(Database &database, const QByteArray &table, std::vector<T> &rows)
{
    StringPool pool;
    return table::select(database, table + " ORDER BY rowid", pool, rows);
}

template <typename T>
Result<> write(Database &database, const QByteArray &table, const T &row)
{
    return table::upsert<T>(database, table, {&row, 1});
}

Result<> remove(Database &database, const QByteArray &table, const QByteArray &column, const QString &id)
{
    auto statement = database.prepare("DELETE FROM " + table + " WHERE " + column + " = ?");
    if (!statement)
        return Failure(statement.error());
    statement->bind(1, id);
    return statement->run();
}

Result<> writeSystem(Database &database, KeySystem &system)
{
    auto statement = database.prepare("INSERT INTO local_systems (" + columns::names<KeySystem>() + ") VALUES (" +
                                      table::marks(columns::count<KeySystem>()) + ')');
    if (!statement)
        return Failure(statement.error());
    columns::bindRow(*statement, 1, system);
    if (system.rowId == 0)
        statement->bindNull(1); // SQLite chooses the next one
    Result<> stored = statement->run();
    if (stored)
        system.rowId = database.lastRowId();
    return stored;
}

} // namespace

Result<LocalData> load(Database &database)
{
    LocalData local;
    for (const Result<> &done : {read(database, kLabels, local.labels), read(database, kNotes, local.notes),
                                 read(database, kSystems, local.systems)}) {
        if (!done)
            return Failure(done.error());
    }
    return local;
}

LocalData salvage(Database &database, bool &whole)
{
    LocalData local;
    const bool labels = read(database, kLabels, local.labels).has_value();
    const bool notes = read(database, kNotes, local.notes).has_value();
    const bool systems = read(database, kSystems, local.systems).has_value();
    whole = labels && notes && systems;
    return local;
}

Result<> setLabel(Database &database, const ProjectLabel &label)
{
    if (label == ProjectLabel{label.projectId, {}, {}, {}})
        return remove(database, kLabels, "project_id", label.projectId);
    return write(database, kLabels, label);
}

Result<> setNote(Database &database, const KeyNote &note)
{
    if (note.note.isEmpty())
        return remove(database, kNotes, "key_id", note.keyId);
    return write(database, kNotes, note);
}

Result<std::vector<KeySystem>> setSystems(Database &database, const QString &keyId, std::vector<KeySystem> systems)
{
    if (const Result<> removed = remove(database, kSystems, "key_id", keyId); !removed)
        return Failure(removed.error());
    for (KeySystem &system : systems) {
        system.keyId = keyId;
        if (const Result<> stored = writeSystem(database, system); !stored)
            return Failure(stored.error());
    }
    return systems;
}

Result<> restore(Database &database, const LocalData &local)
{
    for (const ProjectLabel &label : local.labels) {
        if (Result<> stored = write(database, kLabels, label); !stored)
            return stored;
    }
    for (const KeyNote &note : local.notes) {
        if (Result<> stored = write(database, kNotes, note); !stored)
            return stored;
    }
    for (KeySystem system : local.systems) {
        system.rowId = 0; // salvaged numbers may stand twice; nothing refers to them
        if (Result<> stored = writeSystem(database, system); !stored)
            return stored;
    }
    return {};
}

} // namespace steward::localtables
