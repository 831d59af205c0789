// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tourspend.h"

#include "app/session/session.h"
#include "app/spend/spendmoves.h"
#include "app/spend/watch/spendwatch.h"
#include "app/sync/spend/spendsync.h"
#include "ui/pages/spend/filterdialog.h"
#include "ui/pages/spend/spendpage.h"
#include "ui/shell/connectioncontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/organizationview.h"

#include <array>
#include <QAbstractButton>
#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace steward::tourspend {

namespace {

SpendPage *page(const TourStage &stage)
{
    return qobject_cast<SpendPage *>(stage.view().page(u"spend"_s));
}

/// Presses what is not as \a wanted yet.
void press(const SpendPage &page, const char *button, bool wanted)
{
    auto *found = page.findChild<QAbstractButton *>(QLatin1StringView(button));
    if (found && found->isChecked() != wanted)
        found->click();
}

/// The bars as a picture, every group in it: scenes before this one may have left something else.
void showBars(const SpendPage &page)
{
    press(page, "spendBarsAsTable", false);
    press(page, "spendSumsAsTable", false);
    press(page, "chart.bars", true);
    for (int entry = 0; entry < 7; ++entry)
        press(page, qPrintable(u"legend.%1"_s.arg(entry)), true);
}

/// Brings the page to what \a make makes of its first choice; true once it shows that and nothing is being read.
bool shows(const TourStage &stage, SpendChoice (*make)(const SpendPage &))
{
    stage.go("spend");
    SpendPage *spend = page(stage);
    if (!stage.isSettled() || !spend || stage.session().spendSync().progress().running || !spend->isCurrent())
        return false;
    const SpendChoice choice = make(*spend);
    if (spend->choice() == choice) {
        showBars(*spend);
        return true;
    }
    spend->choose(choice);
    return false;
}

SpendChoice thisPeriod(const SpendPage &page)
{
    SpendChoice choice;
    choice.range = budgetRange(page.now(), 1);
    return choice;
}

} // namespace

bool spend(const TourStage &stage)
{
    return shows(stage, thisPeriod);
}

bool byLineItem(const TourStage &stage)
{
    return shows(stage, [](const SpendPage &page) {
        SpendChoice choice = thisPeriod(page);
        choice.groupBy = SpendGrouping::LineItem;
        return choice;
    });
}

bool byPerson(const TourStage &stage)
{
    return shows(stage, [](const SpendPage &page) {
        SpendChoice choice = thisPeriod(page);
        choice.groupBy = SpendGrouping::Person;
        return choice;
    });
}

bool quarterByClass(const TourStage &stage)
{
    return shows(stage, [](const SpendPage &page) {
        SpendChoice choice = thisPeriod(page);
        choice.range = {SpendRange::Kind::LastDays, 90, {}};
        choice.groupBy = SpendGrouping::Environment;
        return choice;
    });
}

bool intoProject(const TourStage &stage)
{
    const auto once = [](const SpendPage &page) {
        return page.choice().filters.size() == 1 ? page.choice() : thisPeriod(page);
    };
    if (!shows(stage, once))
        return false;
    SpendPage *spend = page(stage);
    if (spend->choice().filters.size() == 1)
        return true;
    SpendChoice choice = spend->choice();
    choice.filters = {{SpendGrouping::Project, {spend->feed().shown()->figures.groups.front().member}}};
    choice.groupBy = SpendGrouping::LineItem;
    spend->choose(std::move(choice));
    return false;
}

namespace {

void connectStored(const TourStage &stage, const QString &id, const QString &name)
{
    Connection connection;
    connection.id = id;
    connection.name = name;
    connection.baseUrl = QUrl(u"https://api.example.com/v1"_s); // nobody asks it: only archives are read
    connection.keyTail = u"x7Qe"_s;
    static_cast<void>(stage.connections().store().add(connection));
}

void connectSister(const TourStage &stage)
{
    connectStored(stage, u"sister"_s, u"Pennant Rail"_s);
}

void connectUnread(const TourStage &stage)
{
    connectStored(stage, u"unread"_s, u"Quayside Tools"_s);
}

SpendChoice ofAll(const SpendPage &page)
{
    SpendChoice choice = thisPeriod(page);
    choice.scope = SpendScope::All;
    choice.groupBy = SpendGrouping::Organization;
    return choice;
}

bool organizations(const TourStage &stage)
{
    return shows(stage, ofAll);
}

bool organizationsProjects(const TourStage &stage)
{
    return shows(stage, [](const SpendPage &page) {
        SpendChoice choice = ofAll(page);
        choice.groupBy = SpendGrouping::Project;
        return choice;
    });
}

} // namespace

bool filtered(const TourStage &stage)
{
    return shows(stage, [](const SpendPage &page) {
        SpendChoice choice = thisPeriod(page);
        choice.groupBy = SpendGrouping::LineItem;
        choice = narrowedTo(choice, {SpendGrouping::Environment, {u"production"_s}});
        return narrowedTo(choice, {SpendGrouping::ModelFamily, {u"gpt-5"_s}});
    });
}

bool filterAsked(const TourStage &stage)
{
    if (!shows(stage, thisPeriod))
        return false;
    const auto *dialog = stage.window().findChild<FilterDialog *>();
    if (!dialog) {
        page(stage)->askFilter(SpendGrouping::LineItem);
        return false;
    }
    return dialog->findChild<QTableView *>()->model()->rowCount() > 0;
}

bool share(const TourStage &stage)
{
    if (!shows(stage, thisPeriod))
        return false;
    press(*page(stage), "chart.share", true);
    return true;
}

bool someHidden(const TourStage &stage)
{
    if (!shows(stage, thisPeriod))
        return false;
    press(*page(stage), "legend.0", false);
    press(*page(stage), "legend.6", false);
    return true;
}

bool asTables(const TourStage &stage)
{
    if (!shows(stage, thisPeriod))
        return false;
    press(*page(stage), "spendBarsAsTable", true);
    press(*page(stage), "spendSumsAsTable", true);
    return true;
}

bool acknowledge(const TourStage &stage)
{
    if (!shows(stage, thisPeriod))
        return false;
    if (auto *dialog = stage.window().findChild<QDialog *>(u"acknowledgeDialog"_s)) {
        dialog->findChild<QPlainTextEdit *>(u"acknowledgeNote"_s)
            ->setPlainText(u"Load test that nobody had switched off, OPS-1212; Merel knows."_s);
        return dialog->isVisible();
    }
    SpendWatch &watch = stage.session().spendWatch();
    for (const Acknowledgement &each : watch.acknowledged())
        watch.takeBack(each.incident.id());
    if (!watch.incidents().empty())
        page(stage)->findChild<QPushButton *>(u"messageAction"_s)->click();
    return false;
}

bool incidents(const TourStage &stage)
{
    if (!shows(stage, thisPeriod))
        return false;
    SpendWatch &watch = stage.session().spendWatch();
    if (watch.acknowledged().empty()) {
        if (!watch.incidents().empty())
            watch.acknowledge(Incident(watch.incidents().front()),
                              u"Load test that nobody had switched off, OPS-1212"_s, u"merel"_s);
        return false;
    }
    const auto *dialog = stage.window().findChild<QDialog *>(u"incidentsDialog"_s);
    if (!dialog) {
        stage.press("spendIncidents");
        return false;
    }
    auto *seen = dialog->findChild<QAbstractButton *>(u"incidentsAcknowledged"_s);
    if (!seen->isChecked())
        seen->click();
    return dialog->isVisible();
}

std::span<const TourScene> scenes()
{
    static const std::array kScenes{
        TourScene{"spend", TourConnection::Usual, nullptr, spend},
        TourScene{"spend-line-items", TourConnection::Usual, nullptr, byLineItem},
        TourScene{"spend-project", TourConnection::Usual, nullptr, intoProject},
        TourScene{"spend-person", TourConnection::Usual, nullptr, byPerson},
        TourScene{"spend-quarter", TourConnection::Usual, nullptr, quarterByClass},
        TourScene{"spend-filter", TourConnection::Usual, nullptr, filtered},
        TourScene{"spend-filter-choose", TourConnection::Usual, nullptr, filterAsked},
        TourScene{"spend-share", TourConnection::Usual, nullptr, share},
        TourScene{"spend-hidden", TourConnection::Usual, nullptr, someHidden},
        TourScene{"spend-tables", TourConnection::Usual, nullptr, asTables},
        TourScene{"spend-acknowledge", TourConnection::Usual, nullptr, acknowledge},
        TourScene{"spend-incidents", TourConnection::Usual, nullptr, incidents},
    };
    return kScenes;
}

std::span<const TourScene> severalScenes()
{
    static const std::array kScenes{
        TourScene{"spend-organizations", TourConnection::Several, nullptr, organizations, connectSister},
        TourScene{"spend-organizations-projects", TourConnection::Several, nullptr, organizationsProjects},
        TourScene{"spend-organizations-lacking", TourConnection::Several, nullptr, organizations, connectUnread},
    };
    return kScenes;
}

} // namespace steward::tourspend
