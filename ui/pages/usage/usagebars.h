// SPDX-License-Identifier: GPL-3.0-or-later
// Stacked bars of one measure of usage: one bar a bucket, the largest groups and the rest. Provisional buckets are
// hatched; buckets that are not held have no bar but a mark below, for nothing known is not nothing used. No tooltip
// over the data: readout() follows the mouse and the arrow keys. Fed by setFigures() only. GUI thread.
#pragma once

#include "app/archive/spend/usagequestion.h"
#include "ui/charts/plot.h"

namespace steward {

class UsageBars final : public Plot
{
    Q_OBJECT
public:
    explicit UsageBars(QWidget *parent = nullptr);

    /// \a names: of the series, fit to be shown. \a colors: index of each series' colour.
    void setFigures(UsageFigures figures, UsageUnit unit, BucketWidth width, QStringList names,
                    std::vector<int> colors);
    void draw(QPainter &painter, const QRectF &area, const PlotLook &look) const override;
    [[nodiscard]] QString readout() const override; ///< of the bucket that is pointed at
    [[nodiscard]] PlotFigures figures() const override;
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setCurrent(int bucket);
    void drawAxis(QPainter &painter, const QRectF &plot, qint64 top, const PlotLook &look) const;
    void drawBar(QPainter &painter, int bucket, const QRectF &column, qint64 top, const PlotLook &look) const;
    [[nodiscard]] static QRectF bars(const QRectF &area);
    [[nodiscard]] QString stateOf(size_t bucket) const; ///< "provisional", "not known"; empty: complete

    UsageFigures m_figures;
    UsageUnit m_unit = UsageUnit::Requests;
    BucketWidth m_width = BucketWidth::Day;
    QStringList m_names;
    std::vector<int> m_colors;
    int m_current = -1;
};

} // namespace steward
