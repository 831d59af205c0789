// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/headstart.h"

namespace steward {
namespace {

constexpr qint64 kHeadStart = 12;

} // namespace

bool holdsBack(const HeadStart &now)
{
    if (now.sent >= kHeadStart || now.throttled)
        return false;
    for (int i = 0; i < kListKindCount; ++i) {
        const auto kind = static_cast<ListKind>(i);
        if (urgency(now.focus, kind) != Priority::Interactive)
            continue;
        const bool rowless = kind == ListKind::ProjectKeys && now.keyless;
        const bool enough = isPerProject(kind) && now.round.hasCome(kind) && !rowless;
        if (!enough && now.round.isBusy(kind))
            return true;
    }
    return now.untold;
}

} // namespace steward
