// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/usage/coveragedelegate.h"

#include "ui/pages/usage/coveragemodel.h"
#include "ui/support/figures.h"
#include "ui/support/format.h"
#include "ui/support/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace steward {

void CoverageDelegate::drawState(QPainter &painter, const QRect &square, DayState state, bool restated)
{
    const Theme &theme = currentTheme();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QRect inside = square.adjusted(0, 0, -1, -1);
    switch (state) {
    case DayState::Complete:
        painter.fillRect(square, theme.series[0]);
        break;
    case DayState::Provisional:
        painter.fillRect(square, QBrush(theme.series[0], Qt::BDiagPattern));
        painter.setPen(theme.series[0]);
        painter.drawRect(inside);
        break;
    case DayState::Missing:
        painter.setPen(QPen(theme.text2, 1, Qt::DotLine));
        painter.drawRect(inside);
        break;
    case DayState::Failed:
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.tone(Tone::Danger).text, 2));
        painter.drawLine(inside.adjusted(2, 2, -2, -2).topLeft(), inside.adjusted(2, 2, -2, -2).bottomRight());
        painter.drawLine(inside.adjusted(2, 2, -2, -2).topRight(), inside.adjusted(2, 2, -2, -2).bottomLeft());
        break;
    }
    if (restated) {
        painter.setRenderHint(QPainter::Antialiasing);
        const QPoint corner = square.topRight() + QPoint(1, 0);
        const int side = square.width() / 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.palette.base());
        painter.drawPolygon(QPolygon({corner - QPoint(side + 2, 0), corner, corner + QPoint(0, side + 2)}));
        painter.setBrush(theme.tone(Tone::Warning).text);
        painter.drawPolygon(QPolygon({corner - QPoint(side, 0), corner, corner + QPoint(0, side)}));
    }
    painter.restore();
}

void CoverageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant state = index.data(CoverageModel::StateRole);
    if (!state.isValid())
        return;
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.palette.highlight());
    const int side = qMin(option.rect.width(), option.rect.height()) - 8;
    QRect square(0, 0, side, side);
    square.moveCenter(option.rect.center());
    drawState(*painter, square, DayState(state.toInt()), index.data(CoverageModel::RestatedRole).toBool());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(currentTheme().accentLine, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

void CoverageLegend::setCounts(int complete, int provisional, int missing, int failed)
{
    m_parts.clear();
    QStringList words;
    for (const auto &[state, count] :
         {std::pair{DayState::Complete, complete}, std::pair{DayState::Provisional, provisional},
          std::pair{DayState::Missing, missing}, std::pair{DayState::Failed, failed}}) {
        m_parts.emplace_back(state, CoverageModel::word(state) + u' ' + Format::count(count));
        words += m_parts.back().second;
    }
    setAccessibleName(words.join(u", "_s));
    updateGeometry();
    update();
}

QSize CoverageLegend::sizeHint() const
{
    int width = 0;
    for (const auto &[state, text] : m_parts)
        width += 38 + fontMetrics().horizontalAdvance(text);
    return {width, controlHeight(24, 6)};
}

void CoverageLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(currentTheme().text2);
    int x = 0;
    for (const auto &[state, text] : m_parts) {
        CoverageDelegate::drawState(painter, {x, (height() - 14) / 2, 14, 14}, state, false);
        const int width = fontMetrics().horizontalAdvance(text);
        painter.drawText(QRect(x + 20, 0, width + 2, height()), Qt::AlignVCenter, text);
        x += 38 + width;
    }
}

} // namespace steward

#include "moc_coveragedelegate.cpp"
