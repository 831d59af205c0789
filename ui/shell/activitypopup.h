// SPDX-License-Identifier: GPL-3.0-or-later
// What is being read, kind of list by kind, with a way to stop each and all; and, when the service asks for patience,
// why it takes so long. A popup of the top bar; follows the session while it is open. GUI thread.
#pragma once

#include "app/organization/snapshot.h"

#include <array>
#include <QFrame>

class QProgressBar;
class QPushButton;

namespace steward {

class Session;
class TextLabel;

class ActivityPopup final : public QFrame
{
    Q_OBJECT
public:
    explicit ActivityPopup(Session &session, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ActivityPopup)
    /// Below \a anchor, its end edge on the anchor's.
    void popUp(const QWidget &anchor);

private:
    struct Row final
    {
        QWidget *widget = nullptr;
        TextLabel *count = nullptr;
        QProgressBar *bar = nullptr;
        QPushButton *cancel = nullptr;
    };
    Row makeRow(ListKind kind);
    void refresh();

    Session &m_session;
    TextLabel *m_title, *m_text;
    std::array<Row, kListKindCount> m_rows;
    QPushButton *m_stop;
};

} // namespace steward
