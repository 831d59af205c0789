// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a secret that the service has told this once. Until it is marked as stored, Esc does nothing and closing the
// window asks first, in place. The secret is wiped when the dialog goes. It is in no journal, log or undo stack; what
// remains while the dialog is open is the painted picture (see SecretView), and what copying leaves (see
// SecretClipboard). Window-modal, by open(). GUI thread.
#pragma once

#include "app/changes/operation.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace steward {

class NoteBox;
class SecretClipboard;
class SecretView;
class TextLabel;

class SecretDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \a clipboard: outlives this, so that it clears what was copied. \a waiting: how many more secrets follow.
    SecretDialog(CreatedSecret secret, const QString &sentence, int waiting, SecretClipboard &clipboard,
                 QWidget *parent = nullptr);
    ~SecretDialog() override;
    Q_DISABLE_COPY_MOVE(SecretDialog)

    void setWaiting(int waiting);
    void save(const QString &path); ///< a new file, readable by nobody else from the start

public Q_SLOTS:
    void reject() override; ///< Esc

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build(const QString &sentence);
    void buildQuestion();
    void askPath();
    void showCountdown();
    void say(bool good, const QString &title, const QString &text);

    CreatedSecret m_secret;
    SecretClipboard &m_clipboard;
    SecretView *m_view;
    QPushButton *m_copy, *m_save, *m_done;
    QCheckBox *m_stored;
    TextLabel *m_countdown, *m_waiting;
    NoteBox *m_note;
    QWidget *m_question;
    QPushButton *m_stay;
    bool m_copied = false;
};

} // namespace steward
