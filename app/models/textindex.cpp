// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/textindex.h"

#include <algorithm>
#include <cstring>
#include <QCollator>
#include <QLocale>
#include <utility>

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

QCollator personsCollator()
{
    // QCollator sorts by code point in the C locale and passes numbers over; a list should not.
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

} // namespace

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
    const QByteArray folded = fold(text).toUtf8() + '\n';
    for (const char byte : folded)
        ++m_frequency[static_cast<unsigned char>(byte)];
    m_folded += folded;
    m_ends.push_back(m_folded.size());
    return id;
}

void TextIndex::squeeze()
{
    m_ids = {};
    m_folded.squeeze();
    m_texts.shrink_to_fit();
    m_ends.shrink_to_fit();
}

std::vector<std::uint32_t> TextIndex::ranks(const std::vector<char> &wanted) const
{
    const QCollator collator = personsCollator();
    // The keys are several times as large as the strings: they are let go of, and the ranks kept by whoever sorts.
    std::vector<std::pair<Id, QCollatorSortKey>> keys;
    keys.reserve(static_cast<size_t>(std::count(wanted.cbegin(), wanted.cend(), char(1))));
    for (size_t id = 0; id < wanted.size(); ++id) {
        if (wanted[id])
            keys.emplace_back(static_cast<Id>(id), collator.sortKey(m_texts[id]));
    }
    std::sort(keys.begin(), keys.end(), [](const auto &a, const auto &b) { return a.second.compare(b.second) < 0; });
    std::vector<std::uint32_t> ranks(m_texts.size(), 0);
    std::uint32_t rank = 0;
    for (size_t i = 0; i < keys.size(); ++i) {
        if (i > 0 && keys[i].second.compare(keys[i - 1].second) != 0)
            rank = static_cast<std::uint32_t>(i);
        ranks[keys[i].first] = rank;
    }
    return ranks;
}

void TextIndex::match(const QString &foldedWord, std::uint32_t bit, std::vector<std::uint32_t> &hits) const
{
    hits.resize(m_texts.size(), 0);
    const QByteArray word = foldedWord.toUtf8();
    if (word.isEmpty())
        return;
    // One search over all strings at once, for the byte of the word that they have fewest of; after a hit it goes on
    // behind the string that was hit. A word holds no line break, so a hit never crosses the border of a string.
    const auto rarest = std::min_element(word.begin(), word.end(), [this](char a, char b) {
        return m_frequency[static_cast<unsigned char>(a)] < m_frequency[static_cast<unsigned char>(b)];
    });
    const qsizetype lead = rarest - word.begin();
    const char *const begin = m_folded.constData();
    const char *const end = begin + m_folded.size();
    auto string = m_ends.cbegin();
    for (const char *at = begin; at < end;) {
        at = static_cast<const char *>(std::memchr(at, *rarest, static_cast<size_t>(end - at)));
        if (!at)
            break;
        const char *const first = at - lead;
        if (first < begin || end - first < word.size() ||
            std::memcmp(first, word.constData(), static_cast<size_t>(word.size())) != 0) {
            ++at;
            continue;
        }
        string = std::find_if(string, m_ends.cend(), [offset = at - begin](qsizetype stop) { return stop > offset; });
        hits[static_cast<size_t>(string - m_ends.cbegin())] |= bit;
        at = begin + *string;
    }
}

} // namespace steward
