// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tourkeys.h"

#include "app/flows/adminkey/ownkeyrotation.h"
#include "app/secrets/secretstore.h"
#include "app/session/session.h"
#include "ui/shell/connectioncontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tourdialogs.h"
#include "ui/wizards/adminkey/ownkeywizard.h"

#include <array>
#include <QDialog>

using namespace Qt::Literals::StringLiterals;

namespace steward::tourkeys {

namespace {

using C = TourConnection;
using Stage = const TourStage &;

/// A keychain that nobody unlocks.
class LockedKeychain final : public SecretStore
{
public:
    [[nodiscard]] QCoro::Task<Result<Secret>> read(QString, OpContext) override
    {
        co_return fail(Error::Kind::Keychain, u"locked"_s);
    }
    [[nodiscard]] QCoro::Task<Result<>> write(QString, Secret, OpContext) override
    {
        co_return fail(Error::Kind::Keychain, u"locked"_s);
    }
    [[nodiscard]] QCoro::Task<Result<>> remove(QString, OpContext) override
    {
        co_return fail(Error::Kind::Keychain, u"locked"_s);
    }
    [[nodiscard]] QString backendName() const override { return u"GNOME Keyring"_s; }
    [[nodiscard]] bool isPersistent() const override { return true; }
};

/// The own key is made anew and cannot be stored: the window says that nothing has changed.
bool ownKeyUndone(Stage s)
{
    static LockedKeychain keychain;
    OwnKeyRotation &rotation = s.session().ownKey();
    if (!s.isSettled())
        return false;
    if (s.window().findChild<OwnKeyWizard *>())
        return rotation.stage() == OwnKeyRotation::Stage::Undone;
    Connection stored = s.session().connection();
    stored.kind = Connection::Kind::Stored; // else there is nothing to rotate
    auto *wizard =
        new OwnKeyWizard(rotation, {&keychain}, stored, keychain.backendName(), s.session().clock().now(), &s.window());
    wizard->open();
    s.press("ownKeyGo");
    return false;
}

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
        TourScene{"own-key-undone", C::Usual, nullptr, ownKeyUndone, [](Stage s) { s.go("keys"); }},
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
