// SPDX-License-Identifier: GPL-3.0-or-later
// Copies what a project is set up with to another one, or to a new one: asks for the target and the parts, compares
// both as they are now, and proposes only what differs. GUI thread.
#pragma once

#include "app/planning/blueprintplan.h"
#include "ui/dialogs/plandialog.h"
#include "ui/support/choicebox.h"

#include <functional>

class QLineEdit;
class QRadioButton;

namespace steward {

class PartsForm;
class Session;
class SettingsReader;

class CopyProjectDialog final : public PlanDialog
{
    Q_OBJECT
public:
    CopyProjectDialog(Session &session, std::function<PlanOrigin()> origin, const QString &sourceId, QWidget *parent);

    void accept() override;

protected:
    [[nodiscard]] Plan plan() const override { return m_outcome.plan; }

private:
    void read();
    void compare();
    [[nodiscard]] QString targetId() const; ///< empty: a new project, or none chosen
    Session &m_session;
    std::function<PlanOrigin()> m_origin;
    QString m_sourceId;
    SettingsReader *m_reader;
    QRadioButton *m_newTarget, *m_existingTarget;
    QLineEdit *m_name;
    ChoiceBox *m_target;
    PartsForm *m_parts;
    BlueprintOutcome m_outcome;
};

} // namespace steward
