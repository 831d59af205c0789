// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/confirmplandialog.h"

#include "app/organization/organization.h"
#include "app/planning/keytraffic.h"
#include "app/session/session.h"
#include "ui/plans/typednamebox.h"
#include "ui/support/iconlabel.h"
#include "ui/support/servertext.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace steward {

bool ConfirmPlanDialog::suits(const PlanDraft &draft)
{
    const int steps = draft.includedCount();
    return steps == 1 || (steps == 2 && draft.dangerousCount() == 0 && draft.unnamedSteps().isEmpty());
}

ConfirmPlanDialog::ConfirmPlanDialog(Session &session, PlanRunner &runner, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_runner(&runner)
    , m_draft(runner.record().plan)
    , m_names(session.organization().snapshot())
{
    m_draft.review({session.organization().snapshot(), session.clock().now(), session.connection().keyTail, {}});
    build();
    refresh();
    connect(&runner, &PlanRunner::stateChanged, this, &ConfirmPlanDialog::follow);
    connect(&runner, &PlanRunner::stepChanged, this, &ConfirmPlanDialog::follow);
    connect(&session, &Session::connectionChanged, this, &ConfirmPlanDialog::refresh);
    if (!session.hasKey())
        return;
    // What cannot be read is left unsaid: the rest of what a person has to know is there already.
    m_tasks.run(trafficOf(&session.transport(), m_draft.plan(), session.organization().snapshot(),
                          session.clock().now(), m_tasks.context()),
                [this](const Result<QHash<QString, qint64>> &traffic) {
                    if (!traffic || traffic->isEmpty() || !m_runner || m_runner->state() != PlanRunner::State::Idle)
                        return;
                    m_draft.review({m_session.organization().snapshot(), m_session.clock().now(),
                                    m_session.connection().keyTail, *traffic});
                    showSteps();
                    refresh();
                });
}

ConfirmPlanDialog::~ConfirmPlanDialog() = default;

int ConfirmPlanDialog::stepWithName() const
{
    for (int i = 0; i < static_cast<int>(m_draft.reviews().size()); ++i) {
        if (!m_draft.reviews()[static_cast<std::size_t>(i)].typedName.isEmpty())
            return i;
    }
    return -1;
}

void ConfirmPlanDialog::addStep(QVBoxLayout *column, int step)
{
    const StepReview &review = m_draft.reviews()[static_cast<std::size_t>(step)];
    const Plan &plan = m_draft.plan();
    const bool loud = review.danger == Danger::Dangerous || review.isBlocked();
    auto *text = new TextLabel(TextSize::Body, QFont::DemiBold, false, this);
    text->setObjectName(u"confirmStep%1"_s.arg(step + 1));
    text->setWordWrap(true);
    text->setMinimumWidth(440);
    text->setText(PlanWords::sentence(plan.steps[static_cast<std::size_t>(step)], plan, m_names));
    column->addWidget(text);
    for (const Fact &fact : review.facts) {
        auto *words = new TextLabel(TextSize::Body, QFont::Normal, !loud, this);
        words->setObjectName(u"confirmFact"_s);
        words->setWordWrap(true);
        if (isBlocking(fact.kind) || (loud && &fact == &review.facts.front()))
            words->setTone(Tone::Danger);
        words->setText(PlanWords::fact(fact));
        column->addWidget(words);
    }
}

void ConfirmPlanDialog::build()
{
    setObjectName(u"confirmPlanDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(servertext::shown(m_draft.plan().title));
    m_name = new TypedNameBox(this);
    m_reasonIcon = new IconLabel(
        "lock"_L1, 16, [](const Theme &theme) { return theme.text2; }, this);
    m_reason = new TextLabel(TextSize::Body, QFont::Normal, true, this);
    m_reason->setObjectName(u"confirmReason"_s);
    m_reason->setWordWrap(true);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(u"confirmBar"_s);
    m_bar->setAccessibleName(tr("Progress of the plan"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(4);
    m_bar->setRange(0, static_cast<int>(m_draft.plan().steps.size()));
    m_bar->hide();
    auto *buttons = new QDialogButtonBox(this);
    m_more = buttons->addButton(tr("Show as plan"), QDialogButtonBox::ActionRole);
    m_more->setObjectName(u"confirmMore"_s);
    m_more->setAutoDefault(false);
    m_cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_cancel->setObjectName(u"confirmCancel"_s);
    m_apply = buttons->addButton(PlanWords::verb(m_draft.plan()), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"confirmApply"_s);
    connect(m_apply, &QPushButton::clicked, this, &ConfirmPlanDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_more, &QPushButton::clicked, this, [this] {
        Q_EMIT pageWanted();
        done(QDialog::Accepted);
    });
    connect(m_name, &TypedNameBox::typed, this, [this](const QString &text) {
        m_draft.setTyped(stepWithName(), text);
        refresh();
    });

    auto *reason = new QHBoxLayout;
    reason->setSpacing(8);
    reason->addWidget(m_reasonIcon, 0, Qt::AlignTop);
    reason->addWidget(m_reason, 1);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(20, 20, 20, 16);
    m_column->setSpacing(12);
    m_column->addWidget(m_name);
    m_column->addLayout(reason);
    m_column->addWidget(m_bar);
    m_column->addSpacing(4);
    m_column->addWidget(buttons);
    showSteps();
    if (stepWithName() >= 0)
        m_name->field().setFocus();
    else
        (m_draft.dangerousCount() > 0 ? m_cancel : m_apply)->setFocus();
}

void ConfirmPlanDialog::showSteps()
{
    delete m_steps; // labels only: none of them has the focus
    m_steps = new QWidget(this);
    auto *steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(4);
    for (int i = 0; i < static_cast<int>(m_draft.plan().steps.size()); ++i) {
        if (i > 0)
            steps->addSpacing(10);
        addStep(steps, i);
    }
    m_column->insertWidget(0, m_steps);
    const bool danger = m_draft.dangerousCount() > 0;
    m_apply->setProperty("role", danger ? u"danger-primary"_s : u"primary"_s);
    // What is dangerous is not done by Enter.
    m_apply->setAutoDefault(!danger);
    m_apply->setDefault(!danger);
    m_cancel->setAutoDefault(danger);
    m_cancel->setDefault(danger);
}

void ConfirmPlanDialog::refresh()
{
    const bool begun = m_runner && m_runner->state() != PlanRunner::State::Idle;
    const int named = stepWithName();
    QString reason = PlanWords::obstacle(m_session);
    if (reason.isEmpty())
        reason = PlanWords::obstacle(m_draft);
    if (named >= 0 && !m_draft.reviews()[static_cast<std::size_t>(named)].isBlocked())
        m_name->ask(m_draft.reviews()[static_cast<std::size_t>(named)].typedName, m_draft.typed(named),
                    m_draft.lettersToGo(named));
    else
        m_name->hide();
    m_name->setEnabled(!begun);
    m_apply->setEnabled(!begun && reason.isEmpty());
    m_apply->setAccessibleDescription(reason);
    m_more->setEnabled(!begun);
    if (begun)
        reason = m_runner->state() == PlanRunner::State::Ended ? QString() : tr("Being applied…");
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_reasonIcon->setVisible(!reason.isEmpty() && !begun);
    m_cancel->setText(begun ? tr("Go on without this window") : tr("Cancel"));
}

void ConfirmPlanDialog::apply()
{
    if (!m_runner || !m_draft.isReady() || !PlanWords::obstacle(m_session).isEmpty())
        return;
    m_bar->show();
    m_runner->start();
    refresh();
}

void ConfirmPlanDialog::follow()
{
    if (!m_runner)
        return;
    int ended = 0;
    for (const StepState &step : m_runner->record().steps)
        ended += isFinal(step) ? 1 : 0;
    m_bar->setValue(ended);
    refresh();
    switch (m_runner->state()) {
    case PlanRunner::State::Ended:
        QTimer::singleShot(0, this, &QDialog::accept); // not within the runner's signal
        break;
    case PlanRunner::State::Deciding:
    case PlanRunner::State::Paused:
        QTimer::singleShot(0, this, [this] {
            Q_EMIT pageWanted();
            done(QDialog::Accepted);
        });
        break;
    default:
        break;
    }
}

} // namespace steward

#include "moc_confirmplandialog.cpp"
