// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rotations/gatespane.h"

#include "app/flows/rotation/rotationflow.h"
#include "app/flows/rotation/rotationtext.h"
#include "ui/pages/rotations/overridedialog.h"
#include "ui/support/iconlabel.h"
#include "ui/support/servertext.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

QLatin1StringView iconOf(const Gate &gate)
{
    switch (gate.state) {
    case Gate::State::Open:
        return "circle-check"_L1;
    case Gate::State::Overridden:
        return "triangle-alert"_L1;
    case Gate::State::Unknown:
        return "circle-help"_L1;
    case Gate::State::Shut:
        break;
    }
    return gate.isAdvice ? "info"_L1 : "circle-dashed"_L1;
}

Tone toneOf(const Gate &gate)
{
    return gate.state == Gate::State::Open ? Tone::Success : gate.isAdvice ? Tone::Neutral : Tone::Warning;
}

QString stateWords(const Gate &gate)
{
    return gate.state == Gate::State::Open         ? GatesPane::tr("open", "a gate")
           : gate.state == Gate::State::Overridden ? GatesPane::tr("overridden", "a gate")
           : gate.state == Gate::State::Unknown    ? GatesPane::tr("not known yet", "a gate")
                                                   : GatesPane::tr("shut", "a gate");
}

} // namespace

GatesPane::GatesPane(RotationFlow &flow, QWidget *parent)
    : QFrame(parent)
    , m_flow(flow)
    , m_title(new TextLabel(TextSize::Body, QFont::DemiBold, false, this))
    , m_words(new TextLabel(TextSize::Small, QFont::Normal, true, this))
    , m_list(new QVBoxLayout)
    , m_override(new QPushButton(tr("Open a gate by name…"), this))
{
    setObjectName(u"rotationGates"_s);
    setMinimumWidth(230);
    setMaximumWidth(300);
    m_title->setWordWrap(true);
    m_words->setWordWrap(true);
    m_list->setSpacing(10);
    m_override->setObjectName(u"rotationOverride"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addLayout(m_list);
    column->addWidget(m_override, 0, Qt::AlignLeading);
    column->addStretch(1);
    column->addWidget(m_words);
    connect(m_override, &QPushButton::clicked, this, &GatesPane::askOverride);
}

void GatesPane::refresh()
{
    const std::vector<Gate> gates = m_flow.gates();
    QString shown;
    for (const Gate &gate : gates)
        shown += rotationtext::gateTitle(gate) + stateWords(gate) + rotationtext::gateFact(gate) + u'\n';
    if (std::exchange(m_shown, shown) != shown || gates.empty()) {
        for (QWidget *each : std::exchange(m_rows, {})) {
            each->hide();
            each->deleteLater();
        }
        for (const Gate &gate : gates) {
            auto *row = new QWidget(this);
            auto *line = new QHBoxLayout(row);
            line->setContentsMargins(0, 0, 0, 0);
            line->setSpacing(8);
            const Tone tone = toneOf(gate);
            line->addWidget(new IconLabel(
                                iconOf(gate), 16, [tone](const Theme &theme) { return theme.tone(tone).text; }, row),
                            0, Qt::AlignTop);
            auto *words = new QVBoxLayout;
            words->setSpacing(0);
            auto *title = new TextLabel(TextSize::Body, QFont::Normal, false, row);
            title->setWordWrap(true);
            title->setText(rotationtext::gateTitle(gate));
            title->setAccessibleName(rotationtext::gateTitle(gate) + u": "_s + stateWords(gate));
            words->addWidget(title);
            if (const QString fact = rotationtext::gateFact(gate); !fact.isEmpty()) {
                auto *label = new TextLabel(TextSize::Small, QFont::Normal, true, row);
                label->setWordWrap(true);
                label->setText(servertext::shown(fact));
                if (gate.state != Gate::State::Open && !gate.isAdvice)
                    label->setTone(Tone::Warning);
                words->addWidget(label);
            }
            line->addLayout(words, 1);
            m_list->addWidget(row);
            m_rows.push_back(row);
        }
    }
    m_title->setText(gates.empty() ? tr("No gate at this step") : tr("Gate to the next step"));
    const bool shut = !allPassable(gates);
    m_override->setVisible(shut);
    m_override->setEnabled(!m_flow.isBusy());
    const Rotation &rotation = m_flow.rotation();
    if (rotation.isClosed())
        m_words->setText({});
    else if (rotation.isDeleted())
        m_words->setText(tr("The old key is gone."));
    else if (rotation.step() < RotationStep::Delete)
        m_words->setText(tr("The old key is not touched before the quiet period has passed. Nothing can break by "
                            "waiting."));
    else
        m_words->setText(tr("Once it is deleted, the old key cannot be brought back."));
}

void GatesPane::askOverride()
{
    auto *dialog = new OverrideDialog(m_flow, this);
    connect(dialog, &OverrideDialog::refused, this, &GatesPane::refused);
    dialog->open();
}

} // namespace steward

#include "moc_gatespane.cpp"
