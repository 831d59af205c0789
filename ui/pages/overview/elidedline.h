// SPDX-License-Identifier: GPL-3.0-or-later
// One line of plain text that loses its end, never its beginning, where there is no room; the tooltip has all of it. GUI
// thread.
#pragma once

#include "ui/support/figures.h"

#include <QWidget>

namespace steward {

class ElidedLine final : public QWidget
{
    Q_OBJECT
public:
    ElidedLine(TextSize size, bool second, QFont::Weight weight, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ElidedLine)

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    TextSize m_size;
    bool m_second;
    QFont::Weight m_weight;
};

} // namespace steward
