// SPDX-License-Identifier: GPL-3.0-or-later
// One count of a CountStrip, drawn as figure, label and detail on two lines; pressing it leads to the rows. GUI thread.
#pragma once

#include "ui/pages/overview/countstrip.h"

#include <QAbstractButton>

namespace steward {

class CountButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit CountButton(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(CountButton)

    void setTile(const CountTile &tile);
    [[nodiscard]] const CountTile &tile() const { return m_tile; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CountTile m_tile;
};

} // namespace steward
