// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/figures.h"

#include <QApplication>
#include <QFontDatabase>
#include <QHash>
#include <QPainter>

namespace steward {

namespace {

qreal ratio(TextSize size)
{
    switch (size) {
    case TextSize::Caption:
        return 0.85;
    case TextSize::Small:
        return 0.92;
    case TextSize::Body:
        return 1.0;
    case TextSize::H2:
        return 15.0 / 13.0;
    case TextSize::Figure:
        return 17.0 / 13.0;
    case TextSize::H1:
        return 19.0 / 13.0;
    case TextSize::Big:
        return 24.0 / 13.0;
    }
    return 1.0;
}

void scale(QFont &font, qreal factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * factor));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
}

struct Digits final
{
    bool tabular = true;
    qreal cell = 0; ///< advance of the widest digit
};

Digits digits(const QFont &font)
{
    static QHash<QString, Digits> known;
    const QString key = font.key();
    if (const auto it = known.constFind(key); it != known.cend())
        return *it;
    const QFontMetricsF metrics(font);
    Digits result{true, metrics.horizontalAdvance(u'0')};
    for (char16_t c = u'1'; c <= u'9'; ++c) {
        const qreal advance = metrics.horizontalAdvance(QChar(c));
        result.tabular = result.tabular && qAbs(advance - result.cell) < 0.01;
        result.cell = qMax(result.cell, advance);
    }
    known.insert(key, result);
    return result;
}

} // namespace

QFont textFont(TextSize size, QFont::Weight weight)
{
    QFont font = QApplication::font();
    scale(font, ratio(size));
    font.setWeight(weight);
    return font;
}

QFont monoFont(TextSize size)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont body = QApplication::font();
    if (body.pixelSize() > 0)
        font.setPixelSize(body.pixelSize());
    else
        font.setPointSizeF(body.pointSizeF());
    scale(font, ratio(size));
    return font;
}

int scaledRoom(int pixels)
{
    constexpr double kLetter = 13;
    return qRound(pixels * qMax(1.0, QFontInfo(QApplication::font()).pixelSize() / kLetter));
}

int controlHeight(int minimum, int padding)
{
    return qMax(minimum, QFontMetrics(QApplication::font()).height() + padding);
}

bool figures::areTabular(const QFont &font)
{
    return digits(font).tabular;
}

qreal figures::width(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const Digits d = digits(font);
    if (d.tabular)
        return metrics.horizontalAdvance(text);
    qreal sum = 0;
    for (const QChar c : text)
        sum += c >= u'0' && c <= u'9' ? d.cell : metrics.horizontalAdvance(c);
    return sum;
}

QString figures::fitting(const QString &text, const QFont &font, qreal room)
{
    return width(text, font) <= room + 0.5 ? text : QString(u'\u2026');
}

void figures::draw(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFont font = painter->font();
    const Digits d = digits(font);
    if (d.tabular) {
        painter->drawText(rect, int(alignment | Qt::TextSingleLine), text);
        return;
    }
    const QFontMetricsF metrics(font);
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width(text, font);
    else if (alignment & Qt::AlignHCenter)
        x += (rect.width() - width(text, font)) / 2;
    const qreal baseline = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    for (const QChar c : text) {
        const qreal advance = metrics.horizontalAdvance(c);
        const qreal cell = c >= u'0' && c <= u'9' ? d.cell : advance;
        painter->drawText(QPointF(x + (cell - advance) / 2, baseline), QString(c));
        x += cell;
    }
}

} // namespace steward
