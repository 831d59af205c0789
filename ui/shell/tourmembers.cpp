// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tourmembers.h"

#include "app/board/board.h"
#include "app/flows/offboarding/departures.h"
#include "app/session/session.h"
#include "ui/dialogs/invitedialog.h"
#include "ui/dialogs/inviteform.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/organizationview.h"
#include "ui/wizards/offboarding/offboardingwizard.h"

#include <array>
#include <QAbstractButton>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace steward::tourmembers {

namespace {

using C = TourConnection;
using Stage = const TourStage &;

/// Somebody with several keys, and the row selected.
void selectLeaver(Stage s)
{
    for (const MemberRow &row : s.session().board().rows()->members) {
        if (row.kind == MemberRow::Kind::Person && !row.isOwner() && !row.isScimManaged && row.keys.value_or(0) > 2)
            return s.view().go({u"members"_s, row.id, {}});
    }
}

void selectPeople(Stage s)
{
    s.go("members");
    s.selectRow(3);
    for (int row = 4; row < 7; ++row)
        s.selectMore(row);
}

void selectReaders(Stage s)
{
    s.go("members");
    s.selectRow(7);
    for (int row = 8; row < 11; ++row)
        s.selectMore(row);
}

/// The dialog of a verb of the page, once the verb can be used.
bool opened(Stage s, void (*select)(Stage), const char *verb, const char *dialog)
{
    if (!s.isSettled())
        return false;
    if (s.window().findChild<QDialog *>(QLatin1StringView(dialog)))
        return true;
    select(s); // the verb follows a turn later
    s.trigger(verb);
    return false;
}

/// Addresses are pasted and read: good ones, one twice, a bad one and a member.
bool invited(Stage s)
{
    if (!opened(s, selectPeople, "verb.invite", "inviteDialog"))
        return false;
    auto *dialog = s.window().findChild<InviteDialog *>();
    auto *text = s.window().findChild<QPlainTextEdit *>(u"inviteText"_s);
    if (text->document()->isEmpty())
        text->setPlainText(u"Jun Okada <jun.okada@example.com>, mira@example.com; hiring-lead@example\n"
                           "\"Doe, Jane\" <jane+depot@example.com>\nmira@EXAMPLE.com\n"_s +
                           s.session().board().rows()->members.front().email);
    return !dialog->form().list().lines.empty();
}

void offboard(Stage s, int steps)
{
    auto *wizard = s.window().findChild<QDialog *>(u"offboardingWizard"_s);
    if (!wizard || steps == 0)
        return;
    for (auto *button : wizard->findChildren<QAbstractButton *>()) {
        if (button->objectName() == "leave"_L1)
            button->click();
    }
    for (auto *field : wizard->findChildren<QLineEdit *>(u"reason"_s))
        field->setText(u"Runs until Friday, then INC-114"_s);
    for (int step = 0; step < steps; ++step)
        s.press("wizardNext");
}

/// Keys are moved where they can be, and the offboarding waits for their rotations.
bool offboardingWaits(Stage s)
{
    if (!opened(s, selectLeaver, "verb.offboard", "offboardingWizard"))
        return false;
    auto *wizard = s.window().findChild<OffboardingWizard *>();
    if (wizard->step() > 0)
        return wizard->step() == 3 && !s.session().departures().all().empty();
    for (const LeaverKey &key : wizard->offboarding().leaver.keys) {
        auto *card = wizard->findChild<QWidget *>(u"keyCard."_s + key.id);
        auto *move = card->findChild<QAbstractButton *>(u"move"_s);
        (move->isEnabled() ? move : card->findChild<QAbstractButton *>(u"delete"_s))->click();
    }
    for (int step = 0; step < 3; ++step)
        s.press("wizardNext");
    return false;
}

} // namespace

void detail(const TourStage &s)
{
    s.go("members");
    s.selectRow(2);
}

std::span<const TourScene> scenes()
{
    static const std::array kScenes{
        TourScene{"members", C::Usual, [](Stage s) { s.go("members"); }},
        TourScene{"members-detail", C::Usual, detail},
        TourScene{"members-several", C::Usual, selectPeople},
        TourScene{"members-invite", C::Usual, [](Stage) {}, invited},
        TourScene{"members-role", C::Usual,
                  [](Stage s) {
                      if (auto *owner = s.window().findChild<QAbstractButton *>(u"role.owner"_s))
                          owner->click();
                  },
                  [](Stage s) { return opened(s, selectLeaver, "verb.change-role", "changeRoleDialog"); }},
        TourScene{"members-projects", C::Usual, [](Stage) {},
                  [](Stage s) { return opened(s, selectReaders, "verb.add-to-projects", "addToProjectsDialog"); }},
        TourScene{"offboard-keys", C::Usual, [](Stage s) { offboard(s, 0); },
                  [](Stage s) { return opened(s, selectLeaver, "verb.offboard", "offboardingWizard"); }},
        TourScene{"offboard-access", C::Usual, [](Stage s) { offboard(s, 1); },
                  [](Stage s) { return opened(s, selectLeaver, "verb.offboard", "offboardingWizard"); }},
        TourScene{"offboard-secrets", C::Usual, [](Stage s) { offboard(s, 2); },
                  [](Stage s) { return opened(s, selectLeaver, "verb.offboard", "offboardingWizard"); }},
        TourScene{"offboard-end", C::Usual, [](Stage s) { offboard(s, 3); },
                  [](Stage s) { return opened(s, selectLeaver, "verb.offboard", "offboardingWizard"); }},
        TourScene{"offboard-waits", C::Rotating, nullptr, offboardingWaits},
    };
    return kScenes;
}

} // namespace steward::tourmembers
