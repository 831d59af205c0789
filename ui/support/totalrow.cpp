// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/totalrow.h"

#include "ui/support/celldelegate.h"
#include "ui/support/cellgraphs.h"
#include "ui/support/datatable.h"
#include "ui/support/figures.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace steward {

TotalRow::TotalRow(DataTable &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
{
    setObjectName(u"totalRow"_s);
    setFixedHeight(controlHeight(30));
    const auto again = [this] { update(); };
    const QHeaderView *header = table.horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, again);
    connect(header, &QHeaderView::sectionMoved, this, again);
    connect(header, &QHeaderView::geometriesChanged, this, again);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, again);
}

void TotalRow::setCells(QHash<int, Cell> cells)
{
    m_cells = std::move(cells);
    QStringList spoken;
    for (int column = 0; column < m_table.horizontalHeader()->count(); ++column) {
        if (const QString text = m_cells.value(column).accessibleText(); !text.isEmpty())
            spoken += text;
    }
    setAccessibleName(spoken.join(u", "_s));
    update();
}

namespace {

void drawFigure(QPainter &painter, const QRect &place, const QString &text)
{
    figures::draw(&painter, place, Qt::AlignRight | Qt::AlignVCenter,
                  figures::fitting(text, painter.font(), place.width()));
}

} // namespace

void TotalRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    painter.fillRect(QRect(0, 0, width(), 1), palette().color(QPalette::Mid));
    const QHeaderView *header = m_table.horizontalHeader();
    for (auto it = m_cells.cbegin(); it != m_cells.cend(); ++it) {
        if (header->isSectionHidden(it.key()))
            continue;
        const QRect column(header->sectionViewportPosition(it.key()), 0, header->sectionSize(it.key()), height());
        QRect place =
            column.adjusted(m_table.isFirstColumn(it.key()) ? CellDelegate::kPageMargin : CellDelegate::kMargin, 0,
                            -(m_table.isLastColumn(it.key()) ? CellDelegate::kPageMargin : CellDelegate::kMargin), 0);
        painter.setFont(textFont(TextSize::Body, QFont::DemiBold));
        painter.setPen(it->barTone ? currentTheme().tone(*it->barTone).text : palette().color(QPalette::Text));
        if (it->bar) {
            QRect figure = place;
            figure.setWidth(CellDelegate::barFigure(it->text, painter.font()));
            drawFigure(painter, figure, it->text);
            place.setLeft(figure.right() + 9);
            cellgraphs::drawBar(painter, place, *it->bar, it->barTone, false);
        } else if (it->isNumber()) {
            drawFigure(painter, place, it->text);
        } else {
            painter.drawText(place, int(Qt::AlignLeft | Qt::AlignVCenter),
                             painter.fontMetrics().elidedText(it->text, Qt::ElideMiddle, place.width()));
        }
    }
}

} // namespace steward

#include "moc_totalrow.cpp"
