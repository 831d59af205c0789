// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/stepdetail.h"

#include "app/changes/operation.h"
#include "ui/plans/typednamebox.h"
#include "ui/support/clipboard.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"
#include "ui/support/icons.h"
#include "ui/support/linkbutton.h"
#include "ui/support/servertext.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

/// The members of a request, one to a line, as the service gets them.
QString members(const QJsonObject &arguments)
{
    QStringList lines;
    for (auto it = arguments.begin(); it != arguments.end(); ++it) {
        if (it.key().endsWith("_id"_L1))
            continue; // stands in the path
        QString value;
        if (isReference(*it))
            value = u"…"_s;
        else if (it->isObject())
            value = QString::fromUtf8(QJsonDocument(it->toObject()).toJson(QJsonDocument::Compact));
        else if (it->isArray())
            value = QString::fromUtf8(QJsonDocument(it->toArray()).toJson(QJsonDocument::Compact));
        else
            value = it->toVariant().toString();
        lines += servertext::shown(it.key() + u": "_s + value);
    }
    return lines.join(u'\n');
}

} // namespace

StepDetail::StepDetail(QWidget *parent)
    : QFrame(parent)
    , m_pills(new PillRow)
    , m_place(new TextLabel(TextSize::Small, QFont::Normal, true))
    , m_title(new TextLabel(TextSize::H2, QFont::DemiBold))
    , m_copy(new LinkButton(tr("Copy details")))
    , m_nameBox(new TypedNameBox)
    , m_buttons(new QWidget)
{
    setObjectName(u"stepDetail"_s);
    setAccessibleName(tr("The step"));
    setMinimumWidth(300);
    setMaximumWidth(520);
    m_place->setObjectName(u"stepPlace"_s);
    m_title->setObjectName(u"stepTitle"_s);
    m_title->setWordWrap(true);
    m_title->setMinimumWidth(60);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setObjectName(u"stepCopy"_s);

    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_pills);
    top->addWidget(m_place, 1);
    column->addLayout(top);
    column->addWidget(m_title);
    column->addSpacing(6);
    m_metTitle = addHeading(column, tr("What happened"));
    m_met = addText(column, u"stepMet"_s);
    m_adviceTitle = addHeading(column, tr("What can be done"));
    m_advice = addText(column, u"stepAdvice"_s);
    buildButtons(column);
    m_breaksTitle = addHeading(column, tr("What will break"));
    m_breaks = addText(column, u"stepBreaks"_s);
    column->addWidget(m_nameBox);
    m_backTitle = addHeading(column, tr("Way back"));
    m_back = addText(column, u"stepBack"_s);
    m_needsTitle = addHeading(column, tr("Needs"));
    m_needs = addText(column, u"stepNeeds"_s);
    m_requestTitle = addHeading(column, tr("Request"));
    m_request = addText(column, u"stepRequest"_s);
    m_request->setFont(monoFont());
    m_idTitle = addHeading(column, tr("Request id"));
    m_id = addText(column, u"stepRequestId"_s);
    m_id->setFont(monoFont());
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    column->addStretch(1);

    auto *area = new QScrollArea;
    area->setObjectName(u"stepScroll"_s);
    area->setAccessibleName(tr("The step"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setBackgroundRole(QPalette::Base);
    area->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->addWidget(area);
    connect(m_nameBox, &TypedNameBox::typed, this, &StepDetail::typed);
    connect(m_copy, &QToolButton::clicked, this, [this] { clipboard::copy(m_copyText); });
    showNothing();
}

TextLabel *StepDetail::addHeading(QVBoxLayout *column, const QString &text)
{
    auto *label = new TextLabel(TextSize::Body, QFont::DemiBold);
    label->setText(text);
    label->setContentsMargins(0, 8, 0, 0);
    column->addWidget(label);
    return label;
}

TextLabel *StepDetail::addText(QVBoxLayout *column, const QString &name)
{
    auto *label = new TextLabel(TextSize::Body, QFont::Normal);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setMinimumWidth(60);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(label);
    return label;
}

void StepDetail::buildButtons(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 6, 0, 4);
    row->setSpacing(8);
    const auto add = [this, row](const QString &name, const QString &text, QLatin1StringView icon) {
        auto *button = new QPushButton(text, m_buttons);
        button->setObjectName(name);
        button->setProperty("small", true);
        if (!icon.isEmpty())
            button->setIcon(icons::icon(icon));
        row->addWidget(button);
        return button;
    };
    m_retry = add(u"stepRetry"_s, tr("Retry"), "rotate-cw"_L1);
    m_anyway = add(u"stepAnyway"_s, tr("Apply anyway"), {});
    m_drop = add(u"stepDrop"_s, tr("Drop this step"), {});
    m_otherWay = add(u"stepOtherWay"_s, {}, {});
    row->addStretch(1);
    column->addWidget(m_buttons);
    connect(m_retry, &QPushButton::clicked, this, &StepDetail::retryRequested);
    connect(m_anyway, &QPushButton::clicked, this, &StepDetail::anywayRequested);
    connect(m_drop, &QPushButton::clicked, this, &StepDetail::dropRequested);
    connect(m_otherWay, &QPushButton::clicked, this, &StepDetail::otherWayRequested);
}

void StepDetail::put(TextLabel *heading, TextLabel *text, const QString &words)
{
    text->setText(words);
    text->setVisible(!words.isEmpty());
    heading->setVisible(!words.isEmpty());
}

void StepDetail::showNothing()
{
    m_pills->hide();
    m_place->setText({});
    m_title->setText(tr("No step is selected."));
    for (TextLabel *each : {m_breaksTitle, m_breaks, m_metTitle, m_met, m_adviceTitle, m_advice, m_backTitle, m_back,
                            m_needsTitle, m_needs, m_requestTitle, m_request, m_idTitle, m_id})
        each->hide();
    m_copy->hide();
    m_nameBox->hide();
    m_buttons->hide();
}

void StepDetail::showHead(const Plan &plan, int step, const NameBook &names, std::vector<Pill> pills)
{
    m_pills->setVisible(!pills.empty());
    m_pills->setPills(std::move(pills), true);
    m_place->setText(tr("Step %1 of %2").arg(Format::count(step + 1), Format::count(qint64(plan.steps.size()))));
    const Step &shown = plan.steps[static_cast<std::size_t>(step)];
    m_title->setText(PlanWords::sentence(shown, plan, names));
    QList<int> needed;
    for (const QString &id : prerequisites(shown))
        needed += static_cast<int>(plan.indexOf(id));
    std::sort(needed.begin(), needed.end());
    put(m_needsTitle, m_needs, needed.isEmpty() ? QString() : tr("Waits for %1.").arg(PlanWords::stepList(needed)));
}

void StepDetail::showRequest(const Step &step, const QJsonObject &arguments)
{
    const Operation *operation = findOperation(step.operation);
    QString text = operation ? servertext::shown(operation->requestLine(arguments)) : QString();
    if (const QString body = members(arguments); operation && operation->effect() != Effect::Remove && !body.isEmpty())
        text += u'\n' + body;
    put(m_requestTitle, m_request, text);
}

void StepDetail::showDraft(const PlanDraft &draft, int step, const NameBook &names)
{
    const StepReview &review = draft.reviews()[static_cast<std::size_t>(step)];
    std::vector<Pill> pills;
    if (review.isBlocked())
        pills.push_back({"ban"_L1, tr("Not possible"), Tone::Danger, {}});
    else if (review.danger == Danger::Dangerous)
        pills.push_back({"octagon-alert"_L1, tr("Dangerous"), Tone::Danger, {}});
    if (review.isProduction)
        pills.push_back({{}, tr("Production"), Tone::Neutral, EnvironmentClass::Production});
    if (!draft.isIncluded(step))
        pills.push_back({"circle-slash"_L1, tr("Left out"), Tone::Neutral, {}});
    showHead(draft.plan(), step, names, std::move(pills));
    QStringList facts;
    for (const Fact &fact : review.facts) {
        if (fact.kind != Fact::Kind::NotUndone)
            facts += PlanWords::fact(fact);
    }
    m_breaksTitle->setText(review.isBlocked()                   ? tr("Why it is not possible")
                           : review.danger == Danger::Dangerous ? tr("What will break")
                                                                : tr("To be known"));
    put(m_breaksTitle, m_breaks, facts.join(u'\n'));
    put(m_backTitle, m_back, review.canBeUndone ? tr("Can be undone, as a plan of its own.") : tr("Cannot be undone."));
    const Step &shown = draft.plan().steps[static_cast<std::size_t>(step)];
    showRequest(shown, shown.arguments);
    m_nameBox->ask(draft.isIncluded(step) && !review.isBlocked() ? review.typedName : QString(), draft.typed(step),
                   draft.lettersToGo(step));
    put(m_metTitle, m_met, {});
    put(m_adviceTitle, m_advice, {});
    put(m_idTitle, m_id, {});
    m_copy->hide();
    m_buttons->hide();
}

void StepDetail::showRecord(const PlanRecord &record, int step, const NameBook &names, bool decidable,
                            const OtherWay &otherWay)
{
    const StepState &state = record.steps[static_cast<std::size_t>(step)];
    const PlanWords::Look look = PlanWords::look(state);
    showHead(record.plan, step, names, {{look.icon, plantext::phase(state), look.tone, {}}});
    m_nameBox->hide();
    const QStringList needed = prerequisites(record.plan.steps[static_cast<std::size_t>(step)]);
    if (std::all_of(needed.begin(), needed.end(), [&record](const QString &id) {
            const qsizetype at = record.plan.indexOf(id);
            return at >= 0 && isReached(record.steps[static_cast<std::size_t>(at)].phase);
        }))
        put(m_needsTitle, m_needs, {}); // what it waited for is there
    put(m_breaksTitle, m_breaks, {});
    put(m_backTitle, m_back, {});
    QString met, advice;
    m_copyText.clear();
    if (state.phase == StepPhase::Changed) {
        QStringList lines;
        for (const Difference &each : state.differences)
            lines += servertext::shown(plantext::difference(each));
        met = tr("The organization is not as it was when the plan was made.") + u'\n' + lines.join(u'\n');
        advice = tr("Apply it all the same, or drop the step. The others go on.");
    } else if (state.error && (state.phase == StepPhase::Failed || state.phase == StepPhase::Unknown)) {
        const ErrorText text = ErrorText::of(*state.error);
        met = state.phase == StepPhase::Unknown ? PlanWords::met(state) : text.title;
        advice = otherWay.advice.isEmpty() ? text.advice : servertext::shown(otherWay.advice);
        const QString told = servertext::shown(state.error->serverText);
        if (!told.isEmpty())
            met += u'\n' + told;
        if (!told.isEmpty() && advice.contains(told)) // the service's words are no advice, and stand there already
            advice = decidable ? tr("Change what the service objects to and retry, or drop the step.") : QString();
        m_copyText = text.detail;
    } else {
        met = PlanWords::met(state);
        advice = servertext::shown(otherWay.advice);
    }
    put(m_metTitle, m_met, met);
    put(m_adviceTitle, m_advice, advice);
    const Step &shown = record.plan.steps[static_cast<std::size_t>(step)];
    showRequest(shown, state.sent.isEmpty() ? shown.arguments : state.sent);
    put(m_idTitle, m_id, servertext::shown(state.requestId));
    if (m_copyText.isEmpty())
        m_copyText = state.requestId;
    m_copy->setVisible(!m_copyText.isEmpty());

    const bool failed = state.phase == StepPhase::Failed;
    const bool unknown = state.phase == StepPhase::Unknown && !state.left;
    const bool changed = state.phase == StepPhase::Changed;
    m_retry->setVisible(failed || (unknown && otherWay.canLookAgain));
    m_retry->setText(unknown ? tr("Look again") : tr("Retry"));
    m_anyway->setVisible(changed);
    m_drop->setVisible(failed || unknown || changed || state.phase == StepPhase::Waiting);
    m_drop->setText(unknown ? tr("Leave it at that") : tr("Drop this step"));
    m_otherWay->setText(otherWay.verb);
    m_otherWay->setVisible(!otherWay.verb.isEmpty());
    m_buttons->setVisible((decidable && !m_drop->isHidden()) || !otherWay.verb.isEmpty());
}

StepDetail::OtherWay StepDetail::whereAnswerWasLost(const Step &step, const StepState &state,
                                                    const std::optional<Error> &hindrance, const QString &keyTail)
{
    OtherWay way;
    if (!hindrance) {
        const Operation *operation = findOperation(step.operation);
        way.canLookAgain = !operation || operation->canBeSeen(state.sent);
    } else if (hindrance->kind == Error::Kind::Forbidden) {
        const QString key = servertext::leftToRight(u'…' + keyTail);
        const QString scope = ErrorText::missingScope(*hindrance);
        way.canLookAgain = false;
        way.advice = scope.isEmpty() ? tr("The admin key %1 may not read what became of it. An owner can grant it the "
                                          "permission; then go on with the plan.")
                                           .arg(key)
                                     : tr("The admin key %1 may not read what became of it: it lacks the permission "
                                          "%2. An owner can grant it; then go on with the plan.")
                                           .arg(key, scope);
    }
    return way;
}

void StepDetail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height())),
                     palette().color(QPalette::Mid));
}

} // namespace steward

#include "moc_stepdetail.cpp"
