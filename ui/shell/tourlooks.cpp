// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tourlooks.h"

#include "ui/shell/organizationview.h"
#include "ui/shell/tourkeys.h"
#include "ui/shell/tourmembers.h"
#include "ui/shell/tourspend.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace steward::tourlooks {

namespace {

using C = TourConnection;
using Stage = const TourStage &;

/// The usual organization on a desktop that is set differently.
TourScene look(const char *name, TourLook look, void (*arrange)(Stage), bool (*ready)(Stage) = nullptr)
{
    TourScene scene{name, C::Usual, arrange, ready};
    scene.look = look;
    return scene;
}

} // namespace

std::span<const TourScene> scenes()
{
    static const std::array kScenes{
        look("overview-contrast", TourLook::Contrast, [](Stage s) { s.go("overview"); }),
        look("keys-contrast", TourLook::Contrast, tourkeys::detail),
        look("menu-contrast", TourLook::Contrast, [](Stage s) { s.view().openMenu(); }),
        look("settings-contrast", TourLook::Contrast, [](Stage s) { s.go("settings"); }),
        look("overview-mirrored", TourLook::Mirrored, [](Stage s) { s.go("overview"); }),
        look("keys-mirrored", TourLook::Mirrored, tourkeys::detail),
        look("members-mirrored", TourLook::Mirrored, tourmembers::detail),
        look("spend-mirrored", TourLook::Mirrored, nullptr, tourspend::spend),
        look("settings-mirrored", TourLook::Mirrored, [](Stage s) { s.go("settings"); }),
        look("palette-mirrored", TourLook::Mirrored, [](Stage s) { s.view().openPalette(u"pro"_s); }),
        look("overview-large", TourLook::Large, [](Stage s) { s.go("overview"); }),
        look("projects-large", TourLook::Large, [](Stage s) { s.go("projects"); }),
        look("keys-large", TourLook::Large, tourkeys::detail),
        look("members-large", TourLook::Large, tourmembers::detail),
        look("spend-large", TourLook::Large, nullptr, tourspend::spend),
        look("settings-large", TourLook::Large, [](Stage s) { s.go("settings"); }),
        look("palette-large", TourLook::Large, [](Stage s) { s.view().openPalette(u"pro"_s); }),
        look("help-large", TourLook::Large,
             [](Stage s) {
                 s.go("members");
                 s.view().toggleHelp();
             }),
    };
    return kScenes;
}

} // namespace steward::tourlooks
