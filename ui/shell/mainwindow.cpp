// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "app/changes/changes.h"
#include "app/flows/rotation/rotations.h"
#include "app/settings/settings.h"
#include "ui/dialogs/removeconnectiondialog.h"
#include "ui/dialogs/renameconnectiondialog.h"
#include "ui/pages/connect/connectpage.h"
#include "ui/shell/connectioncontroller.h"
#include "ui/shell/organizationview.h"
#include "ui/shell/plancontroller.h"
#include "ui/support/errortext.h"
#include "ui/support/messagebar.h"
#include "ui/support/servertext.h"
#include "ui/wizards/adminkey/ownkeywizard.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace steward {

MainWindow::MainWindow(ConnectionController &connections, Settings &settings)
    : m_connections(connections)
    , m_settings(settings)
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"mainWindow"_s);
    setCentralWidget(m_stack);
    setMinimumSize(960, 600);
    restorePlace();
    updateTitle();
    connect(&connections, &ConnectionController::sessionGoing, this, &MainWindow::dropOrganization);
    connect(&connections, &ConnectionController::sessionOpened, this, &MainWindow::showOrganization);
    connect(&connections, &ConnectionController::keyWanted, this,
            [this] { showConnectPage(m_organization != nullptr || !m_connections.connections().empty()); });
    connections.setGuard([this](const Then &then) { return mayLeave(Way::Switch, then); });
    connect(&connections, &ConnectionController::renameWanted, this, &MainWindow::askRename);
    connect(&connections, &ConnectionController::removeWanted, this, &MainWindow::askRemove);
    connect(&connections, &ConnectionController::rotateKeyWanted, this, &MainWindow::askRotateKey);
    connect(&connections, &ConnectionController::failed, this, &MainWindow::showFailure);
    connect(&settings, &Settings::languageChanged, this, &MainWindow::rebuild, Qt::QueuedConnection);
    qApp->installEventFilter(this);
}

void MainWindow::showConnectPage(bool withKey)
{
    if (!m_connect) {
        m_connect = new ConnectPage(m_connections.store(), this);
        m_stack->addWidget(m_connect);
        const auto stores = [this] { m_connect->setStores(m_connections.keychain(), &m_connections.thisRun()); };
        stores();
        connect(&m_connections, &ConnectionController::storeChosen, m_connect, stores);
        connect(m_connect, &ConnectPage::demonstrationWanted, &m_connections, &ConnectionController::openDemonstration);
        connect(m_connect, &ConnectPage::environmentWanted, &m_connections, &ConnectionController::openEnvironment);
        connect(m_connect, &ConnectPage::connected, this, [this] {
            Connected connected = m_connect->takeConnected();
            if (m_organization) // what is to be asked before it is left is asked in front of it
                m_stack->setCurrentWidget(m_organization);
            m_connections.enter(std::move(connected));
            updateTitle();
        });
        connect(m_connect, &ConnectPage::backWanted, this, [this] {
            if (m_organization)
                m_stack->setCurrentWidget(m_organization);
            else
                close();
            updateTitle();
        });
    }
    m_connect->setEnvironmentKeyFound(m_connections.hasEnvironment());
    m_connect->setCanGoBack(m_organization != nullptr);
    m_connect->begin(withKey);
    m_stack->setCurrentWidget(m_connect);
    updateTitle();
}

void MainWindow::showOrganization()
{
    m_organization = new OrganizationView(*m_connections.session(), m_settings, m_connections, m_stack);
    m_stack->addWidget(m_organization);
    m_stack->setCurrentWidget(m_organization);
    connect(m_organization, &OrganizationView::titleChanged, this, &MainWindow::updateTitle);
    if (m_connect) { // it may hold a key
        m_connect->deleteLater();
        m_connect = nullptr;
    }
    updateTitle();
    Q_EMIT organizationShown();
}

void MainWindow::dropOrganization()
{
    delete std::exchange(m_organization, nullptr); // now: its session goes next
}

void MainWindow::rebuild()
{
    // A change of language: making the contents anew is simpler than every widget knowing how to say itself again.
    if (m_organization) {
        const Target here = m_organization->currentPage() ? m_organization->currentPage()->place() : Target();
        dropOrganization();
        showOrganization();
        m_organization->go(here);
    } else if (m_connect) {
        delete std::exchange(m_connect, nullptr);
        showConnectPage(false);
    }
}

void MainWindow::updateTitle()
{
    if (m_organization && m_stack->currentWidget() == m_organization && m_organization->currentPage())
        setWindowTitle(
            tr("%1 — %2 — Steward", "page, organization")
                .arg(m_organization->currentPage()->title(), servertext::shown(m_organization->connection().name)));
    else
        setWindowTitle(u"Steward"_s);
}

void MainWindow::restorePlace()
{
    if (restoreGeometry(m_settings.state(u"mainWindow"_s)))
        return;
    const QSize available = screen()->availableSize();
    resize(qMin(1280, available.width()), qMin(800, available.height()));
}

/// Whether the session that is open may go now; else a person is asked, and \a then follows when it may.
bool MainWindow::mayLeave(Way way, const Then &then)
{
    Session *session = m_connections.session();
    if (!session || !m_organization)
        return true;
    if (m_organization->plans().hasSecretsToShow())
        return false; // they exist nowhere else; the dialog with the first of them is open
    int held = 0;
    for (const RotationFlow *flow : session->rotations().flows())
        held += flow->secret() ? 1 : 0;
    if (held > 0) {
        askAboutSecrets(held, [this, way, then] {
            if (mayPausePlans(way, then))
                then();
        });
        return false;
    }
    return mayPausePlans(way, then);
}

bool MainWindow::mayPausePlans(Way way, const Then &then)
{
    Changes &changes = m_connections.session()->changes();
    if (!PauseAndCloseDialog::isNeeded(changes))
        return true;
    if (!m_organization->findChild<PauseAndCloseDialog *>()) {
        auto *dialog = new PauseAndCloseDialog(changes, way, m_organization); // goes with its session
        connect(dialog, &QDialog::accepted, this, then, Qt::QueuedConnection);
        dialog->open();
    }
    return false;
}

/// New keys whose secret is in memory only: it is lost with the session, and the rotations have to make others.
void MainWindow::askAboutSecrets(int held, const Then &then)
{
    if (m_organization->findChild<QMessageBox *>(u"secretsBox"_s))
        return;
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("Secrets that are not handed over"),
                        tr("The secret of %Ln new key(s) is in memory only and would be lost. The old key keeps "
                           "working, and the rotation makes another new key.",
                           nullptr, held),
                        QMessageBox::Cancel, m_organization); // goes with its session
    box->setObjectName(u"secretsBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *lose = box->addButton(tr("Let it be lost"), QMessageBox::DestructiveRole);
    lose->setObjectName(u"secretsLose"_s);
    connect(lose, &QPushButton::clicked, this, then, Qt::QueuedConnection);
    box->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const auto again = [this] {
        m_mayClose = true;
        close();
    };
    if (!std::exchange(m_mayClose, false) && !mayLeave(Way::Close, again)) {
        event->ignore();
        return;
    }
    m_settings.setState(u"mainWindow"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::askRename(const QString &id)
{
    const auto connection = m_connections.store().find(id);
    if (!connection)
        return;
    auto *dialog = new RenameConnectionDialog(connection->name, this);
    connect(dialog, &QDialog::accepted, &m_connections,
            [this, dialog, id] { m_connections.rename(id, dialog->name()); });
    dialog->open();
}

void MainWindow::askRotateKey()
{
    Session *session = m_connections.session();
    if (!session)
        return;
    auto *dialog = new OwnKeyWizard(session->ownKey(), m_connections.keyStores(), session->connection(),
                                    m_connections.keychainName(), session->clock().now(), this);
    connect(&m_connections, &ConnectionController::sessionGoing, dialog, [dialog] { delete dialog; });
    dialog->open();
}

void MainWindow::askRemove(const QString &id)
{
    const auto connection = m_connections.store().find(id);
    if (!connection)
        return;
    auto *dialog = new RemoveConnectionDialog(connection->name, m_connections.keychainName(), this);
    connect(dialog, &QDialog::accepted, &m_connections,
            [this, dialog, id] { m_connections.remove(id, dialog->archiveToo()); });
    dialog->open();
}

void MainWindow::showFailure(const Error &error)
{
    if (m_connect && m_stack->currentWidget() == m_connect) {
        m_connect->showFailure(error);
        return;
    }
    if (!m_organization) {
        showConnectPage(false);
        m_connect->showFailure(error);
        return;
    }
    const ErrorText text = ErrorText::of(error);
    Message message;
    message.id = u"failure"_s;
    message.happened = text.title;
    message.advice = text.advice;
    message.copyText = text.detail;
    m_organization->messages().show(message);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // Of the application: a shortcut such as Alt+Left never arrives here as a key, and without this its Alt, let go of,
    // would open the menu.
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)
        m_altAlone = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt;
    else if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel)
        m_altAlone = false;
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Alt && std::exchange(m_altAlone, false) && m_organization &&
        m_organization->isVisible() && !m_organization->isMenuBarShown()) // which listens to Alt itself
        m_organization->openMenu();
    QMainWindow::keyReleaseEvent(event);
}

} // namespace steward

#include "moc_mainwindow.cpp"
