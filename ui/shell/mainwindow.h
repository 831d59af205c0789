// SPDX-License-Identifier: GPL-3.0-or-later
// The window: shows how to start, or the organization that is open; remembers its place; asks before a connection is
// removed. Everything else is OrganizationView's or ConnectionController's. GUI thread.
#pragma once

#include "ui/plans/pauseandclosedialog.h"

#include "app/base/error.h"

#include <functional>
#include <QMainWindow>

class QStackedWidget;

namespace steward {

class ConnectionController;
class ConnectPage;
class OrganizationView;
class Settings;

class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(ConnectionController &connections, Settings &settings);
    Q_DISABLE_COPY_MOVE(MainWindow)

    [[nodiscard]] OrganizationView *organization() const { return m_organization; }
    [[nodiscard]] ConnectPage *connectPage() const { return m_connect; }
    void showConnectPage(bool withKey);

Q_SIGNALS:
    void organizationShown(); ///< organization() is a new one

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;

private:
    void showOrganization();
    void dropOrganization();
    void rebuild();
    void updateTitle();
    void restorePlace();
    using Then = std::function<void()>;
    using Way = PauseAndCloseDialog::Way;
    [[nodiscard]] bool mayLeave(Way way, const Then &then);
    [[nodiscard]] bool mayPausePlans(Way way, const Then &then);
    void askAboutSecrets(int held, const Then &then);
    void askRename(const QString &id);
    void askRotateKey();
    void askRemove(const QString &id);
    void showFailure(const Error &error);

    ConnectionController &m_connections;
    Settings &m_settings;
    QStackedWidget *m_stack;
    ConnectPage *m_connect = nullptr;
    OrganizationView *m_organization = nullptr;
    bool m_mayClose = false; ///< a person has been asked
    bool m_altAlone = false; ///< Alt went down and nothing since: its release opens the menu
};

} // namespace steward
