// SPDX-License-Identifier: GPL-3.0-or-later
// Sync decides what to read from the service, in which order and how often, and carries it into the archive and then the
// Organization. A list is replaced when it has arrived whole; a failure leaves the previous rows, marked stale. Owned by
// Session. GUI thread.
#pragma once

#include "app/organization/organization.h"

#include <QObject>
#include <memory>

namespace steward {

class Archive;
class Clock;
class Transport;

/// What a page shows; its lists are read first.
enum class Focus { Overview, Projects, Members, Keys, Everything };

struct SyncProgress final
{
    bool running = false;
    int listsDone = 0, listsTotal = 0; ///< lists of the service, all kinds
    struct Kind { int done = 0, total = 0; };
    std::array<Kind, kListKindCount> kinds{};
};

class Sync final : public QObject
{
    Q_OBJECT
public:
    Sync(Transport &transport, Archive &archive, Organization &organization, const Clock &clock, QObject *parent = nullptr);
    ~Sync() override;
    Q_DISABLE_COPY_MOVE(Sync)

    void setFocus(Focus focus);            ///< reorders what still waits
    void setFocusedProject(const QString &projectId); ///< the row a person looks at: its lists before the others'
    void refresh(bool force = false);      ///< reads what is not fresh; force: everything the focus shows
    void refreshProject(const QString &projectId);
    void cancel();
    void setIncludeArchived(bool include);

    [[nodiscard]] const SyncProgress &progress() const;
    /// The latest error of each kind that concerns the connection as a whole (key revoked, offline); empty: none.
    [[nodiscard]] std::optional<Error> connectionError() const;

Q_SIGNALS:
    void progressChanged();
    void connectionErrorChanged();
    void finished(); ///< one round has ended, whole or not

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace steward
