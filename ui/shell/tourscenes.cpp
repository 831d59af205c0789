// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tourscenes.h"

#include "app/board/board.h"
#include "ui/pages/connect/connectform.h"
#include "ui/pages/connect/connectpage.h"
#include "ui/shell/connectioncontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/organizationview.h"

#include <array>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace steward {

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

bool isThrottled(Stage s)
{
    const QueueState queue = s.session().transport().queueState();
    return queue.throttled && queue.waiting > 10 && s.session().board().isReady();
}

bool isReadingProjects(Stage s)
{
    const auto &kinds = s.session().sync().progress().kinds;
    const auto known = [&](ListKind kind) {
        return kinds[size_t(kind)].total > 0 && kinds[size_t(kind)].done == kinds[size_t(kind)].total;
    };
    return known(ListKind::Projects) && known(ListKind::Users) && s.session().board().isReady() &&
           !s.session().board().isBusy();
}

void readAgain(Stage s)
{
    s.session().sync().refresh(true);
}

bool hasConnectionError(Stage s)
{
    return s.session().sync().connectionError().has_value() && s.isSettled();
}

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

// One line each. A page adds its scenes after its first one.
const std::array kScenes{
    TourScene{"first-start", C::None, [](Stage s) { firstStart(s, false); }, always},
    TourScene{"first-start-key", C::None, [](Stage s) { firstStart(s, true); }, always},
    TourScene{"first-start-project-key", C::None, [](Stage s) { pasteKey(s, u"sk-proj-demo-00000000000-4mTz"_s); },
              always},
    TourScene{"first-start-revoked", C::None,
              [](Stage s) { outcome(s, ConnectProblem::Rejected, Error::Kind::Unauthorized); }, always},
    TourScene{"first-start-address", C::None,
              [](Stage s) { outcome(s, ConnectProblem::BadAddress, Error::Kind::BadInput, u"plain-http"_s); }, always},
    TourScene{"overview", C::Usual, [](Stage s) { s.go("overview"); }},
    TourScene{"projects", C::Usual, [](Stage s) { s.go("projects"); }},
    TourScene{"projects-detail", C::Usual,
              [](Stage s) {
                  s.go("projects");
                  s.selectRow(1);
              }},
    TourScene{"members", C::Usual, [](Stage s) { s.go("members"); }},
    TourScene{"members-detail", C::Usual,
              [](Stage s) {
                  s.go("members");
                  s.selectRow(2);
              }},
    TourScene{"members-several", C::Usual, selectPeople},
    TourScene{"members-invite", C::Usual,
              [](Stage s) {
                  auto *form = s.window().findChild<QPlainTextEdit *>(u"inviteText"_s);
                  form->setPlainText(u"Jun Okada <jun.okada@example.com>, mira@example.com; hiring-lead@example\n"
                                     "\"Doe, Jane\" <jane+depot@example.com>\nmira@EXAMPLE.com\n"_s +
                                     s.session().board().rows()->members.front().email);
              },
              [](Stage s) { return opened(s, selectPeople, "verb.invite", "inviteDialog"); }},
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
    TourScene{"keys", C::Usual, [](Stage s) { s.go("keys"); }},
    TourScene{"keys-detail", C::Usual,
              [](Stage s) {
                  s.go("keys");
                  s.selectRow(3);
              }},
    TourScene{"keys-owner-gone", C::Usual,
              [](Stage s) {
                  s.go("keys", "owner-gone");
                  s.selectRow(0);
              }},
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
    TourScene{"switcher", C::Usual, [](Stage s) { s.view().openSwitcher(); }},
    TourScene{"shortcuts", C::Usual, [](Stage s) { s.trigger("actionShortcuts"); }},
    TourScene{"about", C::Usual, [](Stage s) { s.trigger("actionAbout"); }},
    TourScene{"overview-960", C::Usual, [](Stage s) { s.go("overview"); }, nullptr, nullptr, QSize(960, 600)},
    TourScene{"keys-2x", C::Usual,
              [](Stage s) {
                  s.go("keys");
                  s.selectRow(3);
              },
              nullptr, nullptr, QSize(1280, 800), 2.0},
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

} // namespace

std::span<const TourScene> tourScenes()
{
    return kScenes;
}

OrganizationView &TourStage::view() const
{
    return *m_window.organization();
}

ConnectPage &TourStage::connectPage() const
{
    return *m_window.connectPage();
}

Session &TourStage::session() const
{
    return *m_connections.session();
}

bool TourStage::isSettled() const
{
    const Session *session = m_connections.session();
    return session && m_window.organization() &&
           m_connections.session()->organization().state(ListKind::Projects).fetchedAt > 0 && session->isOpen() &&
           !m_connections.session()->sync().progress().running && m_connections.session()->board().isReady() &&
           !m_connections.session()->board().isBusy();
}

void TourStage::go(const char *page, const char *filter) const
{
    view().go({QLatin1StringView(page), {}, QLatin1StringView(filter)});
}

void TourStage::selectRow(int row) const
{
    for (auto *table : view().currentPage()->findChildren<QAbstractItemView *>()) {
        if (table->isVisible() && table->model() && table->model()->rowCount() > row) {
            table->setCurrentIndex(table->model()->index(row, 0));
            return;
        }
    }
}

void TourStage::selectMore(int row) const
{
    for (auto *table : view().currentPage()->findChildren<QAbstractItemView *>()) {
        if (table->isVisible() && table->model() && table->model()->rowCount() > row) {
            table->selectionModel()->select(table->model()->index(row, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
            return;
        }
    }
}

void TourStage::type(const char *objectName, const QString &text) const
{
    if (auto *field = m_window.findChild<QLineEdit *>(QLatin1StringView(objectName)))
        field->setText(text);
}

void TourStage::press(const char *objectName) const
{
    if (auto *button = m_window.findChild<QAbstractButton *>(QLatin1StringView(objectName)))
        button->click();
}

void TourStage::trigger(const char *action) const
{
    if (auto *found = m_window.findChild<QAction *>(QLatin1StringView(action)))
        found->trigger();
}

void TourStage::closeOverlays() const
{
    if (auto *palette = m_window.findChild<QWidget *>(u"palette"_s))
        palette->hide();
}

} // namespace steward
