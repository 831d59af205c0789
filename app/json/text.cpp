// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json/text.h"

#include <QChar>
#include <QHashFunctions>

namespace steward::json {

namespace {

/// The character for the letter behind a backslash; 0 for one that JSON does not know.
char16_t simpleEscape(char letter)
{
    switch (letter) {
    case '"':
        return u'"';
    case '\\':
        return u'\\';
    case '/':
        return u'/';
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default:
        return 0;
    }
}

void replaceLoneSurrogates(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (text.at(i).isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
}

} // namespace

RawText RawText::at(const char *begin)
{
    const char *end = begin;
    bool hasEscapes = false;
    for (; *end != '"'; ++end) {
        if (*end == '\\') {
            hasEscapes = true;
            ++end;
        }
    }
    return {QByteArrayView(begin, end), hasEscapes};
}

QString RecentTexts::toString(RawText text)
{
    constexpr qsizetype kLongest = 48; // longer ones seldom repeat
    const QByteArrayView bytes = text.bytes();
    if (bytes.isEmpty() || bytes.size() > kLongest)
        return text.toString();
    Entry &entry = m_entries[qHashBits(bytes.data(), std::size_t(bytes.size())) % m_entries.size()];
    if (entry.bytes != bytes)
        entry = {bytes, text.toString()};
    return entry.text;
}

bool RawText::equals(std::string_view name) const
{
    if (m_hasEscapes)
        return toString() == toQString(name);
    return std::string_view(m_bytes.data(), static_cast<std::size_t>(m_bytes.size())) == name;
}

QString RawText::toString() const
{
    if (!m_hasEscapes)
        return QString::fromUtf8(m_bytes);
    QString text;
    text.reserve(m_bytes.size());
    qsizetype at = 0;
    while (at < m_bytes.size()) {
        const qsizetype escape = m_bytes.indexOf('\\', at);
        const qsizetype plainEnd = escape < 0 ? m_bytes.size() : escape;
        text += QString::fromUtf8(m_bytes.sliced(at, plainEnd - at));
        if (escape < 0)
            break;
        const char letter = m_bytes.at(escape + 1);
        at = escape + 2;
        if (letter != 'u') {
            const char16_t unit = simpleEscape(letter);
            text += unit ? QChar(unit) : QChar(QChar::ReplacementCharacter);
            continue;
        }
        const QByteArrayView digits = m_bytes.sliced(at, std::min<qsizetype>(4, m_bytes.size() - at));
        bool ok = false;
        const ushort unit = digits.toByteArray().toUShort(&ok, 16);
        text += ok && digits.size() == 4 ? QChar(unit) : QChar(QChar::ReplacementCharacter);
        at += digits.size();
    }
    replaceLoneSurrogates(text);
    return text;
}

} // namespace steward::json
