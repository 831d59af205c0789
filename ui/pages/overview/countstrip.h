// SPDX-License-Identifier: GPL-3.0-or-later
// The strip of counts at the top of the Overview: each a figure, what it counts and one line of detail, and a way to
// the rows it counts. A count that is not known yet is '—', never 0. No count is cut: where they do not fit side by
// side they take several lines. GUI thread.
#pragma once

#include "ui/support/consolepage.h"

#include <QFrame>
#include <vector>

namespace steward {

struct CountTile final
{
    QString id;     ///< object name
    QString figure; ///< formatted; "—" when not known
    QString label;  ///< "Projects", plural by the figure
    QString detail;
    Target target;
    friend bool operator==(const CountTile &, const CountTile &) = default;
};

class CountStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit CountStrip(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(CountStrip)

    void setTiles(std::vector<CountTile> tiles);
    /// That it takes by itself as soon as it has \a width.
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

Q_SIGNALS:
    void navigate(const steward::Target &target);

private:
    [[nodiscard]] int columnsFor(int width) const;
    [[nodiscard]] int tileHeight() const;
    void place();

    std::vector<CountTile> m_tiles;
    std::vector<class CountButton *> m_buttons;
};

} // namespace steward
