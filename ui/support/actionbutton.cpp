// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/actionbutton.h"

#include "ui/support/servertext.h"

#include <QAction>
#include <QMenu>

namespace steward {

ActionButton::ActionButton(QAction &action, QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
{
    setAutoDefault(false);
    connect(&action, &QAction::changed, this, &ActionButton::follow);
    if (action.menu())
        setMenu(action.menu());
    else
        connect(this, &QPushButton::clicked, &action, &QAction::trigger);
    follow();
}

void ActionButton::follow()
{
    if (text() != m_action.text())
        setText(m_action.text());
    setIcon(m_action.icon());
    setEnabled(m_action.isEnabled());
    const QString reason = m_action.isEnabled() ? QString() : m_action.whatsThis();
    const QString keys = m_action.shortcut().toString(QKeySequence::NativeText);
    setToolTip(servertext::tooltip(reason.isEmpty() ? keys : reason));
    setAccessibleName(m_action.text());
    setAccessibleDescription(reason);
}

} // namespace steward

#include "moc_actionbutton.cpp"
