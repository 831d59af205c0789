// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/tableheader.h"

#include "ui/support/celldelegate.h"
#include "ui/support/datatable.h"
#include "ui/support/figures.h"
#include "ui/support/icons.h"
#include "ui/support/servertext.h"
#include "ui/support/theme.h"

#include <algorithm>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr int kArrow = 12;
constexpr int kArrowGap = 4;

} // namespace

TableHeader::TableHeader(DataTable &table)
    : QHeaderView(Qt::Horizontal, &table)
    , m_table(table)
{
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), std::max(28, QFontMetrics(textFont(TextSize::Small)).height() + 12)};
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == column;
    const Theme &theme = currentTheme();
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::AlternateBase));
    const QColor line = palette().color(QPalette::Mid);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), line);
    const bool rtl = isRightToLeft();
    if (!m_table.isLastColumn(column))
        painter->fillRect(QRect(rtl ? rect.left() : rect.right(), rect.top(), 1, rect.height()), line);

    int start = m_table.isFirstColumn(column) ? CellDelegate::kPageMargin : CellDelegate::kMargin;
    int end = m_table.isLastColumn(column) ? CellDelegate::kPageMargin : CellDelegate::kMargin;
    if (rtl)
        std::swap(start, end);
    const QRect inner = rect.adjusted(start, 0, -end, -1);
    const QFont font = textFont(TextSize::Small, sorted ? QFont::DemiBold : QFont::Medium);
    const QFontMetrics metrics(font);
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    const int arrow = sorted ? kArrow + kArrowGap : 0;
    const QString text = metrics.elidedText(title, Qt::ElideRight, inner.width() - arrow);
    const int width = metrics.horizontalAdvance(text);
    const bool atRight = m_table.isNumber(column) != rtl;
    const int x = atRight ? inner.right() + 1 - width - (rtl ? 0 : arrow) : inner.left() + (rtl ? arrow : 0);
    painter->setFont(font);
    painter->setPen(sorted ? palette().color(QPalette::Text) : theme.text2);
    painter->drawText(QRect(x, inner.top(), width + 1, inner.height()),
                      int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine, text);
    if (sorted) {
        const QLatin1StringView name = sortIndicatorOrder() == Qt::AscendingOrder ? "chevron-up"_L1 : "chevron-down"_L1;
        const int arrowX = rtl ? x - kArrowGap - kArrow : x + width + kArrowGap;
        painter->drawPixmap(arrowX, inner.top() + (inner.height() - kArrow) / 2,
                            icons::pixmap(name, theme.accentLine, kArrow, painter->device()->devicePixelRatioF()));
    }
    painter->restore();
}

bool TableHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int column = logicalIndexAt(help->pos());
        const QString title = column < 0 ? QString() : model()->headerData(column, Qt::Horizontal).toString();
        const bool cut = QFontMetrics(textFont(TextSize::Small, QFont::DemiBold)).horizontalAdvance(title) + 28 >
                         sectionSize(std::max(0, column));
        if (cut)
            QToolTip::showText(help->globalPos(), servertext::tooltip(title), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QHeaderView::viewportEvent(event);
}

} // namespace steward

#include "moc_tableheader.cpp"
