// SPDX-License-Identifier: GPL-3.0-or-later
// How a PlanPage is laid out and what its parts do.
#include "app/changes/changes.h"
#include "app/organization/organization.h"
#include "app/session/session.h"
#include "ui/plans/planexport.h"
#include "ui/plans/planlist.h"
#include "ui/plans/planpage.h"
#include "ui/plans/planprogress.h"
#include "ui/plans/stepdetail.h"
#include "ui/support/iconlabel.h"
#include "ui/support/icons.h"
#include "ui/support/messagebar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

QFrame *line(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setFrameShape(QFrame::HLine);
    frame->setFrameShadow(QFrame::Plain);
    frame->setForegroundRole(QPalette::Mid);
    return frame;
}

} // namespace

QPushButton *PlanPage::addButton(const char *name, const QString &text, QLatin1StringView icon)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1StringView(name));
    if (!icon.isEmpty())
        button->setIcon(icons::icon(icon));
    return button;
}

QWidget *PlanPage::buildHead()
{
    m_title = new TextLabel(TextSize::H1, QFont::DemiBold, false, this);
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_title->setWordWrap(true);
    m_facts = new TextLabel(TextSize::Body, QFont::Normal, true, this);
    m_facts->setObjectName(u"pageFacts"_s);
    m_exportButton = addButton("exportButton", tr("Export plan"), "download"_L1);
    m_pause = addButton("planPause", tr("Pause"), "pause"_L1);
    m_stopAfter = addButton("planStopAfter", tr("Stop after this step"), "square"_L1);
    m_abort = addButton("planAbort", tr("Stop waiting"));
    m_abort->setToolTip(tr("Pauses without waiting for answers. What became of them is looked up when you go on."));
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 10, 16, 6);
    row->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    row->addLayout(words, 1);
    for (QPushButton *each : {m_exportButton, m_abort, m_pause, m_stopAfter})
        row->addWidget(each, 0, Qt::AlignTop);
    return head;
}

QWidget *PlanPage::buildFooter()
{
    m_save = addButton("planSave", tr("Save for later"));
    m_cancel = addButton("planCancel", tr("Cancel"));
    m_apply = addButton("planApply", {}, "play"_L1);
    m_dropRest = addButton("planDropRest", tr("Drop the rest"));
    m_undo = addButton("planUndo", tr("Undo done steps"), "undo-2"_L1);
    m_retryFailed = addButton("planRetryFailed", {}, "rotate-cw"_L1);
    m_retryFailed->setProperty("role", u"primary"_s);
    m_goOn = addButton("planGoOn", tr("Go on"), "play"_L1);
    m_goOn->setProperty("role", u"primary"_s);
    m_close = addButton("planClose", tr("Close"));
    m_reason = new TextLabel(TextSize::Body, QFont::Normal, true, this);
    m_reason->setObjectName(u"planReason"_s);
    m_reason->setWordWrap(true);
    m_reasonIcon = new IconLabel(
        "lock"_L1, 16, [](const Theme &theme) { return theme.text2; }, this);
    auto *footer = new QWidget(this);
    footer->setBackgroundRole(QPalette::Window);
    footer->setAutoFillBackground(true);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(16, 11, 16, 11);
    row->setSpacing(8);
    row->addWidget(m_save);
    row->addSpacing(4);
    row->addWidget(m_reasonIcon);
    row->addWidget(m_reason, 1);
    row->addStretch();
    for (QPushButton *each : {m_dropRest, m_undo, m_retryFailed, m_cancel, m_close, m_goOn, m_apply})
        row->addWidget(each);
    return footer;
}

void PlanPage::build()
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QWidget *head = buildHead();
    m_messages = new MessageBar(this);
    m_progress = new PlanProgress(this);
    m_summaryRow = new QWidget(this);
    m_summary = new TextLabel(TextSize::Body, QFont::DemiBold, false, m_summaryRow);
    m_summary->setObjectName(u"planSummary"_s);
    m_summaryMore = new TextLabel(TextSize::Body, QFont::Normal, true, m_summaryRow);
    m_dangers = new PillRow(m_summaryRow);
    m_dangers->setObjectName(u"planDangers"_s);
    auto *summary = new QHBoxLayout(m_summaryRow);
    summary->setContentsMargins(16, 8, 16, 8);
    summary->setSpacing(8);
    summary->addWidget(m_summary);
    summary->addWidget(m_summaryMore, 1);
    summary->addWidget(m_dangers);
    auto *messageRow = new QHBoxLayout;
    messageRow->setContentsMargins(16, 0, 16, 0);
    messageRow->addWidget(m_messages);

    m_list = new PlanList(m_steps);
    m_note = new TextLabel(TextSize::Small, QFont::Normal, true);
    m_note->setObjectName(u"planNote"_s);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(16, 8, 16, 10);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    m_detail = new StepDetail;
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"planSplitter"_s);
    splitter->setAccessibleName(tr("Steps and the selected step"));
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(side);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({10'000, 340});

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(head);
    page->addLayout(messageRow);
    page->addWidget(m_summaryRow);
    page->addWidget(m_progress);
    page->addWidget(line(this));
    page->addWidget(splitter, 1);
    m_footer = new QWidget(this);
    auto *foot = new QVBoxLayout(m_footer);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(0);
    foot->addWidget(line(this));
    foot->addWidget(buildFooter());
    page->addWidget(m_footer);
}

void PlanPage::connectParts()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(60); // steps that follow each other quickly are counted together
    connect(&m_soon, &QTimer::timeout, this, &PlanPage::refresh);
    m_reviewSoon.setSingleShot(true);
    m_reviewSoon.setInterval(1500); // a synchronization changes one list after another
    connect(&m_reviewSoon, &QTimer::timeout, this, [this] {
        if (!isDraft())
            return;
        review();
        m_steps.allChanged();
        refresh();
    });
    m_minute.setInterval(30'000);
    connect(&m_minute, &QTimer::timeout, this, &PlanPage::refresh);
    m_minute.start();
    connect(&m_context.session.organization(), &Organization::changed, this, [this] {
        if (isDraft() && !m_reviewSoon.isActive())
            m_reviewSoon.start();
    });
    connect(&m_context.session, &Session::connectionChanged, this, &PlanPage::refresh);
    connect(&m_context.session, &Session::archiveProblem, this, &PlanPage::refresh);
    connect(&m_steps, &PlanStepsModel::includeRequested, this, &PlanPage::include);
    connect(m_list, &PlanList::currentStepChanged, this, &PlanPage::showStep);
    connect(m_detail, &StepDetail::typed, this, [this](const QString &text) {
        m_draft.setTyped(m_list->currentStep(), text);
        refresh();
    });
    const auto ofStep = [this](void (PlanRunner::*decide)(const QString &)) {
        return [this, decide] {
            if (const int step = m_list->currentStep(); step >= 0)
                (m_runner.data()->*decide)(record().plan.steps[static_cast<std::size_t>(step)].id);
            m_list->setFocus(); // the button goes
        };
    };
    connect(m_detail, &StepDetail::retryRequested, this, ofStep(&PlanRunner::retry));
    connect(m_detail, &StepDetail::anywayRequested, this, ofStep(&PlanRunner::applyAnyway));
    connect(m_detail, &StepDetail::otherWayRequested, this, &PlanPage::proposeOtherWay);
    connect(m_detail, &StepDetail::dropRequested, this, ofStep(&PlanRunner::drop));
    connect(m_messages, &MessageBar::actionTriggered, this, [this](const QString &id) {
        if (id == "hindrance"_L1)
            m_runner->start();
    });
    connect(m_pause, &QPushButton::clicked, this, [this] { m_runner->pause(); });
    connect(m_stopAfter, &QPushButton::clicked, this, [this] { m_runner->cancel(); });
    connect(m_abort, &QPushButton::clicked, this, [this] { m_runner->abort(); });
    connect(m_goOn, &QPushButton::clicked, this, [this] { m_runner->start(); });
    connect(m_dropRest, &QPushButton::clicked, this, [this] { m_runner->dropRest(); });
    connect(m_retryFailed, &QPushButton::clicked, this, [this] { m_runner->retryFailed(); });
    connect(m_undo, &QPushButton::clicked, this, &PlanPage::proposeUndo);
    connect(m_save, &QPushButton::clicked, this, [this] { m_export->ask(PlanExport::Format::Json); });
    connect(m_cancel, &QPushButton::clicked, this, &PlanPage::closeRequested);
    connect(m_close, &QPushButton::clicked, this, &PlanPage::closeRequested);
    connect(m_apply, &QPushButton::clicked, this, &PlanPage::apply);

    auto *applies = new QAction(tr("Apply the plan"), this);
    applies->setObjectName(u"actionApplyPlan"_s);
    applies->setIcon(icons::icon("play"_L1));
    applies->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    applies->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(applies, &QAction::triggered, this, &PlanPage::apply);
    addAction(applies);
}

} // namespace steward
