// SPDX-License-Identifier: GPL-3.0-or-later
// How to start: explore the demonstration organization, or connect with an admin key, which is checked with one request
// before it is stored. Also reached from the switcher, with a way back. GUI thread.
#pragma once

#include "app/async/taskscope.h"
#include "app/session/connectflow.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace steward {

class ChoiceCard;
class ConnectForm;
class TextLabel;

class ConnectPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectPage(ConnectionStore &connections, QWidget *parent = nullptr);
    ~ConnectPage() override;
    Q_DISABLE_COPY_MOVE(ConnectPage)

    /// \a keychain is null while it is looked for or when there is none; \a thisRun is always there. Both must outlive
    /// the page.
    void setStores(SecretStore *keychain, SecretStore *thisRun);
    void setEnvironmentKeyFound(bool found);
    void setCanGoBack(bool back);    ///< 'Cancel' instead of 'Quit'
    void begin(bool withKey);        ///< clears it and chooses a way
    void setStarting(bool starting); ///< the demonstration is being made
    void showFailure(const Error &error);
    [[nodiscard]] Connected takeConnected();
    [[nodiscard]] ConnectForm &form() const { return *m_form; }

Q_SIGNALS:
    void connected(); ///< takeConnected() has it
    void demonstrationWanted();
    void environmentWanted();
    void backWanted();

private:
    QWidget *makeBrand();
    QWidget *makeChoices();
    QWidget *makeEnvironmentNote();
    void goOn();
    void stop();
    void setBusy(bool busy);
    void updateButtons();
    void finish(ConnectOutcome outcome);

    ConnectionStore &m_connections;
    SecretStore *m_keychain = nullptr;
    SecretStore *m_thisRun = nullptr;
    Connected m_connected;
    ChoiceCard *m_explore = nullptr, *m_connect = nullptr;
    ConnectForm *m_form;
    TextLabel *m_hint = nullptr, *m_failure = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_leave = nullptr, *m_goOn = nullptr;
    QWidget *m_environment = nullptr;
    bool m_canGoBack = false, m_busy = false;
    std::unique_ptr<ConnectFlow> m_flow; ///< must outlive its task
    TaskScope m_tasks;
};

} // namespace steward
