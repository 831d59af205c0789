// SPDX-License-Identifier: GPL-3.0-or-later
// What a Session is made of, for session.cpp (opening, accessors) and sessionspend.cpp (costs and usage).
#pragma once

#include "app/archive/archive.h"
#include "app/archive/spend/spendarchive.h"
#include "app/async/taskscope.h"
#include "app/base/processlock.h"
#include "app/board/board.h"
#include "app/changes/changes.h"
#include "app/flows/adminkey/ownkeyrotation.h"
#include "app/flows/offboarding/departures.h"
#include "app/flows/rotation/rotations.h"
#include "app/session/boardkeeper.h"
#include "app/session/localstore.h"
#include "app/session/planlabels.h"
#include "app/session/session.h"
#include "app/spend/spendbook.h"
#include "app/spend/watch/spendwatch.h"
#include "app/sync/spend/spendsync.h"

#include <QTimer>

namespace steward {

struct Session::Private final
{
    // In the order of their dependence; destroyed from the end: first the callbacks, then sync, then what it uses.
    Connection connection;
    bool hasKey;
    const Clock &clock;
    Organization organization;
    Board board;
    BoardKeeper keeper;
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
    std::unique_ptr<QLockFile> rotationsLock; ///< of several programs on this archive one leads the rotations
    Rotations rotations;
    Departures departures;
    OwnKeyRotation ownKey;
    bool showsPages = true;
    bool isOpening = false;
    bool isOpen = false;
    bool takenUp = false;
    bool spendOpens = false, spendOpened = false, spendWaits = false;
    std::optional<Error> archiveError;
    QString setAside, setAsideReason, spendSetAside, spendSetAsideReason;
    int localRowsSaved = 0;
    std::vector<LearnedRate> ratesKept;
    QTimer settled; ///< after much was read, until nothing moves
    TaskScope tasks;

    Private(Connection made, Secret adminKey, const QString &dataDir, const Clock &time);

    [[nodiscard]] bool leadsRotations() const { return rotationsLock && rotationsLock->isLocked(); }
    void take(Result<Archive::Opened> opened);
    void setArchiveError(const std::optional<Error> &error);
    void keepRates(bool atTheEnd = false);
    /// What a long round of reading took on the way is given back, as soon as what it brought is shown.
    void returnMemorySoon();
};

} // namespace steward
