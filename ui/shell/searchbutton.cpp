// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchbutton.h"

#include "ui/support/figures.h"
#include "ui/support/stylepaint.h"
#include "ui/support/theme.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace steward {

SearchButton::SearchButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"search"_s);
    setText(tr("Find a person, project, key or action"));
    setAccessibleName(text());
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(400);
}

QSize SearchButton::sizeHint() const
{
    return {400, controlHeight()};
}

QSize SearchButton::minimumSizeHint() const
{
    return {150, controlHeight()};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = currentTheme();
    const QColor line = theme.palette.color(underMouse() ? QPalette::Dark : QPalette::Mid);
    stylepaint::frame(&painter, rect(), theme.palette.color(QPalette::Base), line);
    if (hasFocus())
        stylepaint::focus(&painter, rect());
    const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    stylepaint::icon(&painter, place(QRect(10, 0, 16, height())), "search", theme.palette.color(QPalette::Text), 16);

    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    painter.setFont(textFont(TextSize::Caption));
    const int keyWidth = painter.fontMetrics().horizontalAdvance(keys) + 12;
    const QRect keyBox = place(QRect(width() - keyWidth - 8, height() / 2 - 9, keyWidth, 18));
    stylepaint::frame(&painter, keyBox, theme.palette.color(QPalette::Window), theme.palette.color(QPalette::Mid), 3);
    painter.setPen(theme.text2);
    painter.drawText(keyBox, int(Qt::AlignCenter), keys);

    painter.setFont(font());
    painter.setPen(theme.palette.color(QPalette::PlaceholderText));
    const QRect words = place(QRect(33, 0, width() - 33 - keyWidth - 14, height()));
    painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

void SearchButton::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool printable = !text.isEmpty() && text.front().isPrint() && !text.front().isSpace() &&
                           !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (printable)
        Q_EMIT typed(text);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace steward

#include "moc_searchbutton.cpp"
