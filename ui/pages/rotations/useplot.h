// SPDX-License-Identifier: GPL-3.0-or-later
// Requests a minute on the old key (dashed) and on the new one (solid), so that a person sees one go down and the other
// come up; or of one key alone, by the minute or the hour. Left and right walk the steps. GUI thread.
#pragma once

#include "app/flows/rotation/keyuse.h"
#include "ui/charts/plot.h"

namespace steward {

class UsePlot final : public Plot
{
    Q_OBJECT
public:
    explicit UsePlot(QWidget *parent = nullptr);

    enum class Step { Minute = 60, Hour = 3600 };
    /// \a until: what the service has surely told; so many \a steps before it are shown.
    void setUse(const KeyUse &before, const KeyUse &after, UnixSeconds until, int steps = 60, Step step = Step::Minute);
    /// \a after empty: there is only one key.
    void setNames(const QString &before, const QString &after);

    void draw(QPainter &painter, const QRectF &area, const PlotLook &look) const override;
    [[nodiscard]] QString readout() const override;
    [[nodiscard]] PlotFigures figures() const override;

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setCurrent(int step);
    [[nodiscard]] QString timeOf(int step) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_before.size()); }

    std::vector<qint64> m_before, m_after; ///< a figure for each step
    qint64 m_step = 60;                    ///< seconds
    UnixSeconds m_from = 0;
    QString m_beforeName, m_afterName;
    int m_current = -1;
};

} // namespace steward
