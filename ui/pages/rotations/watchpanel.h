// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen on both keys, and who may still be on the old one: for the verification and for the quiet period. GUI
// thread.
#pragma once

#include "ui/pages/rotations/rotationpanel.h"

class QComboBox;
class QProgressBar;
class QPushButton;

namespace steward {

class FactList;
class NoteBox;
class PlotCard;
class SystemTicks;
class UsePlot;

class WatchPanel final : public RotationPanel
{
    Q_OBJECT
public:
    explicit WatchPanel(RotationFlow &flow, QWidget *parent);
    void refresh() override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] QString hindrance() const override;
    void primary() override;

private:
    void build();
    void showWho();
    void showQuiet();
    [[nodiscard]] qint64 chosenSeconds() const;

    UsePlot *m_plot;
    PlotCard *m_card;
    NoteBox *m_unread;
    TextLabel *m_age, *m_whoTitle, *m_quietTitle, *m_quietFact;
    FactList *m_who;
    TextLabel *m_models, *m_pattern, *m_kinds, *m_people;
    QProgressBar *m_progress;
    QComboBox *m_length;
    QPushButton *m_change;
    QWidget *m_whoBox, *m_lengthRow;
    SystemTicks *m_systems;
    qint64 m_proposed = 0;
};

} // namespace steward
