// SPDX-License-Identifier: GPL-3.0-or-later
// Which group has which chart colour. A group keeps its colour as long as it is among the largest, whatever the period,
// order or filter, and gets it back later where no other has taken it. A value of one page.
#pragma once

#include <QHash>
#include <QStringList>

namespace steward {

class ChartLetters final
{
public:
    static constexpr int kColours = 6;

    /// Gives each of \a largest (at most six count) a place of 0 to 5 and returns them: old places first, then free
    /// ones in the order of \a largest. \a kind: of the members, so that a project and a line item never meet.
    QHash<QString, int> assign(int kind, const QStringList &largest);

private:
    QHash<int, QHash<QString, int>> m_known;
};

} // namespace steward
