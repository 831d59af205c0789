// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tourstart.h"

#include "ui/pages/connect/connectform.h"
#include "ui/pages/connect/connectpage.h"
#include "ui/shell/mainwindow.h"

#include <array>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace steward::tourstart {

namespace {

using C = TourConnection;
using Stage = const TourStage &;

void firstStart(Stage s, bool withKey)
{
    s.window().showConnectPage(withKey);
}

bool always(Stage)
{
    return true;
}

void pasteKey(Stage s, const QString &key)
{
    firstStart(s, true);
    s.connectPage().form().setKeyText(key);
    if (auto *name = s.window().findChild<QWidget *>(u"connectionName"_s))
        name->setFocus(); // the key is shown by its ends once it is not being edited
}

void outcome(Stage s, ConnectProblem problem, Error::Kind kind, const QString &detail = {})
{
    pasteKey(s, u"sk-admin-demo-0000000000-x7Qe"_s);
    ConnectOutcome result;
    result.problem = problem;
    result.keyKind = KeyKind::Admin;
    result.error.kind = kind;
    result.error.detail = detail;
    s.connectPage().form().showOutcome(result);
}

} // namespace

std::span<const TourScene> scenes()
{
    static const std::array kScenes{
        TourScene{"first-start", C::None, [](Stage s) { firstStart(s, false); }, always},
        TourScene{"first-start-key", C::None, [](Stage s) { firstStart(s, true); }, always},
        TourScene{"first-start-project-key", C::None, [](Stage s) { pasteKey(s, u"sk-proj-demo-00000000000-4mTz"_s); },
                  always},
        TourScene{"first-start-revoked", C::None,
                  [](Stage s) { outcome(s, ConnectProblem::Rejected, Error::Kind::Unauthorized); }, always},
        TourScene{"first-start-address", C::None,
                  [](Stage s) { outcome(s, ConnectProblem::BadAddress, Error::Kind::BadInput, u"plain-http"_s); },
                  always},
    };
    return kScenes;
}

} // namespace steward::tourstart
