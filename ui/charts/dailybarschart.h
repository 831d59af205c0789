// SPDX-License-Identifier: GPL-3.0-or-later
// One bar for each day of a period, UTC. Provisional days are hatched, days to come are a thin base line. There is no
// tooltip over the data: current() follows the mouse and the arrow keys and whoever owns the chart shows it. Fed by
// setDays() only; follows the theme by itself. GUI thread.
#pragma once

#include "app/base/clock.h"
#include "app/base/money.h"

#include <QChartView>
#include <optional>
#include <vector>

class QBarSet;
class QBarCategoryAxis;
class QStackedBarSeries;
class QValueAxis;

namespace steward {

struct DayBar final
{
    UnixSeconds day = 0;         ///< midnight UTC
    std::optional<Money> amount; ///< absent: not yet known or still to come
    bool provisional = false;    ///< will still grow
    friend bool operator==(const DayBar &, const DayBar &) = default;
};

class DailyBarsChart final : public QChartView
{
    Q_OBJECT
public:
    explicit DailyBarsChart(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(DailyBarsChart)

    void setDays(std::vector<DayBar> days);
    [[nodiscard]] const std::vector<DayBar> &days() const { return m_days; }
    /// The day under the mouse or chosen with the arrow keys.
    [[nodiscard]] std::optional<DayBar> current() const;

Q_SIGNALS:
    void currentChanged();

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void setCurrent(int index);
    void restyle();

    std::vector<DayBar> m_days;
    int m_current = -1;
    QStackedBarSeries *m_series = nullptr;
    QBarSet *m_settled = nullptr;
    QBarSet *m_provisional = nullptr;
    QBarCategoryAxis *m_axis = nullptr;
    QValueAxis *m_value = nullptr;
};

} // namespace steward
