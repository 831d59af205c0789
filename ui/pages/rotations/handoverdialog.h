// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the new secret to a program on its standard input: which one, for which system, the command as it will run, and
// what came of it. Window-modal, by open(); closing it ends a program that still runs. GUI thread.
#pragma once

#include "app/flows/rotation/rotationflow.h"
#include "app/handover/handoverrun.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace steward {

class FactList;
class NoteBox;
class TextLabel;

class HandoverDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit HandoverDialog(RotationFlow &flow, QWidget *parent = nullptr);
    ~HandoverDialog() override;
    Q_DISABLE_COPY_MOVE(HandoverDialog)

Q_SIGNALS:
    void refused(const QString &word);

private:
    void build();
    void showFields();
    void refresh();
    void run();
    void ended(const HandoverResult &result);
    [[nodiscard]] HandoverChoice choice() const;

    RotationFlow &m_flow;
    std::vector<HandoverPreset> m_presets;
    QComboBox *m_preset, *m_system;
    TextLabel *m_what, *m_problem;
    QVBoxLayout *m_place; ///< of the fields
    QWidget *m_fields = nullptr;
    std::vector<QLineEdit *> m_edits; ///< in the order of the preset's fields
    QPlainTextEdit *m_command, *m_output;
    NoteBox *m_result;
    QPushButton *m_run, *m_stop, *m_close;
    std::unique_ptr<HandoverRun> m_running;
    QString m_shown;
};

} // namespace steward
