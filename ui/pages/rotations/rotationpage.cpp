// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rotations/rotationpage.h"

#include "app/flows/rotation/rotationrecord.h"
#include "app/flows/rotation/rotations.h"
#include "app/flows/rotation/rotationtext.h"
#include "app/organization/organization.h"
#include "app/organization/projectinfo.h"
#include "app/session/session.h"
#include "ui/pages/rotations/canceldialog.h"
#include "ui/pages/rotations/createpanel.h"
#include "ui/pages/rotations/endpanels.h"
#include "ui/pages/rotations/gatespane.h"
#include "ui/pages/rotations/handoverpanel.h"
#include "ui/pages/rotations/leakpanel.h"
#include "ui/pages/rotations/rotationproblem.h"
#include "ui/pages/rotations/systemspanel.h"
#include "ui/pages/rotations/watchpanel.h"
#include "ui/support/environment.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"
#include "ui/support/icons.h"
#include "ui/support/messagebar.h"
#include "ui/support/servertext.h"
#include "ui/wizards/steplist.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

constexpr int kLeakPanel = 100; ///< in place of a step
constexpr double kFast = 600;   ///< a day in two and a half minutes

QFrame *line(QWidget *parent, QFrame::Shape shape)
{
    auto *frame = new QFrame(parent);
    frame->setFrameShape(shape);
    frame->setFrameShadow(QFrame::Plain);
    frame->setForegroundRole(QPalette::Mid);
    return frame;
}

QStringList stepTitles()
{
    QStringList titles;
    for (int i = 0; i < kRotationStepCount; ++i)
        titles += rotationtext::stepTitle(static_cast<RotationStep>(i));
    return titles;
}

} // namespace

RotationPage::RotationPage(PageContext context, RotationFlow &flow, SecretClipboard &clipboard, QWidget *parent)
    : ConsolePage(parent)
    , m_context(context)
    , m_flow(flow)
    , m_clipboard(clipboard)
    , m_steps(new StepList(stepTitles(), this))
    , m_panels(new QStackedWidget(this))
    , m_gates(new GatesPane(flow, this))
    , m_messages(new MessageBar(this))
{
    setObjectName(u"rotationPage"_s);
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0); // several events of one turn
    connect(&m_soon, &QTimer::timeout, this, &RotationPage::refresh);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&flow, &RotationFlow::changed, this, soon);
    connect(&flow, &RotationFlow::evidenceChanged, this, soon);
    connect(&flow, &RotationFlow::historyRead, this, soon);
    connect(&flow, &RotationFlow::problem, this, &RotationPage::showProblem);
    connect(m_gates, &GatesPane::refused, this, &RotationPage::refused);
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (m_panel)
            m_panel->primary();
    });
    connect(m_cancel, &QPushButton::clicked, this, &RotationPage::askCancel);
    connect(m_leaked, &QPushButton::clicked, this, [this] {
        if (const Result<> done = m_flow.declareLeak(); !done)
            return refused(done.error().detail);
        m_calm = false;
        m_soon.start();
    });
    connect(m_lift, &QPushButton::clicked, this, [this] {
        if (const Result<> done = m_flow.liftStop(); !done)
            refused(done.error().detail);
    });
    connect(m_retry, &QPushButton::clicked, this, [this] { m_flow.retryPlan(); });
    connect(m_drop, &QPushButton::clicked, this, [this] { m_flow.dropPlan(); });
    connect(m_faster, &QPushButton::clicked, this, [this] {
        const Clock &clock = m_context.session.clock();
        clock.setSpeed(clock.speed() > 1 ? 1 : kFast);
        m_flow.setWatched(false); // its pace is another one
        m_flow.setWatched(isVisible());
        refresh();
    });
    connect(&context.session, &Session::connectionChanged, this, &RotationPage::refresh);
    m_calm = !flow.rotation().newKeys.empty(); // it was chosen before
    flow.readHistory();
    refresh();
}

RotationPage::~RotationPage()
{
    m_flow.setWatched(false);
}

QWidget *RotationPage::buildHead()
{
    m_title = new TextLabel(TextSize::H1, QFont::DemiBold, false, this);
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setWordWrap(true);
    m_facts = new TextLabel(TextSize::Body, QFont::Normal, true, this);
    m_facts->setObjectName(u"pageFacts"_s);
    m_pills = new PillRow(this);
    m_fast = new TextLabel(TextSize::Small, QFont::Normal, true, this);
    m_fast->setObjectName(u"rotationSpeed"_s);
    m_faster = new QPushButton(icons::icon("timer"_L1), {}, this);
    m_faster->setObjectName(u"rotationFaster"_s);
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 10, 16, 8);
    row->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    row->addLayout(words, 1);
    row->addWidget(m_pills, 0, Qt::AlignVCenter);
    row->addWidget(m_fast, 0, Qt::AlignVCenter);
    row->addWidget(m_faster, 0, Qt::AlignVCenter);
    return head;
}

QWidget *RotationPage::buildFooter()
{
    const auto button = [this](const char *name, const QString &text) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QLatin1StringView(name));
        return made;
    };
    m_cancel = button("rotationCancel", tr("Cancel rotation…"));
    m_leaked = button("rotationLeaked", tr("Key leaked…"));
    m_lift = button("rotationLift", tr("Put the expiry off"));
    m_lift->setToolTip(tr("The old key goes on working, for whoever still needs it."));
    m_retry = button("rotationRetry", tr("Try again"));
    m_drop = button("rotationDrop", tr("Let it be"));
    m_primary = button("rotationPrimary", {});
    m_reason = new TextLabel(TextSize::Body, QFont::Normal, true, this);
    m_reason->setObjectName(u"rotationReason"_s);
    m_reason->setWordWrap(true);
    m_reason->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_reasonIcon = new IconLabel(
        "lock"_L1, 16, [](const Theme &theme) { return theme.text2; }, this);
    auto *footer = new QWidget(this);
    footer->setBackgroundRole(QPalette::Window);
    footer->setAutoFillBackground(true);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(16, 11, 16, 11);
    row->setSpacing(8);
    row->addWidget(m_cancel);
    row->addWidget(m_leaked);
    row->addWidget(m_lift);
    row->addWidget(m_reason, 1);
    row->addWidget(m_reasonIcon);
    for (QPushButton *each : {m_drop, m_retry, m_primary})
        row->addWidget(each);
    return footer;
}

void RotationPage::build()
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_steps->setObjectName(u"rotationSteps"_s);
    m_steps->setFixedWidth(212);
    m_begun = new TextLabel(TextSize::Small, QFont::Normal, true, this);
    m_begun->setWordWrap(true);
    m_begun->setContentsMargins(16, 0, 12, 14);
    m_begun->setFixedWidth(212);
    m_panels->setObjectName(u"rotationPanels"_s);
    auto *messages = new QHBoxLayout;
    messages->setContentsMargins(16, 0, 16, 0);
    messages->addWidget(m_messages);
    auto *side = new QWidget(this);
    side->setBackgroundRole(QPalette::Window);
    side->setAutoFillBackground(true);
    side->setFixedWidth(212);
    auto *left = new QVBoxLayout(side);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(8);
    left->addWidget(m_steps, 1);
    left->addWidget(m_begun);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(side);
    middle->addWidget(line(this, QFrame::VLine));
    middle->addWidget(m_panels, 1);
    middle->addWidget(line(this, QFrame::VLine));
    middle->addWidget(m_gates);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(buildHead());
    page->addLayout(messages);
    page->addWidget(line(this, QFrame::HLine));
    page->addLayout(middle, 1);
    page->addWidget(line(this, QFrame::HLine));
    page->addWidget(buildFooter());
}

QString RotationPage::title() const
{
    return tr("Rotate %1").arg(servertext::shown(m_flow.rotation().key.label()));
}

Target RotationPage::place() const
{
    return {u"rotation"_s, m_flow.rotation().id, {}};
}

PageHelp RotationPage::help() const
{
    return {tr("One rotation, step by step: which systems use the key, the new key, the hand-over of its secret, the "
               "proof that the traffic has moved, the quiet period, and only then the deletion of the old key. What "
               "keeps the next step shut stands at the right."),
            tr("The traffic comes from the service’s usage by key and minute, which lags by some minutes. Every "
               "decision and every request stands in the journal. You can leave the page, and close Steward, at any "
               "step."),
            {{u"Tab"_s, tr("From one field to the next")}}};
}

void RotationPage::activate()
{
    if (m_primary->isVisible() && m_primary->isEnabled())
        m_primary->setFocus();
    else if (m_panel)
        m_panel->setFocus();
}

void RotationPage::showEvent(QShowEvent *event)
{
    ConsolePage::showEvent(event);
    m_flow.setWatched(true);
}

void RotationPage::hideEvent(QHideEvent *event)
{
    ConsolePage::hideEvent(event);
    m_flow.setWatched(false);
}

RotationPanel *RotationPage::panelFor(int step)
{
    const Snapshot &snapshot = m_context.session.organization().snapshot();
    const std::vector<RotationSystem> known = Rotations::knownSystems(snapshot, m_flow.rotation().key.id);
    if (step == kLeakPanel) {
        QStringList names;
        for (const RotationSystem &system : known)
            names += system.name;
        auto *leak = new LeakPanel(m_flow, names, m_context.session.clock().now(), m_panels);
        connect(leak, &LeakPanel::replaceFirst, this, [this] {
            m_calm = true;
            refresh();
        });
        return leak;
    }
    switch (static_cast<RotationStep>(step)) {
    case RotationStep::Choose:
    case RotationStep::Systems:
        return new SystemsPanel(m_flow, known, m_panels);
    case RotationStep::Create:
        return new CreatePanel(m_flow, snapshot, m_context.session.clock().nowMs(), m_panels);
    case RotationStep::HandOver:
        return new HandOverPanel(m_flow, m_clipboard, m_context.settings, m_panels);
    case RotationStep::Verify:
    case RotationStep::Quiet:
        return new WatchPanel(m_flow, m_panels);
    case RotationStep::SoftStop:
        return new SoftStopPanel(m_flow, m_panels);
    case RotationStep::Delete:
        return new DeletePanel(m_flow, m_panels);
    case RotationStep::Done:
        break;
    }
    return new DonePanel(
        m_flow,
        [this] {
            return rotationRecord(m_flow.rotation(), m_context.session.connection().name,
                                  m_context.session.clock().now());
        },
        m_panels);
}

void RotationPage::showPanel()
{
    const Rotation &rotation = m_flow.rotation();
    const bool leaks =
        rotation.reason == RotationReason::Leak && !rotation.isDeleted() && !m_calm && !rotation.isClosed();
    const int step = leaks ? kLeakPanel : static_cast<int>(m_flow.step());
    if (std::exchange(m_step, step) == step)
        return;
    // The step is said to whoever does not see it.
    m_panels->setAccessibleName(leaks ? tr("A leaked key")
                                      : tr("Step: %1").arg(rotationtext::stepTitle(m_flow.step())));
    auto *area = new QScrollArea(m_panels);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    m_panel = panelFor(step);
    area->setWidget(m_panel);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setBackgroundRole(QPalette::Base);
    QWidget *before = m_panels->currentWidget();
    m_panels->addWidget(area);
    m_panels->setCurrentWidget(area);
    if (before) {
        m_panels->removeWidget(before);
        before->deleteLater();
    }
    connect(m_panel, &RotationPanel::changed, this, [this] { m_soon.start(); });
    connect(m_panel, &RotationPanel::refused, this, &RotationPage::refused);
}

void RotationPage::showFacts()
{
    const Rotation &rotation = m_flow.rotation();
    m_title->setText(title());
    m_facts->setText(
        tr("%1, %2").arg(servertext::isolated(rotation.key.projectName), rotationtext::reason(rotation.reason)));
    m_pills->setPills(
        {{{}, environmentTitle(rotation.key.environmentClass()), Tone::Neutral, rotation.key.environmentClass()}},
        true);
    const int reached = static_cast<int>(m_flow.step());
    m_steps->setCurrent(reached);
    m_steps->setReached(reached);
    m_steps->setFact(0, rotationtext::reason(rotation.reason));
    m_steps->setFact(1, rotation.systemsSettled
                            ? tr("%Ln system(s)", nullptr, static_cast<int>(rotation.systems.size()))
                            : QString());
    const RotationNewKey *made = rotation.currentKey();
    m_steps->setFact(2, made ? tr("new key …%1").arg(made->tail) : QString());
    m_steps->setFact(3, rotation.handedOver ? tr("the secret is stored") : QString());
    m_steps->setFact(4, rotation.verified ? tr("seen at work") : QString());
    m_steps->setFact(5, rotation.silent         ? tr("silent")
                        : rotation.quietSeconds ? rotationtext::span(rotation.quietSeconds)
                                                : QString());
    m_steps->setFact(6, rotation.softStop == Rotation::SoftStop::Set ? tr("expiry set") : QString());
    m_steps->setFact(7, rotation.isDeleted() ? tr("deleted") : QString());
    m_begun->setText(rotation.startedAtMs == 0
                         ? QString()
                         : tr("Begun %1 by %2. Goes on if you close Steward.")
                               .arg(Format::ago(rotation.startedAtMs / 1000, m_context.session.clock().now()),
                                    servertext::isolated(rotation.startedBy)));
    const Clock &clock = m_context.session.clock();
    m_faster->setVisible(clock.canHurry() && !rotation.isClosed());
    m_faster->setText(clock.speed() > 1 ? tr("Normal time") : tr("Make time run faster"));
    m_fast->setVisible(clock.canHurry());
    m_fast->setText(clock.speed() > 1 ? tr("Demonstration time runs %1 times as fast").arg(clock.speed()) : QString());
}

QString RotationPage::reasonNot() const
{
    if (m_context.session.connection().readOnly)
        return tr("This connection may only read");
    if (PlanRunner *runner = m_flow.runner()) {
        if (runner->hindrance())
            return ErrorText::of(*runner->hindrance()).sentence();
        if (runner->state() != PlanRunner::State::Running)
            return tr("What became of the last request is not known yet");
        return tr("A request is under way…");
    }
    if (m_flow.isBusy())
        return tr("A request is under way…");
    return m_panel ? m_panel->hindrance() : QString();
}

void RotationPage::refresh()
{
    showPanel();
    showFacts();
    if (m_panel)
        m_panel->refresh();
    m_gates->refresh();
    m_gates->setVisible(!m_flow.gates().empty() && m_step != kLeakPanel);
    const QString text = m_panel ? m_panel->primaryText() : QString();
    const QString reason = reasonNot();
    m_primary->setVisible(!text.isEmpty());
    m_primary->setText(text);
    m_primary->setEnabled(reason.isEmpty());
    m_primary->setAccessibleDescription(reason);
    m_primary->setProperty("role", m_panel && m_panel->isDangerous() ? u"danger"_s : u"primary"_s);
    m_primary->update();
    m_reason->setText(text.isEmpty() && !m_flow.isBusy() ? QString() : reason);
    m_reasonIcon->setVisible(!m_reason->text().isEmpty());
    const PlanRunner *runner = m_flow.runner();
    const bool waits = runner && runner->state() != PlanRunner::State::Running;
    m_retry->setVisible(waits);
    m_drop->setVisible(waits);
    m_cancel->setVisible(!m_flow.rotation().isClosed());
    m_cancel->setEnabled(!m_flow.isBusy());
    m_leaked->setVisible(m_step != kLeakPanel && !m_flow.rotation().isClosed() && !m_flow.rotation().isDeleted());
    m_leaked->setEnabled(!m_flow.isBusy());
    m_lift->setVisible(m_flow.canLiftStop());
    m_lift->setEnabled(!m_flow.isBusy());
}

void RotationPage::refused(const QString &word)
{
    Error error;
    error.kind = Error::Kind::BadInput;
    error.detail = word;
    showProblem(error);
    m_soon.start();
}

void RotationPage::showProblem(const Error &error)
{
    m_messages->show(rotationProblem(error));
}

void RotationPage::askCancel()
{
    auto *dialog = new CancelDialog(m_flow, this);
    connect(dialog, &CancelDialog::refused, this, &RotationPage::refused);
    dialog->open();
}

} // namespace steward

#include "moc_rotationpage.cpp"
