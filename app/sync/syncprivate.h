// SPDX-License-Identifier: GPL-3.0-or-later
// Sync's state. What goes out and when is in sync.cpp; what an answer means for the round, the archive and the
// connection in syncoutcomes.cpp; counting in Round; precedence in readplan.h and headstart.h.
#pragma once

#include "app/async/taskscope.h"
#include "app/sync/listreader.h"
#include "app/sync/readplan.h"
#include "app/sync/round.h"

#include <QTimer>

namespace steward {

inline const ListId kAuditLog{ListKind::AuditLog, {}};

struct Sync::Private final
{
    explicit Private(Sync *sync)
        : q(sync)
    {
        tell.setSingleShot(true);
        QObject::connect(&tell, &QTimer::timeout, q, &Sync::progressChanged);
    }

    void begin();
    void plan();
    void pump();
    void start(const ListId &id);
    void ended(const ListId &id, const Result<> &outcome);
    void looked(const Result<AuditLook> &look);
    void arrivedWhole(const ListId &id);
    void failed(const ListId &id, const Error &error);
    void refused(const ListId &id);
    void keep(const ListId &id, const ListState &state);
    [[nodiscard]] bool isThere(const QString &projectId) const;
    void finish();
    void stop();
    void confirm();
    void dropProjectKeys();
    void changed();
    void setConnectionError(std::optional<Error> error);
    [[nodiscard]] bool isHolding() const;
    [[nodiscard]] bool hasFirstUnderWay(ListKind kind) const;
    [[nodiscard]] Priority priorityOf(const ListId &id) const;

    Sync *q;
    ReadingRoom room{};
    Focus focus = Focus::Overview;
    QString focusedProject;
    bool includeArchived = true;

    bool running = false;
    bool stopping = false;
    bool again = false; ///< asked for while stopping
    bool force = false;
    bool archiveTold = false;
    bool holding = false; ///< what is less urgent, see headstart.h
    qint64 sentBefore = 0;
    Vouching vouching = Vouching::No;
    std::array<UnixSeconds, kListKindCount> unsureSince{};
    std::bitset<kListKindCount> stopped; ///< by a person, in this round
    std::optional<Error> forbidden;
    Round round;
    QSet<ListId> wanted; ///< by name, whatever their age
    std::vector<ListId> refusedEarly; ///< before the list of projects could say whether their projects are there
    SyncProgress progress;

    QHash<ListId, UnixSeconds> readAt;   ///< of lists whose state the audit log has raised
    QHash<ListId, UnixSeconds> failedAt; ///< the last attempt, where it failed
    TextPool texts; ///< of the round
    std::optional<Error> connectionError;
    QTimer tell;
    std::stop_source gone;
    std::array<std::stop_source, kListKindCount> stops;
    std::optional<TaskScope> tasks{std::in_place}; // last
};

} // namespace steward
