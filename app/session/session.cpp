// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "app/archive/archive.h"
#include "app/archive/spend/spendarchive.h"
#include "app/async/taskscope.h"
#include "app/base/log.h"
#include "app/base/platform.h"
#include "app/board/board.h"
#include "app/board/boardcopy.h"
#include "app/changes/changes.h"
#include "app/flows/adminkey/ownkeyrotation.h"
#include "app/flows/offboarding/departures.h"
#include "app/flows/rotation/rotations.h"
#include "app/net/keycheck.h"
#include "app/session/connectflow.h"
#include "app/session/localstore.h"
#include "app/session/planlabels.h"
#include "app/spend/prices/pricebook.h"
#include "app/spend/spendbook.h"
#include "app/spend/watch/spendwatch.h"
#include "app/sync/spend/spendsync.h"

#include <algorithm>
#include <functional>
#include <QCoroFuture>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSemaphore>
#include <QThreadPool>
#include <QTimer>

namespace steward {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongestPaintMs = 2000; // of a machine that does something else as well
constexpr int kKeepAfterMs = 2000;    // after the last change: what is still moving need not be kept

/// Path of the archive in a directory that is there, and the person's alone when it is made here.
QString preparedArchivePath(const QString &dataDir, const QString &connectionId)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const QFileInfo dir(dataDir);
    if (!dir.exists() && QDir().mkpath(dir.absolutePath()))
        QDir().mkdir(dataDir, ownerOnly);
    return archivePath(dataDir, connectionId);
}

// After a round of so many lists, as soon as what it brought is shown, what it took on the way is given back.
constexpr int kManyLists = 100;
constexpr auto kSettled = std::chrono::seconds(1);

TransportConfig transportConfig(const Connection &connection)
{
    TransportConfig config;
    config.baseUrl = connection.baseUrl;
    return config;
}

QCoro::Task<Result<>> keepInventory(LocalStore *local, QString keyId, std::vector<KeySystem> systems, QString note)
{
    const Result<> stored = co_await local->setSystems(keyId, std::move(systems));
    if (!stored || note.isEmpty())
        co_return stored;
    KeyNote own{keyId, note};
    co_return co_await local->setNote(std::move(own));
}

QCoro::Task<Result<SpendArchive::Opened>> openSpend(QFuture<Result<SpendArchive::Opened>> opening)
{
    co_await qCoro(opening).waitForFinished();
    co_return opening.takeResult();
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
    SpendArchive spendArchive;
    SpendBook spend;
    Transport transport;
    Sync sync;
    SpendSync spendSync;
    SpendWatch spendWatch;
    LocalStore local;
    Changes changes;
    PlanLabels planLabels;
    QLockFile rotationsLock; ///< of several programs on this archive one leads the rotations
    Rotations rotations;
    Departures departures;
    OwnKeyRotation ownKey;
    bool isOpening = false;
    bool isOpen = false;
    bool takenUp = false;
    bool spendOpens = false, spendOpened = false, spendWaits = false;
    std::optional<Error> archiveError;
    QString setAside, setAsideReason, spendSetAside, spendSetAsideReason;
    int localRowsSaved = 0;
    QString boardCopyPath;
    QTimer keepTimer;
    std::shared_ptr<BoardCopyStamp> kept = std::make_shared<BoardCopyStamp>(); ///< used on the archive's thread
    std::shared_ptr<QSemaphore> painted = std::make_shared<QSemaphore>();      ///< the copy: the archive may go on
    std::vector<LearnedRate> ratesKept;
    QTimer settled;
    TaskScope tasks;

    Private(Connection made, Secret adminKey, const QString &dataDir, const Clock &time)
        : connection(std::move(made))
        , hasKey(!adminKey.isEmpty())
        , clock(time)
        , board(organization, clock)
        , archive(preparedArchivePath(dataDir, connection.id))
        , spendArchive(SpendArchive::pathBeside(archivePath(dataDir, connection.id)))
        , spend(spendArchive, organization, clock)
        , transport(transportConfig(connection), std::move(adminKey))
        , sync(transport, archive, organization, clock)
        , spendSync(transport, spendArchive, organization, clock)
        , spendWatch(spend, clock)
        , local(archive, organization)
        , changes(transport, archive, organization, clock, connection.id)
        , planLabels(changes, local, organization)
        , rotationsLock(archivePath(dataDir, connection.id) + u".rotations.lock"_s)
        , rotations({transport, changes, organization, clock, connection.id, [this] { return connection.name; },
                     [this] { return rotationsLock.isLocked(); },
                     [this](QString keyId, std::vector<KeySystem> systems, QString note) {
                         return keepInventory(&local, std::move(keyId), std::move(systems), std::move(note));
                     },
                     [this] { return spend.prices().inForce(); }})
        , departures({changes, organization, rotations, [this] { return rotationsLock.isLocked(); }})
        , ownKey({transport, changes, organization, clock, connection.id, [this] { return connection.name; },
                  [this] { return connection.keyTail; }, [this] { return rotationsLock.isLocked(); }})
        , boardCopyPath(boardcopy::pathFor(archivePath(dataDir, connection.id)))
    {
        keepTimer.setSingleShot(true);
        keepTimer.setInterval(kKeepAfterMs);
    }

    void showCopy(BoardCopy copy, const std::function<void()> &whenPainted);
    void take(Result<Archive::Opened> opened);
    /// Whether the board shows what the archive holds: nothing is on its way from one to the other.
    [[nodiscard]] bool isSettled() const
    {
        return isOpen && !archiveError && !sync.progress().running && !local.isWriting() && !organization.isSilent() &&
               board.isReady() && !board.isBusy();
    }
    void keepRates(bool atTheEnd = false);
};

/// \a whenPainted follows when the pages have painted it, also when there is nothing to paint any more.
void Session::Private::showCopy(BoardCopy copy, const std::function<void()> &whenPainted)
{
    if (!isOpen) {
        if (copy.rows->tablesFollow) // the first part; the second has the same
            organization.load(std::move(copy.glimpse));
        board.showCopy(std::move(copy.rows));
    }
    QTimer::singleShot(0, &board, whenPainted); // painting goes before timers
}

void Session::Private::take(Result<Archive::Opened> opened)
{
    isOpen = true;
    board.joinFromNow();
    if (!opened) {
        archiveError = opened.error();
        organization.load({}); // a copy may have been shown
        return;
    }
    archiveError = opened->problem;
    setAside = opened->setAside;
    setAsideReason = opened->reason;
    localRowsSaved = opened->localRowsSaved;
    ratesKept = std::move(opened->rates);
    transport.recallRates(ratesKept, clock.now());
    organization.load(std::move(opened->snapshot));
}

/// What the service has said about its pace is not to be found out again by the next start. At the end also how much of
/// it is used up.
void Session::Private::keepRates(bool atTheEnd)
{
    std::vector<LearnedRate> rates = transport.learnedRates(clock.now());
    const auto same = [](const LearnedRate &a, const LearnedRate &b) { return a.isSameRate(b); };
    if (!isOpen || rates.empty() || (!atTheEnd && std::ranges::equal(rates, ratesKept, same)))
        return;
    ratesKept = rates;
    (void)archive.setRates(std::move(rates));
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
    connect(&d->board, &Board::changed, &d->keepTimer, qOverload<>(&QTimer::start));
    connect(&d->sync, &Sync::finished, &d->keepTimer, qOverload<>(&QTimer::start));
    connect(&d->keepTimer, &QTimer::timeout, this, &Session::keepBoard);
    connect(&d->sync, &Sync::finished, &d->board, &Board::catchUp);
    connect(&d->changes, &Changes::takenUp, this, [this] { d->takenUp = true; });
    d->settled.setSingleShot(true);
    d->settled.setInterval(kSettled);
    connect(&d->sync, &Sync::finished, &d->settled, [this] {
        if (d->sync.progress().listsDone >= kManyLists)
            d->settled.start();
    });
    connect(&d->settled, &QTimer::timeout, this, [this] {
        if (d->sync.progress().running || d->board.isBusy())
            d->settled.start();
        else
            QThreadPool::globalInstance()->start(returnFreeMemory);
    });
    connect(&d->transport, &Transport::queueChanged, this, [this] { d->keepRates(); });
    d->sync.setCostsListener([this](Period days, std::shared_ptr<const std::vector<CostBucket>> buckets) {
        d->spendSync.takeProjectCosts(days, std::move(buckets));
    });
    connect(&d->spendSync, &SpendSync::daysChanged, &d->spend, &SpendBook::noteChange);
    connect(&d->ownKey, &OwnKeyRotation::adopted, this, [this](const QString &tail) {
        d->connection.keyTail = tail;
        Q_EMIT connectionChanged();
    });
}

Session::~Session()
{
    d->painted->release(2); // of both parts of the copy
    d->keepRates(true);
    if (d->keepTimer.isActive())
        keepBoard();
}

void Session::keepBoard()
{
    if (!d->isSettled())
        return; // whatever is moving ends with a signal that comes here again
    d->keepTimer.stop();
    d->archive.whileInStep([this, rows = d->board.rows(), snapshot = d->organization.snapshot(),
                            policy = d->organization.policy(), path = d->boardCopyPath,
                            kept = d->kept](qint64 generation) {
        const BoardCopyStamp stamp{generation, policy, startOfDay(rows->at)};
        if (kept->generation == stamp.generation && kept->policy == stamp.policy && kept->at == stamp.at)
            return; // only the clock has moved
        if (const auto written = boardcopy::write(path, boardcopy::encode(*rows, snapshot, stamp)); !written) {
            qCWarning(logArchive, "copy of the board: %s", qUtf8Printable(written.error().detail));
            return;
        }
        *kept = stamp;
        QMetaObject::invokeMethod(this, &Session::boardKept, Qt::QueuedConnection);
    });
}

void Session::open(Then then)
{
    if (std::exchange(d->isOpening, true))
        return;
    const auto connected = [this, path = d->boardCopyPath, policy = d->organization.policy(), now = d->clock.now(),
                            kept = d->kept, painted = d->painted](qint64 generation) {
        // Whatever is not shown yet would only take memory's locks and a processor from the first paint.
        for (const auto extent : {boardcopy::Extent::WithoutTables, boardcopy::Extent::Whole}) {
            auto copy = boardcopy::read(path, {generation, policy, now}, extent);
            if (!copy)
                return;
            const bool whole = extent == boardcopy::Extent::Whole;
            if (whole)
                *kept = {generation, policy, startOfDay(copy->rows->at)};
            QMetaObject::invokeMethod(
                this,
                [this, whole, copy = *std::move(copy)] {
                    d->showCopy(copy, [this, whole] {
                        if (whole)
                            openSpendArchive();
                        d->painted->release();
                    });
                },
                Qt::QueuedConnection);
            if (!painted->tryAcquire(1, kLongestPaintMs))
                return;
        }
    };
    d->tasks.run(openArchive(d->archive.open(connected)), [this, then](Result<Archive::Opened> opened) {
        openSpendArchive();
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

/// Not before the organization is shown: its names alone are some thirty thousand.
void Session::openSpendArchive()
{
    if (std::exchange(d->spendOpens, true))
        return;
    d->tasks.run(openSpend(d->spendArchive.open()), [this](const Result<SpendArchive::Opened> &opened) {
        if (!opened)
            qCWarning(logArchive, "costs and usage: %s", qUtf8Printable(opened.error().detail));
        else
            d->spend.noteChange(opened->held);
        if (opened)
            d->spend.prices().read();
        d->spendOpened = true;
        if (std::exchange(d->spendWaits, false))
            startSpend();
        if (opened && !opened->setAside.isEmpty()) {
            d->spendSetAside = opened->setAside;
            d->spendSetAsideReason = opened->reason;
            Q_EMIT archiveProblem();
        }
    });
}

void Session::followRotations()
{
    d->rotationsLock.setStaleLockTime(0); // only of a program that is no more
    (void)d->rotationsLock.tryLock(0);
    if (d->takenUp)
        d->rotations.takeUp();
    else
        connect(&d->changes, &Changes::takenUp, &d->rotations, &Rotations::takeUp);
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

PlanLabels &Session::planLabels()
{
    return d->planLabels;
}

Rotations &Session::rotations()
{
    return d->rotations;
}

OwnKeyRotation &Session::ownKey()
{
    return d->ownKey;
}

Departures &Session::departures()
{
    return d->departures;
}

SpendBook &Session::spend()
{
    return d->spend;
}

SpendSync &Session::spendSync()
{
    return d->spendSync;
}

SpendWatch &Session::spendWatch()
{
    return d->spendWatch;
}

void Session::followSpend()
{
    connect(&d->spend, &SpendBook::changed, &d->spendWatch, &SpendWatch::lookSoon);
    connect(&d->spendSync, &SpendSync::minutesChanged, &d->spendWatch,
            [this](UsageEndpoint endpoint, const Period &time) {
                if (endpoint == UsageEndpoint::Completions)
                    d->spendWatch.lookAtMinutes(time);
            });
    connect(&d->sync, &Sync::finished, this, &Session::startSpend);
}

void Session::startSpend()
{
    if (!d->hasKey || d->sync.connectionError())
        return;
    d->spendWaits = !d->spendOpened;
    if (d->spendWaits)
        return;
    d->spendSync.keepUpToDate();
    d->spendSync.refresh();
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
    return d->setAside.isEmpty() ? d->spendSetAside : d->setAside;
}

QString Session::archiveSetAsideReason() const
{
    return d->setAside.isEmpty() ? d->spendSetAsideReason : d->setAsideReason;
}

int Session::localRowsSaved() const
{
    return d->localRowsSaved;
}

} // namespace steward
