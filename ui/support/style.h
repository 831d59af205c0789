// SPDX-License-Identifier: GPL-3.0-or-later
// StewardStyle draws the flat, 1 px look of shared/ux/UX.md on top of Fusion: buttons, fields, check marks, headers,
// tabs, menus, scroll bars, the focus frame. It reads only the palette and currentTheme(), so a change of theme needs
// no restyling. There is no style sheet: with one, Qt would match rules for every widget and stop drawing what they
// touch. A widget chooses its part by the dynamic property "role": on a QPushButton "primary", "danger" (danger's
// colour on a plain button), "danger-primary" (filled) or "link"; on a QToolButton "chip" or "framed" (else no frame
// until the pointer is over it); on a field "error" while its content is wrong. "small" (bool) makes a button 26 high.
// GUI thread.
#pragma once

#include <QProxyStyle>

namespace steward {

class StewardStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    StewardStyle();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
};

} // namespace steward
