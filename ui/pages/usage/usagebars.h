// SPDX-License-Identifier: GPL-3.0-or-later
// Stacked bars of one measure of usage: one bar a bucket, the largest groups and the rest. Provisional buckets are
// hatched; buckets that are not held have no bar but a mark below, for nothing known is not nothing used. No tooltip
// over the data: readout() follows the mouse and the arrow keys. Fed by setFigures() only. GUI thread.
#pragma once

#include "app/archive/spend/usagequestion.h"

#include <QWidget>

namespace steward {

class UsageBars final : public QWidget
{
    Q_OBJECT
public:
    explicit UsageBars(QWidget *parent = nullptr);

    /// \a names: of the series, fit to be shown. \a colors: index of each series' colour.
    void setFigures(UsageFigures figures, UsageUnit unit, BucketWidth width, QStringList names,
                    std::vector<int> colors);
    [[nodiscard]] QString readout() const; ///< of the bucket that is pointed at; empty: none is
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void readoutChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setCurrent(int bucket);
    [[nodiscard]] QRect plot() const;
    void paintBar(QPainter &painter, int bucket, const QRect &column, qint64 top) const;

    UsageFigures m_figures;
    UsageUnit m_unit = UsageUnit::Requests;
    BucketWidth m_width = BucketWidth::Day;
    QStringList m_names;
    std::vector<int> m_colors;
    int m_current = -1;
};

} // namespace steward
