// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stackedbars.h"

#include "ui/charts/moneyaxis.h"
#include "ui/support/cellgraphs.h"
#include "ui/support/figures.h"
#include "ui/support/format.h"
#include "ui/support/servertext.h"

#include <algorithm>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr qreal kBarPart = 0.78; ///< of a step's width

} // namespace

QString stepName(const Period &days)
{
    const QDateTime from = QDateTime::fromSecsSinceEpoch(days.from, Qt::UTC);
    const UnixSeconds last = days.to - kSecondsPerDay;
    if (days.days() <= 1)
        return Format::locale().toString(from.date(), u"ddd"_s) + u' ' + Format::dayMonth(days.from);
    if (from.date().day() == 1 && from.date().addMonths(1).startOfDay(Qt::UTC).toSecsSinceEpoch() == days.to)
        return Format::locale().toString(from.date(), u"MMMM yyyy"_s);
    return Format::dayMonth(days.from) + u'–' + Format::dayMonth(last);
}

StackedBars::StackedBars(QWidget *parent)
    : Plot(parent)
{
}

void StackedBars::setContent(StackedContent content)
{
    m_content = std::move(content);
    setCurrent(-1, -1);
    update();
    Q_EMIT figuresChanged();
}

void StackedBars::setHidden(const QStringList &members, bool rest)
{
    m_hidden = members;
    m_restHidden = rest;
    setCurrent(-1, -1);
    update();
    Q_EMIT figuresChanged();
}

Money StackedBars::hidden() const
{
    Money sum;
    for (size_t step = 0; step < m_content.steps.size(); ++step)
        sum += m_content.steps[step].total - shown(static_cast<int>(step));
    return sum;
}

void StackedBars::setChosenStep(int step)
{
    m_chosen = step;
    update();
}

int StackedBars::count() const
{
    return static_cast<int>(m_content.steps.size() + m_content.toCome.size());
}

std::vector<StackedBars::Part> StackedBars::parts(int step) const
{
    std::vector<Part> drawn;
    const auto at = static_cast<size_t>(step);
    for (size_t group = 0; group < m_content.groups.size(); ++group) {
        const StackedContent::Group &each = m_content.groups[group];
        if (!m_hidden.contains(each.member) && at < each.amounts.size() && each.amounts[at].nanos != 0)
            drawn.push_back({static_cast<int>(group), each.amounts[at]});
    }
    if (!m_restHidden && m_content.steps[at].rest.nanos != 0)
        drawn.push_back({-1, m_content.steps[at].rest});
    return drawn;
}

Money StackedBars::shown(int step) const
{
    Money sum;
    for (const Part &part : parts(step))
        sum += part.amount;
    return sum;
}

QRectF StackedBars::barPlace(const QRectF &plot, int step) const
{
    const qreal width = plot.width() / std::max(1, count());
    const qreal bar = std::max(2.0, std::floor(width * kBarPart));
    return {std::round(plot.left() + width * step + (width - bar) / 2), plot.top(), bar, plot.height()};
}

void StackedBars::draw(QPainter &painter, const QRectF &area, const PlotLook &look) const
{
    if (m_content.steps.empty())
        return; // an axis of nothing would be a statement
    const QRectF plot = inner(area);
    Money most, least;
    for (int step = 0; step < static_cast<int>(m_content.steps.size()); ++step) {
        Money up, down; // credits hang from the axis
        for (const Part &part : parts(step))
            (part.amount.nanos > 0 ? up : down) += part.amount;
        most = std::max(most, up);
        least = std::min(least, down);
    }
    const MoneyAxis axis(least, most, m_content.currency);
    if (look.marksCurrent && m_step >= 0) {
        QColor mark = look.theme->palette.color(QPalette::Highlight);
        mark.setAlphaF(0.55F);
        painter.fillRect(barPlace(plot, m_step).adjusted(-2, 0, 2, 0), mark);
    }
    axis.draw(painter, plot, look);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false); // keeps the gaps crisp
    for (int step = 0; step < static_cast<int>(m_content.steps.size()); ++step)
        drawStep(painter, plot, step, axis, look);
    painter.restore();
    drawLetters(painter, plot, axis, look);
    std::vector<UnixSeconds> starts;
    for (const SpendStep &step : m_content.steps)
        starts.push_back(step.days.from);
    starts.insert(starts.end(), m_content.toCome.begin(), m_content.toCome.end());
    drawDayLabels(painter, plot, starts, look);
}

void StackedBars::drawStep(QPainter &painter, const QRectF &plot, int step, const MoneyAxis &axis,
                           const PlotLook &look) const
{
    const SpendStep &days = m_content.steps[static_cast<size_t>(step)];
    const QRectF bar = barPlace(plot, step);
    Money up, down;
    for (const Part &part : parts(step)) {
        Money &base = part.amount.nanos > 0 ? up : down;
        const qreal from = std::round(axis.y(base, plot));
        base += part.amount;
        const qreal to = std::round(axis.y(base, plot));
        QRectF piece(bar.left(), std::min(from, to), bar.width(), std::abs(from - to));
        if (piece.height() > 2) // parted by one pixel of the ground
            piece.adjust(0, part.amount.nanos > 0 ? 1 : 0, 0, part.amount.nanos > 0 ? 0 : -1);
        if (piece.height() < 1)
            continue;
        const int place = part.group < 0 ? cellgraphs::kRest : m_content.groups[static_cast<size_t>(part.group)].place;
        fillGroup(painter, piece, place, days.provisional, look);
    }
    if (days.incomplete) { // not zero: not known
        painter.setPen(QPen(look.theme->tone(Tone::Warning).text, 2, Qt::DotLine));
        const qreal foot = axis.y(Money{}, plot) - 1;
        painter.drawLine(QPointF(bar.left(), foot), QPointF(bar.right(), foot));
    }
    if (step == m_chosen && look.marksCurrent) {
        painter.setPen(QPen(look.theme->accentLine, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar.adjusted(-2, 1, 2, -1));
    }
}

void StackedBars::drawLetters(QPainter &painter, const QRectF &plot, const MoneyAxis &axis, const PlotLook &look) const
{
    // On the largest settled bar among the last third, so that they stand where one looks first.
    int best = -1;
    const int steps = static_cast<int>(m_content.steps.size());
    for (int step = steps - 1; step >= steps * 2 / 3 && step >= 0; --step) {
        if (!m_content.steps[static_cast<size_t>(step)].provisional && (best < 0 || shown(best) < shown(step)))
            best = step;
    }
    if (best < 0)
        return;
    const QRectF bar = barPlace(plot, best);
    painter.save();
    painter.setFont(textFont(TextSize::Caption, QFont::DemiBold)); // measured with what they are drawn in
    if (bar.width() >= painter.fontMetrics().horizontalAdvance(u'M')) {
        Money base;
        for (const Part &part : parts(best)) {
            if (part.amount.nanos <= 0)
                continue;
            const qreal bottom = axis.y(base, plot);
            base += part.amount;
            const QRectF piece(bar.left(), axis.y(base, plot), bar.width(), bottom - axis.y(base, plot));
            if (part.group < 0 || piece.height() < 12)
                continue;
            drawGroupLetter(painter, piece, m_content.groups[static_cast<size_t>(part.group)].place, look);
        }
    }
    painter.restore();
}

QString StackedBars::readout() const
{
    if (m_step < 0)
        return {};
    const SpendStep &step = m_content.steps[static_cast<size_t>(m_step)];
    const auto money = [this](Money amount) { return Format::money(amount, m_content.currency); };
    QStringList words{stepName(step.days)};
    const std::vector<Part> drawn = parts(m_step);
    if (m_group >= 0 && m_group < static_cast<int>(drawn.size())) {
        const Part &part = drawn[static_cast<size_t>(m_group)];
        const QString name =
            part.group < 0 ? m_content.restName : m_content.groups[static_cast<size_t>(part.group)].name;
        return words.front() + u"  "_s + servertext::shown(name) + u"  "_s + money(part.amount);
    }
    words += money(step.total);
    for (const Part &part : drawn) {
        if (part.group >= 0)
            words += cellgraphs::swatchLetter(m_content.groups[static_cast<size_t>(part.group)].place) + u' ' +
                     money(part.amount);
    }
    if (const Money left = step.total - shown(m_step); left.nanos != 0)
        words += tr("hidden %1", "an amount").arg(money(left));
    words += stateOf(step);
    words.removeAll(QString());
    return words.join(u"  "_s);
}

QString StackedBars::stateOf(const SpendStep &step) const
{
    return step.incomplete ? tr("not complete") : step.provisional ? tr("provisional") : QString();
}

PlotFigures StackedBars::figures() const
{
    const auto money = [this](Money amount) { return Format::money(amount, m_content.currency); };
    const bool rest = !m_restHidden &&
                      std::ranges::any_of(m_content.steps, [](const SpendStep &step) { return step.rest.nanos != 0; });
    const bool hides = !m_hidden.isEmpty() || m_restHidden;
    PlotFigures figures{{tr("Days"), tr("Total")}, {}};
    for (const StackedContent::Group &group : m_content.groups) {
        if (!m_hidden.contains(group.member))
            figures.columns += servertext::shown(group.name);
    }
    if (rest)
        figures.columns += m_content.restName;
    if (hides)
        figures.columns += tr("Hidden in the chart");
    for (size_t at = 0; at < m_content.steps.size(); ++at) {
        const SpendStep &step = m_content.steps[at];
        QStringList name{stepName(step.days), stateOf(step)};
        name.removeAll(QString());
        QStringList row{name.join(u", "_s), money(step.total)};
        for (const StackedContent::Group &group : m_content.groups) {
            if (!m_hidden.contains(group.member))
                row += money(at < group.amounts.size() ? group.amounts[at] : Money{});
        }
        if (rest)
            row += money(step.rest);
        if (hides)
            row += money(step.total - shown(static_cast<int>(at)));
        figures.rows.push_back(row);
    }
    return figures;
}

void StackedBars::setCurrent(int step, int group)
{
    const int bounded = step < static_cast<int>(m_content.steps.size()) ? step : -1;
    if (bounded == m_step && group == m_group)
        return;
    m_step = bounded;
    m_group = bounded < 0 ? -1 : group;
    update();
    Q_EMIT readoutChanged();
}

void StackedBars::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(stepAt(event->position(), count()), -1);
    Plot::mouseMoveEvent(event);
}

void StackedBars::leaveEvent(QEvent *event)
{
    setCurrent(-1, -1);
    Plot::leaveEvent(event);
}

void StackedBars::mouseReleaseEvent(QMouseEvent *event)
{
    const int step = stepAt(event->position(), count());
    if (event->button() == Qt::LeftButton && step >= 0 && step < static_cast<int>(m_content.steps.size()))
        Q_EMIT stepChosen(step, {});
    Plot::mouseReleaseEvent(event);
}

void StackedBars::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_content.steps.size()) - 1;
    if (last < 0)
        return Plot::keyPressEvent(event);
    const int groups = m_step < 0 ? 0 : static_cast<int>(parts(m_step).size());
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_step < 0 ? last : std::max(0, m_step - 1), -1);
    case Qt::Key_Right:
        return setCurrent(std::min(last, m_step + 1), -1);
    case Qt::Key_Home:
        return setCurrent(0, -1);
    case Qt::Key_End:
        return setCurrent(last, -1);
    case Qt::Key_Up:
        return setCurrent(std::max(0, m_step), std::min(groups - 1, m_group + 1));
    case Qt::Key_Down:
        return setCurrent(std::max(0, m_step), std::max(-1, m_group - 1));
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        if (m_step < 0)
            break;
        const std::vector<Part> drawn = parts(m_step);
        const bool group = m_group >= 0 && m_group < groups && drawn[static_cast<size_t>(m_group)].group >= 0;
        Q_EMIT stepChosen(
            m_step, group ? m_content.groups[static_cast<size_t>(drawn[static_cast<size_t>(m_group)].group)].member
                          : QString());
        return;
    }
    default:
        break;
    }
    Plot::keyPressEvent(event);
}

} // namespace steward

#include "moc_stackedbars.cpp"
