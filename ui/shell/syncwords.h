// SPDX-License-Identifier: GPL-3.0-or-later
// The state of synchronization in words for the top bar: 'Up to date, 2 min ago', 'Reading keys, 12 of 34',
// '37 requests waiting, about 4 minutes', 'Offline, as of 08:15'. One rule for what matters most. Pure; GUI thread.
#pragma once

#include "app/base/clock.h"
#include "app/net/queuestate.h"
#include "app/sync/sync.h"
#include "ui/support/theme.h"

#include <optional>
#include <QCoreApplication>

namespace steward {

struct SyncFacts final
{
    SyncProgress progress;
    QueueState queue;
    std::optional<Error> connectionError;
    UnixSeconds readAt = 0; ///< oldest of the lists that every page stands on; 0: one never arrived
    bool stale = false;     ///< one of them could not be read again
    UnixSeconds now = 0;
};

class SyncWords final
{
    Q_DECLARE_TR_FUNCTIONS(steward::SyncWords)
public:
    QLatin1StringView icon;
    std::optional<Tone> tone; ///< none: plain
    QString strong, weak;     ///< 'Up to date', '2 min ago'

    [[nodiscard]] static SyncWords of(const SyncFacts &facts);
    [[nodiscard]] QString sentence() const; ///< "Up to date, 2 min ago"
    /// "projects", "keys", … for the middle of a sentence; "Project keys" for a list.
    [[nodiscard]] static QString kindInSentence(ListKind kind);
    [[nodiscard]] static QString kindTitle(ListKind kind);
    /// "about 4 minutes"
    [[nodiscard]] static QString estimate(std::chrono::seconds time);
    friend bool operator==(const SyncWords &, const SyncWords &) = default;

private:
    [[nodiscard]] static SyncWords ofError(const Error &error, UnixSeconds readAt);
};

} // namespace steward
