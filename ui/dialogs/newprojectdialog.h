// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a new project: its name, and who and what is to be in it from the beginning. GUI thread.
#pragma once

#include "app/planning/projectplans.h"
#include "ui/dialogs/plandialog.h"

#include <functional>

class QLineEdit;

namespace steward {

class AccountsGrid;
class PeopleGrid;
class TextLabel;

class NewProjectDialog final : public PlanDialog
{
    Q_OBJECT
public:
    NewProjectDialog(std::function<PlanOrigin()> origin, QWidget *parent);

protected:
    [[nodiscard]] Plan plan() const override;

private:
    void check();
    std::function<PlanOrigin()> m_origin;
    QLineEdit *m_name;
    TextLabel *m_hint;
    PeopleGrid *m_people;
    AccountsGrid *m_accounts;
};

/// Whether a project that is not archived is called so: allowed, and said.
[[nodiscard]] bool isProjectName(const Snapshot &snapshot, const QString &name);

} // namespace steward
