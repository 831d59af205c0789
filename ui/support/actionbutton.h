// SPDX-License-Identifier: GPL-3.0-or-later
// A button that does what an action does, and is usable when the action is: where it is not, the action's whatsThis
// says why, in the tooltip and to assistive technology. An action with a menu opens it. The action outlives the button.
// GUI thread.
#pragma once

#include <QPushButton>

class QAction;

namespace steward {

class ActionButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit ActionButton(QAction &action, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ActionButton)

    [[nodiscard]] QAction &action() const { return m_action; }

private:
    void follow();
    QAction &m_action;
};

} // namespace steward
