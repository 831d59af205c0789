// SPDX-License-Identifier: GPL-3.0-or-later
// What left its own pattern: what is still open, and what somebody has acknowledged, with the note, by whom and when.
// An open one is acknowledged here, an acknowledged one taken back. By open(), modal to its window; the watch outlives
// it. GUI thread.
#pragma once

#include "app/base/clock.h"
#include "app/spend/watch/acknowledgement.h"
#include "ui/support/celllist.h"

#include <QDialog>

class QPushButton;

namespace steward {

class DataTable;
class EmptyState;
class SegmentedChoice;
class SpendWatch;

class IncidentsDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Part { Open, Acknowledged };
    IncidentsDialog(SpendWatch &watch, const Clock &clock, QWidget *parent = nullptr);

private:
    void layOut();
    void showPart(Part part);
    void refresh();
    void showVerb();
    void act();

    SpendWatch &m_watch;
    const Clock &m_clock;
    CellListModel m_model;
    std::vector<Incident> m_rows;
    SegmentedChoice *m_part;
    DataTable *m_table;
    EmptyState *m_empty;
    QPushButton *m_verb;
};

} // namespace steward
