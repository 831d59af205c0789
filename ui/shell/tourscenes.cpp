// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tourscenes.h"

#include "ui/shell/tourchanges.h"
#include "ui/shell/tourkeys.h"
#include "ui/shell/tourlooks.h"
#include "ui/shell/tourmembers.h"
#include "ui/shell/tourprojects.h"
#include "ui/shell/tourrotations.h"
#include "ui/shell/tourshell.h"
#include "ui/shell/tourspend.h"
#include "ui/shell/tourstart.h"
#include "ui/shell/tourtroubles.h"
#include "ui/shell/tourusage.h"

namespace steward {

const std::vector<TourScene> &tourScenes()
{
    static const std::vector<TourScene> kAll = [] {
        std::vector<TourScene> all;
        const auto add = [&all](std::span<const TourScene> scenes) {
            all.insert(all.end(), scenes.begin(), scenes.end());
        };
        // Those of one connection stand together: connecting takes longer than anything else.
        add(tourstart::scenes());
        all.push_back({"overview", TourConnection::Usual, [](const TourStage &stage) { stage.go("overview"); }});
        add(tourprojects::scenes());
        add(tourmembers::scenes());
        add(tourkeys::scenes());
        add(tourchanges::scenes());
        add(tourspend::scenes());
        add(tourusage::scenes());
        add(tourshell::scenes());
        add(tourtroubles::scenes());
        add(tourchanges::appliedScenes());
        add(tourrotations::scenes());
        add(tourlooks::scenes());
        add(tourspend::severalScenes()); // last: the connections that they make stay
        return all;
    }();
    return kAll;
}

} // namespace steward
