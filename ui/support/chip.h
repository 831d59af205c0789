// SPDX-License-Identifier: GPL-3.0-or-later
// Chip is a quick filter that can be on or off: its label, a tick while it is on, and how many rows it would show. A
// count of zero stays visible, in grey; a count not known yet is an ellipsis. GUI thread.
#pragma once

#include <QToolButton>

namespace steward {

class Chip final : public QToolButton
{
    Q_OBJECT
public:
    Chip(const QString &id, const QString &label, QWidget *parent = nullptr);

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const QString &label() const { return m_label; }
    void setCount(int count); ///< -1: not known
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString countText() const;
    QString m_id, m_label;
    int m_count = -1;
};

} // namespace steward
