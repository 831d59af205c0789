// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tourdialogs.h"

#include "app/board/board.h"
#include "app/planning/blueprint.h"
#include "app/session/session.h"
#include "ui/pages/projects/blueprintfiles.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/organizationview.h"
#include "ui/support/choicebox.h"

#include <QDialog>

using namespace Qt::Literals::StringLiterals;

namespace steward::tourdialogs {

namespace {

constexpr auto kBlueprint = R"({"steward_blueprint": 1, "projects": [
  {"name": "Parcel Routing Production", "environment": "production", "cost_centre": "Transport 4100",
   "members": [{"email": "harbour.master@example.org", "role": "owner"}],
   "service_accounts": [{"name": "tide-tables", "role": "member"}],
   "spend_limit": "9000.00", "spend_alerts": [{"amount": "7200.00", "recipients": ["finance@example.org"]}]},
  {"name": "Harbour Works Staging", "service_accounts": [{"name": "tide-tables", "role": "member"}]}]})";

void selectProject(const TourStage &s, const QString &name)
{
    for (const Project &project : s.session().organization().snapshot().projects) {
        if (project.name == name && !project.isArchived())
            return s.view().go({u"projects"_s, project.id, {}});
    }
}

} // namespace

bool opened(const TourStage &s, const char *verb, const char *dialog)
{
    if (!s.isSettled())
        return false;
    if (s.window().findChild<QDialog *>(QLatin1StringView(dialog)))
        return true;
    s.trigger(verb);
    return false;
}

void selectParcelRouting(const TourStage &s)
{
    selectProject(s, u"Parcel Routing Production"_s);
}

void selectAccountKey(const TourStage &s)
{
    for (const KeyRow &row : s.session().board().rows()->keys) {
        if (row.kind == KeyRow::Kind::Project && row.ownerKind == KeyRow::Owner::ServiceAccount)
            return s.view().go({u"keys"_s, row.id, {}});
    }
}

void addPersonAndAccount(const TourStage &s)
{
    s.press("peopleGrid.add");
    s.press("accountsGrid.add");
    if (auto *person = s.window().findChild<ChoiceBox *>(u"person.1"_s))
        person->setCurrentIndex(4);
    s.type("account.1", u"routing-svc"_s);
}

bool compared(const TourStage &s, const char *verb, const char *dialog)
{
    return opened(s, verb, dialog) &&
           !s.window().findChild<QDialog *>(QLatin1StringView(dialog))->property("busy").toBool();
}

bool blueprintCompared(const TourStage &s)
{
    auto *page = s.view().currentPage();
    auto *files = page->findChild<BlueprintFiles *>();
    if (!s.isSettled() || !files)
        return false;
    auto *dialog = page->findChild<QDialog *>(u"blueprintApplyDialog"_s);
    if (!dialog) {
        files->open(u"harbour.blueprint.json"_s, *blueprintfile::read(kBlueprint));
        return false;
    }
    return !dialog->property("busy").toBool();
}

} // namespace steward::tourdialogs
