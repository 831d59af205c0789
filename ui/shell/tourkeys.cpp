// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tourkeys.h"

#include "ui/shell/connectioncontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tourdialogs.h"

#include <array>
#include <QDialog>

using namespace Qt::Literals::StringLiterals;

namespace steward::tourkeys {

namespace {

using C = TourConnection;
using Stage = const TourStage &;

} // namespace

void detail(const TourStage &s)
{
    s.go("keys");
    s.selectRow(3);
}

std::span<const TourScene> scenes()
{
    static const std::array kScenes{
        TourScene{"keys", C::Usual, [](Stage s) { s.go("keys"); }},
        TourScene{"keys-detail", C::Usual, detail},
        TourScene{"own-key", C::Usual, nullptr,
                  [](Stage s) {
                      if (!s.isSettled())
                          return false;
                      if (!s.window().findChild<QDialog *>(u"ownKeyWizard"_s))
                          s.connections().askRotateKey();
                      return true;
                  }},
        TourScene{"keys-owner-gone", C::Usual,
                  [](Stage s) {
                      s.go("keys", "owner-gone");
                      s.selectRow(0);
                  }},
        TourScene{"keys-second", C::Usual, [](Stage) {},
                  [](Stage s) { return tourdialogs::opened(s, "verb.second-key", "newKeyDialog"); },
                  tourdialogs::selectAccountKey},
        TourScene{"keys-new", C::Usual, [](Stage s) { s.press("keyNarrow"); },
                  [](Stage s) { return tourdialogs::opened(s, "verb.new-key", "newKeyDialog"); },
                  [](Stage s) { s.go("keys"); }},
        TourScene{"keys-admin", C::Usual, [](Stage s) { s.type("adminKeyName", u"nightly report"_s); },
                  [](Stage s) { return tourdialogs::opened(s, "verb.new-admin-key", "newAdminKeyDialog"); },
                  [](Stage s) { s.go("keys"); }},
    };
    return kScenes;
}

} // namespace steward::tourkeys
