// SPDX-License-Identifier: GPL-3.0-or-later
// The menu under the organization switcher: the connections, the demonstration, and what can be done with the one that
// is open. Filled each time it opens. GUI thread.
#pragma once

#include <QMenu>

namespace steward {

class ConnectionSwitch;

class SwitcherMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit SwitcherMenu(ConnectionSwitch &connections, QWidget *parent = nullptr);

private:
    void fill();
    ConnectionSwitch &m_connections;
};

} // namespace steward
