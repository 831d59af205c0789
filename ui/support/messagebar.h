// SPDX-License-Identifier: GPL-3.0-or-later
// MessageBar shows the newest of the messages it was given and says how many more there are; closing one shows the
// next. It announces itself to assistive technology and never takes the focus. Plain text only. One per page. GUI
// thread.
#pragma once

#include "ui/support/message.h"
#include "ui/support/toneframe.h"

#include <vector>

class QPushButton;
class QToolButton;

namespace steward {

class IconLabel;
class LinkButton;
class TextLabel;

class MessageBar final : public ToneFrame
{
    Q_OBJECT
public:
    /// Always somewhere: a bar that is given a message on its way there would be a window, and take the keys with it.
    explicit MessageBar(QWidget *parent);

    void show(const Message &message);
    void dismiss(const QString &id);
    [[nodiscard]] bool isShowing(const QString &id) const;
    [[nodiscard]] int messageCount() const { return static_cast<int>(m_messages.size()); }

Q_SIGNALS:
    void actionTriggered(const QString &id);
    /// By a person; \a said: what it said and its request id, to know it again.
    void closed(const QString &id, const QString &said);

private:
    void refresh();
    std::vector<Message> m_messages; ///< the last one is shown
    IconLabel *m_icon;
    TextLabel *m_happened, *m_advice, *m_technical, *m_requestId;
    LinkButton *m_copy, *m_more;
    QWidget *m_details;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace steward
