// SPDX-License-Identifier: GPL-3.0-or-later
// The header of a DataTable: small type, one arrow on the sorted column, numbers at the end of their column as the
// cells below them, the page's margin at both ends. Owned by its table. GUI thread.
#pragma once

#include <QHeaderView>

namespace steward {

class DataTable;

class TableHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit TableHeader(DataTable &table);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    bool viewportEvent(QEvent *event) override;

private:
    DataTable &m_table;
};

} // namespace steward
