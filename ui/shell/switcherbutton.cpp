// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/switcherbutton.h"

#include "ui/support/cellparts.h"
#include "ui/support/figures.h"
#include "ui/support/servertext.h"
#include "ui/support/stylepaint.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace steward {

SwitcherButton::SwitcherButton(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(u"organizationSwitcher"_s);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void SwitcherButton::setConnection(const Connection &connection)
{
    m_name = servertext::shown(connection.name);
    m_kind = kindOfKey(connection);
    setAccessibleName(tr("Organization %1, %2").arg(m_name, m_kind));
    setToolTip(tr("Switch organization (Ctrl+O)"));
    update();
}

QString SwitcherButton::kindOfKey(const Connection &connection)
{
    const QString tail = servertext::leftToRight(u'…' + connection.keyTail);
    switch (connection.kind) {
    case Connection::Kind::Demonstration:
        return tr("Demonstration");
    case Connection::Kind::Environment:
        return connection.readOnly ? tr("Read-only key of this run %1").arg(tail) : tr("Key of this run %1").arg(tail);
    case Connection::Kind::Stored:
        break;
    }
    return connection.readOnly ? tr("Read-only key %1").arg(tail) : tr("Admin key %1").arg(tail);
}

QSize SwitcherButton::sizeHint() const
{
    return {204, controlHeight(48, 30)};
}

void SwitcherButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = currentTheme();
    if (underMouse() || isDown())
        painter.fillRect(rect(), theme.palette.color(QPalette::Midlight));
    if (hasFocus())
        stylepaint::focus(&painter, rect().adjusted(1, 1, -1, -1));
    const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QRect mark = place(QRect(10, height() / 2 - 12, 24, 24));
    stylepaint::frame(&painter, mark, theme.accent, {}, 5);
    painter.setFont(textFont(TextSize::Caption, QFont::DemiBold));
    painter.setPen(theme.onAccent);
    painter.drawText(mark, int(Qt::AlignCenter), cellparts::initials(m_name));
    stylepaint::icon(&painter, place(QRect(width() - 24, 0, 16, height())), "chevrons-up-down", theme.text2, 16);

    const QRect words(42, 0, width() - 42 - 28, height());
    const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | int(Qt::TextSingleLine);
    painter.setFont(textFont(TextSize::Body, QFont::Medium));
    painter.setPen(theme.palette.color(QPalette::WindowText));
    painter.drawText(place(words.adjusted(0, 0, 0, -height() / 2)), flags | int(Qt::AlignBottom),
                     painter.fontMetrics().elidedText(m_name, Qt::ElideMiddle, words.width()));
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(theme.text2);
    painter.drawText(place(words.adjusted(0, height() / 2, 0, 0)), flags | int(Qt::AlignTop),
                     painter.fontMetrics().elidedText(m_kind, Qt::ElideMiddle, words.width()));
}

} // namespace steward

#include "moc_switcherbutton.cpp"
