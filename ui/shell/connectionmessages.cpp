// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectionmessages.h"

#include "app/session/session.h"
#include "ui/shell/syncindicator.h"
#include "ui/support/connectionswitch.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/messagebar.h"
#include "ui/support/servertext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {
const auto kConnection = u"connection"_s;
const auto kArchive = u"archive"_s;
const auto kReadOnly = u"read-only"_s;
const auto kThrottled = u"throttled"_s;
} // namespace

ConnectionMessages::ConnectionMessages(Session &session, ConnectionSwitch &connections, MessageBar &bar,
                                       QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_connections(connections)
    , m_bar(bar)
{
    connect(&session, &Session::archiveProblem, this, &ConnectionMessages::refresh);
    connect(&session, &Session::opened, this, &ConnectionMessages::refresh);
    connect(&session.sync(), &Sync::connectionErrorChanged, this, &ConnectionMessages::refresh);
    connect(&session.sync(), &Sync::finished, this, &ConnectionMessages::refresh);
    connect(&session.transport(), &Transport::queueChanged, this, &ConnectionMessages::refresh);
    connect(&bar, &MessageBar::actionTriggered, this, &ConnectionMessages::act);
    connect(&bar, &MessageBar::closed, this, [this](const QString &id) { m_closed.insert(id); });
    refresh();
}

void ConnectionMessages::refresh()
{
    const std::vector<Message> messages = current();
    for (const QString &id : {kReadOnly, kThrottled, kArchive, kConnection}) {
        const auto found = std::ranges::find(messages, id, &Message::id);
        if (found == messages.end()) {
            m_bar.dismiss(id);
            m_closed.remove(id);
        } else if (!m_closed.contains(id)) {
            m_bar.show(*found);
        }
    }
}

std::vector<Message> ConnectionMessages::current() const
{
    std::vector<Message> messages;
    if (m_session.connection().readOnly) {
        Message message;
        message.id = kReadOnly;
        message.tone = Tone::Info;
        message.icon = "eye"_L1;
        message.happened = tr("This connection can look but not change.");
        message.advice = tr(
            "The admin key has read permission only. Everything can be read and exported, and notes are kept on this "
            "computer.");
        message.action = tr("Connect with another key…");
        messages.push_back(message);
    }
    const QueueState queue = m_session.transport().queueState();
    if (queue.throttled && queue.waiting > 0 && queue.estimate >= std::chrono::minutes(1)) {
        Message message;
        message.id = kThrottled;
        message.tone = Tone::Info;
        message.icon = "hourglass"_L1;
        // Without the numbers that change with each request: the top bar has them.
        message.happened = tr("The service answers slowly at the moment.");
        message.advice =
            tr("It allows only a few requests a minute. What you look at is read first; you can go on working.");
        message.action = tr("Show what waits");
        messages.push_back(message);
    }
    if (m_session.archiveError() || !m_session.archiveSetAside().isEmpty())
        messages.push_back(ofArchive());
    if (m_session.sync().connectionError())
        messages.push_back(ofConnectionError());
    return messages;
}

Message ConnectionMessages::ofConnectionError() const
{
    const Error error = *m_session.sync().connectionError();
    const ErrorText text = ErrorText::of(error);
    Message message;
    message.id = kConnection;
    message.happened = text.title;
    message.advice = text.advice;
    message.requestId = servertext::shown(error.requestId);
    message.copyText = text.detail;
    message.closable = false;
    const bool offline = error.kind == Error::Kind::Offline || error.kind == Error::Kind::Timeout;
    message.tone = offline || error.kind == Error::Kind::Keychain ? Tone::Warning : Tone::Danger;
    if (offline) {
        const SyncFacts facts = syncFacts(m_session);
        message.icon = "cloud-off"_L1;
        message.happened = tr("No connection to the service.");
        message.advice = facts.readAt > 0
                             ? tr("You see the organization as it was %1. Looking, searching and exporting work.")
                                   .arg(Format::ago(facts.readAt, facts.now))
                             : tr("Nothing was read from this organization yet. Check the network and any proxy.");
        message.action = tr("Try now");
    } else if (error.kind == Error::Kind::Unauthorized || error.kind == Error::Kind::Forbidden) {
        message.icon = "key-round"_L1;
        message.action = tr("Connect with another key…");
    } else {
        message.action = tr("Try now");
    }
    return message;
}

Message ConnectionMessages::ofArchive() const
{
    Message message;
    message.id = kArchive;
    message.icon = "database"_L1;
    if (const auto &error = m_session.archiveError()) {
        const ErrorText text = ErrorText::of(*error);
        message.tone = Tone::Danger;
        message.happened = text.title;
        message.advice = text.advice;
        message.copyText = text.detail;
    } else {
        message.tone = Tone::Warning;
        message.happened = tr("The local archive could not be used and was set aside.");
        message.advice = tr("Nothing was deleted: it is now %1. The organization is read anew; notes and labels were "
                            "carried over as far "
                            "as they could be read.")
                             .arg(m_session.archiveSetAside());
        message.copyText = m_session.archiveSetAside();
    }
    return message;
}

void ConnectionMessages::act(const QString &id)
{
    if (id == kThrottled)
        Q_EMIT activityWanted();
    else if (id == kReadOnly)
        m_connections.connectAnother();
    else if (id == kConnection) {
        const auto error = m_session.sync().connectionError();
        const auto kind = error ? error->kind : Error::Kind::Offline;
        if (kind == Error::Kind::Unauthorized || kind == Error::Kind::Forbidden)
            m_connections.connectAnother();
        else if (kind == Error::Kind::Keychain)
            m_connections.switchTo(m_session.connection().id);
        else
            m_session.sync().refresh(true);
    }
}

} // namespace steward

#include "moc_connectionmessages.cpp"
