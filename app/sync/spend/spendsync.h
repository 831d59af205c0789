// SPDX-License-Identifier: GPL-3.0-or-later
// SpendSync keeps the archive of spend up to date: the current budget period first, then 90 days, then everything the
// service still has, newest first. What is held is known from the archive alone, so a round that ended anywhere is
// taken up where it stopped; later rounds read new days, the provisional ones again, and those that failed. The same
// Transport and budget as Sync, behind everything a person waits for. A source that fails is left for this round, the
// others go on; what concerns the connection, or the archive itself, stops all. Owned by Session; GUI thread.
#pragma once

#include "app/archive/spend/spendimport.h"
#include "app/base/result.h"
#include "app/sync/spend/spendprogress.h"

#include <memory>
#include <QObject>

namespace steward {

class Clock;
class Organization;
class SpendArchive;
class Transport;

class SpendSync final : public QObject
{
    Q_OBJECT
public:
    /// \a organization: for the budget day and the days that stay provisional.
    SpendSync(Transport &transport, SpendArchive &archive, const Organization &organization, const Clock &clock,
              QObject *parent = nullptr);
    ~SpendSync() override;
    Q_DISABLE_COPY_MOVE(SpendSync)

    /// A round; during one, nothing. The archive must be open. \a force: provisional days whatever their age, and what
    /// the service has said it does not have.
    void refresh(bool force = false);
    /// From now on rounds by themselves, every half hour, and a look at the last minutes for runaway keys in between.
    void keepUpToDate();
    void cancel();              ///< the round ends; what was imported stays
    void setPaused(bool pause); ///< what is on the wire goes on, nothing more is asked for
    /// Reads these days of one source again, before everything else: a person asked.
    void refetch(SpendSource source, Period days);
    /// Follows the usage of an endpoint by minute: the last hour at once, then what is new, once a minute. Nothing: no
    /// longer.
    void setLive(std::optional<UsageEndpoint> endpoint);
    /// By project, from whoever has asked anyway (the costs of Sync): kept as control totals.
    void takeProjectCosts(Period days, std::shared_ptr<const std::vector<CostBucket>> buckets);

    [[nodiscard]] const SpendProgress &progress() const;
    /// Why the last round was given up as a whole, if it was: the connection, or the archive.
    [[nodiscard]] std::optional<Error> error() const;
    /// That, or the first failure of a source in the last round; what the service does not have is none.
    [[nodiscard]] std::optional<Error> anyError() const;

Q_SIGNALS:
    void progressChanged();
    void daysChanged(const steward::Period &days); ///< by day, any source; bundled
    /// By minute or hour; from the archive on.
    void minutesChanged(steward::UsageEndpoint endpoint, const steward::Period &time);
    void finished(); ///< a round has ended, whole or not

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace steward
