// SPDX-License-Identifier: GPL-3.0-or-later
// Lays its widgets out like words: one after the other, on as many lines as the width needs, centred on a line's
// height. For chips, which a longer language must not push out of the window. GUI thread.
#pragma once

#include <QLayout>
#include <vector>

namespace steward {

class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(int gap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int place(const QRect &rect, bool apply) const;
    std::vector<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace steward
