// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/sessionprivate.h"

#include "app/async/settled.h"
#include "app/base/platform.h"
#include "app/session/connectflow.h"
#include "app/spend/prices/pricebook.h"

#include <algorithm>
#include <QDir>
#include <QFileInfo>
#include <QThreadPool>

namespace steward {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kSettled = std::chrono::seconds(1);

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

QCoro::Task<Result<>> keepInventory(LocalStore *local, QString keyId, std::vector<KeySystem> systems, QString note)
{
    const Result<> stored = co_await local->setSystems(keyId, std::move(systems));
    if (!stored || note.isEmpty())
        co_return stored;
    KeyNote own{keyId, note};
    co_return co_await local->setNote(std::move(own));
}

QCoro::Task<Result<>> released(QFuture<Result<>> lists, QFuture<Result<>> spend, std::stop_token gone)
{
    (void)co_await settled(std::move(lists), gone);
    co_return co_await settled(std::move(spend), gone);
}

} // namespace

Session::Private::Private(Connection made, Secret adminKey, const QString &dataDir, const Clock &time)
    : connection(std::move(made))
    , hasKey(!adminKey.isEmpty())
    , clock(time)
    , board(organization, clock)
    , keeper(archivePath(dataDir, connection.id), {archive, organization, board, sync, local, clock})
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
    , rotations({transport, changes, organization, clock, connection.id, [this] { return connection.name; },
                 [this] { return leadsRotations(); },
                 [this](QString keyId, std::vector<KeySystem> systems, QString note) {
                     return keepInventory(&local, std::move(keyId), std::move(systems), std::move(note));
                 },
                 [this] { return spend.prices().inForce(); }})
    , departures({changes, organization, rotations, [this] { return leadsRotations(); }})
    , ownKey({transport, changes, organization, clock, connection.id, [this] { return connection.name; },
              [this] { return connection.keyTail; }, [this] { return leadsRotations(); }})
{
    settled.setSingleShot(true);
    settled.setInterval(kSettled);
    QObject::connect(&settled, &QTimer::timeout, &settled, [this] {
        if (sync.progress().running || board.isBusy())
            settled.start();
        else
            tasks.run(released(archive.releaseMemory(), spendArchive.releaseMemory(), tasks.token()),
                      [](const Result<> &) { QThreadPool::globalInstance()->start(returnFreeMemory); });
    });
}

void Session::Private::take(Result<Archive::Opened> opened)
{
    isOpen = true;
    board.joinFromNow();
    if (!opened) {
        setArchiveError(opened.error());
        organization.load({}); // a copy may have been shown
        return;
    }
    setArchiveError(opened->problem);
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

void Session::Private::setArchiveError(const std::optional<Error> &error)
{
    archiveError = error;
    keeper.archiveRead(!error);
}

void Session::Private::returnMemorySoon()
{
    settled.start();
}

} // namespace steward
