// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planstepdelegate.h"

#include "ui/plans/planstepsmodel.h"
#include "ui/support/cellparts.h"
#include "ui/support/figures.h"
#include "ui/support/icons.h"
#include "ui/support/servertext.h"
#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QStyleOption>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr int kMargin = 16;
constexpr int kBox = 16;
constexpr int kNumber = 34;
constexpr int kIcon = 14;
constexpr int kChild = 22; ///< how far a step stands below its run
constexpr int kArrow = 16;
constexpr int kBar = 120;
constexpr auto kWidestCount = "000 von 000"_L1; ///< of steps; more take the room they need

void drawBox(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option, Qt::CheckState state)
{
    QStyleOptionButton box;
    box.rect = rect;
    box.palette = option.palette;
    box.state = QStyle::State_Enabled | (state == Qt::Checked            ? QStyle::State_On
                                         : state == Qt::PartiallyChecked ? QStyle::State_NoChange
                                                                         : QStyle::State_Off);
    const QWidget *view = option.widget;
    (view ? view->style() : QApplication::style())->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, view);
}

} // namespace

QRect PlanStepDelegate::boxRect(const QRect &row, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, row,
                              {row.left() + kMargin, row.top() + (row.height() - kBox) / 2, kBox, kBox});
}

QRect PlanStepDelegate::arrowRect(const QRect &row, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(
        direction, row, {row.right() - kMargin - kArrow, row.top() + (row.height() - kArrow) / 2, kArrow, kArrow});
}

QSize PlanStepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines =
        QFontMetrics(textFont(TextSize::Body)).height() + QFontMetrics(textFont(TextSize::Small)).height();
    return {option.rect.width(), std::max(46, lines + 12)};
}

void PlanStepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = currentTheme();
    const PlanLine line = index.data(PlanStepsModel::LineRole).value<PlanLine>();
    const bool selected = option.state & QStyle::State_Selected;
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QRect row = option.rect;
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    const auto picture = [&](const QRect &rect, QLatin1StringView name, const QColor &color) {
        painter->drawPixmap(place(rect),
                            icons::pixmap(name, color, rect.width(), painter->device()->devicePixelRatioF()));
    };
    painter->save();
    painter->setClipRect(row);
    if (selected)
        painter->fillRect(row, option.palette.color(group, QPalette::Highlight));
    else if (line.trouble)
        painter->fillRect(row, theme.tone(line.icon.isEmpty() ? Tone::Danger : line.tone).tint);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, theme.hover);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.grid);
    const QRect edge = place(QRect(row.left(), row.top(), 3, row.height()));
    if (line.dangerous || line.trouble)
        painter->fillRect(edge, theme.tone(line.trouble && !line.icon.isEmpty() ? line.tone : Tone::Danger).text);
    else if (selected)
        painter->fillRect(edge, theme.accentLine);

    // What was not chosen for a plan is said by the box, and by its words being pale.
    const QColor strong = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor text = line.quiet ? theme.text2 : strong;
    int at = row.left() + kMargin + (line.child ? kChild : 0);
    const QRect first(at, row.top() + (row.height() - kBox) / 2, kBox, kBox);
    if (line.check)
        drawBox(painter, place(first), option, *line.check);
    else if (!line.icon.isEmpty())
        picture(first, line.icon, theme.tone(line.tone).text);
    at += kBox;
    painter->setFont(textFont(TextSize::Body));
    painter->setPen(theme.text2);
    figures::draw(painter, place(QRect(at, row.top(), kNumber - 8, row.height())),
                  (option.direction == Qt::LeftToRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                  QString::number(line.number));
    at += kNumber + 4;

    int end = row.right() - kMargin;
    if (line.count > 1) {
        picture(arrowRect(row, Qt::LeftToRight),
                line.folded ? (option.direction == Qt::LeftToRight ? "chevron-right"_L1 : "chevron-left"_L1)
                            : "chevron-down"_L1,
                theme.text2);
        end -= kArrow + 8;
    }
    const QFont small = textFont(TextSize::Small);
    const int endWidth = std::min(QFontMetrics(small).horizontalAdvance(line.end), row.width() / 3);
    const QRect endRect(end - endWidth, row.top(), endWidth + 1, row.height());
    cellparts::drawLine(*painter, place(endRect), line.end, small,
                        line.trouble && !selected ? theme.tone(line.icon.isEmpty() ? Tone::Danger : line.tone).text
                                                  : theme.text2);
    end -= endWidth + 12;
    if (line.count > 1 && line.done >= 0 && end - at > 2 * kBar) {
        // The bars of all lines begin at one place, whatever their counts are.
        end = std::min(end,
                       row.right() - kMargin - kArrow - 8 - QFontMetrics(small).horizontalAdvance(kWidestCount) - 12);
        const QRect track(end - kBar, row.center().y() - 2, kBar, 5);
        painter->fillRect(place(track), theme.palette.color(QPalette::Midlight));
        QRect filled = track;
        filled.setWidth(kBar * line.done / line.count);
        painter->fillRect(place(filled), theme.accent);
        end -= kBar + 12;
    }
    const QFont font = textFont(TextSize::Body, line.count > 1 ? QFont::Medium : QFont::Normal);
    if (line.second.isEmpty()) {
        cellparts::drawLine(*painter, place(QRect(at, row.top(), end - at, row.height())), line.text, font, text);
    } else {
        const int upper = QFontMetrics(font).height();
        const int lower = QFontMetrics(small).height();
        const int top = row.top() + (row.height() - upper - lower) / 2;
        cellparts::drawLine(*painter, place(QRect(at, top, end - at, upper)), line.text, font, text);
        QColor color = theme.text2;
        if (line.dangerous || (line.trouble && line.icon.isEmpty())) {
            color = selected ? theme.text2 : theme.tone(Tone::Danger).text;
            picture(QRect(at, top + upper + (lower - kIcon) / 2, kIcon, kIcon),
                    line.trouble ? "ban"_L1 : "octagon-alert"_L1, color);
            at += kIcon + 5;
        }
        cellparts::drawLine(*painter, place(QRect(at, top + upper, end - at, lower)), line.second, small, color);
    }
    painter->restore();
}

bool PlanStepDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const PlanLine line = index.data(PlanStepsModel::LineRole).value<PlanLine>();
    QToolTip::showText(event->globalPos(),
                       servertext::tooltip(line.second.isEmpty() ? line.text : line.text + u'\n' + line.second), view);
    return true;
}

} // namespace steward

#include "moc_planstepdelegate.cpp"
