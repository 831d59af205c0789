// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotlegend.h"

#include "ui/support/cellgraphs.h"
#include "ui/support/figures.h"
#include "ui/support/flowlayout.h"
#include "ui/support/servertext.h"
#include "ui/support/stylepaint.h"
#include "ui/support/theme.h"

#include <algorithm>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr int kLegendGap = 5;
constexpr int kLegendPadding = 3;
constexpr int kMostName = 112; ///< pixels: four side by side in a card of the smallest window

} // namespace

LegendToggle::LegendToggle(QWidget *parent)
    : QToolButton(parent)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LegendToggle::setGroup(const QString &name, int place)
{
    m_name = name;
    m_place = place;
    const QString letter = place < cellgraphs::kRest ? cellgraphs::swatchLetter(place) + u' ' : QString();
    setAccessibleName(isChecked() ? tr("%1, shown in the chart").arg(letter + name)
                                  : tr("%1, hidden in the chart").arg(letter + name));
    setToolTip(servertext::tooltip(isChecked() ? tr("%1\nClick or Space hides it in the chart").arg(name)
                                               : tr("%1\nClick or Space shows it in the chart").arg(name)));
    updateGeometry();
    update();
}

QSize LegendToggle::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Small));
    const int name = std::min(kMostName, metrics.horizontalAdvance(m_name) + 1);
    return {2 * kLegendPadding + cellgraphs::kSwatch + kLegendGap + name, std::max(22, metrics.height() + 6)};
}

QSize LegendToggle::minimumSizeHint() const
{
    return {2 * kLegendPadding + cellgraphs::kSwatch, sizeHint().height()};
}

void LegendToggle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = currentTheme();
    if (underMouse())
        stylepaint::frame(&painter, rect(), theme.hover, {});
    const bool rtl = isRightToLeft();
    const int side = cellgraphs::kSwatch;
    const QRect swatch(rtl ? width() - kLegendPadding - side : kLegendPadding, (height() - side) / 2, side, side);
    if (!isChecked())
        painter.setOpacity(0.35);
    cellgraphs::drawSwatch(painter, swatch, m_place);
    painter.setOpacity(1);
    QFont font = textFont(TextSize::Small);
    font.setStrikeOut(!isChecked());
    painter.setFont(font);
    painter.setPen(isChecked() ? palette().color(QPalette::Text) : theme.text2);
    const int from = 2 * kLegendPadding + side;
    const QRect words = rect().adjusted(rtl ? kLegendPadding : from, 0, rtl ? -from : -kLegendPadding, 0);
    if (words.width() > painter.fontMetrics().averageCharWidth() * 3)
        painter.drawText(words, int(Qt::AlignVCenter) | int(rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(m_name, Qt::ElideMiddle, words.width()));
    if (!isChecked()) { // not by paleness alone
        painter.setPen(QPen(palette().color(QPalette::Text), 2));
        painter.drawLine(swatch.bottomLeft(), swatch.topRight());
    }
    if (hasFocus())
        stylepaint::focus(&painter, rect());
}

PlotLegend::PlotLegend(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(4, this))
{
    setObjectName(u"plotLegend"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // as many lines as the width needs
}

void PlotLegend::setEntries(const std::vector<Entry> &entries)
{
    while (m_toggles.size() < entries.size()) { // kept and filled anew, so that the focus stays
        const auto index = static_cast<int>(m_toggles.size());
        auto *toggle = new LegendToggle(this);
        toggle->setObjectName(u"legend.%1"_s.arg(index));
        m_flow->addWidget(toggle);
        m_toggles.push_back(toggle);
        connect(toggle, &QToolButton::clicked, this, [this, index](bool shown) { Q_EMIT toggled(index, shown); });
    }
    for (size_t i = 0; i < m_toggles.size(); ++i) {
        m_toggles[i]->setVisible(i < entries.size());
        if (i >= entries.size())
            continue;
        m_toggles[i]->setChecked(entries[i].shown);
        m_toggles[i]->setGroup(entries[i].name, entries[i].place);
    }
    setVisible(!entries.empty());
}

} // namespace steward

#include "moc_plotlegend.cpp"
