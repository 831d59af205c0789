// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/servertext.h"

namespace steward::servertext {

namespace {

bool isHiddenControl(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) // embeddings, overrides, isolates
           || c == 0x200E || c == 0x200F || c == 0x061C                 // direction marks
           || c == 0x200B || c == 0x2060 || c == 0xFEFF;                // no width at all: two names would look alike
}

bool isFolded(char16_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029 || QChar::isSpace(c);
}

QString withoutMiddle(const QString &text)
{
    constexpr qsizetype kHalf = kLongest / 2;
    qsizetype head = kHalf;
    qsizetype tail = text.size() - kHalf + 1;
    if (text.at(head - 1).isHighSurrogate())
        --head;
    if (text.at(tail).isLowSurrogate())
        ++tail;
    return text.first(head) + QChar(0x2026) + text.sliced(tail);
}

} // namespace

QString shown(QStringView text)
{
    QString result;
    result.reserve(text.size());
    bool space = false;
    for (const QChar c : text) {
        if (isFolded(c.unicode())) {
            space = !result.isEmpty();
            continue;
        }
        if (space)
            result += u' ';
        space = false;
        result += isHiddenControl(c.unicode()) ? QChar(kBox) : c;
    }
    return result.size() > kLongest ? withoutMiddle(result) : result;
}

QString shownOr(QStringView text, const QString &otherwise)
{
    QString result = shown(text);
    return result.isEmpty() ? otherwise : result;
}

QString isolated(QStringView text)
{
    return QChar(0x2068) + shown(text) + QChar(0x2069);
}

QString tooltip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p style='white-space:pre-wrap'>") + text.toHtmlEscaped() + QStringLiteral("</p>");
}

QString leftToRight(QStringView text)
{
    return QChar(0x2066) + shown(text) + QChar(0x2069);
}

} // namespace steward::servertext
