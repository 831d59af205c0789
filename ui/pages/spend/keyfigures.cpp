// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/spend/keyfigures.h"

#include "ui/support/iconlabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

KeyFigures::KeyFigures(int count, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    for (int i = 0; i < count; ++i) {
        if (i > 0) {
            auto *line = new QFrame;
            line->setFrameShape(QFrame::VLine);
            line->setForegroundRole(QPalette::Mid);
            line->setFrameShadow(QFrame::Plain);
            row->addWidget(line);
        }
        Tile tile{new QWidget, new TextLabel(TextSize::Small, QFont::Normal, true),
                  new TextLabel(TextSize::Figure, QFont::DemiBold),
                  new TextLabel(TextSize::Small, QFont::Normal, true)};
        auto *column = new QVBoxLayout(tile.widget);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(1);
        column->addWidget(tile.label);
        column->addWidget(tile.figure);
        column->addWidget(tile.fact);
        for (TextLabel *label : {tile.label, tile.figure, tile.fact}) {
            label->setMinimumWidth(30); // a long fact must not widen the window
            label->setWordWrap(true);
        }
        row->addWidget(tile.widget, 1);
        m_tiles.push_back(tile);
    }
}

void KeyFigures::setFigures(const std::vector<KeyFigure> &figures)
{
    for (size_t i = 0; i < m_tiles.size() && i < figures.size(); ++i) {
        const KeyFigure &figure = figures[i];
        const Tile &tile = m_tiles[i];
        tile.widget->setObjectName(figure.id);
        tile.widget->setAccessibleName(u"%1: %2, %3"_s.arg(figure.label, figure.figure, figure.fact));
        tile.widget->setToolTip(figure.fact);
        tile.label->setText(figure.label);
        tile.figure->setText(figure.figure);
        tile.figure->setObjectName(figure.id + u"Figure"_s);
        tile.figure->setTone(figure.tone);
        tile.fact->setText(figure.fact);
    }
}

} // namespace steward

#include "moc_keyfigures.cpp"
