// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tourchanges.h"

#include "app/changes/changes.h"
#include "app/session/session.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/organizationview.h"
#include "ui/shell/plancontroller.h"
#include "ui/shell/tourplans.h"

#include <array>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace steward::tourchanges {

namespace {

using C = TourConnection;
using Stage = const TourStage &;

/// Proposes a plan, once it can be made of what was read, and applies it; then it goes on by itself.
bool applied(Stage s, Plan (*make)(Session &), const char *button)
{
    if (!s.isSettled())
        return false;
    if (!s.session().changes().runners().isEmpty())
        return true;
    s.view().plans().propose(make(s.session()));
    s.press(button);
    return false;
}

bool isHalfDone(Stage s)
{
    if (!applied(s, tourplans::structure, "planApply"))
        return false;
    const PlanRecord &record = s.session().changes().runners().first()->record();
    return record.count(StepPhase::Failed) > 0 && record.count(StepPhase::Settling) > 0 &&
           record.count(StepPhase::Sending) > 1;
}

/// The same plan, paused without waiting for the answers that never come.
bool isPaused(Stage s)
{
    const auto runners = s.session().changes().runners();
    if (runners.isEmpty())
        return false;
    if (runners.first()->isMoving())
        s.press("planAbort");
    return runners.first()->state() == PlanRunner::State::Paused;
}

bool showsSecret(Stage s)
{
    return s.window().findChild<QWidget *>(u"secretDialog"_s) ||
           (applied(s, tourplans::createAccount, "confirmApply") && s.window().findChild<QWidget *>(u"secretDialog"_s));
}

} // namespace

std::span<const TourScene> scenes()
{
    static const std::array kScenes{
        TourScene{"plan", C::Usual,
                  [](Stage s) {
                      s.view().plans().propose(tourplans::leaver(s.session()));
                      s.selectRow(2);
                  }},
        TourScene{"plan-confirm", C::Usual,
                  [](Stage s) {
                      s.go("keys");
                      s.view().plans().propose(tourplans::deleteUsedKey(s.session()));
                  }},
    };
    return kScenes;
}

std::span<const TourScene> appliedScenes()
{
    static const std::array kScenes{
        TourScene{"plan-secret", C::Changing, [](Stage s) { s.press("secretCopy"); }, showsSecret},
        TourScene{"plan-applying", C::Changing, nullptr, isHalfDone, nullptr, QSize(1280, 800), 1.0, true},
        TourScene{"plan-activity", C::Changing, [](Stage s) { s.view().openActivity(); }, isHalfDone},
        TourScene{"plan-closing", C::Changing, [](Stage s) { s.window().close(); }, isHalfDone},
        TourScene{"plan-paused", C::Changing, nullptr, isPaused},
        TourScene{"journal", C::Changing,
                  [](Stage s) {
                      s.go("journal");
                      s.selectRow(3);
                  }},
    };
    return kScenes;
}

} // namespace steward::tourchanges
