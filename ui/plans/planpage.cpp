// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planpage.h"

#include "app/changes/changes.h"
#include "app/organization/organization.h"
#include "app/planning/keyplans.h"
#include "app/planning/keytraffic.h"
#include "app/planning/lostsecrets.h"
#include "app/session/session.h"
#include "ui/plans/planexport.h"
#include "ui/plans/planlist.h"
#include "ui/plans/planprogress.h"
#include "ui/plans/stepdetail.h"
#include "ui/plans/typednamebox.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"
#include "ui/support/icons.h"
#include "ui/support/messagebar.h"
#include "ui/support/servertext.h"

#include <algorithm>
#include <QAction>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {

PlanPage::PlanPage(PageContext context, PlanRunner &runner, QWidget *parent)
    : ConsolePage(parent)
    , m_context(context)
    , m_planId(runner.record().plan.id)
    , m_draft(runner.record().plan)
    , m_names(context.session.organization().snapshot())
{
    build();
    m_export = new PlanExport(
        [this] {
            if (!isDraft())
                return PlanExport::Content{record(), {}};
            PlanExport::Content content{newRecord(m_draft.chosen()), {}};
            for (int i = 0; i < static_cast<int>(m_draft.reviews().size()); ++i) {
                if (m_draft.isIncluded(i))
                    content.reviews.push_back(m_draft.reviews()[static_cast<std::size_t>(i)]);
            }
            return content;
        },
        m_names, *m_messages, this);
    m_exportButton->setMenu(&m_export->menu());
    connectParts();
    m_steps.setNames(m_names);
    review();
    follow(runner);
    if (isDraft())
        readTraffic();
}

PlanPage::~PlanPage()
{
    m_list->disconnect(this);
}

void PlanPage::follow(PlanRunner &runner)
{
    if (m_runner)
        m_runner->disconnect(this);
    m_runner = &runner;
    connect(&runner, &PlanRunner::stateChanged, this, &PlanPage::refresh);
    connect(&runner, &PlanRunner::stepChanged, this, &PlanPage::stepChanged);
    if (isDraft())
        m_steps.show(&m_draft, nullptr);
    else
        m_steps.show(nullptr, &runner.record());
    if (!m_list->currentIndex().isValid() && m_steps.rowCount() > 0)
        m_list->setCurrentIndex(m_steps.index(0));
    refresh();
}

void PlanPage::review()
{
    Session &session = m_context.session;
    m_draft.review({session.organization().snapshot(), session.clock().now(), session.connection().keyTail, m_traffic});
}

void PlanPage::readTraffic()
{
    Session &session = m_context.session;
    if (!session.hasKey())
        return;
    // What cannot be read is left unsaid: the rest of what a person has to know is there already.
    m_tasks.run(trafficOf(&session.transport(), m_draft.plan(), session.organization().snapshot(),
                          session.clock().now(), m_tasks.context()),
                [this](const Result<QHash<QString, qint64>> &traffic) {
                    if (!traffic || traffic->isEmpty() || !isDraft())
                        return;
                    m_traffic = *traffic;
                    review();
                    m_steps.allChanged();
                    showStep();
                    refresh();
                });
}

QString PlanPage::title() const
{
    return PlanWords::title(m_draft.plan());
}

PageHelp PlanPage::help() const
{
    const auto keys = [](const QKeySequence &sequence) { return sequence.toString(QKeySequence::NativeText); };
    return {
        tr("One plan: what will be changed, in which order, and what each step breaks. Nothing is sent before it is "
           "applied. While it is applied the steps say what has become of them; it can be paused and stopped "
           "between them, and goes on when this page is left."),
        tr("What a step breaks is worked out from what Steward has read of the organization. Each step is checked "
           "again at the moment of applying, and everything is recorded in the journal before it is sent."),
        {{keys(Qt::CTRL | Qt::Key_Return), tr("Apply the plan, when it may be")},
         {keys(Qt::Key_Space), tr("Leave the step out, or take it in again")},
         {keys(Qt::Key_Right), tr("Unfold like steps that stand in one line")},
         {keys(Qt::Key_F9), tr("Show or hide the details")}}};
}

void PlanPage::activate()
{
    m_list->setFocus();
    refresh();
}

bool PlanPage::escape()
{
    return false; // what was typed and chosen is not thrown away by a key
}

void PlanPage::toggleDetail()
{
    const bool hadFocus = m_detail->isAncestorOf(focusWidget());
    m_detail->setVisible(m_detail->isHidden());
    if (hadFocus)
        m_list->setFocus();
}

void PlanPage::exportRows()
{
    if (m_exportButton->isVisible())
        m_exportButton->click();
}

void PlanPage::include(const QList<int> &steps, bool included)
{
    for (const int step : steps)
        m_draft.setIncluded(step, included);
    review();
    m_steps.allChanged();
    showStep();
    refresh();
}

void PlanPage::stepChanged(int step)
{
    m_steps.stepChanged(step);
    const auto needsPerson = [this](int at) {
        if (at < 0)
            return false;
        const StepPhase phase = record().steps[static_cast<std::size_t>(at)].phase;
        return phase == StepPhase::Failed || phase == StepPhase::Changed;
    };
    // A step that needs a person opens itself, unless the person is busy with another one.
    if (needsPerson(step) && step != m_list->currentStep() && !needsPerson(m_list->currentStep()) &&
        !m_detail->isAncestorOf(focusWidget()))
        m_list->goToStep(step);
    if (step == m_list->currentStep())
        showStep();
    if (!m_soon.isActive())
        m_soon.start();
}

void PlanPage::apply()
{
    if (!isDraft() || !m_draft.isReady() || !PlanWords::obstacle(m_context.session).isEmpty())
        return;
    m_applied = true;
    const int step = m_list->currentStep();
    PlanRunner *runner = m_runner;
    if (const Plan chosen = m_draft.chosen(); chosen.steps.size() != record().plan.steps.size()) {
        Changes &changes = m_context.session.changes();
        const QString stepId = step < 0 ? QString() : record().plan.steps[static_cast<std::size_t>(step)].id;
        m_runner->disconnect(this);
        changes.release(*m_runner);
        runner = &changes.prepare(chosen);
        m_draft = PlanDraft(chosen);
        review();
        follow(*runner);
        m_list->goToStep(std::max(0, static_cast<int>(chosen.indexOf(stepId))));
    } else {
        follow(*runner);
        m_list->goToStep(std::max(0, step));
    }
    runner->start();
    m_list->setFocus();
}

void PlanPage::proposeUndo()
{
    Plan undo = undoPlan(record());
    if (undo.steps.empty())
        return;
    undo.title = plantext::undoTitle(record().plan.title);
    Q_EMIT planProposed(undo);
}

void PlanPage::showStep()
{
    const int step = m_list->currentStep();
    if (step < 0)
        m_detail->showNothing();
    else if (isDraft())
        m_detail->showDraft(m_draft, step, m_names);
    else
        showRecord(step);
}

void PlanPage::showRecord(int step)
{
    const auto at = static_cast<std::size_t>(step);
    const std::optional<Error> &error = record().steps[at].error;
    StepDetail::OtherWay otherWay;
    if (error && record().steps[at].phase == StepPhase::Failed) {
        const Snapshot &snapshot = m_context.session.organization().snapshot();
        otherWay.advice = wholeAccountAdvice(record().plan.steps[at], *error, snapshot);
        if (!otherWay.advice.isEmpty())
            otherWay.verb = tr("Delete service account…");
    } else if (record().steps[at].secretLost) {
        otherWay.verb = tr("Replace the key…");
    } else if (record().steps[at].phase == StepPhase::Unknown) {
        otherWay = StepDetail::whereAnswerWasLost(record().plan.steps[at], record().steps[at], m_runner->hindrance(),
                                                  m_context.session.connection().keyTail);
    }
    const bool decidable = m_runner->state() != PlanRunner::State::Ended && !m_runner->holder();
    m_detail->showRecord(record(), step, m_names, decidable, otherWay);
}

void PlanPage::proposeOtherWay()
{
    const int step = m_list->currentStep();
    if (step < 0 || isDraft())
        return;
    const Session &session = m_context.session;
    const PlanOrigin origin{m_context.session.organization().snapshot(), session.connection().id,
                            session.connection().name, session.clock().nowMs()};
    const auto at = static_cast<std::size_t>(step);
    if (const auto instead = replaceLostSecretPlan(record(), at, origin))
        Q_EMIT planProposed(*instead);
    const std::optional<Error> &error = record().steps[at].error;
    if (!error)
        return;
    if (const auto plan = wholeAccountPlan(record().plan.steps[at], *error, origin))
        Q_EMIT planProposed(*plan);
}

void PlanPage::refresh()
{
    m_soon.stop();
    if (!m_runner)
        return;
    m_title->setText(title());
    const bool draft = isDraft();
    m_summaryRow->setVisible(draft);
    m_progress->setVisible(!draft);
    if (draft)
        refreshDraft();
    else
        refreshRun();
    refreshMessages();
    showStep();
}

void PlanPage::refreshDraft()
{
    const UnixSeconds made = record().plan.madeAtMs / 1000;
    m_facts->setText(tr("Draft · made %1").arg(Format::ago(made, m_context.session.clock().now())));
    const int steps = m_draft.includedCount();
    //: Both parts are counted: "9 steps, 18 requests"
    m_summary->setText(tr("%1, %2").arg(PlanWords::stepCount(steps), tr("%Ln request(s)", nullptr, 2 * steps)));
    m_summaryMore->setText(tr("each is looked at before it is sent"));
    std::vector<Pill> pills;
    if (const int count = m_draft.dangerousCount(); count > 0)
        pills.push_back({"octagon-alert"_L1, tr("%Ln dangerous", nullptr, count), Tone::Danger, {}});
    if (const int count = m_draft.finalCount(); count > 0)
        pills.push_back({"undo-2"_L1, tr("%Ln cannot be undone", nullptr, count), Tone::Neutral, {}});
    m_dangers->setPills(std::move(pills));

    QString reason = PlanWords::obstacle(m_context.session);
    if (reason.isEmpty())
        reason = PlanWords::obstacle(m_draft);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_reasonIcon->setVisible(!reason.isEmpty());
    m_apply->setText(PlanWords::applyVerb(steps));
    m_apply->setEnabled(reason.isEmpty());
    m_apply->setAccessibleDescription(reason);
    m_apply->setProperty("role", m_draft.dangerousCount() > 0 ? u"danger-primary"_s : u"primary"_s);
    QString note; // of whoever made the plan: text from a file, perhaps
    for (const QString &line : m_draft.plan().note.split(u'\n', Qt::SkipEmptyParts))
        note += servertext::shown(line) + u'\n';
    m_note->setText(note +
                    tr("Before each step Steward checks that the organization still looks as it does here. If somebody "
                       "else has changed it, that step stops and you decide."));
    m_note->show();
    for (QPushButton *each : {m_pause, m_stopAfter, m_abort, m_dropRest, m_undo, m_retryFailed, m_goOn, m_close})
        each->hide();
    for (QPushButton *each : {m_save, m_cancel, m_apply})
        each->show();
    m_footer->show();
}

void PlanPage::refreshRun()
{
    using State = PlanRunner::State;
    const State state = m_runner->state();
    m_facts->setText(record().hasBegun()
                         ? tr("Started %1 by %2", "time of day, person")
                               .arg(Format::timeOfDay(record().begunAtMs / 1000), servertext::isolated(record().user))
                         : tr("Starting"));
    m_progress->show(record(), PlanWords::state(*m_runner));
    const bool moving = state == State::Running || state == State::Pausing;
    const bool ended = state == State::Ended;
    const int failed =
        record().count(StepPhase::Failed) +
        static_cast<int>(std::count_if(record().steps.begin(), record().steps.end(), [](const StepState &step) {
            return step.phase == StepPhase::Unknown && !step.left;
        }));
    const bool canUndo = !moving && !undoPlan(record()).steps.empty();
    const bool watches = m_runner->holder().has_value(); // somebody else is at it
    const bool waits = record().count(StepPhase::Waiting) > 0 || record().count(StepPhase::Unknown) > 0;
    m_note->setVisible(moving);
    m_note->setText(tr("You can leave this page; the plan goes on and stands in the activity list."));
    m_reason->hide();
    m_reasonIcon->hide();
    m_pause->setVisible(moving);
    m_pause->setEnabled(state == State::Running);
    m_stopAfter->setVisible(moving);
    m_stopAfter->setEnabled(record().hasBegun());
    m_abort->setVisible(moving);
    m_save->hide();
    m_cancel->setVisible(!moving && !record().hasBegun()); // the journal could not be written
    m_apply->hide();
    m_goOn->setVisible((state == State::Paused && waits && !watches) || (state == State::Idle && record().hasBegun()));
    m_dropRest->setVisible(!moving && !ended && !watches && record().hasBegun());
    m_retryFailed->setVisible(state == State::Deciding && failed > 0);
    m_retryFailed->setText(tr("Retry %Ln failed", nullptr, failed));
    m_undo->setVisible(ended || (state == State::Paused && !watches) || state == State::Deciding);
    m_undo->setEnabled(canUndo);
    m_undo->setToolTip(canUndo ? QString() : tr("Nothing that was done can be undone."));
    m_close->setVisible(ended);
    m_footer->setVisible(!moving); // it would be empty
}

void PlanPage::refreshMessages()
{
    if (const auto &holder = m_runner->holder()) {
        Message message;
        message.id = u"holder"_s;
        message.happened =
            holder->pid == 0 ? tr("Another program is applying this plan.")
                             : tr("Another program is applying this plan: %1, process %2 on %3, since %4.")
                                   .arg(servertext::isolated(holder->program), QString::number(holder->pid),
                                        servertext::isolated(holder->host), Format::timeOfDay(holder->sinceMs / 1000));
        message.advice = tr("You can watch here what it does. What is left can be decided as soon as it rests.");
        message.closable = false;
        m_messages->dismiss(u"hindrance"_s);
        return m_messages->show(message);
    }
    m_messages->dismiss(u"holder"_s);
    const auto &hindrance = m_runner->hindrance();
    if (!hindrance || m_runner->state() == PlanRunner::State::Running || hindrance->isCancelled()) {
        m_messages->dismiss(u"hindrance"_s);
        return;
    }
    const ErrorText text = ErrorText::of(*hindrance);
    Message message;
    message.id = u"hindrance"_s;
    message.happened = hindrance->kind == Error::Kind::Archive
                           ? tr("The plan has stopped: the journal could not be written.")
                           : tr("The plan has stopped. %1").arg(text.title);
    message.advice = text.advice;
    message.requestId = hindrance->requestId;
    message.copyText = text.detail;
    message.closable = false;
    if (m_runner->state() == PlanRunner::State::Paused)
        message.action = tr("Go on");
    m_messages->show(message);
}

} // namespace steward

#include "moc_planpage.cpp"
