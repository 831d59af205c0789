// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/store.h"

#include "app/archive/archivefile.h"
#include "app/archive/localcopy.h"
#include "app/archive/localtables.h"
#include "app/archive/tables.h"
#include "app/base/log.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

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

Result<Archive::Opened> Store::openFile(const std::optional<Carried> &carried)
{
    const Result<qint64> version = archivefile::openForWriting(m_database, m_path, archiveSchema());
    if (!version)
        return Failure(version.error());

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
    if (const Result<> opened = archivefile::openForReading(m_database, m_path, archiveSchema()); !opened)
        return Failure(opened.error());
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
    DayCosts::Builder costs;
    for (const Result<> &done : {
             table::load(m_database, kTable<Project>.name, pool, all.projects),
             table::load(m_database, kTable<User>.name, pool, all.users),
             table::load(m_database, kTable<Invite>.name, pool, all.invites),
             table::load(m_database, kTable<AdminKey>.name, pool, all.adminKeys),
             table::load(m_database, kTable<ProjectUser>.name, pool, all.projectUsers),
             table::load(m_database, kTable<ServiceAccount>.name, pool, all.serviceAccounts),
             table::load(m_database, kTable<ProjectKey>.name, pool, all.projectKeys),
             table::load(m_database, kTable<SpendLimit>.name, pool, all.spendLimits),
             table::selectEach<DayCost>(m_database, kCostsShown, pool,
                                        [&costs](const DayCost &cost) { costs.add(cost); }),
             table::select(m_database, kChangesShown, pool, all.changes),
             loadStates(m_database, pool, all.states),
         }) {
        if (!done)
            return Failure(done.error());
    }
    all.costs = costs.take();
    Result<LocalData> local = localtables::load(m_database);
    if (!local)
        return Failure(local.error());
    all.local = *std::move(local);
    return all;
}

Result<Archive::Opened> Store::takeOver(const QString &reason)
{
    m_database.close();
    const Result<QString> aside = archivefile::setAside(m_path, reason);
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
