// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spend/chartletters.h"

#include <array>

namespace steward {

QHash<QString, int> ChartLetters::assign(int kind, const QStringList &largest)
{
    const QStringList shown = largest.first(std::min<qsizetype>(kColours, largest.size()));
    QHash<QString, int> &known = m_known[kind];
    QHash<QString, int> places;
    std::array<bool, kColours> taken{};
    for (const QString &member : shown) {
        const int place = known.value(member, -1);
        if (place >= 0 && !taken[static_cast<size_t>(place)]) {
            taken[static_cast<size_t>(place)] = true;
            places.insert(member, place);
        }
    }
    for (const QString &member : shown) {
        if (places.contains(member))
            continue;
        int free = 0;
        while (taken[static_cast<size_t>(free)])
            ++free;
        taken[static_cast<size_t>(free)] = true;
        places.insert(member, free);
    }
    for (auto it = places.cbegin(); it != places.cend(); ++it)
        known.insert(it.key(), it.value());
    return places;
}

} // namespace steward
