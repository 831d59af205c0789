// SPDX-License-Identifier: GPL-3.0-or-later
// The systems of a rotation with what has become of each: ticked, excused with a reason, or still open. GUI thread.
#pragma once

#include "app/flows/rotation/rotationflow.h"

#include <QWidget>

class QGridLayout;

namespace steward {

class TextLabel;

class SystemTicks final : public QWidget
{
    Q_OBJECT
public:
    explicit SystemTicks(RotationFlow &flow, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void refused(const QString &word);

private:
    void rebuild();
    void askReason(const QString &system);
    void set(const QString &system, RotationSystem::State state, const QString &reason);

    RotationFlow &m_flow;
    QGridLayout *m_grid;
    TextLabel *m_title;
    std::vector<RotationSystem> m_shown;
    std::vector<QWidget *> m_widgets;
};

} // namespace steward
