// SPDX-License-Identifier: GPL-3.0-or-later
// Rotates the admin key that this connection uses: asks for a name and an expiry, then shows each step with its state.
// Closing it stops nothing. Window-modal, by open(); deletes itself. The rotation must outlive it. GUI thread.
#pragma once

#include "app/flows/adminkey/ownkeyrotation.h"
#include "app/session/connection.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace steward {

class ExpiryBox;
class NoteBox;
class StepList;
class TextLabel;

class OwnKeyWizard final : public QDialog
{
    Q_OBJECT
public:
    /// \a keychain: what it is called; empty: there is none.
    OwnKeyWizard(OwnKeyRotation &rotation, OwnKeyRotation::Stores stores, const Connection &connection,
                 const QString &keychain, UnixSeconds now, QWidget *parent = nullptr);

private:
    void build(UnixSeconds now);
    void refresh();
    void showSteps();
    void go();
    [[nodiscard]] QString hindrance() const; ///< why it cannot be begun; empty: it can
    [[nodiscard]] int step() const;

    OwnKeyRotation &m_rotation;
    OwnKeyRotation::Stores m_stores;
    Connection m_connection;
    QString m_keychain, m_refusal;
    StepList *m_steps;
    TextLabel *m_words, *m_state, *m_reason;
    QWidget *m_form;
    QLineEdit *m_name;
    ExpiryBox *m_expiry;
    NoteBox *m_note;
    QPushButton *m_go, *m_close;
    bool m_begun = false; ///< by this dialog, or before it was opened
    int m_reached = 0;    ///< the furthest step of this time
};

} // namespace steward
