// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for another name of a project. GUI thread.
#pragma once

#include "app/planning/plansheet.h"
#include "ui/dialogs/plandialog.h"

#include <functional>

class QLineEdit;

namespace steward {

class TextLabel;

class RenameProjectDialog final : public PlanDialog
{
    Q_OBJECT
public:
    RenameProjectDialog(std::function<PlanOrigin()> origin, const QString &projectId, QWidget *parent);

protected:
    [[nodiscard]] Plan plan() const override;

private:
    void check();
    std::function<PlanOrigin()> m_origin;
    QString m_projectId, m_before;
    QLineEdit *m_name;
    TextLabel *m_hint;
};

} // namespace steward
