// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/segments.h"

#include "ui/support/figures.h"
#include "ui/support/stylepaint.h"
#include "ui/support/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace steward {

Segment::Segment(const QString &id, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(id);
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
}

void Segment::setEnds(bool first, bool last)
{
    m_first = first;
    m_last = last;
    update();
}

QSize Segment::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Body, QFont::Medium));
    return {metrics.horizontalAdvance(text()) + 24, controlHeight(30)};
}

void Segment::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = currentTheme();
    const QColor fill = isChecked()    ? palette().color(QPalette::Highlight)
                        : underMouse() ? theme.hover
                                       : palette().color(QPalette::Button);
    // Wider than the widget where a neighbour stands: its round corners fall outside.
    const bool rtl = isRightToLeft();
    const bool left = rtl ? m_last : m_first, right = rtl ? m_first : m_last;
    const QRect frame = rect().adjusted(left ? 0 : -8, 0, right ? 0 : 8, 0);
    painter.setClipRect(rect());
    stylepaint::frame(&painter, frame, fill, palette().color(QPalette::Mid));
    if (!right)
        painter.fillRect(QRect(width() - 1, 0, 1, height()), palette().color(QPalette::Mid));
    if (hasFocus())
        stylepaint::focus(&painter, rect());
    painter.setFont(textFont(TextSize::Body, isChecked() ? QFont::Medium : QFont::Normal));
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled,
                                   isChecked() ? QPalette::HighlightedText : QPalette::ButtonText));
    painter.drawText(rect(), int(Qt::AlignCenter), text());
}

Segments::Segments(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *group = new QButtonGroup(this);
    group->setExclusive(true);
    connect(group, &QButtonGroup::buttonClicked, this,
            [this](QAbstractButton *button) { Q_EMIT chosenByPerson(button->objectName().section(u'.', 1)); });
}

void Segments::add(const QString &id, const QString &text)
{
    auto *segment = new Segment(u"segment."_s + id, text, this);
    findChild<QButtonGroup *>()->addButton(segment);
    layout()->addWidget(segment);
    m_buttons.push_back(segment);
    for (size_t i = 0; i < m_buttons.size(); ++i)
        static_cast<Segment *>(m_buttons[i])->setEnds(i == 0, i + 1 == m_buttons.size());
}

void Segments::choose(const QString &id)
{
    for (QAbstractButton *button : m_buttons) {
        if (button->objectName() == u"segment."_s + id)
            button->setChecked(true);
    }
}

QString Segments::chosen() const
{
    for (const QAbstractButton *button : m_buttons) {
        if (button->isChecked())
            return button->objectName().section(u'.', 1);
    }
    return {};
}

} // namespace steward
