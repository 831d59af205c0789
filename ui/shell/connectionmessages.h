// SPDX-License-Identifier: GPL-3.0-or-later
// What concerns the connection as a whole, as messages under the top bar: offline, key not accepted, archive set aside,
// read-only, throttled; each says what to do. Watches one session. GUI thread.
#pragma once

#include "ui/support/message.h"

#include <QObject>
#include <QSet>
#include <vector>

namespace steward {

class ConnectionSwitch;
class MessageBar;
class Session;

class ConnectionMessages final : public QObject
{
    Q_OBJECT
public:
    /// \a bar: where they are shown; must outlive this.
    ConnectionMessages(Session &session, ConnectionSwitch &connections, MessageBar &bar, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ConnectionMessages)

    void refresh();

Q_SIGNALS:
    void activityWanted();

private:
    [[nodiscard]] std::vector<Message> current() const;
    [[nodiscard]] Message ofConnectionError() const;
    [[nodiscard]] Message ofArchive() const;
    void act(const QString &id);

    Session &m_session;
    ConnectionSwitch &m_connections;
    MessageBar &m_bar;
    QSet<QString> m_closed; ///< by a person; comes back only after it had gone
};

} // namespace steward
