// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tourscenes.h"

#include "app/board/board.h"
#include "app/changes/changes.h"
#include "app/sync/freshness.h"
#include "ui/pages/connect/connectform.h"
#include "ui/pages/connect/connectpage.h"
#include "ui/shell/connectioncontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/organizationview.h"
#include "ui/shell/pageregistry.h"
#include "ui/shell/plancontroller.h"
#include "ui/shell/tourdialogs.h"
#include "ui/shell/tourplans.h"
#include "ui/shell/tourrotations.h"
#include "ui/shell/tourspend.h"
#include "ui/shell/tourusage.h"
#include "ui/support/resourcepage.h"

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

// A scene of something unfinished waits for the moment after which nothing more happens by itself, so that its picture
// is the same each time.
bool isJoined(Stage s)
{
    return s.session().board().isReady() && !s.session().board().isBusy();
}

/// Every list of the organization is there, and of those of projects as many of each kind as can be: \a most.
bool hasStalled(Stage s, int most)
{
    const auto &kinds = s.session().sync().progress().kinds;
    for (int i = 0; i < kListKindCount; ++i) {
        const auto &[done, total] = kinds[size_t(i)];
        const auto kind = ListKind(i);
        if (kind == ListKind::ProjectUsers)
            continue;                                          // the people carry their projects
        const int own = kind == ListKind::SpendLimits ? 1 : 0; // the organization has one as well
        if (isPerProject(kind) ? total < 2 || done != qMin(most + own, total) : total == 0 || done != total)
            return false;
    }
    return isJoined(s);
}

bool isThrottled(Stage s)
{
    constexpr int kAtOnce = 6; // Sync gives the Transport so many of a kind
    const QueueState queue = s.session().transport().queueState();
    int given = 0;
    for (const auto &[done, total] : s.session().sync().progress().kinds)
        given += qMin(kAtOnce, total - done);
    return queue.throttled && queue.inFlight == 0 && queue.waiting == given && hasStalled(s, 8);
}

bool isReadingProjects(Stage s)
{
    return hasStalled(s, 0);
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

void keysDetail(Stage s)
{
    s.go("keys");
    s.selectRow(3);
}

void membersDetail(Stage s)
{
    s.go("members");
    s.selectRow(2);
}

/// The usual organization on a desktop that is set differently.
TourScene look(const char *name, TourLook look, void (*arrange)(Stage))
{
    TourScene scene{name, C::Usual, arrange};
    scene.look = look;
    return scene;
}

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

bool showsSecret(Stage s)
{
    return s.window().findChild<QWidget *>(u"secretDialog"_s) ||
           (applied(s, tourplans::createAccount, "confirmApply") && s.window().findChild<QWidget *>(u"secretDialog"_s));
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
    TourScene{"members", C::Usual, [](Stage s) { s.go("members"); }},
    TourScene{"members-detail", C::Usual, membersDetail},
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
    TourScene{"keys-detail", C::Usual, keysDetail},
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
    TourScene{"spend", C::Usual, nullptr, tourspend::spend},
    TourScene{"spend-line-items", C::Usual, nullptr, tourspend::byLineItem},
    TourScene{"spend-project", C::Usual, nullptr, tourspend::intoProject},
    TourScene{"spend-person", C::Usual, nullptr, tourspend::byPerson},
    TourScene{"spend-quarter", C::Usual, nullptr, tourspend::quarterByClass},
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
    TourScene{"keys-2x", C::Usual, keysDetail, nullptr, nullptr, QSize(1280, 800), 2.0},
    TourScene{"read-only", C::ReadOnly, [](Stage s) { s.go("keys"); }},
    TourScene{"revoked", C::Revoked, [](Stage s) { s.go("overview"); }, hasConnectionError, readAgain},
    TourScene{"offline", C::Offline, [](Stage s) { s.go("keys"); }, hasConnectionError, readAgain},
    TourScene{"failing", C::Failing, [](Stage s) { s.go("keys"); }, nullptr, readAgain},
    TourScene{"empty", C::Empty, [](Stage s) { s.go("projects"); }},
    TourScene{"loading", C::Slow, [](Stage s) { s.go("keys"); }, isReadingProjects},
    TourScene{"activity", C::Slow, [](Stage s) { s.view().openActivity(); }, isReadingProjects},
    TourScene{"plan-secret", C::Changing, [](Stage s) { s.press("secretCopy"); }, showsSecret},
    TourScene{"plan-applying", C::Changing, nullptr, isHalfDone, nullptr, QSize(1280, 800), 1.0, true},
    TourScene{"usage", C::Usual, [](Stage) {}, tourusage::shown, tourusage::read},
    TourScene{"usage-days", C::Usual, [](Stage) {}, tourusage::daysShown, tourusage::read},
    TourScene{"rotation-systems", C::Rotating, nullptr, tourrotations::systems},
    TourScene{"rotation-create", C::Rotating, nullptr, tourrotations::create},
    TourScene{"rotation-hand-over", C::Rotating, nullptr, tourrotations::handOver},
    TourScene{"rotation-command", C::Rotating, nullptr, tourrotations::command},
    TourScene{"rotation-verify", C::Rotating, nullptr, tourrotations::verify},
    TourScene{"rotation-gate", C::Rotating, nullptr, tourrotations::gate},
    TourScene{"rotation-quiet", C::Rotating, nullptr, tourrotations::quiet},
    TourScene{"rotation-soft-stop", C::Rotating, nullptr, tourrotations::softStop},
    TourScene{"rotation-delete", C::Rotating, nullptr, tourrotations::deletion},
    TourScene{"rotation-done", C::Rotating, nullptr, tourrotations::done},
    TourScene{"rotation-leak", C::Rotating, nullptr, tourrotations::leak},
    TourScene{"rotations", C::Rotating, nullptr, tourrotations::list},
    TourScene{"journal", C::Changing,
              [](Stage s) {
                  s.go("journal");
                  s.selectRow(3);
              }},
    TourScene{"throttled", C::Throttled,
              [](Stage s) {
                  s.go("keys");
                  s.view().openActivity();
              },
              isThrottled},
    look("overview-contrast", TourLook::Contrast, [](Stage s) { s.go("overview"); }),
    look("keys-contrast", TourLook::Contrast, keysDetail),
    look("menu-contrast", TourLook::Contrast, [](Stage s) { s.view().openMenu(); }),
    look("settings-contrast", TourLook::Contrast, [](Stage s) { s.go("settings"); }),
    look("overview-mirrored", TourLook::Mirrored, [](Stage s) { s.go("overview"); }),
    look("keys-mirrored", TourLook::Mirrored, keysDetail),
    look("members-mirrored", TourLook::Mirrored, membersDetail),
    look("settings-mirrored", TourLook::Mirrored, [](Stage s) { s.go("settings"); }),
    look("palette-mirrored", TourLook::Mirrored, [](Stage s) { s.view().openPalette(u"pro"_s); }),
    look("overview-large", TourLook::Large, [](Stage s) { s.go("overview"); }),
    look("projects-large", TourLook::Large, [](Stage s) { s.go("projects"); }),
    look("keys-large", TourLook::Large, keysDetail),
    look("members-large", TourLook::Large, membersDetail),
    look("settings-large", TourLook::Large, [](Stage s) { s.go("settings"); }),
    look("palette-large", TourLook::Large, [](Stage s) { s.view().openPalette(u"pro"_s); }),
    look("help-large", TourLook::Large,
         [](Stage s) {
             s.go("members");
             s.view().toggleHelp();
         }),
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

void TourStage::catchUp() const
{
    if (!m_window.organization())
        return;
    for (const PageEntry &entry : pageRegistry()) {
        if (auto *page = qobject_cast<ResourcePage *>(view().page(QString(entry.id))))
            page->catchUp();
    }
}

void TourStage::closeOverlays() const
{
    if (const auto *help = m_window.findChild<QWidget *>(u"helpPanel"_s); help && help->isVisible())
        view().toggleHelp();
    if (auto *palette = m_window.findChild<QWidget *>(u"palette"_s))
        palette->hide();
}

} // namespace steward
