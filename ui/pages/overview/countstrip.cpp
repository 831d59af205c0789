// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/countstrip.h"

#include "ui/pages/overview/card.h"
#include "ui/pages/overview/countbutton.h"

#include <QHBoxLayout>
#include <QPainter>

namespace steward {

CountStrip::CountStrip(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("overviewCounts"));
    auto *row = new QHBoxLayout(this);
    row->setSpacing(0);
    row->setContentsMargins(1, 1, 1, 1);
}

void CountStrip::setTiles(std::vector<CountTile> tiles)
{
    if (tiles == m_tiles)
        return;
    m_tiles = std::move(tiles);
    auto *row = static_cast<QHBoxLayout *>(layout());
    while (m_buttons.size() < m_tiles.size()) {
        if (!m_buttons.empty()) {
            auto *line = new QFrame;
            line->setFrameShape(QFrame::VLine);
            line->setFrameShadow(QFrame::Plain);
            line->setForegroundRole(QPalette::Mid);
            row->addWidget(line);
        }
        auto *button = new CountButton;
        connect(button, &QAbstractButton::clicked, this, [this, button] { emit navigate(button->tile().target); });
        row->addWidget(button, 1);
        m_buttons.push_back(button);
    }
    for (size_t i = 0; i < m_tiles.size(); ++i)
        m_buttons[i]->setTile(m_tiles[i]);
}

void CountStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCardFrame(painter, *this);
}

} // namespace steward
