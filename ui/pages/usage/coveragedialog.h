// SPDX-License-Identifier: GPL-3.0-or-later
// Which days of costs and usage are held: a year at a time, one source at a time, as the archive of spend tells it.
// Enter, a double click or the button reads the chosen days again. Also how far the reading of the past is, and to
// pause it. Owned by whoever opens it; it may outlive no session. GUI thread.
#pragma once

#include "app/archive/spend/spendimport.h"
#include "app/async/taskscope.h"
#include "app/base/result.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QPushButton;
class QTableView;

namespace steward {

class CoverageLegend;
class CoverageModel;
class Session;
class TextLabel;

class CoverageDialog final : public QDialog
{
    Q_OBJECT
public:
    CoverageDialog(Session &session, SpendSource source, QWidget *parent = nullptr);

private:
    void layOut();
    void fillYears();
    void ask();
    void askRestatements(int number, int year, const Period &days, std::vector<DayCoverage> coverage);
    void take(int year, const std::vector<DayCoverage> &days, const std::vector<Restatement> &restated);
    void readAgain();
    void showSelection();
    void showProgress();
    [[nodiscard]] SpendSource source() const;
    [[nodiscard]] std::vector<UnixSeconds> chosenDays() const;

    Session &m_session;
    CoverageModel *m_model;
    QComboBox *m_source, *m_year;
    QTableView *m_calendar;
    CoverageLegend *m_legend;
    TextLabel *m_day, *m_progress;
    QPushButton *m_read, *m_pause;
    int m_asked = 0;
    bool m_placed = false; ///< the current day was chosen once
    QTimer m_soon;
    TaskScope m_tasks; // last
};

} // namespace steward
