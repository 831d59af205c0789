// SPDX-License-Identifier: GPL-3.0-or-later
// One finding: the sign of its urgency, what it is, a line of detail, since when, and the way to its rows. GUI thread.
#pragma once

#include "app/checkup/finding.h"

#include <QWidget>

class QPushButton;

namespace steward {

class TextLabel;
class ElidedLine;

class AttentionRow final : public QWidget
{
    Q_OBJECT
public:
    explicit AttentionRow(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(AttentionRow)

    void setFinding(const Finding &finding, UnixSeconds now);
    [[nodiscard]] const Finding &finding() const { return m_finding; }

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Finding m_finding;
    ElidedLine *m_title;
    ElidedLine *m_detail;
    TextLabel *m_age;
    QPushButton *m_button;
};

} // namespace steward
