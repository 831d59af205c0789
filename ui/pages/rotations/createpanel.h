// SPDX-License-Identifier: GPL-3.0-or-later
// Where the new key is made and what it is called. GUI thread.
#pragma once

#include "ui/pages/rotations/rotationpanel.h"

class QComboBox;
class QLineEdit;

namespace steward {

class ExpiryBox;
class NoteBox;
struct Snapshot;

class CreatePanel final : public RotationPanel
{
    Q_OBJECT
public:
    CreatePanel(RotationFlow &flow, const Snapshot &snapshot, qint64 nowMs, QWidget *parent);
    void refresh() override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] QString hindrance() const override;
    void primary() override;

private:
    QComboBox *m_account;
    QLineEdit *m_newAccount, *m_name;
    ExpiryBox *m_expiry;
    NoteBox *m_note;
};

} // namespace steward
