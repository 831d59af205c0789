// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the journal: what Steward was about to do, did, or was told by a person, in the order in which it
// happened. Entries are never changed. Each carries a hash over itself and the hash of the one before, so that a
// changed, removed or inserted entry breaks the chain. A value; never a secret in it.
#pragma once

#include "app/base/clock.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <span>

namespace steward {

struct JournalEntry final
{
    qint64 number = 0; ///< counts from 1 without a gap; given by the archive
    qint64 atMs = 0;   ///< milliseconds since 1970, UTC
    QString kind;      ///< "plan", "send", "answer", "settle", "decide", "end": see app/changes/planrecord.h;
                       ///< "rotation": see app/flows/rotation/rotationevents.h;
                       ///< "offboarding": see app/flows/offboarding/departure.h;
                       ///< "adminkey": see app/flows/adminkey/adminkeyevents.h
    QString planId;
    QString stepId; ///< empty: of the plan as a whole
    QString user;   ///< of this computer: "ada@desk"
    QString operation;
    QJsonObject body;
    QByteArray hash; ///< hexadecimal SHA-256; given by the archive
    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

/// The hash that belongs to \a entry behind one whose hash is \a before (empty for the first): over every member but
/// the hash, each preceded by its length, so that no two entries can be mistaken for one another.
[[nodiscard]] QByteArray journalHash(const QByteArray &before, const JournalEntry &entry);

/// The number of the first entry that does not fit behind the one before it; 0 when the chain is whole. \a entries
/// from the first on, in their order.
[[nodiscard]] qint64 firstBrokenEntry(std::span<const JournalEntry> entries);

} // namespace steward
