// SPDX-License-Identifier: GPL-3.0-or-later
// How far the figures can be trusted: reconciled to the cent, differing by so much, or an estimate, with the way to how
// it is made and to the days that are held. GUI thread.
#pragma once

#include <QWidget>

namespace steward {

class LinkButton;
class MessageBar;
class PillRow;
struct SpendShown;

class SpendBadge final : public QWidget
{
    Q_OBJECT
public:
    /// \a messages: where the method of an estimate is told.
    explicit SpendBadge(MessageBar &messages, QWidget *parent = nullptr);
    void show(const SpendShown &shown);

Q_SIGNALS:
    void daysAsked(); ///< which days are held, and which may still change

private:
    void tellMethod();

    MessageBar &m_messages;
    LinkButton *m_method; ///< of an estimate
    PillRow *m_pills;
    LinkButton *m_days;
};

} // namespace steward
