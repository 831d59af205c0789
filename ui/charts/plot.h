// SPDX-License-Identifier: GPL-3.0-or-later
// Plot is a picture of figures that a table says as well. It draws itself into any painter, so that the window, a saved
// picture and a printed page show the same; a readout in words follows the mouse and the arrow keys; nothing lies over
// the data. The charts of Spend and Usage paint themselves instead of using Qt Charts: a stack of seven groups by sixty
// days with hatched bars, gaps of one pixel and letters takes 1.7 ms to paint this way and 12 ms with series and sets
// (shared/PLATFORM.md 4), and can be written as SVG. Follows the theme by itself. GUI thread.
#pragma once

#include "ui/charts/plotfigures.h"
#include "ui/support/theme.h"

#include <QBrush>
#include <QWidget>

namespace steward {

/// How a plot is drawn: the colours, and whether patterns carry the groups as well (always in print).
struct PlotLook final
{
    const Theme *theme = nullptr;
    bool patterns = false;
    bool marksCurrent = true; ///< what is under the mouse; not in pictures
    qreal ratio = 1;          ///< of the device, for crisp hatches
    bool vector = false;      ///< for SVG, which drops brushes made of pixels: hatches are lines
};

class Plot : public QWidget
{
    Q_OBJECT
public:
    explicit Plot(QWidget *parent = nullptr);

    /// Draws the plot as it is now into \a area. Never asks the widget for its size.
    virtual void draw(QPainter &painter, const QRectF &area, const PlotLook &look) const = 0;
    /// What is under the mouse or chosen with the keys, in words; empty: nothing is.
    [[nodiscard]] virtual QString readout() const = 0;
    /// All that is drawn, as a table.
    [[nodiscard]] virtual PlotFigures figures() const = 0;
    /// Title, period, total, largest group: what a screen reader says of the picture. The table has the figures.
    void setSpoken(const QString &spoken);
    void setPatterns(bool on);

    [[nodiscard]] QImage picture(const QSize &size, qreal ratio, const Theme &theme) const;
    /// The drawing as SVG; text stays text.
    [[nodiscard]] QByteArray svg(const QSize &size, const Theme &theme) const;

    [[nodiscard]] QSize sizeHint() const override { return {480, 230}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 150}; }

Q_SIGNALS:
    void readoutChanged();
    void figuresChanged();

protected:
    /// Room around the drawing area: for the axis at the left, labels beneath.
    [[nodiscard]] static QRectF inner(const QRectF &area);
    /// The step under \a at in widget coordinates of \a count equal ones; -1: none.
    [[nodiscard]] int stepAt(const QPointF &at, int count) const;

    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool m_patterns = false;
};

/// 28 % fill and stripes at 45 degrees: 'provisional', and nothing else (UX.md 3).
[[nodiscard]] QBrush provisionalHatch(const QColor &color, qreal ratio);
/// Fills \a piece as group \a place, 0 to 6, hatched where it is provisional, with its pattern where the look asks.
void fillGroup(QPainter &painter, const QRectF &piece, int place, bool provisional, const PlotLook &look);
/// The letter of group \a place in the middle of \a piece, which is filled with its colour.
void drawGroupLetter(QPainter &painter, const QRectF &piece, int place, const PlotLook &look);

} // namespace steward
