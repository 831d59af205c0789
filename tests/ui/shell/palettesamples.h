// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of a palette at full scale, for its test and its benchmark.
#pragma once

#include "ui/shell/paletteindex.h"

#include <algorithm>

namespace steward::test {

inline std::vector<PaletteEntry> manyKeys()
{
    using namespace Qt::Literals::StringLiterals;
    std::vector<PaletteEntry> entries;
    for (int i = 0; i < 32'000; ++i)
        entries.push_back({PaletteGroup::Keys,
                           QString::number(i),
                           u"service-key-%1-production"_s.arg(i),
                           u"%1"_s.arg(i % 10'000, 4, 10, QChar(u'0')),
                           u"Somebody Or Other %1"_s.arg(i % 900),
                           {}});
    return entries;
}

/// How many of \a entries hold each of the words somewhere: a plain search.
inline int plainCount(const std::vector<PaletteEntry> &entries, const QStringList &words)
{
    return static_cast<int>(std::count_if(entries.begin(), entries.end(), [&words](const PaletteEntry &entry) {
        return std::all_of(words.begin(), words.end(), [&entry](const QString &word) {
            return entry.name.contains(word, Qt::CaseInsensitive) || entry.tail.contains(word, Qt::CaseInsensitive) ||
                   entry.extra.contains(word, Qt::CaseInsensitive);
        });
    }));
}

} // namespace steward::test
