// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a note, which may stay empty, to an incident that somebody has seen to. By open(); GUI thread.
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace steward {

class AcknowledgeDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \a happened, \a advice: of the incident, as it was told. \a account: who is kept beside the note.
    AcknowledgeDialog(const QString &happened, const QString &advice, const QString &account,
                      QWidget *parent = nullptr);

Q_SIGNALS:
    void acknowledged(const QString &note);

private:
    QPlainTextEdit *m_note;
};

} // namespace steward
