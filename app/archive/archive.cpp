// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/archive.h"

#include "app/archive/localcopy.h"
#include "app/archive/store.h"
#include "app/archive/writequeue.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

struct Archive::Private final
{
    explicit Private(QString path)
        : store(std::move(path))
    {
    }

    /// \a job(store) on the archive thread, by itself.
    template <typename Job>
    auto run(Job job)
    {
        writes.close();
        return executor.run([this, job = std::move(job)]() mutable { return job(store); });
    }

    Store store;
    Executor executor; // its last jobs use the store
    WriteQueue writes{executor, store};
};

Archive::Archive(QString path)
    : m_path(path)
    , d(std::make_unique<Private>(std::move(path)))
{
}

Archive::~Archive()
{
    // Closing is the last job: it may have to write the log back into the file.
    (void)d->run([](Store &store) {
        store.close();
        return Result<>();
    });
}

QStringList Archive::files(const QString &path)
{
    return {path, logFile(path), path + u"-shm"_s, localcopy::pathFor(path)};
}

QString Archive::logFile(const QString &path)
{
    return path + u"-wal"_s;
}

QFuture<Result<Archive::Opened>> Archive::open(WithGeneration connected)
{
    return d->run([connected = std::move(connected)](Store &store) { return store.open(connected); });
}

QFuture<Result<>> Archive::releaseMemory()
{
    return d->run([](Store &store) {
        store.database().releaseMemory();
        return Result<>();
    });
}

void Archive::whileInStep(WithGeneration job)
{
    (void)d->run([job = std::move(job)](Store &store) {
        if (const auto generation = store.generationInStep())
            job(*generation);
        return Result<>();
    });
}

QFuture<Result<>> Archive::replace(SharedRows<Project> rows, UnixSeconds fetchedAt)
{
    return d->writes.add([rows = std::move(rows), fetchedAt](Store &store) { return store.replace(rows, fetchedAt); });
}

QFuture<Result<>> Archive::replace(SharedRows<User> rows, UnixSeconds fetchedAt)
{
    return d->writes.add([rows = std::move(rows), fetchedAt](Store &store) { return store.replace(rows, fetchedAt); });
}

QFuture<Result<>> Archive::replace(SharedRows<Invite> rows, UnixSeconds fetchedAt)
{
    return d->writes.add([rows = std::move(rows), fetchedAt](Store &store) { return store.replace(rows, fetchedAt); });
}

QFuture<Result<>> Archive::replace(SharedRows<AdminKey> rows, UnixSeconds fetchedAt)
{
    return d->writes.add([rows = std::move(rows), fetchedAt](Store &store) { return store.replace(rows, fetchedAt); });
}

QFuture<Result<>> Archive::replace(QString projectId, std::vector<ProjectUser> rows, UnixSeconds fetchedAt)
{
    return d->writes.add([projectId = std::move(projectId), rows = std::move(rows), fetchedAt](Store &store) {
        return store.replace(projectId, rows, fetchedAt);
    });
}

QFuture<Result<>> Archive::replace(QString projectId, std::vector<ServiceAccount> rows, UnixSeconds fetchedAt)
{
    return d->writes.add([projectId = std::move(projectId), rows = std::move(rows), fetchedAt](Store &store) {
        return store.replace(projectId, rows, fetchedAt);
    });
}

QFuture<Result<>> Archive::replace(QString projectId, std::vector<ProjectKey> rows, UnixSeconds fetchedAt)
{
    return d->writes.add([projectId = std::move(projectId), rows = std::move(rows), fetchedAt](Store &store) {
        return store.replace(projectId, rows, fetchedAt);
    });
}

QFuture<Result<>> Archive::replace(QString projectId, std::optional<SpendLimit> limit, UnixSeconds fetchedAt)
{
    return d->writes.add([projectId = std::move(projectId), limit = std::move(limit), fetchedAt](Store &store) {
        const auto rows = limit ? std::vector<SpendLimit>{*limit} : std::vector<SpendLimit>{};
        return store.replace(projectId, rows, fetchedAt);
    });
}

QFuture<Result<>> Archive::replaceCosts(DayCosts costs, UnixSeconds from, UnixSeconds to, UnixSeconds fetchedAt)
{
    return d->writes.add([costs = std::move(costs), from, to, fetchedAt](Store &store) {
        return store.replaceCosts(costs, from, to, fetchedAt);
    });
}

QFuture<Result<>> Archive::addChanges(std::vector<ChangeEntry> rows, UnixSeconds fetchedAt)
{
    return d->writes.add(
        [rows = std::move(rows), fetchedAt](Store &store) { return store.addChanges(rows, fetchedAt); });
}

QFuture<Result<>> Archive::setState(ListId id, ListState state)
{
    return d->writes.add(
        [id = std::move(id), state = std::move(state)](Store &store) { return store.setState(id, state); });
}

QFuture<Result<>> Archive::setRates(std::vector<LearnedRate> rates)
{
    return d->writes.add([rates = std::move(rates)](Store &store) { return store.setRates(rates); });
}

QFuture<Result<>> Archive::put(Project row)
{
    return d->run([row = std::move(row)](Store &store) { return store.put(nullptr, row); });
}

QFuture<Result<>> Archive::put(User row)
{
    return d->run([row = std::move(row)](Store &store) { return store.put(nullptr, row); });
}

QFuture<Result<>> Archive::put(Invite row)
{
    return d->run([row = std::move(row)](Store &store) { return store.put(nullptr, row); });
}

QFuture<Result<>> Archive::put(AdminKey row)
{
    return d->run([row = std::move(row)](Store &store) { return store.put(nullptr, row); });
}

QFuture<Result<>> Archive::put(QString projectId, ProjectUser row)
{
    return d->run(
        [projectId = std::move(projectId), row = std::move(row)](Store &store) { return store.put(&projectId, row); });
}

QFuture<Result<>> Archive::put(QString projectId, ServiceAccount row)
{
    return d->run(
        [projectId = std::move(projectId), row = std::move(row)](Store &store) { return store.put(&projectId, row); });
}

QFuture<Result<>> Archive::put(QString projectId, ProjectKey row)
{
    return d->run(
        [projectId = std::move(projectId), row = std::move(row)](Store &store) { return store.put(&projectId, row); });
}

QFuture<Result<>> Archive::erase(ListId list, QString rowId)
{
    return d->run(
        [list = std::move(list), rowId = std::move(rowId)](Store &store) { return store.erase(list, rowId); });
}

QFuture<Result<JournalEntry>> Archive::appendJournal(JournalEntry entry)
{
    return d->run([entry = std::move(entry)](Store &store) mutable { return store.appendJournal(std::move(entry)); });
}

QFuture<Result<std::vector<JournalEntry>>> Archive::journal(JournalPart part)
{
    return d->run([part](Store &store) { return store.journal(part); });
}

QFuture<Result<std::vector<JournalEntry>>> Archive::journalOf(QString planId)
{
    return d->run([planId = std::move(planId)](Store &store) { return store.journalOf(planId); });
}

QFuture<Result<std::vector<JournalEntry>>> Archive::journalAfter(qint64 number)
{
    return d->run([number](Store &store) { return store.journalAfter(number); });
}

QFuture<Result<>> Archive::setLabel(ProjectLabel label)
{
    return d->run([label = std::move(label)](Store &store) { return store.setLabel(label); });
}

QFuture<Result<>> Archive::setNote(KeyNote note)
{
    return d->run([note = std::move(note)](Store &store) { return store.setNote(note); });
}

QFuture<Result<std::vector<KeySystem>>> Archive::setSystems(QString keyId, std::vector<KeySystem> systems)
{
    return d->run([keyId = std::move(keyId), systems = std::move(systems)](Store &store) mutable {
        return store.setSystems(keyId, std::move(systems));
    });
}

} // namespace steward
