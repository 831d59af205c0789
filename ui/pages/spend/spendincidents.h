// SPDX-License-Identifier: GPL-3.0-or-later
// What the watch over spend has found, said at the head of the Spend page until a person has seen to it. Child of the
// page. GUI thread.
#pragma once

#include "app/spend/watch/incident.h"

#include <QHash>
#include <QObject>

namespace steward {

class MessageBar;
class Session;
class SpendNames;
class SpendWatch;
struct Message;

class SpendIncidents final : public QObject
{
    Q_OBJECT
public:
    SpendIncidents(Session &session, const SpendNames &names, MessageBar &messages, QObject *parent);
    /// Whether \a messageId told an incident; that is then seen to.
    bool acknowledge(const QString &messageId);

Q_SIGNALS:
    /// Something a person should hear of although the window may be behind others.
    void noticed(const QString &title, const QString &text);

private:
    void tell();
    [[nodiscard]] Message messageOf(const Incident &incident) const;

    const SpendNames &m_names;
    MessageBar &m_messages;
    SpendWatch *m_watch;
    QHash<QString, Incident> m_told; ///< incidents in the message bar, by message
};

} // namespace steward
