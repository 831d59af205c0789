// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/planactivity.h"

#include "app/changes/planrunner.h"
#include "ui/plans/planwords.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"
#include "ui/support/linkbutton.h"
#include "ui/support/servertext.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {

PlanActivity::PlanActivity(PlanRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_runner(&runner)
    , m_planId(runner.record().plan.id)
    , m_title(servertext::shown(runner.record().plan.title))
    , m_count(new TextLabel(TextSize::Small, QFont::Normal, true, this))
    , m_state(new TextLabel(TextSize::Small, QFont::Normal, true, this))
    , m_bar(new QProgressBar(this))
{
    auto *link = new LinkButton(m_title, this);
    m_link = link;
    link->setObjectName(u"activityPlan"_s);
    link->setAccessibleDescription(tr("Shows the plan"));
    m_count->setObjectName(u"activityPlanCount"_s);
    m_state->setObjectName(u"activityPlanState"_s);
    m_state->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(4);
    m_bar->setObjectName(u"activityPlanBar"_s);
    m_bar->setAccessibleName(m_title);
    m_pause = makeButton(u"activityPlanPause"_s, tr("Pause"), tr("Pause plan: %1").arg(m_title));
    m_pause->setToolTip(tr("What is under way ends, the rest waits until you go on."));
    m_goOn = makeButton(u"activityPlanGoOn"_s, tr("Go on"), tr("Go on with plan: %1").arg(m_title));
    m_cancel = makeButton(u"activityPlanCancel"_s, tr("Cancel"), tr("Cancel plan: %1").arg(m_title));
    m_cancel->setToolTip(tr("What is under way ends; what has not begun is dropped."));
    auto *line = new QHBoxLayout;
    line->addWidget(link, 1);
    line->addWidget(m_count);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(4);
    foot->addWidget(m_state, 1);
    for (QPushButton *each : {m_pause, m_goOn, m_cancel})
        foot->addWidget(each);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_bar);
    column->addLayout(foot);
    connect(link, &QToolButton::clicked, this, [this] { Q_EMIT shown(m_planId); });
    connect(m_pause, &QPushButton::clicked, &runner, &PlanRunner::pause);
    connect(m_goOn, &QPushButton::clicked, &runner, &PlanRunner::start);
    connect(m_cancel, &QPushButton::clicked, &runner, &PlanRunner::cancel);
    refresh();
}

QPushButton *PlanActivity::makeButton(const QString &name, const QString &text, const QString &spoken)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleName(spoken);
    button->setProperty("small", true);
    button->setProperty("role", u"link"_s);
    return button;
}

void PlanActivity::hideButton(QPushButton &button, bool hidden)
{
    if (hidden && button.hasFocus())
        m_link->setFocus(); // else the focus would go with the button
    button.setVisible(!hidden);
}

void PlanActivity::refresh()
{
    if (!m_runner)
        return;
    const auto &steps = m_runner->record().steps;
    const auto ended = static_cast<int>(std::count_if(steps.begin(), steps.end(), isFinal));
    m_bar->setRange(0, std::max(1, static_cast<int>(steps.size())));
    m_bar->setValue(ended);
    m_count->setText(tr("%1 of %2", "steps of a plan").arg(Format::count(ended), Format::count(qint64(steps.size()))));
    m_state->setText(PlanWords::state(*m_runner));
    const PlanRunner::State state = m_runner->state();
    const bool decidesElsewhere = isOfProcess(m_runner->record().plan) || m_runner->holder();
    const bool paused = state == PlanRunner::State::Paused;
    hideButton(*m_pause, decidesElsewhere || state != PlanRunner::State::Running);
    hideButton(*m_goOn, decidesElsewhere || !paused);
    hideButton(*m_cancel, decidesElsewhere || !(paused || state == PlanRunner::State::Running));
}

} // namespace steward

#include "moc_planactivity.cpp"
