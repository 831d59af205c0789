// SPDX-License-Identifier: GPL-3.0-or-later
// Plans on the demonstration organization, and what a person does with their pages.
#pragma once

#include "app/changes/changes.h"
#include "app/changes/plan.h"
#include "tests/ui/pages/pagefixture.h"

class QAbstractButton;

namespace steward {
class PlanPage;
}

namespace steward::test {

/// Reads everything and makes lost answers be looked for at once.
[[nodiscard]] bool readForPlans(PageFixture &fixture);

/// A plan with a title, made for the fixture's connection; its steps are numbered in their order.
[[nodiscard]] Plan planOf(PageFixture &fixture, std::vector<Step> steps,
                          const QString &title = QStringLiteral("Try it"));
[[nodiscard]] Step createProject(const QString &name);
/// Deletes a key that was used within the last 24 hours; \a name becomes its name.
[[nodiscard]] Step deleteKeyInUse(PageFixture &fixture, QString &name);
[[nodiscard]] Step renameProject(PageFixture &fixture, const QString &to, QString &projectId);

/// The button called \a name; clicking it fails the test's own check when it is not there to be clicked.
[[nodiscard]] QAbstractButton *button(QWidget &page, const char *name);
[[nodiscard]] bool click(QWidget &page, const char *name);
[[nodiscard]] bool clickSoon(QWidget &page, const char *name); ///< waits until it can be clicked
[[nodiscard]] QString projectNamed(PageFixture &fixture, const QString &name); ///< its id; empty: there is none

} // namespace steward::test
