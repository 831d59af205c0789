// SPDX-License-Identifier: GPL-3.0-or-later
// Opens shut gates of a rotation by name: which, the typed name of the key, and why. Window-modal, by open(). GUI
// thread.
#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace steward {

class RotationFlow;
class TypedNameBox;

class OverrideDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit OverrideDialog(RotationFlow &flow, QWidget *parent = nullptr);

Q_SIGNALS:
    void refused(const QString &word);

private:
    void refresh();
    void open_();
    RotationFlow &m_flow;
    QComboBox *m_gate;
    QLineEdit *m_reason;
    TypedNameBox *m_name;
    QPushButton *m_open;
    QString m_typed;
};

} // namespace steward
