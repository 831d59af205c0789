// SPDX-License-Identifier: GPL-3.0-or-later
// What a person decides about a plan before it is applied: which steps stay, and the names that were typed; and from
// that whether it may be applied, with the reason where it may not. The one judge of that, for the page and the short
// confirmation. A value.
#pragma once

#include "app/changes/plan.h"
#include "app/changes/review.h"

#include <QSet>

namespace steward {

class PlanDraft final
{
public:
    explicit PlanDraft(Plan plan);

    [[nodiscard]] const Plan &plan() const { return m_plan; }
    /// Works out the reviews anew: of what stays, since earlier steps count, and of what is left out as if it stayed.
    void review(const ReviewInput &input);
    [[nodiscard]] const std::vector<StepReview> &reviews() const { return m_reviews; } ///< one for each step

    [[nodiscard]] bool isIncluded(int step) const { return m_included[static_cast<std::size_t>(step)]; }
    /// What needs the step goes with it; what it needs comes with it. review() is due after.
    void setIncluded(int step, bool included);
    [[nodiscard]] int includedCount() const;

    void setTyped(int step, const QString &text);
    [[nodiscard]] QString typed(int step) const;
    [[nodiscard]] bool isNameTyped(int step) const; ///< also when none is asked for
    /// How many letters of the name are still to come; -1: what was typed does not begin like it.
    [[nodiscard]] int lettersToGo(int step) const;

    [[nodiscard]] QList<int> blockedSteps() const; ///< of those that stay
    [[nodiscard]] QList<int> unnamedSteps() const; ///< of those that stay: a name is to be typed
    [[nodiscard]] int dangerousCount() const;      ///< of those that stay
    [[nodiscard]] int finalCount() const;          ///< of those that stay: cannot be undone
    [[nodiscard]] bool isReady() const;            ///< something stays, nothing is blocked, every name is typed
    [[nodiscard]] Plan chosen() const;             ///< the plan with what stays

private:
    [[nodiscard]] QList<int> including(bool (PlanDraft::*test)(int) const) const;
    [[nodiscard]] bool isBlocked(int step) const { return m_reviews[static_cast<std::size_t>(step)].isBlocked(); }
    [[nodiscard]] bool isUnnamed(int step) const { return !isNameTyped(step); }

    Plan m_plan;
    std::vector<StepReview> m_reviews;
    std::vector<bool> m_included;
    std::vector<std::vector<int>> m_needs; ///< by step: those that it needs
    QHash<int, QString> m_typed;
};

} // namespace steward
