// SPDX-License-Identifier: GPL-3.0-or-later
// The last steps of a rotation: the soft stop, the deletion of the old key, and the record. GUI thread.
#pragma once

#include "ui/pages/rotations/rotationpanel.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace steward {

class NoteBox;
class TypedNameBox;

class SoftStopPanel final : public RotationPanel
{
    Q_OBJECT
public:
    SoftStopPanel(RotationFlow &flow, QWidget *parent);
    void refresh() override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] QString hindrance() const override;
    void primary() override;

private:
    QComboBox *m_hours;
    QPushButton *m_skip;
};

class DeletePanel final : public RotationPanel
{
    Q_OBJECT
public:
    DeletePanel(RotationFlow &flow, QWidget *parent);
    void refresh() override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] QString hindrance() const override;
    [[nodiscard]] bool isDangerous() const override { return true; }
    void primary() override;

private:
    TextLabel *m_state;
    NoteBox *m_note;
};

class DonePanel final : public RotationPanel
{
    Q_OBJECT
public:
    /// \a record: makes the record of the rotation as it is now.
    DonePanel(RotationFlow &flow, std::function<QString()> record, QWidget *parent);
    void refresh() override;
    [[nodiscard]] QString primaryText() const override;
    void primary() override;
    void save(const QString &path); ///< by its ending: PDF, else Markdown

private:
    std::function<QString()> m_record;
    QLineEdit *m_noteField;
    QPlainTextEdit *m_text;
    QPushButton *m_save;
    NoteBox *m_note;
};

} // namespace steward
