// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettedelegate.h"

#include "ui/shell/paletteindex.h"
#include "ui/shell/palettemodel.h"
#include "ui/support/figures.h"
#include "ui/support/stylepaint.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace steward {

namespace {

constexpr int kMargin = 16;
constexpr int kIconColumn = 30;

/// One line with the matches marked; gives its width.
qreal drawName(QPainter *painter, const QRectF &rect, const QString &name, const QStringList &words, bool mirrored)
{
    const QFont font = textFont(TextSize::Body);
    const QString shown = QFontMetricsF(font).elidedText(name, Qt::ElideMiddle, rect.width());
    QTextLayout layout(shown, font);
    layout.setTextOption(QTextOption(Qt::AlignLeft | Qt::AlignAbsolute));
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[start, length] : PaletteIndex::matches(shown, words)) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setFontUnderline(true);
        formats.append({start, length, format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width() * 2);
    layout.endLayout();
    const qreal left = mirrored ? rect.right() - line.naturalTextWidth() : rect.left();
    layout.draw(painter, QPointF(left, rect.top() + (rect.height() - line.height()) / 2));
    return line.naturalTextWidth();
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool heading = index.data(PaletteModel::HeadingRole).toBool();
    return {option.rect.width(), heading ? controlHeight(26, 10) : controlHeight(34, 16)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = currentTheme();
    painter->save();
    const QRect row = option.rect;
    const QString name = index.data(Qt::DisplayRole).toString();
    const auto place = [&](const QRect &r) { return QStyle::visualRect(option.direction, row, r); };
    const int flags =
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) | int(Qt::TextSingleLine);
    if (index.data(PaletteModel::HeadingRole).toBool()) {
        painter->setFont(textFont(TextSize::Caption, QFont::DemiBold));
        painter->setPen(theme.text2);
        painter->drawText(row.adjusted(kMargin, 4, -kMargin, 0), flags, name);
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        painter->fillRect(row, theme.palette.color(QPalette::Highlight));
        painter->fillRect(place(QRect(row.left(), row.top(), 3, row.height())), theme.accentLine);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(row, theme.hover);
    }
    const QByteArray icon = index.data(PaletteModel::IconNameRole).toString().toLatin1();
    stylepaint::icon(painter, place(QRect(row.left() + kMargin, row.top(), 16, row.height())), icon.constData(),
                     selected ? theme.palette.color(QPalette::HighlightedText) : theme.text2, 16);
    QRect words = place(row.adjusted(kMargin + kIconColumn, 0, -kMargin, 0));
    painter->setPen(theme.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int spare = words.width() / 4; // for what stands behind the name
    const auto pass = [&](int width) {
        mirrored ? words.adjust(0, 0, -width - 10, 0) : words.adjust(width + 10, 0, 0, 0);
    };
    pass(int(drawName(painter, words.adjusted(mirrored ? spare : 0, 0, mirrored ? 0 : -spare, 0), name,
                      index.data(PaletteModel::WordsRole).toStringList(), mirrored)));
    const auto append = [&](const QString &text, const QFont &font) {
        if (text.isEmpty() || words.width() < 30)
            return;
        painter->setFont(font);
        painter->setPen(theme.text2);
        const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideMiddle, words.width());
        painter->drawText(words, flags, shown);
        pass(painter->fontMetrics().horizontalAdvance(shown));
    };
    append(index.data(PaletteModel::TailRole).toString(), monoFont());
    append(index.data(PaletteModel::DetailRole).toString(), textFont(TextSize::Small));
    painter->restore();
}

} // namespace steward

#include "moc_palettedelegate.cpp"
