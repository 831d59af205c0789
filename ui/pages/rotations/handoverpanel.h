// SPDX-License-Identifier: GPL-3.0-or-later
// Where the new secret goes: shown this once, copied or saved, for each system. The secret is the flow's; this only
// paints it. GUI thread.
#pragma once

#include "ui/pages/rotations/rotationpanel.h"

class QCheckBox;
class QPushButton;

namespace steward {

class NoteBox;
class SecretClipboard;
class Settings;
class SystemTicks;

class HandOverPanel final : public RotationPanel
{
    Q_OBJECT
public:
    HandOverPanel(RotationFlow &flow, SecretClipboard &clipboard, Settings &settings, QWidget *parent);
    void refresh() override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] QString hindrance() const override;
    void primary() override;
    void save(const QString &path);

private:
    void copy();
    void askPath();
    void note(const QString &way, bool succeeded, const QString &note);
    void showSecret();

    SecretClipboard &m_clipboard;
    QWidget *m_place; ///< of the painted secret
    QWidget *m_view = nullptr;
    const Secret *m_shown = nullptr;
    QPushButton *m_copy, *m_save, *m_give, *m_lost;
    QCheckBox *m_stored;
    TextLabel *m_countdown;
    NoteBox *m_note;
    SystemTicks *m_systems;
};

} // namespace steward
