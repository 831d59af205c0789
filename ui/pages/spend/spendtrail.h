// SPDX-License-Identifier: GPL-3.0-or-later
// What the page has been narrowed down to, from the whole to the last filter, and the way back: 'All spend > Project:
// Parcel Routing > 19 Nov'. A click on a part goes back to it; the cross of a part lifts it alone. Hidden while nothing
// is filtered. GUI thread.
#pragma once

#include <QWidget>
#include <vector>

class QHBoxLayout;

namespace steward {

class SpendTrail final : public QWidget
{
    Q_OBJECT
public:
    explicit SpendTrail(QWidget *parent = nullptr);
    void setParts(const QStringList &parts);

Q_SIGNALS:
    void goneBackTo(int parts); ///< how many of the parts stay
    void lifted(int part);

private:
    QHBoxLayout *m_row;
    QStringList m_parts;
};

} // namespace steward
