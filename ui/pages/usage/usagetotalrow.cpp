// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usage/usagetotalrow.h"

#include "ui/pages/usage/usagemodel.h"
#include "ui/support/celldelegate.h"
#include "ui/support/datatable.h"
#include "ui/support/figures.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

namespace steward {

UsageTotalRow::UsageTotalRow(DataTable &table, const UsageModel &model, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_model(model)
{
    setObjectName(QStringLiteral("usageTotal"));
    setFixedHeight(controlHeight());
    const auto redraw = [this] { update(); };
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, redraw);
    connect(table.horizontalHeader(), &QHeaderView::sectionMoved, this, redraw);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, redraw);
}

void UsageTotalRow::refresh()
{
    QStringList words;
    for (int column = 0; column < UsageModel::kColumns; ++column) {
        const QString text = m_model.totalText(column);
        if (text.isEmpty() || m_table.isColumnHidden(column))
            continue;
        words += column == UsageModel::Group
                     ? text
                     : m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u' ' + text;
    }
    setAccessibleName(words.join(QStringLiteral(", ")));
    update();
}

void UsageTotalRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().alternateBase());
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().topLeft(), rect().topRight());
    painter.setPen(palette().color(QPalette::Text));
    painter.setFont(textFont(TextSize::Body, QFont::DemiBold));
    const QHeaderView *header = m_table.horizontalHeader();
    for (int column = 0; column < UsageModel::kColumns; ++column) {
        const QString text = m_model.totalText(column);
        if (text.isEmpty() || header->isSectionHidden(column))
            continue;
        const int margin = CellDelegate::kMargin, edge = CellDelegate::kPageMargin;
        const QRect place(header->sectionViewportPosition(column), 0, header->sectionSize(column), height());
        const QRect room = place.adjusted(m_table.isFirstColumn(column) ? edge : margin, 0,
                                          m_table.isLastColumn(column) ? -edge : -margin, 0);
        if (m_table.isNumber(column))
            figures::draw(&painter, room, Qt::AlignRight | Qt::AlignVCenter, text);
        else
            painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

} // namespace steward
