// SPDX-License-Identifier: GPL-3.0-or-later
// What is being read, kind of list by kind, with a way to stop each and all; when the service asks for patience, why it
// takes so long; and the plans that have begun and not ended. A popup of the top bar; follows the session while it is
// open. GUI thread.
#pragma once

#include "app/organization/snapshot.h"

#include <array>
#include <QFrame>
#include <QTimer>
#include <vector>

class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace steward {

class PlanActivity;
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

Q_SIGNALS:
    void planWanted(const QString &planId); ///< to be shown; this closes

private:
    struct Row final
    {
        QWidget *widget = nullptr;
        TextLabel *count = nullptr;
        QProgressBar *bar = nullptr;
        QPushButton *cancel = nullptr;
    };
    Row makeRow(const QString &text, const QString &suffix);
    void refreshSpend();
    void refresh();
    void refreshPlans();

    Session &m_session;
    TextLabel *m_title, *m_text;
    std::array<Row, kListKindCount> m_rows;
    Row m_spend; ///< costs and usage
    std::vector<PlanActivity *> m_plans;
    QVBoxLayout *m_planColumn;
    QTimer m_soon; ///< folds the steps of a plan that goes on quickly
    QPushButton *m_stop;
};

} // namespace steward
