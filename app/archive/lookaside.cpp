// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/lookaside.h"

#include "app/archive/archivefile.h"
#include "app/archive/localtables.h"
#include "app/archive/tables.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace steward::lookaside {

Result<> open(Database &database, const QString &path, const Schema &schema)
{
    if (!QFileInfo::exists(path))
        return fail(Error::Kind::Archive, u"missing: there is no such file"_s);
    if (Result<> opened = archivefile::openForReading(database, path, schema); !opened)
        return opened;
    const Result<qint64> version = database.number("PRAGMA user_version");
    if (!version)
        return Failure(version.error());
    if (*version < schema.newest())
        return fail(Error::Kind::Archive,
                    u"older: the file has version %1, this program's is %2"_s.arg(*version).arg(schema.newest()));
    return database.run("BEGIN");
}

Result<Snapshot> projects(const QString &archivePath)
{
    Database database;
    if (const Result<> opened = open(database, archivePath, archiveSchema()); !opened)
        return Failure(opened.error());
    Snapshot snapshot;
    StringPool pool;
    if (const Result<> read = table::load(database, kTable<Project>.name, pool, snapshot.projects); !read)
        return Failure(read.error());
    Result<LocalData> local = localtables::load(database);
    if (!local)
        return Failure(local.error());
    snapshot.local = *std::move(local);
    return snapshot;
}

} // namespace steward::lookaside
