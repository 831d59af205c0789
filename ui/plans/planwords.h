// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says about plans beyond app/changes/plantext: runs of like steps in one line, the look of a step's
// state, why a plan may not be applied. Names of the service have passed servertext. GUI thread (translations).
#pragma once

#include "app/changes/plantext.h"
#include "ui/plans/plandraft.h"
#include "ui/support/theme.h"

#include <chrono>
#include <QCoreApplication>

namespace steward {

struct Connection;
class PlanRunner;
class Session;

class PlanWords final
{
    Q_DECLARE_TR_FUNCTIONS(steward::PlanWords)
public:
    struct Look final
    {
        QLatin1StringView icon;
        Tone tone = Tone::Neutral;
    };

    [[nodiscard]] static QString sentence(const Step &step, const Plan &plan, const NameBook &names);
    [[nodiscard]] static QString fact(const Fact &fact);
    [[nodiscard]] static QString title(const Plan &plan); ///< "Plan: Offboard Piet van der Aasberg"
    /// "Invite 14 people": so many steps of one operation in one line.
    [[nodiscard]] static QString run(const QString &operation, int count);
    [[nodiscard]] static Look look(const StepState &state);
    /// Under the sentence of a step that has begun: what it met; empty: nothing to say.
    [[nodiscard]] static QString met(const StepState &state);
    [[nodiscard]] static QString stepCount(int count); ///< "9 steps"
    /// Beside the count: "about 4 minutes left", "paused", "waits for you: 2 steps failed"; empty: nothing to say.
    [[nodiscard]] static QString state(const PlanRunner &runner);
    /// "about 4 minutes left"; no finer than the estimate is.
    [[nodiscard]] static QString timeLeft(std::chrono::seconds time);
    [[nodiscard]] static QString applyVerb(int steps);   ///< "Apply 9 steps"
    [[nodiscard]] static QString verb(const Plan &plan); ///< "Delete key" of one step, "Apply 2 steps" of more
    [[nodiscard]] static QString wayBack(const StepReview &review); ///< "cannot be undone"
    /// "Step 4", "Steps 4 and 5", "Steps 4, 5 and 6", "Steps 4, 5 and 7 more"; \a steps count from 0.
    [[nodiscard]] static QString stepList(const QList<int> &steps);

    /// Why no plan at all may be applied here; empty: nothing keeps it.
    [[nodiscard]] static QString obstacle(Session &session);
    /// Why this one may not be applied as it is; empty when it is ready.
    [[nodiscard]] static QString obstacle(const PlanDraft &draft);
};

} // namespace steward
