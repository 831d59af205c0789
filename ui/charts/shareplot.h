// SPDX-License-Identifier: GPL-3.0-or-later
// How a period's money is shared out among its groups: a bar for each with letter, name, percent and amount, the rest
// last. What was credited has no share of what was spent. Up and down walk the groups; click and Enter report one. Fed
// by setContent() only.
#pragma once

#include "app/base/money.h"
#include "ui/charts/plot.h"

namespace steward {

struct ShareContent final
{
    struct Part final
    {
        QString member; ///< null: the rest
        QString name;   ///< fit to be shown
        int place = 6;  ///< among the chart colours
        Money amount;
    };
    std::vector<Part> parts; ///< from the top down; they add up to total
    Money total;
    QString currency;
};

class SharePlot final : public Plot
{
    Q_OBJECT
public:
    explicit SharePlot(QWidget *parent = nullptr);

    void setContent(ShareContent content);
    [[nodiscard]] const ShareContent &content() const { return m_content; }

    void draw(QPainter &painter, const QRectF &area, const PlotLook &look) const override;
    [[nodiscard]] QString readout() const override;
    [[nodiscard]] PlotFigures figures() const override;
    [[nodiscard]] QString percent(const ShareContent::Part &part) const; ///< "12.5 %"; "—": of nothing, or a credit

Q_SIGNALS:
    void partChosen(const QString &member); ///< never the rest

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] double share(const ShareContent::Part &part) const; ///< of 1, for a place on the screen
    [[nodiscard]] qreal rowHeight(qreal height) const;
    [[nodiscard]] int partAt(const QPointF &at) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_content.parts.size()); }
    void choose(int part);
    void setCurrent(int part);

    ShareContent m_content;
    int m_current = -1;
};

} // namespace steward
