// SPDX-License-Identifier: GPL-3.0-or-later
// PageCursor says which request fetches the next page of a list, from how the last page ended. A value; knows no
// network.
#pragma once

#include "app/base/result.h"
#include "app/net/request.h"

#include <QSet>
#include <QString>

namespace steward {

enum class Paging {
    AfterLastId, ///< after / last_id + has_more: most lists
    AfterNext,   ///< after / next: groups and roles
    PageToken,   ///< page / next_page: usage and costs
};

/// What a page says about the one behind it.
struct PageEnd final
{
    std::optional<bool> hasMore;
    QString lastId, next, nextPage;
    std::size_t itemCount = 0;
    QString lastItemId; ///< stands in for a missing last_id
};

class PageCursor final
{
public:
    PageCursor() = default;
    PageCursor(Request first, Paging paging, int limit);

    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    [[nodiscard]] const Request &request() const { return m_request; }

    /// Moves on to the following page and gives its cursor, empty at the end. BadReply with jsonPath when the page says
    /// that there is more without saying where, or names a page that was asked for before; nothing moves then.
    [[nodiscard]] Result<QString> advance(const PageEnd &end);

private:
    Request m_request;
    Paging m_paging = Paging::AfterLastId;
    std::size_t m_limit = 0;
    QSet<QString> m_seen;
    bool m_atEnd = false;
};

} // namespace steward
