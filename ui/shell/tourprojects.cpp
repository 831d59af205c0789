// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tourprojects.h"

#include "ui/shell/tourdialogs.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace steward::tourprojects {

namespace {

using C = TourConnection;
using Stage = const TourStage &;

} // namespace

std::span<const TourScene> scenes()
{
    static const std::array kScenes{
        TourScene{"projects", C::Usual, [](Stage s) { s.go("projects"); }},
        TourScene{"projects-choose", C::Usual, [](Stage) {},
                  [](Stage s) { return tourdialogs::opened(s, "verb.rename-project", "chooseProjectDialog"); },
                  [](Stage s) { s.go("projects"); }}, // while none is selected
        TourScene{"projects-detail", C::Usual,
                  [](Stage s) {
                      s.go("projects");
                      s.selectRow(1);
                  }},
        TourScene{"projects-new", C::Usual,
                  [](Stage s) {
                      s.type("projectName", u"Parcel Routing Simulation"_s);
                      tourdialogs::addPersonAndAccount(s);
                  },
                  [](Stage s) { return tourdialogs::opened(s, "verb.new-project", "newProjectDialog"); },
                  [](Stage s) { s.go("projects"); }},
        TourScene{"projects-four", C::Usual,
                  [](Stage s) {
                      s.type("baseName", u"Harbour Works"_s);
                      tourdialogs::addPersonAndAccount(s);
                  },
                  [](Stage s) { return tourdialogs::opened(s, "verb.four-projects", "fourProjectsDialog"); },
                  [](Stage s) { s.go("projects"); }},
        TourScene{"projects-rename", C::Usual, [](Stage s) { s.type("projectName", u"Parcel Routing Staging 2"_s); },
                  [](Stage s) { return tourdialogs::opened(s, "verb.rename-project", "renameProjectDialog"); },
                  tourdialogs::selectParcelRouting},
        TourScene{"projects-copy", C::Usual, [](Stage s) { s.type("copyName", u"Parcel Routing Two"_s); },
                  [](Stage s) { return tourdialogs::compared(s, "verb.copy-project", "copyProjectDialog"); },
                  tourdialogs::selectParcelRouting},
        TourScene{"projects-blueprint", C::Usual, [](Stage) {}, tourdialogs::blueprintCompared,
                  [](Stage s) { s.go("projects"); }},
        TourScene{"projects-account", C::Usual, [](Stage s) { s.type("accountName", u"routing-edge"_s); },
                  [](Stage s) { return tourdialogs::opened(s, "verb.new-service-account", "newServiceAccountDialog"); },
                  tourdialogs::selectParcelRouting},
    };
    return kScenes;
}

} // namespace steward::tourprojects
