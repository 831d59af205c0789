// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/connectionssection.h"

#include "app/session/session.h"
#include "ui/support/connectionswitch.h"
#include "ui/support/iconlabel.h"
#include "ui/support/icons.h"
#include "ui/support/servertext.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {

ConnectionsSection::ConnectionsSection(Session &session, ConnectionSwitch &connections, QWidget *parent)
    : SettingsSection(tr("Connections"), "link"_L1, parent)
    , m_session(session)
    , m_connections(connections)
    , m_list(new QWidget(this))
    , m_rows(new QVBoxLayout(m_list))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(10);
    addWide(m_list);
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 6, 0, 0);
    auto *another = new QPushButton(icons::icon("plus"_L1), tr("Connect another organization…"), buttons);
    another->setObjectName(u"connectAnother"_s);
    row->addWidget(another);
    row->addStretch();
    addWide(buttons);
    connect(another, &QPushButton::clicked, this, [this] { m_connections.connectAnother(); });
    connect(&connections, &ConnectionSwitch::connectionsChanged, this, &ConnectionsSection::refresh);
    connect(&session, &Session::connectionChanged, this, &ConnectionsSection::refresh);
    refresh();
}

void ConnectionsSection::refresh()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater(); // the click that led here may come from one of them
        delete item;
    }
    const Connection &open = m_session.connection();
    const auto &stored = m_connections.connections();
    if (std::ranges::none_of(stored, [&](const Connection &c) { return c.id == open.id; }))
        m_rows->addWidget(makeRow(open, true, false));
    for (const Connection &connection : stored)
        m_rows->addWidget(makeRow(connection, connection.id == open.id, true));
}

QWidget *ConnectionsSection::makeRow(const Connection &connection, bool open, bool stored)
{
    auto *widget = new QWidget(m_list);
    auto *name = new TextLabel(TextSize::Body, QFont::Medium, false, widget);
    const QString shown = servertext::shown(connection.name);
    name->setText(open ? tr("%1 (open)").arg(shown) : shown);
    name->setWordWrap(true);
    auto *detail = new TextLabel(TextSize::Small, QFont::Normal, true, widget);
    const QString keychain = m_connections.keychainName();
    const QString kept = connection.kind == Connection::Kind::Demonstration ? tr("runs on this computer")
                         : connection.kind == Connection::Kind::Environment ? tr("from OPENAI_ADMIN_KEY, not stored")
                         : keychain.isEmpty()                               ? tr("key in memory, for this run only")
                                                                            : tr("key in %1").arg(keychain);
    QString facts = u"…%1 · %2"_s.arg(servertext::shown(connection.keyTail), kept);
    if (connection.kind != Connection::Kind::Demonstration) // whose port is another at each start
        facts += u" · "_s + connection.baseUrl.toDisplayString(QUrl::RemoveUserInfo);
    detail->setText(facts);
    detail->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(detail);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addLayout(words, 1);
    const auto add = [&](const QString &text, const QString &objectName, const QString &spoken, auto done) {
        auto *button = new QPushButton(text, widget);
        button->setObjectName(objectName + u'_' + connection.id);
        button->setAccessibleName(spoken);
        button->setProperty("small", true);
        connect(button, &QPushButton::clicked, this, done);
        row->addWidget(button);
        return button;
    };
    if (!stored)
        return widget;
    const QString id = connection.id;
    if (!open)
        add(tr("Open"), u"open"_s, tr("Open %1").arg(shown), [this, id] { m_connections.switchTo(id); });
    if (open)
        add(tr("Rotate key…"), u"rotateKey"_s, tr("Rotate the admin key of %1").arg(shown),
            [this] { m_connections.askRotateKey(); });
    add(tr("Rename…"), u"rename"_s, tr("Rename %1").arg(shown), [this, id] { m_connections.askRename(id); });
    add(tr("Remove…"), u"remove"_s, tr("Remove %1").arg(shown), [this, id] {
        m_connections.askRemove(id);
    })->setProperty("role", u"danger"_s);
    return widget;
}

} // namespace steward

#include "moc_connectionssection.cpp"
