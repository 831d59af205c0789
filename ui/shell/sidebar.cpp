// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/shell/sidebardelegate.h"
#include "ui/shell/sidebarmodel.h"

#include <QScopedValueRollback>

using namespace Qt::Literals::StringLiterals;

namespace steward {

Sidebar::Sidebar(QWidget *parent)
    : QListView(parent)
    , m_model(new SidebarModel(this))
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Pages"));
    setModel(m_model);
    setItemDelegate(new SidebarDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

QSize Sidebar::sizeHint() const
{
    return {qMax(204, fontMetrics().averageCharWidth() * 29), 400};
}

void Sidebar::setCurrentPage(const QString &pageId)
{
    const QScopedValueRollback quiet(m_quiet, true);
    setCurrentIndex(m_model->indexOf(pageId));
}

void Sidebar::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_quiet && current.isValid())
        Q_EMIT chosen(current.data(SidebarModel::PageIdRole).toString());
}

void Sidebar::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // the gap takes what is left
}

} // namespace steward

#include "moc_sidebar.cpp"
