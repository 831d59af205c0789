// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/elidedline.h"

#include "ui/support/servertext.h"
#include "ui/support/theme.h"

#include <QPainter>

namespace steward {

ElidedLine::ElidedLine(TextSize size, bool second, QFont::Weight weight, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
    , m_second(second)
    , m_weight(weight)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ElidedLine::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    setToolTip(servertext::tooltip(text));
    updateGeometry();
    update();
}

QSize ElidedLine::sizeHint() const
{
    const QFontMetrics metrics(textFont(m_size, m_weight));
    return {metrics.horizontalAdvance(m_text), metrics.height()};
}

QSize ElidedLine::minimumSizeHint() const
{
    return {40, sizeHint().height()};
}

void ElidedLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(textFont(m_size, m_weight));
    painter.setPen(m_second ? currentTheme().text2 : palette().color(QPalette::Text));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

} // namespace steward

#include "moc_elidedline.cpp"
