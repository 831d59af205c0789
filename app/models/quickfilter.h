// SPDX-License-Identifier: GPL-3.0-or-later
// Quick filters: named conditions on a row, the chips above a table. The same conditions count for chips, badges and
// checks, so that all figures of a page agree.
#pragma once

#include <algorithm>
#include <functional>
#include <QLatin1StringView>
#include <span>
#include <vector>

namespace steward {

template <typename Row>
struct QuickFilter final
{
    QLatin1StringView id; ///< "owner-gone": stable, used by Target::filter and settings
    const char *title;    ///< QT_TRANSLATE_NOOP("QuickFilters", "…")
    bool (*matches)(const Row &);
};

template <typename Row>
[[nodiscard]] const QuickFilter<Row> *findFilter(std::span<const QuickFilter<Row>> filters, QStringView id)
{
    const auto found =
        std::find_if(filters.begin(), filters.end(), [&](const auto &filter) { return id == filter.id; });
    return found == filters.end() ? nullptr : &*found;
}

/// How many rows each filter matches, in the order of \a filters; one pass.
template <typename Row>
[[nodiscard]] std::vector<int> countMatches(std::span<const QuickFilter<Row>> filters, const std::vector<Row> &rows)
{
    std::vector<int> counts(filters.size(), 0);
    for (const Row &row : rows) {
        for (size_t i = 0; i < filters.size(); ++i)
            counts[i] += filters[i].matches(row) ? 1 : 0;
    }
    return counts;
}

/// A row has to match all of \a chosen; none chosen: an empty function, which lets every row pass.
template <typename Row>
[[nodiscard]] std::function<bool(const Row &)> allOf(std::vector<bool (*)(const Row &)> chosen)
{
    if (chosen.empty())
        return {};
    return [chosen = std::move(chosen)](const Row &row) {
        return std::all_of(chosen.begin(), chosen.end(), [&](auto matches) { return matches(row); });
    };
}

} // namespace steward
