// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/spend/spendarchive.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

template <typename T>
QFuture<Result<T>> notBuiltYet()
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(Result<T>(fail(Error::Kind::Internal, u"not built yet"_s)));
    promise.finish();
    return promise.future();
}

} // namespace

struct SpendArchive::Private final
{
    QString path;
};

SpendArchive::SpendArchive(QString path)
    : d(std::make_unique<Private>(Private{std::move(path)}))
{
}

SpendArchive::~SpendArchive() = default;

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
    return notBuiltYet<Opened>();
}

QFuture<Result<SpendImported>> SpendArchive::import(CostImport)
{
    return notBuiltYet<SpendImported>();
}

QFuture<Result<SpendImported>> SpendArchive::import(UsageImport)
{
    return notBuiltYet<SpendImported>();
}

QFuture<Result<>> SpendArchive::setFailed(SpendSource, Period, QString, UnixSeconds)
{
    return notBuiltYet<void>();
}

QFuture<Result<>> SpendArchive::putNames(std::vector<SpendName>)
{
    return notBuiltYet<void>();
}

QFuture<Result<>> SpendArchive::remember(QString, QString)
{
    return notBuiltYet<void>();
}

QFuture<Result<>> SpendArchive::keep(QString, QString, QByteArray)
{
    return notBuiltYet<void>();
}

QFuture<Result<SpendFigures>> SpendArchive::ask(SpendQuestion) const
{
    return notBuiltYet<SpendFigures>();
}

QFuture<Result<std::vector<SpendSeries>>> SpendArchive::trend(SpendQuestion, QStringList) const
{
    return notBuiltYet<std::vector<SpendSeries>>();
}

QFuture<Result<UsageFigures>> SpendArchive::ask(UsageQuestion) const
{
    return notBuiltYet<UsageFigures>();
}

QFuture<Result<std::vector<UsageCell>>> SpendArchive::usageCells(Period, BucketWidth, QStringList) const
{
    return notBuiltYet<std::vector<UsageCell>>();
}

QFuture<Result<std::vector<UsagePeak>>> SpendArchive::peaks(Period) const
{
    return notBuiltYet<std::vector<UsagePeak>>();
}

QFuture<Result<std::vector<CostBucket>>> SpendArchive::costFacts(Period) const
{
    return notBuiltYet<std::vector<CostBucket>>();
}

QFuture<Result<std::vector<DayCoverage>>> SpendArchive::coverage(SpendSource, Period) const
{
    return notBuiltYet<std::vector<DayCoverage>>();
}

QFuture<Result<std::vector<Restatement>>> SpendArchive::restatements(Period) const
{
    return notBuiltYet<std::vector<Restatement>>();
}

QFuture<Result<Reconciliation>> SpendArchive::reconcile(Period) const
{
    return notBuiltYet<Reconciliation>();
}

QFuture<Result<QHash<QString, QString>>> SpendArchive::memory() const
{
    return notBuiltYet<QHash<QString, QString>>();
}

QFuture<Result<std::vector<SpendName>>> SpendArchive::names() const
{
    return notBuiltYet<std::vector<SpendName>>();
}

QFuture<Result<QHash<QString, QByteArray>>> SpendArchive::kept(QString) const
{
    return notBuiltYet<QHash<QString, QByteArray>>();
}

QFuture<Result<Period>> SpendArchive::held(SpendSource) const
{
    return notBuiltYet<Period>();
}

} // namespace steward
