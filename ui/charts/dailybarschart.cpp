// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dailybarschart.h"

#include "ui/charts/plot.h"
#include "ui/support/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace steward {

namespace {

double units(const std::optional<Money> &amount)
{
    return amount ? static_cast<double>(amount->nanos) / static_cast<double>(Money::kNanosPerUnit) : 0.0; // for painting only
}

} // namespace

DailyBarsChart::DailyBarsChart(QWidget *parent)
    : QChartView(parent)
    , m_series(new QStackedBarSeries)
    , m_settled(new QBarSet({}))
    , m_provisional(new QBarSet({}))
    , m_axis(new QBarCategoryAxis)
    , m_value(new QValueAxis)
{
    m_series->append(m_settled);
    m_series->append(m_provisional);
    m_series->setBarWidth(0.82);
    auto *plot = chart();
    plot->addSeries(m_series);
    plot->addAxis(m_axis, Qt::AlignBottom);
    plot->addAxis(m_value, Qt::AlignLeft);
    m_series->attachAxis(m_axis);
    m_series->attachAxis(m_value);
    m_axis->setVisible(false);
    m_value->setVisible(false);
    plot->legend()->hide();
    plot->setAnimationOptions(QChart::NoAnimation);
    plot->setMargins({});
    plot->setBackgroundRoundness(0);
    plot->layout()->setContentsMargins(0, 0, 0, 0);
    setRenderHint(QPainter::Antialiasing, false); // keeps the gaps between the bars crisp
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(76);
    restyle();
}

void DailyBarsChart::setDays(std::vector<DayBar> days)
{
    if (days == m_days)
        return;
    m_days = std::move(days);
    QList<qreal> settled, provisional;
    QStringList names;
    double top = 0;
    for (const DayBar &bar : m_days) {
        const double value = units(bar.amount);
        settled << (bar.provisional ? 0 : value);
        provisional << (bar.provisional ? value : 0);
        names << QString::number(names.size() + 1);
        top = std::max(top, value);
    }
    m_settled->remove(0, m_settled->count());
    m_provisional->remove(0, m_provisional->count());
    m_settled->append(settled);
    m_provisional->append(provisional);
    m_axis->setCategories(names);
    m_value->setRange(0, top > 0 ? top * 1.04 : 1);
    setCurrent(-1);
    viewport()->update();
}

std::optional<DayBar> DailyBarsChart::current() const
{
    return m_current < 0 ? std::nullopt : std::optional(m_days.at(static_cast<size_t>(m_current)));
}

void DailyBarsChart::setCurrent(int index)
{
    const int bounded = index < static_cast<int>(m_days.size()) ? index : -1;
    if (bounded == m_current)
        return;
    m_current = bounded;
    viewport()->update();
    emit currentChanged();
}

void DailyBarsChart::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF area = chart()->plotArea();
    const double at = event->position().x() - area.left();
    setCurrent(area.width() > 0 && at >= 0 && at < area.width()
                   ? static_cast<int>(at / area.width() * static_cast<double>(m_days.size()))
                   : -1);
    QChartView::mouseMoveEvent(event);
}

void DailyBarsChart::leaveEvent(QEvent *event)
{
    setCurrent(-1);
    QChartView::leaveEvent(event);
}

void DailyBarsChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_days.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current < 0 ? last : std::max(0, m_current - 1));
        return;
    case Qt::Key_Right:
        setCurrent(std::min(last, m_current + 1));
        return;
    case Qt::Key_Home:
        setCurrent(last < 0 ? -1 : 0);
        return;
    case Qt::Key_End:
        setCurrent(last);
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

void DailyBarsChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        restyle();
    QChartView::changeEvent(event);
}

void DailyBarsChart::restyle()
{
    const Theme &theme = currentTheme();
    const QColor color = theme.series[0];
    m_settled->setBrush(color);
    m_settled->setPen(Qt::NoPen);
    m_provisional->setBrush(provisionalHatch(color, devicePixelRatioF()));
    m_provisional->setPen(Qt::NoPen);
    chart()->setBackgroundBrush(theme.palette.base());
    setBackgroundBrush(theme.palette.base());
    viewport()->update();
}

void DailyBarsChart::drawForeground(QPainter *painter, const QRectF &)
{
    const QRectF area = chart()->plotArea();
    const Theme &theme = currentTheme();
    painter->setPen(QPen(theme.grid, 1));
    painter->drawLine(area.bottomLeft(), area.bottomRight());
    if (m_current >= 0) {
        const double width = area.width() / static_cast<double>(m_days.size());
        painter->setPen(QPen(theme.accentLine, hasFocus() ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(area.left() + width * m_current, area.top(), width, area.height()).adjusted(0, 0, -1, -1));
    }
    if (hasFocus() && m_current < 0) {
        painter->setPen(QPen(theme.accentLine, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(area.adjusted(1, 1, -1, -1));
    }
}

} // namespace steward

#include "moc_dailybarschart.cpp"
