// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/shareplot.h"

#include "ui/charts/moneyaxis.h"
#include "ui/support/cellgraphs.h"
#include "ui/support/figures.h"
#include "ui/support/format.h"

#include <algorithm>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr qreal kMostRow = 30;
constexpr qreal kShareGap = 10;
constexpr qreal kBarThick = 14;

} // namespace

SharePlot::SharePlot(QWidget *parent)
    : Plot(parent)
{
}

void SharePlot::setContent(ShareContent content)
{
    m_content = std::move(content);
    setCurrent(-1);
    update();
    Q_EMIT figuresChanged();
}

double SharePlot::share(const ShareContent::Part &part) const
{
    if (m_content.total.nanos <= 0 || part.amount.nanos <= 0)
        return 0;
    return MoneyAxis::unitsOf(part.amount) / MoneyAxis::unitsOf(m_content.total);
}

QString SharePlot::percent(const ShareContent::Part &part) const
{
    return m_content.total.nanos <= 0 || part.amount.nanos < 0 ? Format::none() : Format::percent(share(part));
}

qreal SharePlot::rowHeight(qreal height) const
{
    return std::min(kMostRow, height / std::max(1, count()));
}

void SharePlot::draw(QPainter &painter, const QRectF &area, const PlotLook &look) const
{
    painter.save();
    const QFont font = textFont(TextSize::Small);
    const QFontMetricsF metrics(font);
    const qreal row = rowHeight(area.height());
    qreal names = 0, percents = 0, amounts = 0, most = 0;
    for (const ShareContent::Part &part : m_content.parts) {
        names = std::max(names, metrics.horizontalAdvance(part.name));
        percents = std::max(percents, figures::width(percent(part), font));
        amounts = std::max(amounts, figures::width(Format::money(part.amount, m_content.currency), font));
        most = std::max(most, share(part));
    }
    names = std::min(std::ceil(names) + 1, area.width() * 0.36);
    const qreal side = std::min<qreal>(cellgraphs::kSwatch, row - 2);
    const qreal from = side + 6 + names + kShareGap;
    const qreal room = std::max(20.0, area.width() - from - percents - amounts - 3 * kShareGap);
    for (int i = 0; i < count(); ++i) {
        const ShareContent::Part &part = m_content.parts[static_cast<size_t>(i)];
        const QRectF line(area.left(), area.top() + row * i, area.width(), row);
        if (look.marksCurrent && i == m_current)
            painter.fillRect(line, look.theme->palette.color(QPalette::Highlight));
        const QRectF swatch(line.left() + 1, line.center().y() - side / 2, side, side);
        painter.fillRect(swatch, look.theme->series[static_cast<size_t>(part.place)]);
        drawGroupLetter(painter, swatch, part.place, look);
        painter.setFont(font);
        painter.setPen(look.theme->palette.color(QPalette::Text));
        painter.drawText(QRectF(line.left() + side + 6, line.top(), names, row),
                         int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                         metrics.elidedText(part.name, Qt::ElideMiddle, names));
        const qreal thick = std::min(kBarThick, row - 4);
        const qreal wide = most > 0 ? room * share(part) / most : 0;
        const QRectF bar(line.left() + from, line.center().y() - thick / 2, std::max(wide, 1.0), thick);
        if (part.amount.nanos > 0)
            fillGroup(painter, bar, part.place, false, look);
        painter.setFont(font);
        painter.setPen(look.theme->palette.color(QPalette::Text));
        // The figures stand behind the longest bar, one below the other.
        figures::draw(&painter, QRectF(line.right() - amounts - percents - 2 * kShareGap, line.top(), percents, row),
                      Qt::AlignVCenter | Qt::AlignRight, percent(part));
        painter.setPen(look.theme->text2);
        figures::draw(&painter, QRectF(line.right() - amounts - 2, line.top(), amounts, row),
                      Qt::AlignVCenter | Qt::AlignRight, Format::money(part.amount, m_content.currency));
    }
    painter.restore();
}

QString SharePlot::readout() const
{
    if (m_current < 0)
        return {};
    const ShareContent::Part &part = m_content.parts[static_cast<size_t>(m_current)];
    return part.name + u"  "_s + percent(part) + u"  "_s + Format::money(part.amount, m_content.currency);
}

PlotFigures SharePlot::figures() const
{
    PlotFigures figures{{tr("Group"), tr("Share"), tr("Amount")}, {}};
    for (const ShareContent::Part &part : m_content.parts)
        figures.rows.push_back({part.name, percent(part), Format::money(part.amount, m_content.currency)});
    figures.rows.push_back({tr("Total"), m_content.total.nanos > 0 ? Format::percent(1) : Format::none(),
                            Format::money(m_content.total, m_content.currency)});
    return figures;
}

int SharePlot::partAt(const QPointF &at) const
{
    const int part = static_cast<int>(at.y() / rowHeight(height()));
    return at.y() >= 0 && part < count() ? part : -1;
}

void SharePlot::setCurrent(int part)
{
    if (part == m_current)
        return;
    m_current = part;
    update();
    Q_EMIT readoutChanged();
}

void SharePlot::choose(int part)
{
    if (part >= 0 && !m_content.parts[static_cast<size_t>(part)].member.isNull())
        Q_EMIT partChosen(m_content.parts[static_cast<size_t>(part)].member);
}

void SharePlot::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(partAt(event->position()));
    Plot::mouseMoveEvent(event);
}

void SharePlot::leaveEvent(QEvent *event)
{
    setCurrent(-1);
    Plot::leaveEvent(event);
}

void SharePlot::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(partAt(event->position()));
    Plot::mouseReleaseEvent(event);
}

void SharePlot::keyPressEvent(QKeyEvent *event)
{
    const int last = count() - 1;
    switch (event->key()) {
    case Qt::Key_Down:
        return setCurrent(std::min(last, m_current + 1));
    case Qt::Key_Up:
        return setCurrent(m_current < 0 ? last : std::max(0, m_current - 1));
    case Qt::Key_Home:
        return setCurrent(std::min(0, last));
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose(m_current);
    default:
        Plot::keyPressEvent(event);
    }
}

} // namespace steward

#include "moc_shareplot.cpp"
