// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/planpace.h"

#include "app/changes/operation.h"

#include <algorithm>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr std::size_t kMarks = 41; ///< forty steps: what was long ago says little
constexpr std::size_t kFewest = 3; ///< steps that must have ended before they say anything

bool isUnderWay(StepPhase phase)
{
    return phase == StepPhase::Checking || phase == StepPhase::Sending || phase == StepPhase::Settling;
}

} // namespace

void PlanPace::stepEnded(qint64 now)
{
    m_marks.push_back(now);
    if (m_marks.size() > kMarks)
        m_marks.pop_front();
}

std::optional<std::chrono::milliseconds> PlanPace::perStep(qint64 now) const
{
    if (m_marks.size() <= kFewest)
        return std::nullopt;
    const auto ended = static_cast<qint64>(m_marks.size() - 1);
    const qint64 first = m_marks.front();
    return std::chrono::milliseconds(std::max((m_marks.back() - first) / ended, (now - first) / (ended + 1)));
}

std::vector<std::size_t> stepsToCome(const PlanRecord &record)
{
    std::vector<std::size_t> steps;
    QSet<QString> hopeful; // reached, or to come
    for (std::size_t i = 0; i < record.steps.size(); ++i) {
        const Step &step = record.plan.steps[i];
        const StepPhase phase = record.steps[i].phase;
        bool comes = isUnderWay(phase);
        if (phase == StepPhase::Waiting) {
            const QStringList needed = prerequisites(step);
            comes = std::all_of(needed.begin(), needed.end(),
                                [&hopeful](const QString &id) { return hopeful.contains(id); });
        }
        if (comes)
            steps.push_back(i);
        if (comes || isReached(phase))
            hopeful.insert(step.id);
    }
    return steps;
}

std::optional<std::chrono::seconds> remainingTime(const PlanRecord &record, const PlanPace &pace, qint64 now,
                                                  const std::vector<LearnedRate> &rates)
{
    const std::vector<std::size_t> steps = stepsToCome(record);
    if (steps.empty())
        return std::nullopt;
    QHash<QString, qint64> requests; // by endpoint family
    for (const std::size_t at : steps) {
        const Operation *operation = findOperation(record.plan.steps[at].operation);
        if (!operation)
            continue;
        const QString family = operation->family(record.plan.steps[at].arguments);
        ++requests[family];
        // What is there already is looked at by its own address first; lists are not counted, they serve many steps.
        if (operation->effect() != Effect::Create && record.steps[at].phase == StepPhase::Waiting)
            ++requests["GET "_L1 + family.mid(family.indexOf(u' ') + 1)];
    }
    std::optional<std::chrono::milliseconds> longest;
    if (const auto perStep = pace.perStep(now))
        longest = *perStep * static_cast<qint64>(steps.size());
    for (const LearnedRate &rate : rates) {
        const qint64 wanted = requests.value(rate.family);
        if (wanted > 0 && rate.requests > 0)
            longest = std::max(longest.value_or(std::chrono::milliseconds(0)),
                               std::chrono::milliseconds(wanted * rate.windowMs / rate.requests));
    }
    if (!longest)
        return std::nullopt;
    return std::chrono::ceil<std::chrono::seconds>(*longest);
}

} // namespace steward
