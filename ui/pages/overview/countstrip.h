// SPDX-License-Identifier: GPL-3.0-or-later
// The strip of counts at the top of the Overview: each a figure, what it counts and one line of detail, and a way to the
// rows it counts. A count that is not known yet is '—', never 0. GUI thread.
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

protected:
    void paintEvent(QPaintEvent *event) override;

Q_SIGNALS:
    void navigate(const steward::Target &target);

private:
    std::vector<CountTile> m_tiles;
    std::vector<class CountButton *> m_buttons;
};

} // namespace steward
