// SPDX-License-Identifier: GPL-3.0-or-later
// Another role in the organization for one person or several. The organization must outlive it. GUI thread.
#pragma once

#include "app/planning/plansheet.h"
#include "ui/dialogs/plandialog.h"

namespace steward {

class NoteBox;
class RoleChoice;

/// Where a dialog's plan comes from, asked when it is made: the organization may have changed since it was opened.
using PlanOrigins = std::function<PlanOrigin()>;

class ChangeRoleDialog final : public PlanDialog
{
    Q_OBJECT
public:
    ChangeRoleDialog(PlanOrigins origin, QStringList userIds, QWidget *parent);

protected:
    [[nodiscard]] Plan plan() const override;

private:
    void check();
    PlanOrigins m_origin;
    QStringList m_userIds;
    RoleChoice *m_role;
    NoteBox *m_owners;
};

} // namespace steward
