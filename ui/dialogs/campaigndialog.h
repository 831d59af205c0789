// SPDX-License-Identifier: GPL-3.0-or-later
// Asks under which name several keys are rotated together, and how the service accounts are called that keys of people
// move to. Nothing is sent by it: it opens rotations. Window-modal, by open(); deletes itself. GUI thread.
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace steward {

class Session;
class TextLabel;

/// \a pattern with {key} and {project} filled in, at most 120 characters.
[[nodiscard]] QString accountNameFrom(const QString &pattern, const QString &key, const QString &project);

class CampaignDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \a keyIds: project keys that are known.
    CampaignDialog(Session &session, QStringList keyIds, QWidget *parent = nullptr);

Q_SIGNALS:
    void begun(const QString &campaign);
    void refused(); ///< another window of Steward leads the rotations

private:
    void check();
    void begin();

    Session &m_session;
    QStringList m_keyIds; ///< without those that are being rotated already
    int m_personal = 0;
    QLineEdit *m_name, *m_pattern;
    TextLabel *m_hint;
    QPushButton *m_begin;
};

} // namespace steward
