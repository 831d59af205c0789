// SPDX-License-Identifier: GPL-3.0-or-later
// How StewardStyle draws what is filled in: the panel of an entry field, combo boxes, spin boxes. Pure painting from
// the option and currentTheme(); no state.
#pragma once

#include <optional>
#include <QStyle>

class QPainter;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;

namespace steward::stylefields {

/// The panel of an entry field: line by state, 2 px when focused or wrong.
void field(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void comboBox(QPainter *painter, const QStyleOptionComboBox *option, const QWidget *widget);
void spinBox(QPainter *painter, const QStyleOptionSpinBox *option, const QWidget *widget, const QStyle *style);
/// Where a part of a combo or spin box lies; none: where Fusion puts it.
[[nodiscard]] std::optional<QRect> part(QStyle::ComplexControl control, const QStyleOption *option,
                                        QStyle::SubControl part);

} // namespace steward::stylefields
