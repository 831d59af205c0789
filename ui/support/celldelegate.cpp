// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/celldelegate.h"

#include "ui/support/cellgraphs.h"
#include "ui/support/cellparts.h"
#include "ui/support/datatable.h"
#include "ui/support/figures.h"
#include "ui/support/icons.h"
#include "ui/support/servertext.h"

#include <algorithm>
#include <cmath>
#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

using namespace cellparts;

constexpr int kIcon = 16;

struct CellColors final
{
    QColor text, second;
};

CellColors colorsFor(const QStyleOptionViewItem &option, const Cell &cell)
{
    const QPalette::ColorGroup group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const bool selected = option.state & QStyle::State_Selected;
    const Theme &theme = currentTheme();
    const bool faint = cell.look == Cell::Look::Faint || cell.look == Cell::Look::FaintNumber;
    // PlaceholderText is too pale on the highlight; second lines' grey is made for both.
    const QColor quiet = selected ? theme.text2 : option.palette.color(group, QPalette::PlaceholderText);
    if (cell.stale)
        return {quiet, quiet};
    const QColor text = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    if (cell.barTone)
        return {theme.tone(*cell.barTone).text, theme.text2};
    return {faint ? theme.text2 : text, theme.text2};
}

QFont fontFor(const Cell &cell)
{
    return textFont(TextSize::Body, cell.look == Cell::Look::Strong ? QFont::Medium : QFont::Normal);
}

/// Cuts \a width off the start side of \a rect and returns what was cut.
QRect take(QRect &rect, int width, Qt::LayoutDirection direction)
{
    QRect taken = rect;
    if (direction == Qt::LeftToRight) {
        taken.setWidth(width);
        rect.setLeft(rect.left() + width);
    } else {
        taken.setLeft(rect.right() + 1 - width);
        rect.setRight(rect.right() - width);
    }
    return taken;
}

QRect centred(const QRect &rect, int size)
{
    return {rect.left(), rect.top() + (rect.height() - size) / 2, size, size};
}

void drawFirstLine(QPainter &painter, QRect rect, const Cell &cell, const CellColors &colors,
                   Qt::LayoutDirection direction)
{
    const QFont font = fontFor(cell);
    if (cell.isNumber()) {
        painter.setFont(font);
        painter.setPen(colors.text);
        figures::draw(&painter, rect,
                      (direction == Qt::LeftToRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                      figures::fitting(cell.text, font, rect.width()));
        return;
    }
    const int tail = cell.tail.isEmpty() ? 0 : QFontMetrics(monoFont()).horizontalAdvance(cell.tail) + kGap;
    if (!cell.text.isEmpty()) {
        int icons = 0; // a state is never pushed out by a long name: its icon at least stays
        for (const Pill &pill : cell.pills)
            icons += kGap + pillWidth(pill, true);
        const int room = std::max(0, rect.width() - tail - icons);
        const int wanted = QFontMetrics(font).horizontalAdvance(cell.text);
        drawLine(painter, take(rect, std::min(room, wanted), direction), cell.text, font, colors.text);
        take(rect, std::min(kGap, rect.width()), direction);
    }
    if (tail > 0 && rect.width() >= tail - kGap) {
        drawLine(painter, take(rect, tail - kGap, direction), cell.tail, monoFont(), colors.second);
        take(rect, std::min(kGap, rect.width()), direction);
    }
    constexpr int kLeastAside = 28; // fewer letters say nothing
    if (!cell.aside.isEmpty() && rect.width() >= kLeastAside) {
        const QFont aside = textFont(TextSize::Small);
        const QString fitting = QFontMetrics(aside).elidedText(cell.aside, Qt::ElideRight, rect.width());
        drawLine(painter, take(rect, QFontMetrics(aside).horizontalAdvance(fitting), direction), fitting, aside,
                 colors.second);
        take(rect, std::min(kGap, rect.width()), direction);
    }
    drawPills(painter, rect, cell.pills);
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const DataTable *>(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    const QPalette::ColorGroup group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    if (selected)
        painter->fillRect(option.rect, option.palette.color(group, QPalette::Highlight));
    else if (table && table->hoveredRow() == index.row())
        painter->fillRect(option.rect, currentTheme().hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), currentTheme().grid);

    const Cell cell = index.data(CellRole).value<Cell>();
    const CellColors colors = colorsFor(option, cell);
    if (cell.section && index.row() > 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 2),
                          option.palette.color(group, QPalette::Dark));
    QRect rect = contentRect(option, index);
    painter->save();
    painter->setClipRect(option.rect);

    if (cell.invitation)
        drawInvitation(*painter, centred(take(rect, kAvatar, option.direction), kAvatar));
    else if (!cell.initials.isEmpty())
        drawAvatar(*painter, centred(take(rect, kAvatar, option.direction), kAvatar), cell.initials);
    if (cell.invitation || !cell.initials.isEmpty())
        take(rect, 8, option.direction);
    if (!cell.icon.isEmpty()) {
        const QRect spot = centred(take(rect, kIcon, option.direction), kIcon);
        painter->drawPixmap(spot,
                            icons::pixmap(cell.icon, colors.second, kIcon, painter->device()->devicePixelRatioF()));
        take(rect, 5, option.direction);
    }
    if (cell.swatch) {
        const QRect square = centred(take(rect, cellgraphs::kSwatch, option.direction), cellgraphs::kSwatch);
        cellgraphs::drawSwatch(*painter, square, *cell.swatch);
        take(rect, 8, option.direction);
    }
    const int figure = cell.bar ? barFigure(cell.text, fontFor(cell)) : 0;
    if (cell.bar && rect.width() > figure + 24) { // the figure first: it must line up, the bar takes what is left
        QRect bar = rect;
        const QRect number = take(bar, figure, option.direction);
        drawFirstLine(*painter, number, cell, colors, option.direction);
        take(bar, 8, option.direction);
        cellgraphs::drawBar(*painter, bar, *cell.bar, cell.barTone, selected);
    } else if (!cell.spark.empty()) {
        cellgraphs::drawSpark(*painter, rect, cell.spark, selected);
    } else if (cell.second.isEmpty()) {
        if (cell.place) {
            drawPlace(*painter, centred(take(rect, kGlyph, option.direction), kGlyph), *cell.place);
            take(rect, kGap, option.direction);
        }
        drawFirstLine(*painter, rect, cell, colors, option.direction);
    } else {
        const QFont small = textFont(TextSize::Small);
        const int upper = QFontMetrics(fontFor(cell)).height();
        const int lower = QFontMetrics(small).height();
        const int top = rect.top() + (rect.height() - upper - lower) / 2;
        drawFirstLine(*painter, QRect(rect.left(), top, rect.width(), upper), cell, colors, option.direction);
        QRect second(rect.left(), top + upper, rect.width(), lower);
        if (cell.place) {
            drawPlace(*painter, centred(take(second, 14, option.direction), 14), *cell.place);
            take(second, kGap, option.direction);
        }
        if (cell.isNumber()) { // under the figure
            const int wanted = QFontMetrics(small).horizontalAdvance(cell.second);
            take(second, std::max(0, second.width() - wanted), option.direction);
        }
        drawLine(*painter, second, cell.second, small, colors.second);
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    const Cell cell = index.data(CellRole).value<Cell>();
    return {naturalWidth(cell) + 2 * kMargin, controlHeight(30)};
}

int CellDelegate::barFigure(const QString &text, const QFont &font)
{
    return std::max(scaledRoom(52), static_cast<int>(std::ceil(figures::width(text, font))));
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const Cell cell = index.data(CellRole).value<Cell>();
    const QString tip = toolTipFor(cell, contentRect(option, index).width());
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), tip, view, option.rect);
    return true;
}

QRect CellDelegate::contentRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const DataTable *>(option.widget);
    int start = kMargin;
    int end = kMargin;
    if (table && table->isFirstColumn(index.column()))
        start = kPageMargin;
    if (table && table->isLastColumn(index.column()))
        end = kPageMargin;
    if (option.direction == Qt::RightToLeft)
        std::swap(start, end);
    return option.rect.adjusted(start, 0, -end, -1);
}

int naturalWidth(const Cell &cell)
{
    if (cell.isNumber())
        return std::max(qCeil(figures::width(cell.text, fontFor(cell))),
                        QFontMetrics(textFont(TextSize::Small)).horizontalAdvance(cell.second));
    int first = QFontMetrics(fontFor(cell)).horizontalAdvance(cell.text);
    if (!cell.tail.isEmpty())
        first += kGap + QFontMetrics(monoFont()).horizontalAdvance(cell.tail);
    if (!cell.aside.isEmpty())
        first += kGap + QFontMetrics(textFont(TextSize::Small)).horizontalAdvance(cell.aside);
    for (const Pill &pill : cell.pills)
        first += (first > 0 ? kGap : 0) + pillWidth(pill);
    int second = QFontMetrics(textFont(TextSize::Small)).horizontalAdvance(cell.second);
    if (cell.place)
        (cell.second.isEmpty() ? first : second) += kGlyph + kGap;
    int lead = 0;
    if (cell.invitation || !cell.initials.isEmpty())
        lead += kAvatar + 8;
    if (!cell.icon.isEmpty())
        lead += kIcon + 5;
    if (cell.swatch)
        lead += cellgraphs::kSwatch + 8;
    return lead + std::max(first, second);
}

QString toolTipFor(const Cell &cell, int room)
{
    QString tip = cell.tip;
    const bool cut = naturalWidth(cell) > room;
    if (cut) {
        QStringList lines{cell.tail.isEmpty() ? cell.text : cell.text + u' ' + cell.tail, cell.aside, cell.second};
        for (const Pill &pill : cell.pills)
            lines += pill.text;
        lines += tip;
        lines.removeAll(QString());
        tip = lines.join(u'\n');
    } else if (tip.isEmpty()) {
        QStringList lines;
        if (cell.place && !cell.second.isEmpty())
            lines += cell.accessibleText();
        tip = lines.join(u'\n');
    }
    // QToolTip guesses whether it is given HTML; escaped inside a paragraph it has nothing to guess.
    return servertext::tooltip(tip);
}

} // namespace steward

#include "moc_celldelegate.cpp"
