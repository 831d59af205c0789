// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planprogress.h"

#include "ui/support/format.h"
#include "ui/support/iconlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>

using namespace Qt::Literals::StringLiterals;

namespace steward {

PlanProgress::PlanProgress(QWidget *parent)
    : QWidget(parent)
    , m_words(new TextLabel(TextSize::Body, QFont::DemiBold, false, this))
    , m_state(new TextLabel(TextSize::Body, QFont::Normal, true, this))
    , m_percent(new TextLabel(TextSize::Body, QFont::Medium, false, this))
    , m_bar(new QProgressBar(this))
    , m_counts(new PillRow(this))
{
    m_words->setObjectName(u"planProgressWords"_s);
    m_state->setObjectName(u"planState"_s);
    m_bar->setObjectName(u"planBar"_s);
    m_bar->setAccessibleName(tr("Progress of the plan"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_counts->setObjectName(u"planCounts"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_words);
    line->addWidget(m_state, 1);
    line->addWidget(m_percent);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 2, 16, 10);
    column->setSpacing(6);
    column->addLayout(line);
    column->addWidget(m_bar);
    column->addWidget(m_counts);
}

void PlanProgress::show(const PlanRecord &record, const QString &state)
{
    const int total = static_cast<int>(record.steps.size());
    int ended = 0, done = 0, failed = 0, changed = 0, settling = 0, unknown = 0, underWay = 0, waiting = 0, dropped = 0;
    for (const StepState &each : record.steps) {
        ended += isFinal(each) ? 1 : 0;
        done += isReached(each.phase) ? 1 : 0;
        failed += each.phase == StepPhase::Failed ? 1 : 0;
        changed += each.phase == StepPhase::Changed ? 1 : 0;
        settling += each.phase == StepPhase::Settling ? 1 : 0;
        unknown += each.phase == StepPhase::Unknown ? 1 : 0;
        underWay +=
            each.phase == StepPhase::Checking || each.phase == StepPhase::Sending || each.phase == StepPhase::Elsewhere
                ? 1
                : 0;
        waiting += each.phase == StepPhase::Waiting ? 1 : 0;
        dropped += each.phase == StepPhase::Dropped ? 1 : 0;
    }
    m_words->setText(tr("%1 of %Ln step(s)", nullptr, total).arg(Format::count(ended)));
    m_state->setText(state);
    const int percent = total > 0 ? ended * 100 / total : 0;
    m_percent->setText(tr("%1 %", "percent").arg(Format::count(percent)));
    m_bar->setRange(0, std::max(1, total));
    m_bar->setValue(ended);
    std::vector<Pill> pills;
    const auto add = [&pills](int count, QLatin1StringView icon, const QString &text, Tone tone) {
        if (count > 0)
            pills.push_back({icon, text, tone, {}});
    };
    add(done, "circle-check"_L1, tr("%Ln done", nullptr, done), Tone::Success);
    add(failed, "circle-x"_L1, tr("%Ln failed", nullptr, failed), Tone::Danger);
    add(changed, "triangle-alert"_L1, tr("%Ln changed meanwhile", nullptr, changed), Tone::Warning);
    add(settling, "circle-help"_L1, tr("%Ln unknown, being re-read", nullptr, settling), Tone::Warning);
    add(unknown, "circle-help"_L1, tr("%Ln unknown", nullptr, unknown), Tone::Warning);
    add(underWay, "loader"_L1, tr("%Ln under way", nullptr, underWay), Tone::Info);
    add(waiting, "circle-dashed"_L1, tr("%Ln waiting", nullptr, waiting), Tone::Neutral);
    add(dropped, "circle-slash"_L1, tr("%Ln dropped", nullptr, dropped), Tone::Neutral);
    m_counts->setPills(std::move(pills));
}

} // namespace steward

#include "moc_planprogress.cpp"
