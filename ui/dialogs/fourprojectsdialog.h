// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for the field guide's structure: Development, Staging, Production and Analytics of one thing, whose names are
// made from its name until a person writes their own, with people and service accounts in each. GUI thread.
#pragma once

#include "app/planning/projectplans.h"
#include "ui/dialogs/plandialog.h"

#include <array>
#include <functional>

class QLineEdit;

namespace steward {

class AccountsGrid;
class PeopleGrid;
class TextLabel;

class FourProjectsDialog final : public PlanDialog
{
    Q_OBJECT
public:
    FourProjectsDialog(std::function<PlanOrigin()> origin, QWidget *parent);

protected:
    [[nodiscard]] Plan plan() const override;

private:
    void fillNames();
    void check();
    [[nodiscard]] QString namesProblem() const;
    std::function<PlanOrigin()> m_origin;
    QLineEdit *m_base;
    std::array<QLineEdit *, kFourClasses.size()> m_names{};
    TextLabel *m_hint;
    PeopleGrid *m_people;
    AccountsGrid *m_accounts;
};

} // namespace steward
