// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebardelegate.h"

#include "ui/shell/sidebar.h"
#include "ui/shell/sidebarmodel.h"
#include "ui/support/figures.h"
#include "ui/support/icons.h"
#include "ui/support/stylepaint.h"
#include "ui/support/theme.h"

#include <QLocale>
#include <QPainter>

namespace steward {

namespace {

constexpr int kMargin = 8;  ///< from the sidebar's edge to a row's rounded ground
constexpr int kPadding = 8; ///< inside that ground
constexpr int kIconSize = 16;

/// Draws the badge or number at the row's end; gives its width.
int paintNumber(QPainter *painter, const QRect &row, Qt::LayoutDirection direction, const QModelIndex &index,
                const QColor &quiet)
{
    const int attention = index.data(SidebarModel::AttentionRole).toInt();
    const int count = index.data(SidebarModel::CountRole).toInt();
    if (attention <= 0 && count < 0)
        return 0;
    const QString text = QLocale().toString(attention > 0 ? attention : count);
    const QFont font = attention > 0 ? textFont(TextSize::Caption, QFont::DemiBold) : textFont(TextSize::Small);
    const int width = int(figures::width(text, font)) + 1;
    painter->setFont(font);
    if (attention <= 0) {
        painter->setPen(quiet);
        figures::draw(painter,
                      QStyle::visualRect(direction, row, QRect(row.right() - width, row.top(), width, row.height())),
                      Qt::AlignRight | Qt::AlignVCenter, text);
        return width;
    }
    const ToneColors &tone =
        currentTheme().tone(index.data(SidebarModel::UrgentRole).toBool() ? Tone::Danger : Tone::Warning);
    const int height = qMax(18, QFontMetrics(font).height() + 2);
    const int badge = qMax(width + 16, height);
    const QRect rect = QStyle::visualRect(direction, row,
                                          QRect(row.right() - badge + 1, row.center().y() - height / 2, badge, height));
    stylepaint::frame(painter, rect, tone.tint, tone.border, height / 2.0, currentTheme().toneLine);
    painter->setPen(tone.text);
    painter->drawText(rect, int(Qt::AlignCenter), text);
    return badge;
}

} // namespace

SidebarDelegate::SidebarDelegate(Sidebar *sidebar)
    : QStyledItemDelegate(sidebar)
    , m_sidebar(sidebar)
{
}

int SidebarDelegate::rowHeight(int kind)
{
    return kind == SidebarModel::HeadingRow ? controlHeight(32, 14) : controlHeight(31, 13);
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QAbstractItemModel *model = index.model();
    const int kind = index.data(SidebarModel::KindRole).toInt();
    if (kind != SidebarModel::GapRow)
        return {m_sidebar->viewport()->width(), rowHeight(kind)};
    int others = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        const int other = model->index(row, 0).data(SidebarModel::KindRole).toInt();
        others += other == SidebarModel::GapRow ? 0 : rowHeight(other);
    }
    return {m_sidebar->viewport()->width(), qMax(8, m_sidebar->viewport()->height() - others - 10)};
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = currentTheme();
    const int kind = index.data(SidebarModel::KindRole).toInt();
    if (kind == SidebarModel::GapRow)
        return;
    painter->save();
    const QString title = index.data(Qt::DisplayRole).toString();
    QRect row = option.rect.adjusted(kMargin, 1, -kMargin, 0);
    if (kind == SidebarModel::HeadingRow) {
        painter->setFont(textFont(TextSize::Caption, QFont::DemiBold));
        painter->setPen(theme.palette.color(QPalette::PlaceholderText));
        painter->drawText(row.adjusted(kPadding, 0, -kPadding, -5),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignBottom)), title);
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    const bool active = option.state & QStyle::State_Active;
    if (selected)
        stylepaint::frame(painter, row,
                          theme.palette.color(active ? QPalette::Active : QPalette::Inactive, QPalette::Highlight),
                          theme.selectionLine);
    else if (option.state & QStyle::State_MouseOver)
        stylepaint::frame(painter, row, theme.palette.color(QPalette::Midlight), {});
    if (option.state & QStyle::State_HasFocus && m_sidebar->hasFocus())
        stylepaint::focus(painter, row);
    row.adjust(kPadding, 0, -kPadding, 0);
    const QColor text = theme.palette.color(active ? QPalette::Active : QPalette::Inactive,
                                            selected ? QPalette::HighlightedText : QPalette::WindowText);
    const QByteArray icon = index.data(SidebarModel::IconNameRole).toString().toLatin1();
    stylepaint::icon(painter,
                     QStyle::visualRect(option.direction, row, QRect(row.left(), row.top(), kIconSize, row.height())),
                     icon.constData(), selected ? theme.accentLine : theme.text2, kIconSize);
    const int number = paintNumber(painter, row, option.direction, index, selected ? text : theme.text2);
    painter->setFont(textFont(TextSize::Body, selected ? QFont::Medium : QFont::Normal));
    painter->setPen(text);
    const QRect words =
        QStyle::visualRect(option.direction, row, row.adjusted(kIconSize + 10, 0, number ? -number - 8 : 0, 0));
    painter->drawText(words, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace steward

#include "moc_sidebardelegate.cpp"
