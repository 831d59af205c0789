// SPDX-License-Identifier: GPL-3.0-or-later
// The connected organizations: which is open, where its key is kept, and to switch, rename and remove. GUI thread.
#pragma once

#include "app/session/connection.h"
#include "ui/pages/settings/settingssection.h"

class QVBoxLayout;

namespace steward {

class ConnectionSwitch;
class Session;

class ConnectionsSection final : public SettingsSection
{
    Q_OBJECT
public:
    ConnectionsSection(Session &session, ConnectionSwitch &connections, QWidget *parent = nullptr);

private:
    void refresh();
    QWidget *makeRow(const Connection &connection, bool open, bool stored);

    Session &m_session;
    ConnectionSwitch &m_connections;
    QWidget *m_list;
    QVBoxLayout *m_rows;
};

} // namespace steward
