// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/linkbutton.h"

#include "ui/support/stylepaint.h"

#include <algorithm>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace steward {

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QToolButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setLink(text);
}

void LinkButton::setLink(const QString &text)
{
    setText(QString(text).replace(u'&', u"&&"_s));
    setAccessibleName(text);
    updateGeometry();
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(accessibleName()) + 1, metrics.height()};
}

QSize LinkButton::minimumSizeHint() const
{
    return {std::min(40, sizeHint().width()), sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont font = this->font();
    font.setUnderline(underMouse() && isEnabled());
    painter.setFont(font);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled,
                                   isEnabled() ? QPalette::Link : QPalette::WindowText));
    const QRect inner = rect(); // on the line and edge of the text around it
    painter.drawText(inner, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(accessibleName(), Qt::ElideMiddle, inner.width()));
    if (hasFocus())
        stylepaint::focus(&painter, rect());
}

} // namespace steward

#include "moc_linkbutton.cpp"
