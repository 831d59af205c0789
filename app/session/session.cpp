// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "app/archive/archive.h"
#include "app/async/taskscope.h"
#include "app/board/board.h"
#include "app/changes/changes.h"
#include "app/session/connectflow.h"
#include "app/session/keycheck.h"
#include "app/session/localstore.h"

#include <QCoroFuture>
#include <QDir>
#include <QFileInfo>

namespace steward {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Path of the archive in a directory that is there, and the person's alone when it is made here.
QString preparedArchivePath(const QString &dataDir, const QString &connectionId)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const QFileInfo dir(dataDir);
    if (!dir.exists() && QDir().mkpath(dir.absolutePath()))
        QDir().mkdir(dataDir, ownerOnly);
    return archivePath(dataDir, connectionId);
}

TransportConfig transportConfig(const Connection &connection)
{
    TransportConfig config;
    config.baseUrl = connection.baseUrl;
    return config;
}

QCoro::Task<Result<Archive::Opened>> openArchive(QFuture<Result<Archive::Opened>> opening)
{
    co_await qCoro(opening).waitForFinished();
    co_return opening.takeResult();
}

} // namespace

struct Session::Private final
{
    // In the order of their dependence; destroyed from the end: first the callbacks, then sync, then what it uses.
    Connection connection;
    bool hasKey;
    const Clock &clock;
    Organization organization;
    Board board;
    Archive archive;
    Transport transport;
    Sync sync;
    LocalStore local;
    Changes changes;
    bool isOpening = false;
    bool isOpen = false;
    std::optional<Error> archiveError;
    QString setAside, setAsideReason;
    int localRowsSaved = 0;
    TaskScope tasks;

    Private(Connection made, Secret adminKey, const QString &dataDir, const Clock &time)
        : connection(std::move(made))
        , hasKey(!adminKey.isEmpty())
        , clock(time)
        , board(organization, clock)
        , archive(preparedArchivePath(dataDir, connection.id))
        , transport(transportConfig(connection), std::move(adminKey))
        , sync(transport, archive, organization, clock)
        , local(archive, organization)
        , changes(transport, archive, organization, clock, connection.id)
    {
    }

    void take(Result<Archive::Opened> opened);
};

void Session::Private::take(Result<Archive::Opened> opened)
{
    isOpen = true;
    if (!opened) {
        archiveError = opened.error();
        return;
    }
    archiveError = opened->problem;
    setAside = opened->setAside;
    setAsideReason = opened->reason;
    localRowsSaved = opened->localRowsSaved;
    organization.load(std::move(opened->snapshot));
}

Session::Session(Connection connection, Secret adminKey, const QString &dataDir, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(connection), std::move(adminKey), dataDir, clock))
{
    // Later than opening: a full disk, a file that turned out to be damaged.
    connect(&d->sync, &Sync::archiveFailed, this, [this](const Error &error) {
        if (d->archiveError)
            return;
        d->archiveError = error;
        Q_EMIT archiveProblem();
    });
}

Session::~Session() = default;

void Session::open(Then then)
{
    if (std::exchange(d->isOpening, true))
        return;
    d->tasks.run(openArchive(d->archive.open()), [this, then](Result<Archive::Opened> opened) {
        d->take(std::move(opened));
        if (d->archiveError || !d->setAside.isEmpty())
            Q_EMIT archiveProblem();
        Q_EMIT this->opened();
        if (!d->archiveError)
            d->changes.takeUp();
        if (!d->hasKey)
            return;
        // A stored connection was asked when it was made; the environment's key comes as it is.
        if (d->connection.kind == Connection::Kind::Environment)
            connect(&d->sync, &Sync::finished, this, &Session::askWriteAccess);
        if (then == Then::Sync)
            d->sync.refresh();
    });
}

void Session::askWriteAccess()
{
    if (d->sync.connectionError())
        return; // after a later round, then
    disconnect(&d->sync, &Sync::finished, this, &Session::askWriteAccess);
    d->tasks.run(checkWriteAccess(d->transport, d->tasks.context(Priority::Background)),
                 [this](WriteAccess access) { setReadOnly(access == WriteAccess::Refused); });
}

void Session::setReadOnly(bool readOnly)
{
    if (std::exchange(d->connection.readOnly, readOnly) != readOnly)
        Q_EMIT connectionChanged();
}

void Session::setName(const QString &name)
{
    if (std::exchange(d->connection.name, name) != name)
        Q_EMIT connectionChanged();
}

const Connection &Session::connection() const
{
    return d->connection;
}

const Clock &Session::clock() const
{
    return d->clock;
}

Organization &Session::organization()
{
    return d->organization;
}

Board &Session::board()
{
    return d->board;
}

Sync &Session::sync()
{
    return d->sync;
}

Transport &Session::transport()
{
    return d->transport;
}

LocalStore &Session::local()
{
    return d->local;
}

Changes &Session::changes()
{
    return d->changes;
}

bool Session::isOpen() const
{
    return d->isOpen;
}

bool Session::hasKey() const
{
    return d->hasKey;
}

const std::optional<Error> &Session::archiveError() const
{
    return d->archiveError;
}

QString Session::archiveSetAside() const
{
    return d->setAside;
}

QString Session::archiveSetAsideReason() const
{
    return d->setAsideReason;
}

int Session::localRowsSaved() const
{
    return d->localRowsSaved;
}

} // namespace steward
