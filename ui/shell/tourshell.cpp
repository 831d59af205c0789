// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tourshell.h"

#include "ui/shell/organizationview.h"
#include "ui/shell/tourkeys.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace steward::tourshell {

namespace {

using C = TourConnection;
using Stage = const TourStage &;

} // namespace

std::span<const TourScene> scenes()
{
    static const std::array kScenes{
        TourScene{"settings", C::Usual, [](Stage s) { s.go("settings"); }},
        TourScene{"settings-policy", C::Usual,
                  [](Stage s) {
                      s.view().go({u"settings"_s, u"3"_s, {}});
                  }},
        TourScene{"palette", C::Usual,
                  [](Stage s) {
                      s.go("keys");
                      s.view().openPalette(u"pro"_s);
                  }},
        TourScene{"palette-key", C::Usual, [](Stage s) { s.view().openPalette(u"…"_s); }},
        TourScene{"palette-nothing", C::Usual, [](Stage s) { s.view().openPalette(u"no such thing"_s); }},
        TourScene{"menu", C::Usual,
                  [](Stage s) {
                      s.go("overview");
                      s.view().openMenu();
                  }},
        TourScene{"menu-bar", C::Usual,
                  [](Stage s) {
                      s.view().setMenuBarShown(true);
                      s.view().openMenu();
                  }},
        TourScene{"help", C::Usual,
                  [](Stage s) {
                      s.view().setMenuBarShown(false);
                      s.go("keys");
                      s.view().toggleHelp();
                  }},
        TourScene{"switcher", C::Usual, [](Stage s) { s.view().openSwitcher(); }},
        TourScene{"shortcuts", C::Usual, [](Stage s) { s.trigger("actionShortcuts"); }},
        TourScene{"about", C::Usual, [](Stage s) { s.trigger("actionAbout"); }},
        TourScene{"overview-960", C::Usual, [](Stage s) { s.go("overview"); }, nullptr, nullptr, QSize(960, 600)},
        TourScene{"keys-2x", C::Usual, tourkeys::detail, nullptr, nullptr, QSize(1280, 800), 2.0},
    };
    return kScenes;
}

} // namespace steward::tourshell
