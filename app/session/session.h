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
class LocalStore;

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

    void open(); ///< loads the archive, emits opened(), then begins to sync

    [[nodiscard]] const Connection &connection() const;
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] Organization &organization();
    [[nodiscard]] Sync &sync();
    [[nodiscard]] Transport &transport();
    [[nodiscard]] LocalStore &local();
    [[nodiscard]] bool isOpen() const;
    /// What is wrong with the archive, if anything: shown once as a message bar.
    [[nodiscard]] const std::optional<Error> &archiveError() const;
    [[nodiscard]] QString archiveSetAside() const;

Q_SIGNALS:
    void opened();
    void archiveProblem();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace steward
