// SPDX-License-Identifier: GPL-3.0-or-later
// Store's writing half: each public function is one transaction, or a part of the one that together() has begun.
#include "app/archive/localtables.h"
#include "app/archive/store.h"
#include "app/archive/tables.h"
#include "app/base/log.h"

#include <QScopedValueRollback>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

constexpr auto kPerProjectTables = std::to_array<const char *>(
    {kTable<ProjectUser>.name, kTable<ServiceAccount>.name, kTable<ProjectKey>.name, kTable<SpendLimit>.name});
/// Whole lists do it with their state (migrations/002_generation.sql).
constexpr auto kNextGeneration = "UPDATE archive_generation SET value = random()";

/// The kinds' names in list_states are those of their tables.
QByteArray tableOf(ListKind kind)
{
    return kKindNames[static_cast<std::size_t>(kind)];
}

constexpr auto kLiveProjects = "(SELECT id FROM projects WHERE archived_at IS NULL AND status <> 'archived')";
constexpr auto kPruneChanges =
    "DELETE FROM changes WHERE rowid NOT IN (SELECT rowid FROM changes ORDER BY at DESC, rowid DESC LIMIT 2000)";

/// The row of a list with that id; \a list of a kind that has rows with ids.
Result<> eraseRow(Database &database, const ListId &list, const QString &rowId)
{
    const QByteArray table = tableOf(list.kind);
    auto statement = database.prepare("DELETE FROM " + table + " WHERE id = ?" +
                                      (list.projectId.isEmpty() ? "" : " AND list_project = ?"));
    if (!statement)
        return Failure(statement.error());
    statement->bind(1, rowId);
    if (!list.projectId.isEmpty())
        statement->bind(2, list.projectId);
    return statement->run();
}

} // namespace

template <typename Body>
Result<> Store::write(Body body)
{
    if (m_together)
        return body();
    const auto all = [&]() -> Result<> {
        auto transaction = Transaction::begin(m_database);
        if (!transaction)
            return Failure(transaction.error());
        if (Result<> done = body(); !done)
            return done;
        return transaction->commit();
    };
    Result<> done = all();
    if (!done)
        done = Failure(afterFailure(done.error()));
    return done;
}

std::vector<Result<>> Store::together(std::span<const Job> jobs)
{
    const auto all = [&]() -> Result<> {
        auto transaction = Transaction::begin(m_database);
        if (!transaction)
            return Failure(transaction.error());
        const QScopedValueRollback together(m_together, true);
        for (const Job &job : jobs) {
            if (Result<> done = job(*this); !done)
                return done;
        }
        return transaction->commit();
    };
    if (jobs.size() > 1 && all())
        return std::vector<Result<>>(jobs.size());
    // One of them cannot be kept: by itself, each keeps or loses its own rows and nobody else's.
    std::vector<Result<>> results;
    results.reserve(jobs.size());
    for (const Job &job : jobs)
        results.push_back(job(*this));
    return results;
}

Error Store::afterFailure(Error error)
{
    qCWarning(logArchive, "write: %s", qUtf8Printable(error.detail));
    if (!isArchiveError(error, "damaged"_L1))
        return error;
    // Damage that shows itself while running: from here on a new file takes what comes.
    if (const Result<Archive::Opened> opened = takeOver(u"damaged"_s); opened)
        error.detail += u"; set aside as "_s + opened->setAside;
    return error;
}

template <typename T>
Result<> Store::replace(const SharedRows<T> &rows, UnixSeconds fetchedAt)
{
    return write([&]() -> Result<> {
        if (Result<> emptied = m_database.run(QByteArray("DELETE FROM ") + kTable<T>.name); !emptied)
            return emptied;
        for (const std::span<const T> span : rows.spans()) {
            if (Result<> stored = table::insert<T>(m_database, kTable<T>.name, nullptr, span); !stored)
                return stored;
        }
        if constexpr (std::same_as<T, Project>) {
            if (Result<> forgotten = forgetVanishedProjects(); !forgotten)
                return forgotten;
        }
        return writeState({kTable<T>.kind, {}}, {fetchedAt, false, false, {}});
    });
}

template <typename T>
Result<> Store::replace(const QString &projectId, const std::vector<T> &rows, UnixSeconds fetchedAt)
{
    return write([&]() -> Result<> {
        auto statement = m_database.lend(QByteArray("DELETE FROM ") + kTable<T>.name + " WHERE list_project = ?");
        if (!statement)
            return Failure(statement.error());
        statement->bind(1, projectId);
        if (Result<> emptied = statement->run(); !emptied)
            return emptied;
        if (Result<> stored = table::insert<T>(m_database, kTable<T>.name, &projectId, rows); !stored)
            return stored;
        return writeState({kTable<T>.kind, projectId}, {fetchedAt, false, false, {}});
    });
}

template Result<> Store::replace(const SharedRows<Project> &, UnixSeconds);
template Result<> Store::replace(const SharedRows<User> &, UnixSeconds);
template Result<> Store::replace(const SharedRows<Invite> &, UnixSeconds);
template Result<> Store::replace(const SharedRows<AdminKey> &, UnixSeconds);
template Result<> Store::replace(const QString &, const std::vector<ProjectUser> &, UnixSeconds);
template Result<> Store::replace(const QString &, const std::vector<ServiceAccount> &, UnixSeconds);
template Result<> Store::replace(const QString &, const std::vector<ProjectKey> &, UnixSeconds);
template Result<> Store::replace(const QString &, const std::vector<SpendLimit> &, UnixSeconds);

Result<> Store::replaceCosts(const DayCosts &costs, UnixSeconds from, UnixSeconds to, UnixSeconds fetchedAt)
{
    return write([&]() -> Result<> {
        auto emptying = m_database.lend("DELETE FROM costs WHERE day >= ? AND day < ?");
        if (!emptying)
            return Failure(emptying.error());
        emptying->bind(1, from);
        emptying->bind(2, to);
        if (Result<> emptied = emptying->run(); !emptied)
            return emptied;
        std::size_t row = 0;
        const auto next = [&costs, &row] { return row < costs.size() ? std::optional(costs.at(row++)) : std::nullopt; };
        if (Result<> stored = table::upsertEach<DayCost>(m_database, "costs", next); !stored)
            return stored;
        return writeState({ListKind::Costs, {}}, {fetchedAt, false, false, {}});
    });
}

Result<> Store::addChanges(const std::vector<ChangeEntry> &rows, UnixSeconds fetchedAt)
{
    return write([&]() -> Result<> {
        if (Result<> stored = table::upsert<ChangeEntry>(m_database, "changes", rows); !stored)
            return stored;
        if (Result<> pruned = m_database.run(kPruneChanges); !pruned)
            return pruned;
        return writeState({ListKind::AuditLog, {}}, {fetchedAt, false, false, {}});
    });
}

Result<> Store::setState(const ListId &id, const ListState &state)
{
    return write([&] { return writeState(id, state); });
}

template <typename T>
Result<> Store::put(const QString *projectId, const T &row)
{
    return write([&]() -> Result<> {
        const ListId list{kTable<T>.kind, projectId ? *projectId : QString()};
        if (Result<> erased = eraseRow(m_database, list, row.id); !erased)
            return erased;
        if (Result<> counted = m_database.run(kNextGeneration); !counted)
            return counted;
        return table::insert<T>(m_database, kTable<T>.name, projectId, std::span(&row, 1));
    });
}

template Result<> Store::put(const QString *, const Project &);
template Result<> Store::put(const QString *, const User &);
template Result<> Store::put(const QString *, const Invite &);
template Result<> Store::put(const QString *, const AdminKey &);
template Result<> Store::put(const QString *, const ProjectUser &);
template Result<> Store::put(const QString *, const ServiceAccount &);
template Result<> Store::put(const QString *, const ProjectKey &);

Result<> Store::erase(const ListId &list, const QString &rowId)
{
    return write([&]() -> Result<> {
        if (Result<> erased = eraseRow(m_database, list, rowId); !erased)
            return erased;
        return m_database.run(kNextGeneration);
    });
}

Result<JournalEntry> Store::appendJournal(JournalEntry entry)
{
    // What is about to be sent must be known after a power cut too; lists can be read again.
    if (const Result<> full = m_database.run("PRAGMA synchronous = FULL"); !full)
        return Failure(full.error());
    const Result<> done = write([&]() -> Result<> {
        Result<JournalEntry> stored = journaltable::append(m_database, std::move(entry));
        if (!stored)
            return Failure(stored.error());
        entry = *std::move(stored);
        return {};
    });
    (void)m_database.run("PRAGMA synchronous = NORMAL"); // stays FULL at worst
    if (!done)
        return Failure(done.error());
    return entry;
}

Result<std::vector<JournalEntry>> Store::journal(JournalPart part)
{
    return journaltable::read(m_database, part);
}

Result<std::vector<JournalEntry>> Store::journalOf(const QString &planId)
{
    return journaltable::readPlan(m_database, planId);
}

Result<std::vector<JournalEntry>> Store::journalAfter(qint64 number)
{
    return journaltable::readAfter(m_database, number);
}

Result<> Store::writeState(const ListId &id, const ListState &state)
{
    auto statement = m_database.lend("INSERT OR REPLACE INTO list_states "
                                     "(kind, project_id, fetched_at, stale, not_offered) VALUES (?, ?, ?, ?, ?)");
    if (!statement)
        return Failure(statement.error());
    const QString kind = QString::fromLatin1(kKindNames[static_cast<std::size_t>(id.kind)]);
    statement->bind(1, kind);
    statement->bind(2, id.projectId);
    statement->bind(3, state.fetchedAt);
    statement->bind(4, qint64(state.stale));
    statement->bind(5, qint64(state.notOffered));
    return statement->run();
}

Result<> Store::forgetVanishedProjects()
{
    for (const char *table : kPerProjectTables) {
        if (Result<> gone = m_database.run(QByteArray("DELETE FROM ") + table +
                                           " WHERE list_project <> '' AND list_project NOT IN " + kLiveProjects);
            !gone)
            return gone;
    }
    return m_database.run(QByteArray("DELETE FROM list_states WHERE project_id <> '' AND project_id NOT IN ") +
                          kLiveProjects);
}

Result<> Store::setRates(const std::vector<LearnedRate> &rates)
{
    return write([&]() -> Result<> {
        if (Result<> emptied = m_database.run("DELETE FROM learned_rates"); !emptied)
            return emptied;
        return table::upsert<LearnedRate>(m_database, "learned_rates", rates);
    });
}

Result<> Store::setLabel(const ProjectLabel &label)
{
    Result<> done = write([&] { return localtables::setLabel(m_database, label); });
    if (done)
        copyLocal();
    return done;
}

Result<> Store::setNote(const KeyNote &note)
{
    Result<> done = write([&] { return localtables::setNote(m_database, note); });
    if (done)
        copyLocal();
    return done;
}

Result<std::vector<KeySystem>> Store::setSystems(const QString &keyId, std::vector<KeySystem> systems)
{
    const Result<> done = write([&]() -> Result<> {
        auto stored = localtables::setSystems(m_database, keyId, systems);
        if (!stored)
            return Failure(stored.error());
        systems = *std::move(stored);
        return {};
    });
    if (!done)
        return Failure(done.error());
    copyLocal();
    return systems;
}

} // namespace steward
