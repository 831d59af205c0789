// SPDX-License-Identifier: GPL-3.0-or-later
// What the watch over spend has found, said at the head of the Spend page until a person has seen to it, and the way to
// all of it. Child of the page. GUI thread.
#pragma once

#include "app/spend/watch/incident.h"

#include <QHash>
#include <QObject>

class QWidget;

namespace steward {

class LinkButton;
class MessageBar;
class Session;

class SpendIncidents final : public QObject
{
    Q_OBJECT
public:
    SpendIncidents(Session &session, MessageBar &messages, QWidget *page);
    /// "3 incidents…", for the page, which takes it.
    [[nodiscard]] LinkButton &link() { return *m_link; }
    /// Whether \a messageId tells an incident; that is then asked about. The message stays until it is answered.
    bool acknowledge(const QString &messageId);

private:
    void tell();

    Session &m_session;
    MessageBar &m_messages;
    QWidget *m_page;
    LinkButton *m_link;
    QHash<QString, Incident> m_told; ///< incidents in the message bar, by message
};

} // namespace steward
