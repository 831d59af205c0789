// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plancontroller.h"

#include "app/changes/changes.h"
#include "app/changes/planfile.h"
#include "app/organization/organization.h"
#include "app/session/session.h"
#include "ui/plans/confirmplandialog.h"
#include "ui/plans/planpage.h"
#include "ui/plans/secretclipboard.h"
#include "ui/plans/secretdialog.h"
#include "ui/shell/organizationview.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/messagebar.h"
#include "ui/support/servertext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr qsizetype kMostProjects = 20; ///< read one by one; of more, the next round does it

bool isUnderWay(const PlanRunner &runner)
{
    return runner.record().hasBegun() && !runner.record().hasEnded();
}

/// Begun by a program that is no more, or no longer at it: whoever wants can go on.
bool isInterrupted(const PlanRunner &runner)
{
    return isUnderWay(runner) && runner.state() == PlanRunner::State::Idle && !isOfProcess(runner.record().plan);
}

} // namespace

PlanController::PlanController(PageContext context, OrganizationView &view)
    : QObject(&view)
    , m_context(context)
    , m_changes(context.session.changes())
    , m_view(view)
    , m_clipboard(new SecretClipboard(std::chrono::seconds(30), this))
{
    m_undoOffer.setSingleShot(true);
    m_undoOffer.setInterval(kOfferUndo);
    m_readAgain.setSingleShot(true);
    m_readAgain.setInterval(kReadAgain);
    connect(&m_undoOffer, &QTimer::timeout, this, [this] { m_view.messages().dismiss(u"plan.done"_s); });
    connect(&m_readAgain, &QTimer::timeout, this, [this] {
        m_context.session.sync().refresh(true);
        for (const QSet<QString> projects = std::exchange(m_projectsToRead, {}); const QString &projectId : projects)
            m_context.session.sync().refreshProject(projectId);
    });
    connect(&m_changes, &Changes::runnerAdded, this, &PlanController::watch);
    connect(&m_changes, &Changes::runnerRemoved, this, &PlanController::dropPage, Qt::QueuedConnection);
    connect(&m_changes, &Changes::undoableChanged, this, &PlanController::changed);
    connect(&m_changes, &Changes::ended, this, [this](PlanRunner *runner) { ended(*runner); });
    connect(&m_changes, &Changes::takenUp, this, &PlanController::tellInterrupted);
    connect(&m_changes, &Changes::abandonedFound, this, &PlanController::tellInterrupted);
    connect(&view.messages(), &MessageBar::actionTriggered, this, &PlanController::act);
    for (PlanRunner *runner : m_changes.runners())
        watch(runner);
    tellInterrupted();
}

PlanController::~PlanController() = default;

void PlanController::watch(PlanRunner *runner)
{
    if (isOfProcess(runner->record().plan)) { // the process shows it, and takes its secrets
        connect(runner, &PlanRunner::stateChanged, this, &PlanController::changed);
        return void(Q_EMIT changed());
    }
    connect(runner, &PlanRunner::stateChanged, this, [this, runner] { stateChanged(*runner); });
    connect(runner, &PlanRunner::secretReady, this, [this, runner](const QString &stepId) {
        m_secrets.push_back({runner, stepId});
        showSecrets();
    });
    // Of before this view was made (another language meanwhile).
    for (const Step &step : runner->record().plan.steps) {
        if (runner->hasSecret(step.id))
            m_secrets.push_back({runner, step.id});
    }
    if (!m_secrets.empty())
        QTimer::singleShot(0, this, &PlanController::showSecrets);
    Q_EMIT changed();
}

void PlanController::propose(Plan plan)
{
    if (plan.steps.empty())
        return;
    Session &session = m_context.session;
    if (plan.id.isEmpty() || m_changes.runner(plan.id))
        plan.id = newPlanId();
    if (plan.madeAtMs == 0)
        plan.madeAtMs = session.clock().nowMs();
    plan.connectionId = session.connection().id;
    plan.organization = session.connection().name;
    const NameBook names(session.organization().snapshot());
    names.remember(plan);
    if (plan.title.isEmpty())
        plan.title = plantext::sentence(plan.steps.front(), plan, names);
    if (const Result<> valid = planfile::validate(plan); !valid) {
        refuse(tr("The plan cannot be shown."), ErrorText::of(valid.error()).advice,
               ErrorText::of(valid.error()).detail);
        return;
    }
    PlanRunner &runner = m_changes.prepare(std::move(plan));
    PlanDraft draft(runner.record().plan);
    draft.review({session.organization().snapshot(), session.clock().now(), session.connection().keyTail, {}});
    if (ConfirmPlanDialog::suits(draft) && !m_confirmation)
        confirm(runner);
    else
        m_view.go({u"plan"_s, runner.record().plan.id, {}});
}

void PlanController::confirm(PlanRunner &runner)
{
    const QString planId = runner.record().plan.id;
    auto *dialog = new ConfirmPlanDialog(m_context.session, runner, &m_view);
    m_confirmation = dialog;
    m_confirmed = planId;
    connect(dialog, &ConfirmPlanDialog::pageWanted, this, [this, planId] {
        m_confirmed.clear();
        m_view.go({u"plan"_s, planId, {}});
    });
    connect(dialog, &QDialog::finished, this, [this, planId] {
        m_confirmation.clear();
        PlanRunner *known = m_changes.runner(planId);
        if (known && std::exchange(m_confirmed, {}) == planId && !known->record().hasBegun() &&
            known->state() == PlanRunner::State::Idle)
            m_changes.release(*known); // it was let be
        QTimer::singleShot(0, this, &PlanController::showSecrets);
    });
    dialog->open();
}

PlanPage *PlanController::page(const QString &planId)
{
    if (PlanPage *known = m_pages.value(planId))
        return known;
    PlanRunner *runner = m_changes.runner(planId);
    if (!runner)
        return nullptr;
    auto *made = new PlanPage(m_context, *runner, &m_view);
    m_pages.insert(planId, made);
    m_view.addPage(*made);
    connect(made, &PlanPage::closeRequested, this, [this, made] { closePage(*made); });
    return made;
}

void PlanController::closePage(PlanPage &page)
{
    if (PlanRunner *runner = m_changes.runner(page.planId());
        runner && !isUnderWay(*runner) && !runner->holdsSecrets() && runner->state() != PlanRunner::State::Running)
        m_changes.release(*runner); // runnerRemoved() takes the page away
}

void PlanController::dropPage(const QString &planId)
{
    if (!m_changes.runner(planId)) { // else it was only made anew, with fewer steps
        if (PlanPage *known = m_pages.take(planId))
            m_view.removePage(*known);
        m_view.messages().dismiss(u"plan.show/"_s + planId);
    }
    Q_EMIT changed();
}

void PlanController::stateChanged(PlanRunner &runner)
{
    Q_EMIT changed();
    const bool seen = m_view.currentPage() && m_view.currentPage() == m_pages.value(runner.record().plan.id);
    const QString planId = runner.record().plan.id;
    if (seen || m_confirmed == planId)
        return;
    if (isInterrupted(runner)) // just now: another program was at it
        return tellInterrupted();
    const bool waits = runner.state() == PlanRunner::State::Deciding ||
                       (runner.state() == PlanRunner::State::Paused && runner.hindrance() && !runner.holder());
    if (!waits) {
        m_view.messages().dismiss(u"plan.show/"_s + planId);
        return;
    }
    Message message;
    message.id = u"plan.show/"_s + planId;
    message.tone = Tone::Warning;
    message.happened = tr("A plan waits for you: %1").arg(servertext::isolated(runner.record().plan.title));
    message.action = tr("Show");
    m_view.messages().show(message);
}

void PlanController::ended(PlanRunner &runner)
{
    readAgain(runner.record().plan);
    if (isOfProcess(runner.record().plan))
        return;
    const QString planId = runner.record().plan.id;
    const bool seen = m_view.currentPage() && m_view.currentPage() == m_pages.value(planId);
    if (!seen)
        offerUndo(runner);
    if (!m_pages.contains(planId)) {
        // Nobody looks at it any more; what it did is in the journal.
        QTimer::singleShot(0, this, [this, planId] {
            if (PlanRunner *known = m_changes.runner(planId);
                known && !known->holdsSecrets() && !m_pages.contains(planId))
                m_changes.release(*known);
        });
    }
}

void PlanController::offerUndo(const PlanRunner &runner)
{
    const PlanRecord &record = runner.record();
    const int reached = record.count(StepPhase::Done) + record.count(StepPhase::Reached);
    const int steps = static_cast<int>(record.steps.size());
    Message message;
    message.id = u"plan.done"_s;
    message.tone = reached == steps ? Tone::Success : Tone::Info;
    message.happened = reached == steps ? tr("Done: %1").arg(servertext::isolated(record.plan.title))
                                        : tr("%1 ended: %2 of %Ln step(s) done.", nullptr, steps)
                                              .arg(servertext::isolated(record.plan.title), Format::count(reached));
    if (!undoTitle().isEmpty() && m_changes.undoable()->plan.id == record.plan.id)
        message.action = tr("Undo");
    m_view.messages().show(message);
    m_undoOffer.start();
}

void PlanController::readAgain(const Plan &plan)
{
    for (const Step &step : plan.steps) {
        const QString projectId = step.arguments.value("project_id"_L1).toString();
        if (!projectId.isEmpty() && m_projectsToRead.size() < kMostProjects)
            m_projectsToRead.insert(projectId);
    }
    m_readAgain.start();
}

QString PlanController::undoTitle() const
{
    const PlanRecord *record = m_changes.undoable();
    return record ? plantext::undoTitle(servertext::shown(record->plan.title)) : QString();
}

int PlanController::underWay() const
{
    const auto all = m_changes.runners();
    return static_cast<int>(
        std::count_if(all.begin(), all.end(), [](const PlanRunner *each) { return isUnderWay(*each); }));
}

bool PlanController::hasSecretsToShow() const
{
    return m_secretDialog || std::any_of(m_secrets.begin(), m_secrets.end(), [](const WaitingSecret &each) {
               return each.runner && each.runner->hasSecret(each.stepId);
           });
}

void PlanController::undoLast()
{
    const PlanRecord *record = m_changes.undoable();
    if (!record)
        return;
    Plan undo = undoPlan(*record);
    undo.title = plantext::undoTitle(record->plan.title);
    propose(std::move(undo));
}

void PlanController::tellInterrupted()
{
    for (const PlanRunner *runner : m_changes.runners()) {
        if (!isInterrupted(*runner))
            continue;
        Message message;
        message.id = u"plan.show/"_s + runner->record().plan.id;
        message.tone = Tone::Warning;
        message.happened = tr("A plan was interrupted: %1").arg(servertext::isolated(runner->record().plan.title));
        message.advice = tr("Nothing is under way. You can go on with it or drop the rest.");
        message.action = tr("Show");
        m_view.messages().show(message);
    }
}

void PlanController::act(const QString &message)
{
    if (message == "plan.done"_L1) {
        m_view.messages().dismiss(message);
        undoLast();
    } else if (message.startsWith("plan.show/"_L1)) {
        m_view.messages().dismiss(message);
        m_view.go({u"plan"_s, message.mid(10), {}});
    }
}

void PlanController::showSecrets()
{
    while (!m_secrets.empty() &&
           (!m_secrets.front().runner || !m_secrets.front().runner->hasSecret(m_secrets.front().stepId)))
        m_secrets.pop_front();
    if (m_secretDialog)
        m_secretDialog->setWaiting(static_cast<int>(m_secrets.size()));
    if (m_secrets.empty() || m_secretDialog || m_confirmation)
        return;
    const WaitingSecret next = m_secrets.front();
    m_secrets.pop_front();
    std::optional<CreatedSecret> secret = next.runner->takeSecret(next.stepId);
    const Plan &plan = next.runner->record().plan;
    auto *dialog = new SecretDialog(
        *std::move(secret),
        PlanWords::sentence(*plan.step(next.stepId), plan, NameBook(m_context.session.organization().snapshot())),
        static_cast<int>(m_secrets.size()), *m_clipboard, &m_view);
    m_secretDialog = dialog;
    connect(dialog, &QDialog::finished, this, [this] {
        m_secretDialog.clear();
        QTimer::singleShot(0, this, &PlanController::showSecrets);
    });
    dialog->open();
}

} // namespace steward

#include "moc_plancontroller.cpp"
