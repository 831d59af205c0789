// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/spend/sheet.h"

namespace steward::sheet {

void merge(Cells &into, std::string_view bytes)
{
    Cells both;
    both.reserve(std::max(into.size(), bytes.size() / kCellBytes));
    auto at = into.cbegin();
    forEach(bytes, [&](qint32 member, Money amount) {
        while (at != into.cend() && at->member < member)
            both.push_back(*at++);
        if (at != into.cend() && at->member == member)
            amount += (at++)->amount;
        both.push_back({member, amount});
    });
    both.insert(both.end(), at, into.cend());
    into = std::move(both);
}

} // namespace steward::sheet
