// SPDX-License-Identifier: GPL-3.0-or-later
// How TableModelBase tells views what has changed.
#include "app/models/tablemodelbase.h"

#include <algorithm>

namespace steward {

namespace {

/// More separate ranges than this in one change and the views are faster with a single layoutChanged.
constexpr int kMostRanges = 24;

/// Calls \a visit(first, last) for each run of consecutive places of \a flags that are set; back to front on request.
template <typename Visit>
void eachRun(const std::vector<char> &flags, bool backwards, Visit visit)
{
    std::vector<std::pair<int, int>> runs;
    const int size = static_cast<int>(flags.size());
    for (int i = 0; i < size; ++i) {
        if (!flags[static_cast<size_t>(i)])
            continue;
        if (runs.empty() || runs.back().second + 1 != i)
            runs.emplace_back(i, i);
        else
            runs.back().second = i;
    }
    if (backwards)
        std::reverse(runs.begin(), runs.end());
    for (const auto &[first, last] : runs)
        visit(first, last);
}

int countRuns(const std::vector<char> &flags)
{
    int runs = 0;
    for (size_t i = 0; i < flags.size(); ++i)
        runs += flags[i] && (i == 0 || !flags[i - 1]) ? 1 : 0;
    return runs;
}

} // namespace

void TableModelBase::show(Rows next)
{
    m_shownAt.clear();
    if (next == m_shown)
        return;

    // Rows that are gone stand at places from m_total on until the merge is done.
    size_t places = static_cast<size_t>(m_total);
    for (const int source : m_shown)
        places = std::max(places, static_cast<size_t>(source) + 1);
    std::vector<char> isShown(places, 0), willBeShown(places, 0);
    for (const int source : m_shown)
        isShown[static_cast<size_t>(source)] = 1;
    for (const int source : next)
        willBeShown[static_cast<size_t>(source)] = 1;

    std::vector<char> leaves, enters;
    leaves.reserve(m_shown.size());
    enters.reserve(next.size());
    for (const int source : m_shown)
        leaves.push_back(!willBeShown[static_cast<size_t>(source)]);
    for (const int source : next)
        enters.push_back(!isShown[static_cast<size_t>(source)]);

    if (countRuns(leaves) + countRuns(enters) > kMostRanges) {
        showAtOnce(std::move(next));
        return;
    }

    eachRun(leaves, true, [this](int first, int last) {
        beginRemoveRows({}, first, last);
        m_shown.erase(m_shown.begin() + first, m_shown.begin() + last + 1);
        endRemoveRows();
    });
    Rows stay;
    stay.reserve(m_shown.size());
    for (size_t row = 0; row < next.size(); ++row) {
        if (!enters[row])
            stay.push_back(next[row]);
    }
    if (stay != m_shown)
        showAtOnce(std::move(stay));
    eachRun(enters, false, [this, &next](int first, int last) {
        beginInsertRows({}, first, last);
        m_shown.insert(m_shown.begin() + first, next.begin() + first, next.begin() + last + 1);
        endInsertRows();
    });
}

void TableModelBase::showAtOnce(Rows next)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    if (!before.isEmpty()) {
        QHash<int, int> rowOfPlace;
        for (const QModelIndex &index : before)
            rowOfPlace.insert(sourceRow(index.row()), -1);
        for (size_t row = 0; row < next.size(); ++row) {
            if (const auto wanted = rowOfPlace.find(next[row]); wanted != rowOfPlace.end())
                *wanted = static_cast<int>(row);
        }
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex &index : before) {
            const int row = rowOfPlace.value(sourceRow(index.row()));
            after.append(row < 0 ? QModelIndex() : createIndex(row, index.column()));
        }
        m_shown = std::move(next);
        changePersistentIndexList(before, after);
    } else {
        m_shown = std::move(next);
    }
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void TableModelBase::announceChanges(const std::vector<Merge::Fate> &fates)
{
    std::vector<char> changed;
    changed.reserve(m_shown.size());
    for (const int source : m_shown)
        changed.push_back(fates[static_cast<size_t>(source)] == Merge::Changed);
    const int lastColumn = columns() - 1;
    if (countRuns(changed) > kMostRanges) {
        Q_EMIT dataChanged(index(0, 0), index(shownCount() - 1, lastColumn));
        return;
    }
    eachRun(changed, false, [&](int first, int last) { Q_EMIT dataChanged(index(first, 0), index(last, lastColumn)); });
}

} // namespace steward
