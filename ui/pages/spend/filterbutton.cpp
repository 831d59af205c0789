// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/spend/filterbutton.h"

#include "app/spend/spendchoice.h"
#include "ui/pages/spend/spendwords.h"
#include "ui/support/icons.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

FilterButton::FilterButton(QWidget *parent)
    : QPushButton(tr("Filter"), parent)
{
    setObjectName(u"filterButton"_s);
    setIcon(icons::icon("filter"_L1));
    setToolTip(tr("Show only what belongs to one project, class, line item, …"));
    m_menu.setObjectName(u"filterMenu"_s);
    m_menu.setAccessibleName(tr("Show only one"));
    m_menu.setToolTipsVisible(true);
    std::vector<SpendGrouping> groupings{SpendGrouping::Organization};
    groupings.insert(groupings.end(), kPageGroupings.begin(), kPageGroupings.end());
    for (const SpendGrouping grouping : groupings) {
        QAction *action = m_menu.addAction(QString());
        action->setObjectName(u"filter."_s + SpendWords::groupingId(grouping));
        connect(action, &QAction::triggered, this, [this, grouping] { Q_EMIT asked(grouping); });
        m_actions.insert(static_cast<int>(grouping), action);
    }
    setFacts({}, {});
    setMenu(&m_menu);
}

void FilterButton::setFacts(const FilterFacts &facts, const std::vector<SpendFilter> &trail)
{
    m_actions.value(static_cast<int>(SpendGrouping::Organization))->setVisible(facts.scope == SpendScope::All);
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it) {
        const auto grouping = static_cast<SpendGrouping>(it.key());
        dress(**it, grouping, filterOffer(grouping, facts, trail), facts.usageMissingDays);
    }
}

void FilterButton::dress(QAction &action, SpendGrouping grouping, FilterOffer offer, int usageMissingDays)
{
    const QString name = SpendWords::grouping(grouping);
    action.setEnabled(isOffered(offer));
    action.setText(offer == FilterOffer::Estimate ? tr("%1 (estimate)…").arg(name) : tr("%1…").arg(name));
    switch (offer) {
    case FilterOffer::Exact:
        action.setToolTip(tr("As billed"));
        break;
    case FilterOffer::Estimate:
        action.setToolTip(tr("Not told by the bill: Steward divides it by usage. The parts add up to the bill."));
        break;
    case FilterOffer::UsageMissing:
        action.setToolTip(tr("Not told by the bill, and the usage of %Ln of these days is not held yet. What is not "
                             "held would look like nobody’s.",
                             nullptr, usageMissingDays));
        break;
    case FilterOffer::GoneInto:
        action.setToolTip(tr("You have gone down into one already. Go back first."));
        break;
    case FilterOffer::NoLabels:
        action.setToolTip(tr("No project has a cost centre. Cost centres are set on the Projects page."));
        break;
    case FilterOffer::OneOnly:
        action.setToolTip(tr("Told of one organization at a time. Choose “This organization” first."));
        break;
    }
    action.setStatusTip(action.toolTip());
}

} // namespace steward

#include "moc_filterbutton.cpp"
