// SPDX-License-Identifier: GPL-3.0-or-later
// Days above and months beside the calendar: small numbers without the margins of a table's header, for which a day has
// no room. Owned by its table. GUI thread.
#pragma once

#include <QHeaderView>

namespace steward {

class CoverageHeader final : public QHeaderView
{
    Q_OBJECT
public:
    using QHeaderView::QHeaderView;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace steward
