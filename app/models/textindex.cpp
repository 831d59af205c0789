// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/textindex.h"

#include <algorithm>
#include <numeric>
#include <QByteArrayMatcher>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

/// Letters that people type without their stroke or ligature, but that Unicode does not decompose.
QLatin1StringView plainLetter(QChar letter)
{
    switch (letter.unicode()) {
    case u'ß':
        return "ss"_L1;
    case u'ø':
        return "o"_L1;
    case u'ł':
        return "l"_L1;
    case u'đ':
        return "d"_L1;
    case u'ħ':
        return "h"_L1;
    case u'ı':
        return "i"_L1;
    case u'æ':
        return "ae"_L1;
    case u'œ':
        return "oe"_L1;
    case u'þ':
        return "th"_L1;
    case u'ð':
        return "d"_L1;
    default:
        return {};
    }
}

QLocale collationLocale()
{
    // QCollator sorts by code point in the C locale and passes numbers over; a list should not.
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

} // namespace

TextIndex::TextIndex()
    : m_collator(collationLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

QString TextIndex::fold(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    const QString plain = ascii ? text : text.toCaseFolded().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : plain) {
        if (c.unicode() < 0x80) {
            const bool upper = c.unicode() >= u'A' && c.unicode() <= u'Z';
            folded += upper ? QChar(c.unicode() + 32) : c.unicode() < 0x20 ? u' ' : c;
        } else if (c.category() == QChar::Mark_NonSpacing) {
            continue;
        } else if (const auto letters = plainLetter(c); !letters.isEmpty()) {
            folded += letters;
        } else {
            folded += c;
        }
    }
    return folded;
}

TextIndex::Id TextIndex::intern(const QString &text)
{
    const auto found = m_ids.constFind(text);
    if (found != m_ids.constEnd())
        return *found;
    const auto id = static_cast<Id>(m_texts.size());
    m_ids.insert(text, id);
    m_texts.push_back(text);
    m_folded += fold(text).toUtf8();
    m_folded += '\n';
    m_ends.push_back(m_folded.size());
    m_ranks.clear();
    return id;
}

void TextIndex::clear()
{
    m_ids.clear();
    m_texts.clear();
    m_folded.clear();
    m_ends.clear();
    m_sortKeys.clear();
    m_ranks.clear();
}

const std::vector<std::uint32_t> &TextIndex::ranks()
{
    if (m_ranks.size() == m_texts.size())
        return m_ranks;
    m_sortKeys.reserve(m_texts.size());
    for (size_t i = m_sortKeys.size(); i < m_texts.size(); ++i)
        m_sortKeys.push_back(m_collator.sortKey(m_texts[i]));
    std::vector<Id> order(m_texts.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [this](Id a, Id b) { return m_sortKeys[a].compare(m_sortKeys[b]) < 0; });
    m_ranks.assign(m_texts.size(), 0);
    for (size_t i = 1; i < order.size(); ++i) {
        const bool equal = m_sortKeys[order[i]].compare(m_sortKeys[order[i - 1]]) == 0;
        m_ranks[order[i]] = equal ? m_ranks[order[i - 1]] : static_cast<std::uint32_t>(i);
    }
    return m_ranks;
}

void TextIndex::match(const QString &foldedWord, std::uint32_t bit, std::vector<std::uint32_t> &hits) const
{
    hits.resize(m_texts.size(), 0);
    const QByteArray word = foldedWord.toUtf8();
    const QByteArrayMatcher matcher(word);
    // One search over all strings at once; after a hit it goes on behind the string that was hit.
    auto end = m_ends.cbegin();
    for (qsizetype at = 0; at < m_folded.size(); at = *end, ++end) {
        at = word.size() == 1 ? m_folded.indexOf(word.front(), at) : matcher.indexIn(m_folded, at);
        if (at < 0)
            break;
        end = std::find_if(end, m_ends.cend(), [at](qsizetype stop) { return stop > at; });
        hits[static_cast<size_t>(end - m_ends.cbegin())] |= bit;
    }
}

} // namespace steward
