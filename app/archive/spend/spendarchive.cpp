// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/spend/spendarchive.h"

#include "app/archive/executor.h"
#include "app/archive/spend/codes.h"
#include "app/archive/spend/moneyanswer.h"
#include "app/archive/spend/spendreader.h"
#include "app/archive/spend/spendstate.h"
#include "app/archive/spend/usageanswer.h"
#include "app/archive/spend/usagesums.h"
#include "app/base/log.h"

#include <QFileInfo>
#include <QSemaphore>

using namespace Qt::Literals::StringLiterals;

namespace steward {

struct SpendArchive::Private final
{
    explicit Private(QString path)
        : store(std::move(path))
    {
    }

    /// \a job(store) on the writing thread.
    template <typename Job>
    auto write(Job job)
    {
        return writing.run([this, job = std::move(job)]() mutable { return job(store); });
    }
    /// \a answer(database, names) on the reading thread.
    template <typename Answer>
    auto read(Answer answer)
    {
        return reading.run([this, answer = std::move(answer)]() mutable {
            auto outcome = reader.read(std::move(answer));
            if (!outcome && outcome.error().kind == Error::Kind::Archive) {
                qCWarning(logArchive, "read: %s", qUtf8Printable(outcome.error().detail));
                if (isArchiveError(outcome.error(), "damaged"_L1))
                    (void)write([](SpendStore &damaged) {
                        damaged.lookForDamage();
                        return Result<>();
                    });
            }
            return outcome;
        });
    }

    SpendStore store;
    SpendReader reader{store};
    Executor writing;
    Executor reading; // destroyed first: its last jobs may still ask for writes
};

SpendArchive::SpendArchive(QString path)
    : d(std::make_unique<Private>(std::move(path)))
{
}

SpendArchive::~SpendArchive()
{
    (void)d->reading.run([all = d.get()] {
        all->reader.close();
        // The last connection to close writes the log back into the file.
        (void)all->write([](SpendStore &store) {
            store.close();
            return Result<>();
        });
        return Result<>();
    });
}

QString SpendArchive::pathBeside(const QString &archivePath)
{
    const QFileInfo file(archivePath);
    return file.path() + u'/' + file.completeBaseName() + u".spend"_s;
}

QStringList SpendArchive::files(const QString &path)
{
    return {path, path + u"-wal"_s, path + u"-shm"_s};
}

QFuture<Result<SpendArchive::Opened>> SpendArchive::open()
{
    // Questions that are asked from here on find it open. (The future itself is the caller's: taking its result ends it
    // for everybody else who waits for it.)
    const auto done = std::make_shared<QSemaphore>();
    auto opened = d->write([done](SpendStore &store) {
        auto outcome = store.open();
        done->release();
        return outcome;
    });
    (void)d->reading.run([done] {
        done->acquire();
        return Result<>();
    });
    return opened;
}

QFuture<Result<>> SpendArchive::releaseMemory()
{
    (void)d->reading.run([all = d.get()] {
        all->reader.releaseMemory();
        return Result<>();
    });
    return d->write([](SpendStore &store) {
        store.releaseMemory();
        return Result<>();
    });
}

QFuture<Result<SpendImported>> SpendArchive::import(CostImport costs)
{
    return d->write([costs = std::move(costs)](SpendStore &store) { return store.import(costs); });
}

QFuture<Result<SpendImported>> SpendArchive::import(UsageImport usage)
{
    return d->write([usage = std::move(usage)](SpendStore &store) { return store.import(usage); });
}

QFuture<Result<>> SpendArchive::setFailed(SpendSource source, Period days, QString problem, UnixSeconds at)
{
    return d->write([source, days, problem = std::move(problem), at](SpendStore &store) {
        return store.setFailed(source, days, problem, at);
    });
}

QFuture<Result<>> SpendArchive::putNames(std::vector<SpendName> names)
{
    return d->write([names = std::move(names)](SpendStore &store) { return store.putNames(names); });
}

QFuture<Result<>> SpendArchive::remember(QString what, QString value)
{
    return d->write(
        [what = std::move(what), value = std::move(value)](SpendStore &store) { return store.remember(what, value); });
}

QFuture<Result<>> SpendArchive::keep(QString collection, QString id, QByteArray json)
{
    return d->write([collection = std::move(collection), id = std::move(id),
                     json = std::move(json)](SpendStore &store) { return store.keep(collection, id, json); });
}

QFuture<Result<>> SpendArchive::written()
{
    return d->write([](SpendStore &) { return Result<>(); });
}

QFuture<Result<SpendFigures>> SpendArchive::ask(SpendQuestion question) const
{
    return d->read([question = std::move(question)](Database &database, const Names &names) {
        return moneyanswer::figures(database, names, question);
    });
}

QFuture<Result<std::vector<SpendSeries>>> SpendArchive::trend(SpendQuestion question, QStringList members) const
{
    return d->read(
        [question = std::move(question), members = std::move(members)](Database &database, const Names &names) {
            return moneyanswer::trend(database, names, question, members);
        });
}

QFuture<Result<UsageFigures>> SpendArchive::ask(UsageQuestion question) const
{
    return d->read([question = std::move(question)](Database &database, const Names &names) {
        return usageanswer::figures(database, names, question);
    });
}

QFuture<Result<std::vector<UsageCell>>> SpendArchive::usageCells(Period range, BucketWidth width,
                                                                 QStringList projects) const
{
    return d->read([range, width, projects = std::move(projects)](Database &database, const Names &names) {
        return usageanswer::cells(database, names, range, width, projects);
    });
}

QFuture<Result<std::vector<UsageLine>>> SpendArchive::usageLines(UsageBreakdown by) const
{
    return d->read([by](Database &database, const Names &names) { return usageanswer::lines(database, names, by); });
}

QFuture<Result<std::vector<UsageCell>>> SpendArchive::usageSums(UsageQuestion question) const
{
    return d->read([question = std::move(question)](Database &database, const Names &names) {
        return usageanswer::sums(database, names, question);
    });
}

QFuture<Result<std::vector<UsagePeak>>> SpendArchive::peaks(Period range) const
{
    return d->read(
        [range](Database &database, const Names &names) { return usageanswer::peaks(database, names, range); });
}

QFuture<Result<std::vector<CostBucket>>> SpendArchive::costFacts(Period range) const
{
    return d->read(
        [range](Database &database, const Names &names) { return moneyanswer::facts(database, names, range); });
}

QFuture<Result<std::vector<DayCoverage>>> SpendArchive::coverage(SpendSource source, Period range) const
{
    return d->read([source, range](Database &database, const Names &) {
        return spendstate::coverage(database, codes::ofSource(source), range);
    });
}

QFuture<Result<std::vector<Restatement>>> SpendArchive::restatements(Period range) const
{
    return d->read(
        [range](Database &database, const Names &names) { return spendstate::restatements(database, names, range); });
}

QFuture<Result<Reconciliation>> SpendArchive::reconcile(Period range) const
{
    return d->read(
        [range](Database &database, const Names &names) { return spendstate::reconcile(database, names, range); });
}

QFuture<Result<QHash<QString, QString>>> SpendArchive::memory() const
{
    return d->read([](Database &database, const Names &) { return spendstate::remembered(database); });
}

QFuture<Result<std::vector<SpendName>>> SpendArchive::names() const
{
    return d->read(
        [](Database &, const Names &names) { return Result<std::vector<SpendName>>(spendstate::known(names)); });
}

QFuture<Result<QHash<QString, QByteArray>>> SpendArchive::kept(QString collection) const
{
    return d->read([collection = std::move(collection)](Database &database, const Names &) {
        return spendstate::kept(database, collection);
    });
}

QFuture<Result<Period>> SpendArchive::held(SpendSource source) const
{
    return d->read(
        [source](Database &database, const Names &) { return spendstate::held(database, codes::ofSource(source)); });
}

} // namespace steward
