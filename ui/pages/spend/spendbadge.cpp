// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/spend/spendbadge.h"

#include "ui/pages/spend/spendfeed.h"
#include "ui/pages/spend/spendorganizations.h"
#include "ui/pages/spend/spendwords.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"
#include "ui/support/linkbutton.h"
#include "ui/support/messagebar.h"

#include <algorithm>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

SpendBadge::SpendBadge(MessageBar &messages, QWidget *parent)
    : QWidget(parent)
    , m_messages(messages)
    , m_method(new LinkButton(tr("How it is made")))
    , m_pills(new PillRow)
    , m_days(new LinkButton(tr("Data…")))
{
    m_method->setObjectName(u"spendMethod"_s);
    m_method->hide();
    m_pills->setObjectName(u"spendBadge"_s);
    m_days->setObjectName(u"spendData"_s);
    m_days->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // the pill gives way: its sign says the same
    m_days->setToolTip(tr("Which days are held, and which may still change"));
    auto *utc = new TextLabel(TextSize::Small, QFont::Normal, true);
    utc->setText(tr("UTC", "time zone of all days on the page"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_method);
    row->addWidget(m_pills, 0, Qt::AlignVCenter);
    row->addWidget(m_days);
    row->addWidget(utc, 0, Qt::AlignVCenter);
    connect(m_method, &QToolButton::clicked, this, &SpendBadge::tellMethod);
    connect(m_days, &QToolButton::clicked, this, &SpendBadge::daysAsked);
}

void SpendBadge::show(const SpendShown &shown)
{
    const Reconciliation &reconciled = shown.reconciled;
    m_method->setVisible(shown.figures.estimated);
    const bool several = shown.choice.scope == SpendScope::All;
    m_days->setVisible(!several); // of one organization
    if (several) {
        const int asked = SpendOrganizations::asked(shown), lacking = SpendOrganizations::lacking(shown);
        m_pills->setPills({lacking > 0 ? Pill{"triangle-alert"_L1,
                                              tr("%1 of %Ln organization(s)", nullptr, asked).arg(asked - lacking),
                                              Tone::Warning,
                                              {}}
                                       : Pill{"badge-check"_L1,
                                              tr("%Ln organization(s), every day held", nullptr, asked),
                                              Tone::Success,
                                              {}}});
    } else if (shown.figures.estimated) {
        m_pills->setPills({{"info"_L1, tr("Estimate: the bill, divided by usage"), Tone::Info, {}}});
    } else if (!reconciled.differences.empty()) {
        const Reconciliation::Difference &first = reconciled.differences.front();
        const auto [least, most] = std::minmax({first.ungrouped.nanos, first.byProject.nanos, first.byItem.nanos});
        m_pills->setPills({{"triangle-alert"_L1,
                            tr("%1 differs by %2 between the service’s own groupings")
                                .arg(Format::dayMonth(first.day), Format::money({most - least}, first.currency)),
                            Tone::Warning,
                            {}}});
    } else if (reconciled.comparedDays > 0) {
        const Period compared{daysSoFar(shown.choice.range, shown.now).from, reconciled.through};
        m_pills->setPills({{"badge-check"_L1,
                            tr("Reconciled to the cent, %1").arg(SpendWords::daysOfYear(compared)),
                            Tone::Success,
                            {}}});
    } else {
        m_pills->setPills({{"circle-dashed"_L1, tr("Not reconciled yet"), Tone::Neutral, {}}});
    }
}

void SpendBadge::tellMethod()
{
    Message message{
        u"method"_s,
        Tone::Info,
        {},
        tr("The service bills by project and line item, not by person."),
        tr("Steward divides each billed amount of a day, project and line item among those who used what it "
           "bills, in proportion to their tokens, calls, images or seconds. The parts add up to the bill "
           "exactly; what nobody’s usage explains stays unattributed.")};
    m_messages.show(message);
}

} // namespace steward

#include "moc_spendbadge.cpp"
