// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses out of a text as people paste it: one a line or several, with commas, semicolons, tabs or blanks between
// them, with names, quotes, angle brackets, bullets or mailto: around them. What is no address is given back as it
// stands; nothing is dropped. Pure function.
#pragma once

#include <QString>
#include <vector>

namespace steward {

struct ListedAddress final
{
    int line = 0;    ///< from 1
    QString text;    ///< as it stands there
    QString address; ///< what it means; the text itself where no address is in it
    friend bool operator==(const ListedAddress &, const ListedAddress &) = default;
};

[[nodiscard]] std::vector<ListedAddress> addressesIn(const QString &text);

} // namespace steward
