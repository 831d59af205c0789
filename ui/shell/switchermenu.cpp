// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/switchermenu.h"

#include "ui/support/connectionswitch.h"
#include "ui/support/icons.h"
#include "ui/support/servertext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace steward {

SwitcherMenu::SwitcherMenu(ConnectionSwitch &connections, QWidget *parent)
    : QMenu(parent)
    , m_connections(connections)
{
    setObjectName(u"switcherMenu"_s);
    setAccessibleName(tr("Organizations"));
    connect(this, &QMenu::aboutToShow, this, &SwitcherMenu::fill);
    fill(); // an empty menu would not open
}

void SwitcherMenu::fill()
{
    clear();
    const auto &list = m_connections.connections();
    const QString current = m_connections.currentId();
    const auto mnemonicSafe = [](QString name) { return name.replace(u'&', u"&&"_s); };
    for (const Connection &connection : list) {
        QAction *action = addAction(
            tr("%1\t…%2", "organization and the end of its key; the tab parts them")
                .arg(mnemonicSafe(servertext::shown(connection.name)), servertext::shown(connection.keyTail)));
        action->setCheckable(true);
        action->setChecked(connection.id == current);
        connect(action, &QAction::triggered, this, [this, id = connection.id] { m_connections.switchTo(id); });
    }
    if (!list.empty())
        addSeparator();
    QAction *demonstration =
        addAction(icons::icon("layout-dashboard"_L1), tr("Explore the &demonstration organization"));
    connect(demonstration, &QAction::triggered, this, [this] { m_connections.openDemonstration(); });
    QAction *another = addAction(icons::icon("plus"_L1), tr("&Connect another organization…"));
    connect(another, &QAction::triggered, this, [this] { m_connections.connectAnother(); });
    const bool stored = std::ranges::any_of(list, [&](const Connection &c) { return c.id == current; });
    if (!stored)
        return;
    addSeparator();
    connect(addAction(icons::icon("pencil"_L1), tr("&Rename…")), &QAction::triggered, this,
            [this, current] { m_connections.askRename(current); });
    connect(addAction(icons::icon("trash-2"_L1), tr("Re&move from this computer…")), &QAction::triggered, this,
            [this, current] { m_connections.askRemove(current); });
}

} // namespace steward

#include "moc_switchermenu.cpp"
