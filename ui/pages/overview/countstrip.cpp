// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/countstrip.h"

#include "ui/pages/overview/card.h"
#include "ui/pages/overview/countbutton.h"

#include <algorithm>
#include <numeric>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace steward {

namespace {
constexpr int kFrame = 1; ///< around the strip, and between its tiles
}

CountStrip::CountStrip(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("overviewCounts"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void CountStrip::setTiles(std::vector<CountTile> tiles)
{
    if (tiles == m_tiles)
        return;
    m_tiles = std::move(tiles);
    while (m_buttons.size() < m_tiles.size()) {
        auto *button = new CountButton(this);
        connect(button, &QAbstractButton::clicked, this, [this, button] { emit navigate(button->tile().target); });
        button->show();
        m_buttons.push_back(button);
    }
    for (size_t i = 0; i < m_tiles.size(); ++i)
        m_buttons[i]->setTile(m_tiles[i]);
    updateGeometry();
    place();
}

int CountStrip::tileHeight() const
{
    int height = 0;
    for (const CountButton *button : m_buttons)
        height = std::max(height, button->sizeHint().height());
    return height;
}

/// All side by side where they fit with what each needs; else lines of equally many, of equal width.
int CountStrip::columnsFor(int width) const
{
    const int count = static_cast<int>(m_buttons.size());
    int sum = kFrame, widest = 0;
    for (const CountButton *button : m_buttons) {
        sum += button->sizeHint().width() + kFrame;
        widest = std::max(widest, button->sizeHint().width());
    }
    if (sum <= width)
        return count;
    for (int columns = count - 1; columns > 1; --columns) {
        if (count % columns == 0 && columns * (widest + kFrame) + kFrame <= width)
            return columns;
    }
    return 1;
}

int CountStrip::heightForWidth(int width) const
{
    if (m_buttons.empty())
        return 2 * kFrame;
    const int lines = static_cast<int>(m_buttons.size()) / columnsFor(width);
    return lines * (tileHeight() + kFrame) + kFrame;
}

QSize CountStrip::sizeHint() const
{
    const int width =
        std::accumulate(m_buttons.begin(), m_buttons.end(), kFrame,
                        [](int sum, const CountButton *button) { return sum + button->sizeHint().width() + kFrame; });
    return {width, heightForWidth(width)};
}

QSize CountStrip::minimumSizeHint() const
{
    return {200, tileHeight() + 2 * kFrame};
}

void CountStrip::place()
{
    if (m_buttons.empty())
        return;
    const int columns = columnsFor(width());
    const bool oneLine = columns == static_cast<int>(m_buttons.size());
    int spare = width() - kFrame * (columns + 1);
    if (oneLine) {
        for (const CountButton *button : m_buttons)
            spare -= button->sizeHint().width();
    }
    const int height = tileHeight();
    setFixedHeight(heightForWidth(width()));
    int x = kFrame, y = kFrame;
    for (int i = 0; i < static_cast<int>(m_buttons.size()); ++i) {
        CountButton *button = m_buttons[static_cast<size_t>(i)];
        const int column = i % columns;
        if (column == 0 && i > 0) {
            x = kFrame;
            y += height + kFrame;
        }
        // The share of what is left, without losing a pixel at the end.
        const int share = std::max(0, spare) * (column + 1) / columns - std::max(0, spare) * column / columns;
        const int wide = (oneLine ? button->sizeHint().width() : 0) + share;
        button->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width(), 0), QRect(x, y, wide, height)));
        x += wide + kFrame;
    }
    update();
}

void CountStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    place();
}

void CountStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange ||
        event->type() == QEvent::StyleChange) {
        updateGeometry();
        place();
    }
}

void CountStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCardFrame(painter, *this);
    const QColor line = palette().color(QPalette::Mid);
    for (const CountButton *button : m_buttons) {
        const QRect tile = button->geometry();
        if (tile.right() + 1 < width() - kFrame)
            painter.fillRect(tile.right() + 1, tile.top(), kFrame, tile.height(), line);
        if (tile.bottom() + 1 < height() - kFrame)
            painter.fillRect(kFrame, tile.bottom() + 1, width() - 2 * kFrame, kFrame, line);
    }
}

} // namespace steward

#include "moc_countstrip.cpp"
