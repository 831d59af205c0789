// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectioncontroller.h"

#include "app/changes/changes.h"
#include "app/session/planlabels.h"
#include "app/settings/settings.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace steward {

ConnectionController::ConnectionController(Services services, QObject *parent)
    : ConnectionSwitch(parent)
    , m_services(std::move(services))
    , m_store(m_services.paths.connectionsFile())
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(700);
    connect(&m_store, &ConnectionStore::changed, this, &ConnectionController::connectionsChanged);
}

ConnectionController::~ConnectionController()
{
    closeSession();
}

void ConnectionController::start(Start start)
{
    const auto loaded = m_store.load();
    m_environment = std::move(start.environment);
    if (start.demonstration) {
        openDemonstration();
    } else if (!start.connection.isEmpty()) {
        if (const auto found = m_store.findNamed(start.connection))
            openStored(*found);
        else
            Q_EMIT keyWanted();
    } else if (m_environment) {
        openEnvironment();
    } else if (const auto last = m_store.find(m_services.settings.lastConnection())) {
        openStored(*last);
    } else if (!m_store.connections().empty()) {
        openStored(m_store.connections().front());
    } else {
        Q_EMIT keyWanted();
    }
    if (!loaded)
        Q_EMIT failed(loaded.error());
    withStore([] {});
}

void ConnectionController::withStore(std::function<void()> then)
{
    if (m_secrets) {
        then();
        return;
    }
    m_awaitStore.push_back(std::move(then));
    if (m_awaitStore.size() > 1)
        return; // the choice is being made
    m_tasks.run(m_services.chooseStore(m_tasks.context()), [this](SecretStoreChoice choice) {
        m_secrets = std::move(choice.store);
        Q_EMIT storeChosen();
        for (const auto &waiting : std::exchange(m_awaitStore, {}))
            waiting();
    });
}

SecretStore *ConnectionController::keychain() const
{
    return m_secrets && m_secrets->isPersistent() ? m_secrets.get() : nullptr;
}

void ConnectionController::openStored(const Connection &connection)
{
    m_opening.cancel();
    m_patience.disconnect();
    connect(&m_patience, &QTimer::timeout, this, [this, connection] { replaceSession(connection, {}); });
    m_patience.start();
    m_opening.run(m_thisRun.read(connection.id, m_opening.context()), [this, connection](Result<Secret> key) {
        if (key)
            keyRead(connection, std::move(key));
        else if (!key.error().isCancelled())
            withStore([this, connection] { readKey(connection); });
    });
}

void ConnectionController::readKey(const Connection &connection)
{
    m_opening.run(m_secrets->read(connection.id, m_opening.context()),
                  [this, connection](Result<Secret> key) { keyRead(connection, std::move(key)); });
}

void ConnectionController::keyRead(const Connection &connection, Result<Secret> key)
{
    if (!key && key.error().isCancelled())
        return;
    m_patience.stop();
    const bool shown = m_session && m_session->connection().id == connection.id && !m_session->hasKey();
    if (key)
        replaceSession(connection, std::move(*key));
    else if (!shown)
        replaceSession(connection, {});
    if (!key)
        Q_EMIT failed(key.error());
}

void ConnectionController::open(Connected connected)
{
    m_opening.cancel();
    m_patience.stop();
    replaceSession(std::move(connected.connection), std::move(connected.key));
}

void ConnectionController::enter(Connected connected)
{
    auto made = std::make_shared<Connected>(std::move(connected)); // a question about what is left may come between
    leave([this, made] { open(std::move(*made)); });
}

void ConnectionController::openEnvironment()
{
    leave([this] { startEnvironment(); });
}

void ConnectionController::startEnvironment()
{
    if (m_environment)
        open({m_environment->connection, m_environment->key.clone()});
}

void ConnectionController::openDemonstration()
{
    leave([this] { startDemonstration(); });
}

void ConnectionController::startDemonstration()
{
    m_opening.cancel();
    m_patience.stop();
    m_services.demonstration([self = QPointer(this)](Result<Connected> connected) {
        if (!self)
            return;
        if (connected)
            self->open(std::move(*connected));
        else
            Q_EMIT self->failed(connected.error());
    });
}

void ConnectionController::leave(const std::function<void()> &then)
{
    if (!m_guard || m_guard(then))
        then();
}

void ConnectionController::switchTo(const QString &id)
{
    leave([this, id] { openChosen(id); });
}

void ConnectionController::openChosen(const QString &id)
{
    if (const auto found = m_store.find(id))
        openStored(*found);
    else if (m_environment && m_environment->connection.id == id)
        startEnvironment();
    else
        startDemonstration();
}

void ConnectionController::closeSession()
{
    if (!m_session)
        return;
    Q_EMIT sessionGoing();
    m_session.reset();
}

void ConnectionController::replaceSession(Connection connection, Secret key)
{
    closeSession();
    m_services.settings.setLastConnection(connection.id);
    const bool demonstration = connection.kind == Connection::Kind::Demonstration && m_services.demonstrationTime;
    const Clock &clock = demonstration ? *m_services.demonstrationTime : m_services.clock;
    m_session = std::make_unique<Session>(std::move(connection), std::move(key), m_services.paths.dataDir, clock);
    m_session->organization().setPolicy(m_services.settings.policy());
    connect(&m_services.settings, &Settings::policyChanged, m_session.get(),
            [this] { m_session->organization().setPolicy(m_services.settings.policy()); });
    m_session->followSpend();
    m_session->followRotations();
    connect(&m_session->changes(), &Changes::takenUp, m_session.get(), [this] {
        if (m_session->connection().kind == Connection::Kind::Stored)
            withStore([this] { m_session->ownKey().takeUp(keyStores()); });
    });
    m_session->planLabels().follow();
    connect(&m_session->planLabels(), &PlanLabels::failed, this, &ConnectionController::failed);
    m_session->open(); // first: the archive's thread reads while this one makes the window
    Q_EMIT sessionOpened();
    Q_EMIT connectionsChanged();
}

OwnKeyRotation::Stores ConnectionController::keyStores()
{
    OwnKeyRotation::Stores stores;
    if (!m_session || m_session->connection().kind != Connection::Kind::Stored)
        return stores;
    stores.secrets = keychain();
    stores.keepTail = [this, id = currentId()](const QString &tail) -> Result<> {
        std::optional<Connection> connection = m_store.find(id);
        if (!connection)
            return fail(Error::Kind::BadInput, u"id"_s);
        connection->keyTail = tail;
        return m_store.replace(*connection);
    };
    return stores;
}

QString ConnectionController::currentId() const
{
    return m_session ? m_session->connection().id : QString();
}

QString ConnectionController::keychainName() const
{
    return keychain() ? keychain()->backendName() : QString();
}

void ConnectionController::rename(const QString &id, const QString &name)
{
    if (const auto renamed = m_store.rename(id, name); !renamed)
        Q_EMIT failed(renamed.error());
    else if (currentId() == id)
        m_session->setName(name);
}

void ConnectionController::remove(const QString &id, bool archiveToo)
{
    const auto go = [this, id, archiveToo] {
        const bool wasOpen = currentId() == id;
        if (wasOpen)
            closeSession();
        m_tasks.run(removeConnection(id, archiveToo, m_services.paths.dataDir, *m_secrets, m_store, m_tasks.context()),
                    [this, id, wasOpen](Result<> removed) {
                        if (!removed && wasOpen)
                            openChosen(id);
                        else if (wasOpen && !m_store.connections().empty())
                            openStored(m_store.connections().front());
                        else if (wasOpen)
                            Q_EMIT keyWanted();
                        if (!removed)
                            Q_EMIT failed(removed.error());
                    });
    };
    if (currentId() == id)
        leave([this, go] { withStore(go); });
    else
        withStore(go);
}

} // namespace steward

#include "moc_connectioncontroller.cpp"
