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
class Settings;
class TextLabel;

class HandoverDialog final : public QDialog
{
    Q_OBJECT
public:
    /// What was filled in is kept in \a settings for each system; it holds no secret.
    HandoverDialog(RotationFlow &flow, Settings &settings, QWidget *parent = nullptr);
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
    void recall(); ///< what was chosen for the system the last time
    void keep() const;

    RotationFlow &m_flow;
    Settings &m_settings;
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
