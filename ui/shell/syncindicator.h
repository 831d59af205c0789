// SPDX-License-Identifier: GPL-3.0-or-later
// The top bar's sync state: watches one session and shows SyncWords of it, with the age going on by itself. A click
// opens the activity list. GUI thread.
#pragma once

#include "ui/shell/syncwords.h"

#include <QAbstractButton>
#include <QTimer>

namespace steward {

class Session;

class SyncIndicator final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SyncIndicator(Session &session, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(SyncIndicator)

    [[nodiscard]] const SyncWords &words() const { return m_words; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    Session &m_session;
    SyncWords m_words;
    QTimer m_age;
    QTimer m_soon; ///< folds bursts of changes into one update
};

/// What SyncWords needs, from a session.
[[nodiscard]] SyncFacts syncFacts(Session &session);

} // namespace steward
