// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plandraft.h"

#include "ui/support/servertext.h"

#include <algorithm>

namespace steward {

namespace {

/// As it can be typed: what is shown as a box need not be found on a keyboard.
QString typable(const QString &text)
{
    QString shown = servertext::shown(text);
    return shown.remove(QChar(servertext::kBox)).simplified();
}

} // namespace

PlanDraft::PlanDraft(Plan plan)
    : m_plan(std::move(plan))
    , m_reviews(m_plan.steps.size())
    , m_included(m_plan.steps.size(), true)
    , m_needs(m_plan.steps.size())
{
    QHash<QString, int> places;
    for (std::size_t i = 0; i < m_plan.steps.size(); ++i) {
        for (const QString &id : prerequisites(m_plan.steps[i])) {
            if (const auto known = places.constFind(id); known != places.cend())
                m_needs[i].push_back(*known);
        }
        places.insert(m_plan.steps[i].id, static_cast<int>(i));
    }
}

void PlanDraft::review(const ReviewInput &input)
{
    m_reviews = reviewed(m_plan, input);
    const Plan staying = chosen();
    if (staying.steps.size() == m_plan.steps.size())
        return;
    const std::vector<StepReview> reviews = reviewed(staying, input);
    for (std::size_t i = 0, at = 0; i < m_included.size(); ++i) {
        if (m_included[i])
            m_reviews[i] = reviews[at++];
    }
}

void PlanDraft::setIncluded(int step, bool included)
{
    std::vector<int> moved{step};
    if (included) {
        while (!moved.empty()) {
            const auto at = static_cast<std::size_t>(moved.back());
            moved.pop_back();
            if (m_included[at] && static_cast<int>(at) != step)
                continue;
            m_included[at] = true;
            moved.insert(moved.end(), m_needs[at].begin(), m_needs[at].end());
        }
        return;
    }
    // What is needed stands before what needs it.
    m_included[static_cast<std::size_t>(step)] = false;
    for (std::size_t i = static_cast<std::size_t>(step) + 1; i < m_needs.size(); ++i) {
        const bool goes = std::any_of(m_needs[i].begin(), m_needs[i].end(), [&moved](int needed) {
            return std::find(moved.begin(), moved.end(), needed) != moved.end();
        });
        if (goes) {
            m_included[i] = false;
            moved.push_back(static_cast<int>(i));
        }
    }
}

int PlanDraft::includedCount() const
{
    return static_cast<int>(std::count(m_included.begin(), m_included.end(), true));
}

void PlanDraft::setTyped(int step, const QString &text)
{
    // The same name is typed once, however many steps are about it.
    const QString &name = m_reviews[static_cast<std::size_t>(step)].typedName;
    for (int i = 0; i < static_cast<int>(m_reviews.size()); ++i) {
        if (i == step || m_reviews[static_cast<std::size_t>(i)].typedName == name)
            m_typed.insert(i, text);
    }
}

QString PlanDraft::typed(int step) const
{
    return m_typed.value(step);
}

bool PlanDraft::isNameTyped(int step) const
{
    return m_reviews[static_cast<std::size_t>(step)].typedName.isEmpty() || lettersToGo(step) == 0;
}

int PlanDraft::lettersToGo(int step) const
{
    const QString name = typable(m_reviews[static_cast<std::size_t>(step)].typedName);
    const QString text = typable(typed(step));
    return name.startsWith(text) ? static_cast<int>(name.size() - text.size()) : -1;
}

QList<int> PlanDraft::including(bool (PlanDraft::*test)(int) const) const
{
    QList<int> found;
    for (int i = 0; i < static_cast<int>(m_included.size()); ++i) {
        if (isIncluded(i) && (this->*test)(i))
            found += i;
    }
    return found;
}

QList<int> PlanDraft::blockedSteps() const
{
    return including(&PlanDraft::isBlocked);
}

QList<int> PlanDraft::unnamedSteps() const
{
    return including(&PlanDraft::isUnnamed);
}

int PlanDraft::dangerousCount() const
{
    int count = 0;
    for (std::size_t i = 0; i < m_reviews.size(); ++i)
        count += m_included[i] && m_reviews[i].danger == Danger::Dangerous ? 1 : 0;
    return count;
}

int PlanDraft::finalCount() const
{
    int count = 0;
    for (std::size_t i = 0; i < m_reviews.size(); ++i)
        count += m_included[i] && !m_reviews[i].canBeUndone ? 1 : 0;
    return count;
}

bool PlanDraft::isReady() const
{
    return includedCount() > 0 && blockedSteps().isEmpty() && unnamedSteps().isEmpty();
}

Plan PlanDraft::chosen() const
{
    Plan plan = m_plan;
    plan.steps.clear();
    for (std::size_t i = 0; i < m_included.size(); ++i) {
        if (m_included[i])
            plan.steps.push_back(m_plan.steps[i]);
    }
    // What a project that is left out was to be labelled with goes as well: the plan would name a step that it has not.
    std::erase_if(plan.labels,
                  [&plan](const PlanLabel &label) { return !label.stepId.isEmpty() && !plan.step(label.stepId); });
    return plan;
}

} // namespace steward
