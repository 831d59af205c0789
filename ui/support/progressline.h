// SPDX-License-Identifier: GPL-3.0-or-later
// Three pixels under the filter row that say how far a reading is. Nothing is shown for the first 300 ms, and the place
// is kept while nothing is, so that the table does not move. GUI thread.
#pragma once

#include <QTimer>
#include <QWidget>

namespace steward {

class ProgressLine final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressLine(QWidget *parent = nullptr);
    void setProgress(int done, int total); ///< total 0: nothing runs

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_delay;
    int m_done = 0;
    int m_total = 0;
    bool m_visible = false;
};

} // namespace steward
