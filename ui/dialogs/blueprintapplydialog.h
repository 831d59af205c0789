// SPDX-License-Identifier: GPL-3.0-or-later
// Applies a blueprint: each of its projects to a new project or to one that there is, in the organization that is open.
// For another connected organization it asks to switch to it first and keeps the file. Compares live and proposes only
// what differs. GUI thread.
#pragma once

#include "app/planning/blueprintplan.h"
#include "ui/dialogs/plandialog.h"
#include "ui/support/choicebox.h"

#include <functional>

class QCheckBox;
class QLineEdit;

namespace steward {

class ConnectionSwitch;
class PartsForm;
class Session;
class SettingsReader;
class TextLabel;

class BlueprintApplyDialog final : public PlanDialog
{
    Q_OBJECT
public:
    /// \a fileName: to be shown. \a connections: may be null.
    BlueprintApplyDialog(Session &session, std::function<PlanOrigin()> origin, ConnectionSwitch *connections,
                         const QString &fileName, Blueprint blueprint, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    /// The blueprint is for another organization, which is to be opened first.
    void switchWanted(const QString &connectionId);

protected:
    [[nodiscard]] Plan plan() const override { return m_outcome.plan; }

private:
    struct Row final
    {
        QCheckBox *wanted;
        ChoiceBox *target; ///< kNew or a project
        QLineEdit *name;   ///< of a new one
    };
    QWidget *buildConnections(ConnectionSwitch *connections);
    QWidget *buildRows();
    void read();
    void compare();
    [[nodiscard]] QString otherConnection() const; ///< empty: the one that is open
    [[nodiscard]] QString rowsProblem() const;
    [[nodiscard]] QStringList targetIds() const;

    Session &m_session;
    std::function<PlanOrigin()> m_origin;
    Blueprint m_blueprint;
    SettingsReader *m_reader;
    QComboBox *m_connections = nullptr;
    TextLabel *m_switchHint = nullptr;
    std::vector<Row> m_rows;
    QWidget *m_where = nullptr; ///< rows and parts: of the organization that is open
    PartsForm *m_parts;
    BlueprintOutcome m_outcome;
};

} // namespace steward
