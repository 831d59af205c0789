// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/store.h"

#include "app/archive/localcopy.h"
#include "app/archive/localtables.h"
#include "app/archive/migrations.h"
#include "app/archive/tables.h"
#include "app/base/log.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto kCostsShown = "costs WHERE day >= (SELECT max(day) FROM costs) - 100 * 86400"; // two periods, and some
constexpr auto kChangesShown = "changes ORDER BY at DESC, rowid DESC LIMIT 500";

Result<> loadStates(Database &database, StringPool &pool, QHash<ListId, ListState> &states)
{
    auto statement = database.prepare("SELECT kind, project_id, fetched_at, stale, not_offered FROM list_states");
    if (!statement)
        return Failure(statement.error());
    for (;;) {
        const Result<bool> more = statement->step();
        if (!more)
            return Failure(more.error());
        if (!*more)
            return {};
        const auto kind = std::find(kKindNames.begin(), kKindNames.end(), statement->text(0));
        if (kind == kKindNames.end())
            continue;
        ListState state;
        state.fetchedAt = statement->integer(2);
        state.stale = statement->integer(3) != 0;
        state.notOffered = statement->integer(4) != 0;
        states.insert({static_cast<ListKind>(kind - kKindNames.begin()), pool.shared(statement->text(1))}, state);
    }
}

/// Without them the service says it again.
std::vector<LearnedRate> loadRates(Database &database)
{
    StringPool pool;
    std::vector<LearnedRate> rates;
    if (!table::select(database, "learned_rates", pool, rates))
        rates.clear();
    return rates;
}

bool isBroken(const Error &error)
{
    return isArchiveError(error, "damaged"_L1) || isArchiveError(error, "schema"_L1);
}

} // namespace

Store::Store(QString path)
    : m_path(std::move(path))
{
}

Result<Archive::Opened> Store::open(Archive::WithGeneration connected)
{
    m_connected = std::move(connected);
    const QFileInfo file(m_path);
    if (file.exists() && !file.isWritable())
        return openReadOnly();
    Result<Archive::Opened> opened = openFile();
    if (opened)
        return opened;
    qCWarning(logArchive, "open: %s", qUtf8Printable(opened.error().detail));
    if (isBroken(opened.error()))
        return takeOver(u"damaged"_s);
    if (isArchiveError(opened.error(), "newer"_L1))
        return takeOver(u"newer"_s);
    return opened;
}

Result<> Store::prepareFile()
{
    // The file comes to be before SQLite sees it: -wal and -shm take their mode from it.
    QFile file(m_path);
    const bool ready = file.exists() ? file.setPermissions(kOwnerOnly)
                                     : file.open(QIODevice::ReadWrite | QIODevice::NewOnly, kOwnerOnly);
    if (ready)
        return {};
    const bool readOnly = QStorageInfo(QFileInfo(m_path).absolutePath()).isReadOnly();
    const QString word = readOnly                                     ? u"readonly"_s
                         : file.error() == QFileDevice::ResourceError ? u"full"_s
                                                                      : u"permission"_s;
    return fail(Error::Kind::Archive, word + u": "_s + file.errorString());
}

Result<> Store::connectFile()
{
    if (Result<> ready = prepareFile(); !ready)
        return ready;
    if (Result<> connected = m_database.open(m_path, Database::Mode::ReadWrite); !connected)
        return connected;
    for (const char *pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL", "PRAGMA foreign_keys = ON",
                               "PRAGMA journal_size_limit = 4194304"}) {
        if (Result<> set = m_database.run(pragma); !set)
            return set;
    }
    return {};
}

Result<Archive::Opened> Store::openFile(const std::optional<Carried> &carried)
{
    // A newer file is told by its first bytes, before anything (as the journal mode) could be changed in it.
    if (QFileInfo(m_path).size() > 0) {
        if (const Result<> connected = m_database.open(m_path, Database::Mode::ReadOnly); !connected)
            return Failure(connected.error());
        if (const Result<qint64> known = checkVersion(m_database); !known)
            return Failure(known.error());
    }
    if (const Result<> connected = connectFile(); !connected)
        return Failure(connected.error());
    const Result<qint64> version = m_database.number("PRAGMA user_version");
    if (!version)
        return Failure(version.error());
    if (const Result<> migrated = migrate(m_database); !migrated)
        return Failure(migrated.error());

    Archive::Opened opened;
    const QString copyPath = localcopy::pathFor(m_path);
    if (*version == 0 && (carried || QFileInfo::exists(copyPath))) {
        // A new file: after damage, or beside a copy whose database somebody removed.
        const Carried saved = carried ? *carried : Carried{localcopy::read(copyPath), {}};
        opened.localRowsSaved = localtables::rowCount(saved.local);
        if (const Result<> restored = restore(saved); !restored)
            return Failure(restored.error());
    }
    Result<Snapshot> snapshot = load();
    if (!snapshot)
        return Failure(snapshot.error());
    opened.snapshot = *std::move(snapshot);
    opened.rates = loadRates(m_database);
    if (localtables::rowCount(opened.snapshot.local) > 0 && !QFileInfo::exists(copyPath))
        copyLocal();
    return opened;
}

Result<Archive::Opened> Store::openReadOnly()
{
    const bool directoryWritable = QFileInfo(QFileInfo(m_path).absolutePath()).isWritable();
    if (const Result<> connected =
            m_database.open(m_path, directoryWritable ? Database::Mode::ReadOnly : Database::Mode::Immutable);
        !connected)
        return Failure(connected.error());
    if (const Result<qint64> known = checkVersion(m_database); !known)
        return Failure(known.error());
    Result<Snapshot> snapshot = load();
    if (!snapshot)
        return Failure(snapshot.error());
    Archive::Opened opened;
    opened.snapshot = *std::move(snapshot);
    opened.rates = loadRates(m_database);
    opened.problem = fail(Error::Kind::Archive, u"readonly: the file cannot be written to"_s).value();
    qCWarning(logArchive, "open: %s", qUtf8Printable(opened.problem->detail));
    return opened;
}

Result<Snapshot> Store::load()
{
    if (const auto connected = std::exchange(m_connected, {})) {
        // A file of an earlier version that cannot be written to has none.
        if (const Result<qint64> generation = m_database.number("SELECT value FROM archive_generation"))
            connected(*generation);
    }
    // One moment of the file, whoever writes meanwhile.
    if (const Result<> begun = m_database.run("BEGIN"); !begun)
        return Failure(begun.error());
    Result<Snapshot> snapshot = loadTables();
    const Result<qint64> others = m_database.number("PRAGMA data_version");
    m_othersWrites = others ? std::optional(*others) : std::nullopt;
    if (const Result<> ended = m_database.run("COMMIT"); !ended && snapshot)
        return Failure(ended.error());
    return snapshot;
}

std::optional<qint64> Store::generationInStep()
{
    if (!m_database.isOpen() || !m_othersWrites)
        return {};
    const Result<qint64> others = m_database.number("PRAGMA data_version");
    const Result<qint64> generation = m_database.number("SELECT value FROM archive_generation");
    return others && generation && *others == *m_othersWrites ? std::optional(*generation) : std::nullopt;
}

Result<Snapshot> Store::loadTables()
{
    Snapshot all;
    StringPool pool;
    for (const Result<> &done : {
             table::load(m_database, kTable<Project>.name, pool, all.projects.edit()),
             table::load(m_database, kTable<User>.name, pool, all.users.edit()),
             table::load(m_database, kTable<Invite>.name, pool, all.invites.edit()),
             table::load(m_database, kTable<AdminKey>.name, pool, all.adminKeys.edit()),
             table::load(m_database, kTable<ProjectUser>.name, pool, all.projectUsers),
             table::load(m_database, kTable<ServiceAccount>.name, pool, all.serviceAccounts),
             table::load(m_database, kTable<ProjectKey>.name, pool, all.projectKeys),
             table::load(m_database, kTable<SpendLimit>.name, pool, all.spendLimits),
             table::select(m_database, kCostsShown, pool, all.costs.edit()),
             table::select(m_database, kChangesShown, pool, all.changes.edit()),
             loadStates(m_database, pool, all.states),
         }) {
        if (!done)
            return Failure(done.error());
    }
    Result<LocalData> local = localtables::load(m_database);
    if (!local)
        return Failure(local.error());
    all.local = *std::move(local);
    return all;
}

Result<QString> Store::setAside(const QString &reason)
{
    m_database.close();
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString target = m_path + u'.' + reason + u'-' + stamp;
    for (int number = 2; QFileInfo::exists(target); ++number)
        target = m_path + u'.' + reason + u'-' + stamp + u'-' + QString::number(number);
    QFile file(m_path);
    if (!file.rename(target))
        return fail(Error::Kind::Archive, u"permission: cannot be set aside: "_s + file.errorString());
    for (const QString &part : {u"-wal"_s, u"-shm"_s})
        QFile::rename(m_path + part, target + part); // without them the last changes would be missing from it
    return target;
}

Result<Archive::Opened> Store::takeOver(const QString &reason)
{
    const Result<QString> aside = setAside(reason);
    if (!aside)
        return Failure(aside.error());
    Result<Archive::Opened> opened = openFile(salvage(*aside));
    if (!opened)
        return opened;
    opened->setAside = *aside;
    opened->reason = reason;
    return opened;
}

Store::Carried Store::salvage(const QString &file) const
{
    Database database;
    bool whole = false;
    Carried saved;
    if (database.open(file, Database::Mode::ReadOnly)) {
        saved.local = localtables::salvage(database, whole);
        saved.journal = journaltable::salvage(database);
    }
    // The copy follows each change, so it is at least as new as what only a part of is left.
    const LocalData copy = localcopy::read(localcopy::pathFor(m_path));
    if (!whole && localtables::rowCount(copy) >= localtables::rowCount(saved.local))
        saved.local = copy;
    return saved;
}

Result<> Store::restore(const Carried &carried)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return Failure(transaction.error());
    if (Result<> restored = localtables::restore(m_database, carried.local); !restored)
        return restored;
    if (Result<> restored = journaltable::restore(m_database, carried.journal); !restored)
        return restored;
    if (Result<> committed = transaction->commit(); !committed)
        return committed;
    copyLocal();
    return {};
}

void Store::copyLocal()
{
    const Result<LocalData> local = localtables::load(m_database);
    if (!local)
        return;
    // The database has the change already; without the copy it only stands on one leg.
    if (const Result<> written = localcopy::write(localcopy::pathFor(m_path), *local); !written)
        qCWarning(logArchive, "copy of the local data: %s", qUtf8Printable(written.error().detail));
}

} // namespace steward
