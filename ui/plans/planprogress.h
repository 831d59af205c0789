// SPDX-License-Identifier: GPL-3.0-or-later
// How far a plan has come: a line of words, a bar, and how many steps ended how. GUI thread.
#pragma once

#include "app/changes/planrecord.h"

#include <QWidget>

class QProgressBar;

namespace steward {

class PillRow;
class TextLabel;

class PlanProgress final : public QWidget
{
    Q_OBJECT
public:
    explicit PlanProgress(QWidget *parent = nullptr);
    void show(const PlanRecord &record, const QString &state);

private:
    TextLabel *m_words, *m_state, *m_percent;
    QProgressBar *m_bar;
    PillRow *m_counts;
};

} // namespace steward
