// SPDX-License-Identifier: GPL-3.0-or-later
// Session owns everything of one connected organization: transport, archive, the values in memory, sync. It opens from
// the archive first and goes to the network after; destroying it stops all of it. GUI thread.
#pragma once

#include "app/base/clock.h"
#include "app/base/secret.h"
#include "app/net/transport.h"
#include "app/organization/organization.h"
#include "app/session/connection.h"
#include "app/sync/sync.h"

#include <memory>
#include <QObject>

namespace steward {

class Archive;
class Board;
class Changes;
class Departures;
class LocalStore;
class OwnKeyRotation;
class PlanLabels;
class Rotations;
class SpendBook;
class SpendSync;
class SpendWatch;

class Session final : public QObject
{
    Q_OBJECT
public:
    /// \a adminKey may be empty (keychain locked): the session then shows the archive only, as when offline.
    /// \a dataDir: directory of the archives (0700, made when missing).
    Session(Connection connection, Secret adminKey, const QString &dataDir, const Clock &clock,
            QObject *parent = nullptr);
    ~Session() override;
    Q_DISABLE_COPY_MOVE(Session)

    enum class Then {
        Sync, ///< with a key
        Wait, ///< nothing is read before sync().refresh() is called
    };
    /// Before open(): nothing is joined for pages, and no copy of the board is shown or kept. For a command, which
    /// would wait for it at its end.
    void showNoPages();
    /// Shows the copy of the board that is in step with the archive, if there is one (BoardCopy), loads the archive,
    /// emits opened(), then goes to the network.
    void open(Then then = Then::Sync);
    /// The service has refused a write for want of permission, or the connection was renamed: shown at once, kept by
    /// whoever owns the ConnectionStore.
    void setReadOnly(bool readOnly);
    void setName(const QString &name);

    [[nodiscard]] const Connection &connection() const;
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] Organization &organization();
    /// The rows, counts and findings that pages show.
    [[nodiscard]] Board &board();
    [[nodiscard]] Sync &sync();
    [[nodiscard]] Transport &transport();
    [[nodiscard]] LocalStore &local();
    /// The journal and the plans: the one way to change the organization.
    [[nodiscard]] Changes &changes();
    [[nodiscard]] PlanLabels &planLabels();
    [[nodiscard]] Rotations &rotations();
    [[nodiscard]] OwnKeyRotation &ownKey(); ///< of the admin key that this connection uses
    [[nodiscard]] Departures &departures(); ///< offboardings that wait for rotations
    /// Costs and usage: what they are asked for and where they are kept.
    [[nodiscard]] SpendBook &spend();
    [[nodiscard]] SpendSync &spendSync();
    [[nodiscard]] SpendWatch &spendWatch();
    /// From now on costs and usage are read after each round of lists, and by themselves, and watched. For whoever
    /// stays open and tells what the watch finds; a command asks spendSync() for what it needs.
    void followSpend();
    /// From now on rotations are led on: their plans, their evidence. For the one program that stays open: a command
    /// would go away in the middle.
    void followRotations();
    [[nodiscard]] bool isOpen() const;
    /// Whether there is a key to ask the service with; without one nothing is sent.
    [[nodiscard]] bool hasKey() const;
    /// What is wrong with the archive, if anything: shown once as a message bar. The session goes on without it, with
    /// what it reads from the service kept for this run only.
    [[nodiscard]] const std::optional<Error> &archiveError() const;
    /// Where a damaged or newer archive (or else that of spend) was set aside, why ("damaged", "newer") and how many
    /// local rows were saved from it.
    [[nodiscard]] QString archiveSetAside() const;
    [[nodiscard]] QString archiveSetAsideReason() const;
    [[nodiscard]] int localRowsSaved() const;

Q_SIGNALS:
    void opened();
    void archiveProblem(); ///< archiveError() or archiveSetAside() have something to say; before opened()
    void connectionChanged();
    void boardKept(); ///< the copy of the board has been written, for the next start

private:
    void askWriteAccess();
    void openSpendArchive();
    void startSpend();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace steward
