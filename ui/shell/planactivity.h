// SPDX-License-Identifier: GPL-3.0-or-later
// One plan in the activity list: what it is, how far it has come and how long it takes yet, with Pause, Go on and
// Cancel. Plans of a longer process are decided about on its own page. Child of its popup; outlives no runner that it
// asks: refresh() of one that is gone does nothing. GUI thread.
#pragma once

#include <QPointer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace steward {

class PlanRunner;
class TextLabel;

class PlanActivity final : public QWidget
{
    Q_OBJECT
public:
    explicit PlanActivity(PlanRunner &runner, QWidget *parent = nullptr);
    [[nodiscard]] const QString &planId() const { return m_planId; }
    void refresh();

Q_SIGNALS:
    void shown(const QString &planId); ///< its page is wanted

private:
    QPushButton *makeButton(const QString &name, const QString &text, const QString &spoken);
    void hideButton(QPushButton &button, bool hidden);

    QPointer<PlanRunner> m_runner;
    QString m_planId, m_title;
    QWidget *m_link;
    TextLabel *m_count, *m_state;
    QProgressBar *m_bar;
    QPushButton *m_pause, *m_goOn, *m_cancel;
};

} // namespace steward
