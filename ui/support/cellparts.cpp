// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/cellparts.h"

#include "ui/support/environment.h"
#include "ui/support/figures.h"
#include "ui/support/icons.h"
#include "ui/support/stylepaint.h"

#include <algorithm>
#include <QGuiApplication>
#include <QPainter>

namespace steward::cellparts {

namespace {

constexpr int kPillPadding = 6;
constexpr int kPillIcon = 12;
constexpr int kPillIconGap = 5;
constexpr int kIconPill = kPillIcon + 2 * kPillPadding;

ToneColors colorsOf(const Pill &pill, bool loud)
{
    const Theme &theme = currentTheme();
    if (!pill.environment)
        return theme.tone(pill.tone);
    if (loud && *pill.environment == EnvironmentClass::Production)
        return {theme.loudProductionText, theme.loudProductionFill, {}};
    return theme.environment(*pill.environment);
}

/// The ground of a pill: a tint, or in high contrast a line.
void drawTint(QPainter &painter, const QRect &rect, const ToneColors &colors)
{
    const Theme &theme = currentTheme();
    stylepaint::frame(&painter, rect, colors.tint, theme.contrast ? colors.border : QColor(), 4, theme.toneLine);
}

bool isLeftToRight()
{
    return QGuiApplication::layoutDirection() == Qt::LeftToRight;
}

} // namespace

QFont pillFont()
{
    return textFont(TextSize::Small, QFont::Medium);
}

int pillHeight()
{
    return std::max(kPillHeight, QFontMetrics(pillFont()).height() + 2);
}

int pillWidth(const Pill &pill, bool iconOnly)
{
    const bool hasIcon = pill.environment || !pill.icon.isEmpty();
    if (iconOnly && hasIcon)
        return kIconPill;
    return QFontMetrics(pillFont()).horizontalAdvance(pill.text) + 2 * kPillPadding +
           (hasIcon ? kPillIcon + kPillIconGap : 0);
}

void drawPill(QPainter &painter, const QRect &rect, const Pill &pill, bool iconOnly, bool loud)
{
    const ToneColors colors = colorsOf(pill, loud);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawTint(painter, rect, colors);
    QRect inner = rect.adjusted(kPillPadding, 0, -kPillPadding, 0);
    if (pill.environment || !pill.icon.isEmpty()) {
        const QRect spot(isLeftToRight() ? inner.left() : inner.right() + 1 - kPillIcon,
                         rect.top() + (rect.height() - kPillIcon) / 2, kPillIcon, kPillIcon);
        if (pill.environment)
            drawEnvironmentGlyph(painter, spot, *pill.environment, colors.text, 8);
        else
            painter.drawPixmap(spot,
                               icons::pixmap(pill.icon, colors.text, kPillIcon, painter.device()->devicePixelRatioF()));
        if (isLeftToRight())
            inner.setLeft(spot.right() + 1 + kPillIconGap);
        else
            inner.setRight(spot.left() - 1 - kPillIconGap);
    }
    if (!iconOnly) {
        painter.setFont(pillFont());
        painter.setPen(colors.text);
        painter.drawText(inner, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine | Qt::TextDontClip,
                         pill.text);
    }
    painter.restore();
}

void drawPills(QPainter &painter, const QRect &rect, const std::vector<Pill> &pills, bool loud)
{
    if (pills.empty())
        return;
    const auto widthWith = [&pills](size_t words) {
        int sum = kGap * static_cast<int>(pills.size() - 1);
        for (size_t i = 0; i < pills.size(); ++i)
            sum += pillWidth(pills[i], i >= words);
        return sum;
    };
    size_t words = pills.size();
    while (words > 0 && widthWith(words) > rect.width())
        --words;
    // The first is the most urgent: rather than its word goes, the icons of the others become their number.
    size_t shown = pills.size();
    const auto moreText = [&] { return u'+' + QString::number(pills.size() - shown); };
    const auto moreWidth = [&] {
        return shown == pills.size() ? 0 : kGap + QFontMetrics(pillFont()).horizontalAdvance(moreText());
    };
    if (words == 0 && pills.size() > 1 && pillWidth(pills.front()) <= rect.width()) {
        words = 1;
        while (shown > 1 && pillWidth(pills.front()) + kGap * static_cast<int>(shown - 1) +
                                    (static_cast<int>(shown) - 1) * kIconPill + moreWidth() >
                                rect.width())
            --shown;
    }
    const int height = std::min(pillHeight(), rect.height());
    const auto place = [&](int used, int width) {
        return QRect(isLeftToRight() ? rect.left() + used : rect.right() + 1 - used - width,
                     rect.top() + (rect.height() - height) / 2, width, height);
    };
    int used = 0;
    for (size_t i = 0; i < shown; ++i) {
        const int width = pillWidth(pills[i], i >= words);
        if (used + width > rect.width())
            return; // not even the icons fit; the tooltip has them all
        drawPill(painter, place(used, width), pills[i], i >= words, loud);
        used += width + kGap;
    }
    if (shown < pills.size() && used + moreWidth() - kGap <= rect.width()) {
        painter.setFont(pillFont());
        painter.setPen(currentTheme().text2);
        painter.drawText(place(used, moreWidth() - kGap), int(Qt::AlignCenter) | Qt::TextSingleLine | Qt::TextDontClip,
                         moreText());
    }
}

void drawPlace(QPainter &painter, const QRect &rect, EnvironmentClass environment)
{
    const ToneColors &colors = currentTheme().environment(environment);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawTint(painter, rect, colors);
    painter.restore();
    drawEnvironmentGlyph(painter, rect, environment, colors.text, 8);
}

void drawAvatar(QPainter &painter, const QRect &rect, const QString &initials, const QColor &ring)
{
    // A person keeps their colour; it means nothing, so it is taken from their letters alone.
    size_t sum = 0;
    for (const QChar c : initials)
        sum += c.unicode();
    constexpr std::array kinds{EnvironmentClass::Development, EnvironmentClass::Analytics, EnvironmentClass::Staging,
                               EnvironmentClass::Production};
    const ToneColors &colors = currentTheme().environment(kinds[sum % kinds.size()]);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = !ring.isValid() && currentTheme().contrast ? colors.border : ring;
    painter.setPen(line.isValid() ? QPen(line, 2) : QPen(Qt::NoPen));
    painter.setBrush(colors.tint);
    painter.drawEllipse(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5));
    QFont font = textFont(TextSize::Caption, QFont::DemiBold);
    const int room = rect.width() - 4;
    if (const int wanted = QFontMetrics(font).horizontalAdvance(initials); wanted > room)
        font.setPixelSize(std::max(1, QFontInfo(font).pixelSize() * room / wanted));
    painter.setFont(font);
    painter.setPen(colors.text);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, initials);
    painter.restore();
}

void drawInvitation(QPainter &painter, const QRect &rect)
{
    const QColor color = currentTheme().text2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5));
    constexpr int kSize = 12;
    painter.drawPixmap(rect.center().x() - kSize / 2 + 1, rect.center().y() - kSize / 2 + 1,
                       icons::pixmap(QLatin1StringView("mail"), color, kSize, painter.device()->devicePixelRatioF()));
    painter.restore();
}

int drawLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color)
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    const QFontMetrics metrics(font);
    // Widths are rounded: what was measured to fit is not elided for a fraction of a pixel.
    const QString fitting = metrics.horizontalAdvance(text) <= rect.width()
                                ? text
                                : metrics.elidedText(text, Qt::ElideMiddle, rect.width(), Qt::TextSingleLine);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine | Qt::TextDontClip, fitting);
    return std::min(rect.width(), metrics.horizontalAdvance(fitting));
}

QString initials(const QString &name)
{
    QString local = name.section(u'@', 0, 0).trimmed();
    QStringList words = local.split(u' ', Qt::SkipEmptyParts);
    if (words.size() == 1)
        words = local.split(u'.', Qt::SkipEmptyParts);
    QString letters;
    for (const QString &word : {words.value(0), words.size() > 1 ? words.constLast() : QString()}) {
        const auto letter = std::find_if(word.cbegin(), word.cend(), [](QChar c) { return c.isLetterOrNumber(); });
        if (letter != word.cend())
            letters += letter->toUpper();
    }
    return letters;
}

} // namespace steward::cellparts
