// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planlist.h"

#include "ui/plans/planstepdelegate.h"
#include "ui/plans/planstepsmodel.h"
#include "ui/support/stylepaint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace steward {

PlanList::PlanList(PlanStepsModel &steps, QWidget *parent)
    : QListView(parent)
    , m_steps(steps)
{
    setObjectName(QStringLiteral("planSteps"));
    setAccessibleName(tr("Steps of the plan"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setItemDelegate(new PlanStepDelegate(this));
    setModel(&steps);
}

int PlanList::currentStep() const
{
    return currentIndex().isValid() ? currentIndex().data(PlanStepsModel::StepRole).toInt() : -1;
}

void PlanList::goToStep(int step)
{
    const QModelIndex index = m_steps.index(m_steps.rowOf(step));
    setCurrentIndex(index);
    scrollTo(index);
}

void PlanList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentStepChanged();
}

void PlanList::fold(const QModelIndex &index, bool folded)
{
    const PlanLine line = m_steps.line(index.row());
    if (line.count > 1 && line.folded != folded)
        m_steps.setFolded(index.row(), folded);
}

void PlanList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool opens = event->key() == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    const bool closes = event->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    if (index.isValid() && event->modifiers() == Qt::NoModifier) {
        if (event->key() == Qt::Key_Space && index.flags() & Qt::ItemIsUserCheckable) {
            m_steps.setData(index, index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                            Qt::CheckStateRole);
            return;
        }
        if (opens || closes) {
            fold(index, closes);
            return;
        }
    }
    QListView::keyPressEvent(event);
}

bool PlanList::toggleAt(const QPoint &at)
{
    const QModelIndex index = indexAt(at);
    if (!index.isValid())
        return false;
    const PlanLine line = m_steps.line(index.row());
    const QRect row = visualRect(index);
    constexpr int kAround = 8; // a box of 16 pixels is small to hit
    const auto hit = [&](const QRect &rect) {
        return rect.adjusted(-kAround, -kAround, kAround, kAround).contains(at);
    };
    if (line.count > 1 && hit(PlanStepDelegate::arrowRect(row, layoutDirection()))) {
        fold(index, !line.folded);
        return true;
    }
    QRect box = PlanStepDelegate::boxRect(row, layoutDirection());
    if (line.child)
        box.translate(isRightToLeft() ? -22 : 22, 0);
    if (!line.check || !hit(box))
        return false;
    m_steps.setData(index, *line.check == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    return true;
}

void PlanList::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        toggleAt(event->position().toPoint());
}

void PlanList::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (toggleAt(event->position().toPoint()))
        return; // two quick clicks on a box are two clicks
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid())
        fold(index, !m_steps.line(index.row()).folded);
}

void PlanList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    if (currentIndex().isValid())
        stylepaint::focus(&painter, visualRect(currentIndex()), 0);
    else
        stylepaint::focus(&painter, viewport()->rect(), 0);
}

} // namespace steward

#include "moc_planlist.cpp"
