// SPDX-License-Identifier: GPL-3.0-or-later
// Two dates, both included, UTC. What makes no range is said where it was entered. GUI thread.
#pragma once

#include "app/organization/period.h"

#include <QDialog>

class QDateEdit;
class QDialogButtonBox;

namespace steward {

class TextLabel;

class RangeDialog final : public QDialog
{
    Q_OBJECT
public:
    RangeDialog(const Period &days, UnixSeconds now, QWidget *parent);
    [[nodiscard]] Period days() const;

private:
    void check();

    UnixSeconds m_now;
    QDateEdit *m_first, *m_last;
    TextLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace steward
