// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a new service account of a project, with or without a key. GUI thread.
#pragma once

#include "app/planning/plansheet.h"
#include "ui/dialogs/plandialog.h"
#include "ui/support/choicebox.h"

#include <functional>

class QCheckBox;
class QLineEdit;

namespace steward {

class TextLabel;

class NewServiceAccountDialog final : public PlanDialog
{
    Q_OBJECT
public:
    /// \a projectId: chosen at first; may be empty.
    NewServiceAccountDialog(std::function<PlanOrigin()> origin, const QString &projectId, QWidget *parent);

protected:
    [[nodiscard]] Plan plan() const override;

private:
    void check();
    std::function<PlanOrigin()> m_origin;
    ChoiceBox *m_project;
    QLineEdit *m_name;
    QCheckBox *m_withKey;
    QComboBox *m_role;
    TextLabel *m_hint, *m_keyHint;
};

/// Projects that are not archived, by name; without the Default project, which takes no accounts, unless \a
/// withDefault.
[[nodiscard]] std::vector<ChoiceBox::Item> projectItems(const Snapshot &snapshot, bool withDefault);

} // namespace steward
