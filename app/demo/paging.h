// SPDX-License-Identifier: GPL-3.0-or-later
// Lists in pages: 'after' and 'before' with last_id and has_more, or 'after' with next (groups). Pure functions over
// whatever a list is made of; the work is that of one page, however long the list.
#pragma once

#include "app/demo/reply.h"
#include "app/demo/routing.h"

#include <functional>
#include <optional>
#include <QJsonArray>

namespace steward::demo {

struct ListSource final
{
    int size = 0;
    std::function<bool(int)> visible;            ///< whether the row at a place belongs into this answer
    std::function<QJsonObject(int)> row;         ///< its JSON, which has an "id"
    std::function<int(const QString &)> placeOf; ///< -1: no such id
};

enum class PageShape { LastId, Next };

struct PageRules final
{
    int defaultLimit = 20;
    int maxLimit = 100;
    int minLimit = 1;
    bool newestFirst = false; ///< without an 'order' parameter
    PageShape shape = PageShape::LastId;
};

[[nodiscard]] HttpReply page(const Context &context, const ListSource &source, PageRules rules = {});

/// The 'limit' parameter, or the answer that refuses it.
[[nodiscard]] std::optional<HttpReply> readLimit(const Query &query, int &limit, int min, int max);

} // namespace steward::demo
