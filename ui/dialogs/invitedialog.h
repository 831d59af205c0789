// SPDX-License-Identifier: GPL-3.0-or-later
// Invites people: the form, and the plan that comes of it. The organization must outlive it. GUI thread.
#pragma once

#include "app/planning/plansheet.h"
#include "ui/dialogs/plandialog.h"

#include <functional>

namespace steward {

class InviteForm;

class InviteDialog final : public PlanDialog
{
    Q_OBJECT
public:
    InviteDialog(std::function<PlanOrigin()> origin, QWidget *parent);
    [[nodiscard]] InviteForm &form() { return *m_form; }

protected:
    [[nodiscard]] Plan plan() const override;

private:
    std::function<PlanOrigin()> m_origin;
    InviteForm *m_form;
};

} // namespace steward
