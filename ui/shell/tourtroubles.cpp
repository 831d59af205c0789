// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tourtroubles.h"

#include "app/board/board.h"
#include "app/session/session.h"
#include "app/sync/freshness.h"
#include "ui/shell/organizationview.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace steward::tourtroubles {

namespace {

using C = TourConnection;
using Stage = const TourStage &;

// A scene of something unfinished waits for the moment after which nothing more happens by itself, so that its picture
// is the same each time.
bool isJoined(Stage s)
{
    return s.session().board().isReady() && !s.session().board().isBusy();
}

/// Every list of the organization is there, and of those of projects as many of each kind as can be: \a most.
bool hasStalled(Stage s, int most)
{
    const auto &kinds = s.session().sync().progress().kinds;
    for (int i = 0; i < kListKindCount; ++i) {
        const auto &[done, total] = kinds[size_t(i)];
        const auto kind = ListKind(i);
        if (kind == ListKind::ProjectUsers)
            continue;                                          // the people carry their projects
        const int own = kind == ListKind::SpendLimits ? 1 : 0; // the organization has one as well
        if (isPerProject(kind) ? total < 2 || done != qMin(most + own, total) : total == 0 || done != total)
            return false;
    }
    return isJoined(s);
}

bool isThrottled(Stage s)
{
    constexpr int kAtOnce = 6; // Sync gives the Transport so many of a kind
    const QueueState queue = s.session().transport().queueState();
    int given = 0;
    for (const auto &[done, total] : s.session().sync().progress().kinds)
        given += qMin(kAtOnce, total - done);
    return queue.throttled && queue.inFlight == 0 && queue.waiting == given && hasStalled(s, 8);
}

bool isReadingProjects(Stage s)
{
    return hasStalled(s, 0);
}

void readAgain(Stage s)
{
    s.session().sync().refresh(true);
}

bool hasConnectionError(Stage s)
{
    return s.session().sync().connectionError().has_value() && s.isSettled();
}

} // namespace

std::span<const TourScene> scenes()
{
    static const std::array kScenes{
        TourScene{"read-only", C::ReadOnly, [](Stage s) { s.go("keys"); }},
        TourScene{"revoked", C::Revoked, [](Stage s) { s.go("overview"); }, hasConnectionError, readAgain},
        TourScene{"offline", C::Offline, [](Stage s) { s.go("keys"); }, hasConnectionError, readAgain},
        TourScene{"failing", C::Failing, [](Stage s) { s.go("keys"); }, nullptr, readAgain},
        TourScene{"empty", C::Empty, [](Stage s) { s.go("projects"); }},
        TourScene{"loading", C::Slow, [](Stage s) { s.go("keys"); }, isReadingProjects},
        TourScene{"activity", C::Slow, [](Stage s) { s.view().openActivity(); }, isReadingProjects},
        TourScene{"throttled", C::Throttled,
                  [](Stage s) {
                      s.go("keys");
                      s.view().openActivity();
                  },
                  isThrottled},
    };
    return kScenes;
}

} // namespace steward::tourtroubles
