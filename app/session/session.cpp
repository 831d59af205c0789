// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "app/async/settled.h"
#include "app/net/keycheck.h"
#include "app/session/sessionprivate.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

// What took much memory on its way: so many lists, rows of costs and usage, or steps of a plan.
constexpr int kManyLists = 100;
constexpr qint64 kManyRows = 10'000;
constexpr std::size_t kManySteps = 100;

} // namespace

Session::Session(Connection connection, Secret adminKey, const QString &dataDir, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(connection), std::move(adminKey), dataDir, clock))
{
    // Later than opening: a full disk, a file that turned out to be damaged.
    connect(&d->sync, &Sync::archiveFailed, this, [this](const Error &error) {
        if (d->archiveError)
            return;
        d->setArchiveError(error);
        Q_EMIT archiveProblem();
    });
    d->keeper.begin();
    connect(&d->keeper, &BoardKeeper::kept, this, &Session::boardKept);
    connect(&d->sync, &Sync::finished, &d->board, &Board::catchUp);
    connect(&d->changes, &Changes::takenUp, this, [this] { d->takenUp = true; });
    connect(&d->sync, &Sync::finished, this, [this] {
        if (d->sync.progress().listsDone >= kManyLists)
            d->returnMemorySoon();
    });
    connect(&d->spendSync, &SpendSync::finished, this, [this] {
        if (d->spendSync.progress().rows >= kManyRows)
            d->returnMemorySoon();
    });
    connect(&d->changes, &Changes::ended, this, [this](const PlanRunner *runner) {
        if (runner->record().steps.size() >= kManySteps)
            d->returnMemorySoon();
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
    d->keepRates(true);
    d->keeper.end();
}

void Session::showNoPages()
{
    d->showsPages = false;
    d->board.joinNothing();
}

void Session::open(Then then)
{
    if (std::exchange(d->isOpening, true))
        return;
    const auto connected =
        d->showsPages ? d->keeper.showing([this] { openSpendArchive(); }) : Archive::WithGeneration();
    d->tasks.run(takenFrom(d->archive.open(connected)), [this, then](Result<Archive::Opened> opened) {
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

void Session::followRotations()
{
    d->rotationsLock = processLock(d->archive.path() + u".rotations.lock"_s);
    (void)d->rotationsLock->tryLock(0);
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

#include "moc_session.cpp"
