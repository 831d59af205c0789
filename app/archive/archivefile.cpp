// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/archivefile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::Literals::StringLiterals;

namespace steward::archivefile {
namespace {

constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Result<> prepare(const QString &path)
{
    // The file comes to be before SQLite sees it: -wal and -shm take their mode from it.
    QFile file(path);
    const bool ready = file.exists() ? file.setPermissions(kOwnerOnly)
                                     : file.open(QIODevice::ReadWrite | QIODevice::NewOnly, kOwnerOnly);
    if (ready)
        return {};
    const bool readOnly = QStorageInfo(QFileInfo(path).absolutePath()).isReadOnly();
    const QString word = readOnly                                     ? u"readonly"_s
                         : file.error() == QFileDevice::ResourceError ? u"full"_s
                                                                      : u"permission"_s;
    return fail(Error::Kind::Archive, word + u": "_s + file.errorString());
}

} // namespace

Result<qint64> openForWriting(Database &database, const QString &path, const Schema &schema)
{
    // A newer file is told by its first bytes, before anything (as the journal mode) could be changed in it.
    if (QFileInfo(path).size() > 0) {
        if (const Result<> connected = database.open(path, Database::Mode::ReadOnly); !connected)
            return Failure(connected.error());
        if (const Result<qint64> known = checkVersion(database, schema); !known)
            return known;
    }
    if (const Result<> ready = prepare(path); !ready)
        return Failure(ready.error());
    if (const Result<> connected = database.open(path, Database::Mode::ReadWrite); !connected)
        return Failure(connected.error());
    for (const QByteArray &pragma :
         {"PRAGMA page_size = " + QByteArray::number(schema.pageSize), QByteArray("PRAGMA journal_mode = WAL"),
          QByteArray("PRAGMA synchronous = NORMAL"), QByteArray("PRAGMA foreign_keys = ON"),
          QByteArray("PRAGMA journal_size_limit = 4194304")}) {
        if (const Result<> set = database.run(pragma); !set)
            return Failure(set.error());
    }
    const Result<qint64> version = database.number("PRAGMA user_version");
    if (!version)
        return version;
    if (const Result<> migrated = migrate(database, schema); !migrated)
        return Failure(migrated.error());
    return version;
}

Result<> openForReading(Database &database, const QString &path, const Schema &schema)
{
    const bool directoryWritable = QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    const auto mode = directoryWritable ? Database::Mode::ReadOnly : Database::Mode::Immutable;
    if (Result<> connected = database.open(path, mode); !connected)
        return connected;
    if (const Result<qint64> known = checkVersion(database, schema); !known)
        return Failure(known.error());
    return {};
}

Result<QString> setAside(const QString &path, const QString &reason)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString target = path + u'.' + reason + u'-' + stamp;
    for (int number = 2; QFileInfo::exists(target); ++number)
        target = path + u'.' + reason + u'-' + stamp + u'-' + QString::number(number);
    QFile file(path);
    if (!file.rename(target))
        return fail(Error::Kind::Archive, u"permission: cannot be set aside: "_s + file.errorString());
    for (const QString &part : {u"-wal"_s, u"-shm"_s})
        QFile::rename(path + part, target + part); // without them the last changes would be missing from it
    return target;
}

} // namespace steward::archivefile
