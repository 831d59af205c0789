// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the sidebar's rows: icon, title, number or badge; headings; the gap before Settings. GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace steward {

class Sidebar;

class SidebarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit SidebarDelegate(Sidebar *sidebar);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] static int rowHeight(int kind);
    Sidebar *m_sidebar;
};

} // namespace steward
