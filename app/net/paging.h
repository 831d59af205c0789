// SPDX-License-Identifier: GPL-3.0-or-later
// The three paging idioms of the contract as one lazy sequence. An idiom only differs in which member of the answer holds
// the next cursor and which parameter carries it.
#pragma once

#include "app/base/result.h"

#include <QString>
#include <vector>

namespace steward {

enum class Paging {
    AfterLastId, ///< after / last_id + has_more: most lists
    AfterNext,   ///< after / next: groups and roles
    PageToken,   ///< page / next_page: usage and costs
};

template<typename T>
struct Page final
{
    std::vector<T> items;
    QString next; ///< cursor of the following page; empty when this is the last
};

// Pager<T> and collect<T>() follow here: see app/net/README or the tests for use.

} // namespace steward
