// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tourspend.h"

#include "app/session/session.h"
#include "app/sync/spend/spendsync.h"
#include "ui/pages/spend/spendpage.h"
#include "ui/shell/organizationview.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace steward::tourspend {

namespace {

SpendPage *page(const TourStage &stage)
{
    return qobject_cast<SpendPage *>(stage.view().page(u"spend"_s));
}

/// Brings the page to what \a make makes of its first choice; true once it shows that and nothing is being read.
bool shows(const TourStage &stage, SpendChoice (*make)(const SpendPage &))
{
    stage.go("spend");
    SpendPage *spend = page(stage);
    if (!stage.isSettled() || !spend || stage.session().spendSync().progress().running || !spend->isCurrent())
        return false;
    const SpendChoice choice = make(*spend);
    if (spend->choice() == choice)
        return true;
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

std::span<const TourScene> scenes()
{
    static const std::array kScenes{
        TourScene{"spend", TourConnection::Usual, nullptr, spend},
        TourScene{"spend-line-items", TourConnection::Usual, nullptr, byLineItem},
        TourScene{"spend-project", TourConnection::Usual, nullptr, intoProject},
        TourScene{"spend-person", TourConnection::Usual, nullptr, byPerson},
        TourScene{"spend-quarter", TourConnection::Usual, nullptr, quarterByClass},
    };
    return kScenes;
}

} // namespace steward::tourspend
