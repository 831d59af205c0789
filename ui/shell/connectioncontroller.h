// SPDX-License-Identifier: GPL-3.0-or-later
// ConnectionController owns the session that is open, the secret store and the choice of what to open: the
// demonstration, the environment's key, a stored connection. Views of a session are told before it goes. Made once in
// main; GUI thread.
#pragma once

#include "app/async/taskscope.h"
#include "app/flows/adminkey/ownkeyrotation.h"
#include "app/secrets/memorystore.h"
#include "app/secrets/secretstorechoice.h"
#include "app/session/connectflow.h"
#include "app/session/connectionstore.h"
#include "app/session/paths.h"
#include "app/session/session.h"
#include "ui/support/connectionswitch.h"

#include <functional>
#include <memory>
#include <optional>
#include <QTimer>

namespace steward {

class Settings;

class ConnectionController final : public ConnectionSwitch
{
    Q_OBJECT
public:
    /// Starts the demonstration, once; called again it answers with the one that runs.
    using Demonstration = std::function<void(std::function<void(Result<Connected>)> ready)>;
    using ChooseStore = std::function<QCoro::Task<SecretStoreChoice>(OpContext)>;

    struct Services final
    {
        Settings &settings;
        const Clock &clock;
        Paths paths;
        Demonstration demonstration;
        ChooseStore chooseStore;
        const Clock *demonstrationTime = nullptr; ///< of sessions with the demonstration; null: clock
    };
    struct Start final
    {
        bool demonstration = false;
        QString connection; ///< name or id; empty: the last one
        std::optional<Connected> environment;
    };

    /// Whether the session may go now; else a person is asked, and \a then is called when it may.
    using Guard = std::function<bool(const std::function<void()> &then)>;

    explicit ConnectionController(Services services, QObject *parent = nullptr);
    ~ConnectionController() override;

    void start(Start start);
    /// Asked before something that a person wants takes the place of the open session.
    void setGuard(Guard guard) { m_guard = std::move(guard); }
    [[nodiscard]] Session *session() const { return m_session.get(); }
    [[nodiscard]] bool hasEnvironment() const { return m_environment.has_value(); }
    /// The OS keychain; null until it was found (storeChosen()), and for good when there is none.
    [[nodiscard]] SecretStore *keychain() const;
    /// For keys that are kept in memory only.
    [[nodiscard]] SecretStore &thisRun() { return m_thisRun; }
    [[nodiscard]] ConnectionStore &store() { return m_store; }
    void open(Connected connected);  ///< at once: whoever calls has asked
    void enter(Connected connected); ///< once what is open may be left
    void openEnvironment();          ///< likewise
    void rename(const QString &id, const QString &name);
    void remove(const QString &id, bool archiveToo);

    [[nodiscard]] const std::vector<Connection> &connections() const override { return m_store.connections(); }
    [[nodiscard]] QString currentId() const override;
    [[nodiscard]] QString keychainName() const override;
    [[nodiscard]] QString dataDirectory() const override { return m_services.paths.dataDir; }
    void switchTo(const QString &id) override;
    void openDemonstration() override;
    void connectAnother() override { Q_EMIT keyWanted(); }
    void askRename(const QString &id) override { Q_EMIT renameWanted(id); }
    void askRemove(const QString &id) override { Q_EMIT removeWanted(id); }
    void askRotateKey() override { Q_EMIT rotateKeyWanted(); }
    /// Where the key of the open session is kept, for OwnKeyRotation; no keychain for one that is not stored in it.
    [[nodiscard]] OwnKeyRotation::Stores keyStores();

Q_SIGNALS:
    void sessionGoing();  ///< destroy every view of session() now
    void sessionOpened(); ///< session() is a new one
    void keyWanted();     ///< show the page that asks how to start
    void storeChosen();
    void renameWanted(const QString &id);
    void removeWanted(const QString &id);
    void rotateKeyWanted();
    void failed(const steward::Error &error); ///< something a person asked for did not work

private:
    void replaceSession(Connection connection, Secret key);
    void closeSession();
    void leave(const std::function<void()> &then);
    void openChosen(const QString &id);
    void startDemonstration();
    void startEnvironment();
    void openStored(const Connection &connection);
    void readKey(const Connection &connection);
    void keyRead(const Connection &connection, Result<Secret> key);
    void withStore(std::function<void()> then);

    Services m_services;
    Guard m_guard;
    ConnectionStore m_store;
    MemoryStore m_thisRun;
    std::unique_ptr<SecretStore> m_secrets;
    std::vector<std::function<void()>> m_awaitStore;
    std::optional<Connected> m_environment;
    std::unique_ptr<Session> m_session;
    QTimer m_patience;   ///< for a keychain that asks its password: show the archive meanwhile
    TaskScope m_opening; ///< replaced by the next switch
    TaskScope m_tasks;
};

} // namespace steward
