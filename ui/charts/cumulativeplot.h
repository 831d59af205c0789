// SPDX-License-Identifier: GPL-3.0-or-later
// How the money of a period adds up: this period as a line, the one it is compared with dotted, the budget as a dashed
// line with its name on it, the forecast dashed with its 80 % band. Left and right walk the days. Fed by setContent().
#pragma once

#include "app/archive/spend/spendquestion.h"
#include "app/spend/reasoning/forecast.h"
#include "ui/charts/plot.h"

namespace steward {

struct CumulativeContent final
{
    Period days;               ///< the whole period, days to come too
    std::vector<Money> daily;  ///< of the days so far
    int provisionalDays = 0;   ///< at their end
    std::vector<Money> before; ///< daily, of the range compared with, day by day beside these
    QString beforeName;        ///< "October"
    std::optional<Money> budget;
    struct Forecast final
    {
        std::vector<Money> middle, low, high; ///< cumulative, of the days behind the last one so far
    };
    std::optional<Forecast> forecast;
    QString currency;

    /// What of \a ahead, a forecast of days, lies behind the last day so far: there the picture takes it up.
    void takeForecast(const SpendForecast &ahead);
};

class CumulativePlot final : public Plot
{
    Q_OBJECT
public:
    explicit CumulativePlot(QWidget *parent = nullptr);

    void setContent(CumulativeContent content);
    [[nodiscard]] const CumulativeContent &content() const { return m_content; }

    void draw(QPainter &painter, const QRectF &area, const PlotLook &look) const override;
    [[nodiscard]] QString readout() const override;
    [[nodiscard]] PlotFigures figures() const override;

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QPolygonF line(const std::vector<Money> &cumulative, const QRectF &plot, const class MoneyAxis &axis,
                                 int firstDay) const;
    void drawForecast(QPainter &painter, const QRectF &plot, const class MoneyAxis &axis, const PlotLook &look) const;
    void drawBudget(QPainter &painter, const QRectF &plot, const class MoneyAxis &axis, const PlotLook &look) const;
    void drawCurrent(QPainter &painter, const QRectF &plot, const class MoneyAxis &axis, const PlotLook &look) const;
    [[nodiscard]] int dayCount() const;
    void setCurrent(int day);

    CumulativeContent m_content;
    std::vector<Money> m_sums, m_sumsBefore; ///< up to and with each day
    int m_day = -1;
};

} // namespace steward
