// SPDX-License-Identifier: GPL-3.0-or-later
// F6 and Shift+F6: from one area of the window to the next. An area is a widget that can take the focus itself or holds
// one that can; areas that are hidden or empty are passed over. Pure functions on widgets; GUI thread.
#pragma once

#include <QList>

class QWidget;

namespace steward::focusareas {

/// Filter field, tables and panes of a page, in the order in which they were made.
[[nodiscard]] QList<QWidget *> ofPage(const QWidget &page);
/// Gives the focus to the area after (or before) the one that has it.
void step(const QList<QWidget *> &areas, bool next);

} // namespace steward::focusareas
