// SPDX-License-Identifier: GPL-3.0-or-later
// Cancels a rotation: says what stays, asks for a note and whether the new key is to go. Window-modal, by open(). GUI
// thread.
#pragma once

#include <QDialog>

namespace steward {

class RotationFlow;

class CancelDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit CancelDialog(RotationFlow &flow, QWidget *parent = nullptr);

Q_SIGNALS:
    void refused(const QString &word);
};

} // namespace steward
