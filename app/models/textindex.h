// SPDX-License-Identifier: GPL-3.0-or-later
// TextIndex keeps each distinct string of a table once, so that a filter looks at a string once however many rows show
// it, and a sort compares ranks instead of words. Ids are dense and stay valid. A value; one thread at a time.
#pragma once

#include <array>
#include <cstdint>
#include <QByteArray>
#include <QHash>
#include <QString>
#include <vector>

namespace steward {

class TextIndex final
{
public:
    using Id = std::uint32_t;

    Id intern(const QString &text);
    [[nodiscard]] const QString &text(Id id) const { return m_texts[id]; }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_texts.size()); }
    /// No more strings will come: frees what only intern() needs.
    void squeeze();

    /// Place of each string marked in \a wanted (indexed by Id) among those marked, by the collation of the user's
    /// language; digits count as numbers, equal keys have equal ranks. 0 for the others.
    [[nodiscard]] std::vector<std::uint32_t> ranks(const std::vector<char> &wanted) const;

    /// Sets bit \a bit in \a hits (indexed by Id) of every string that contains \a foldedWord.
    void match(const QString &foldedWord, std::uint32_t bit, std::vector<std::uint32_t> &hits) const;

    /// Lower case, without accents, line breaks as spaces: what is compared when filtering.
    [[nodiscard]] static QString fold(const QString &text);

private:
    QHash<QString, Id> m_ids;
    std::vector<QString> m_texts;
    QByteArray m_folded;                      // all folded strings one after the other in UTF-8, each ended by '\n'
    std::vector<qsizetype> m_ends;            // where each ends in it
    std::array<qsizetype, 256> m_frequency{}; // of each byte in it
};

} // namespace steward
