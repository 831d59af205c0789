// SPDX-License-Identifier: GPL-3.0-or-later
// What a list from the service goes through before it is kept: rows that stand twice because the list moved between two
// pages are dropped, and texts that stand in many rows share their memory. Pure functions over values.
#pragma once

#include "app/archive/columns.h"
#include "app/organization/snapshot.h"
#include "app/sync/textpool.h"

#include <QSet>

namespace steward::tidying {

template <typename T>
void dropRepeats(std::vector<T> &rows)
{
    if constexpr (requires(const T &row) { QString(row.id); }) {
        QSet<QString> seen;
        seen.reserve(static_cast<qsizetype>(rows.size()));
        std::erase_if(rows, [&seen](const T &row) {
            const qsizetype before = seen.size();
            seen.insert(row.id);
            return seen.size() == before;
        });
    }
}

template <typename T>
void shareTexts(T &row, TextPool &texts, columns::Ids ids = columns::Ids::Own)
{
    columns::forEach<T>([&](const auto &field) {
        if constexpr (std::same_as<std::remove_cvref_t<decltype(row.*field.member)>, QString>) {
            if (!columns::isUnique(field.path, ids))
                row.*field.member = texts.shared(row.*field.member);
        }
    });
    columns::forEachList<T>([&](const auto &field) {
        for (auto &member : row.*field.member)
            shareTexts(member, texts, columns::Ids::Shared);
    });
}

/// Drops project keys from a list of admin keys (BEHAVIOURS 34); whether there were any.
bool dropProjectKeys(std::vector<AdminKey> &keys, const PerProject<ProjectKey> &projectKeys);

} // namespace steward::tidying
