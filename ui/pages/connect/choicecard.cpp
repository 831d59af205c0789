// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connect/choicecard.h"

#include "ui/support/iconlabel.h"
#include "ui/support/stylepaint.h"

#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace steward {

ChoiceCard::ChoiceCard(const QString &title, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_button(new QRadioButton(title, this))
    , m_column(new QVBoxLayout(this))
{
    QFont font = m_button->font();
    font.setWeight(QFont::DemiBold);
    m_button->setFont(font);
    m_button->setAccessibleDescription(text);
    auto *words = new TextLabel(TextSize::Body, QFont::Normal, true, this);
    words->setText(text);
    words->setWordWrap(true);
    words->setContentsMargins(24, 0, 0, 0);
    m_column->setContentsMargins(16, 14, 16, 14);
    m_column->setSpacing(1);
    m_column->addWidget(m_button);
    m_column->addWidget(words);
    connect(m_button, &QRadioButton::toggled, this, [this](bool on) {
        if (m_body)
            m_body->setVisible(on);
        update();
        if (on)
            Q_EMIT chosen();
    });
}

void ChoiceCard::setBody(QWidget *body)
{
    m_body = body;
    m_column->addWidget(body);
    body->setVisible(isChosen());
}

bool ChoiceCard::isChosen() const
{
    return m_button->isChecked();
}

void ChoiceCard::choose()
{
    m_button->setChecked(true);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = currentTheme();
    stylepaint::frame(&painter, rect(), theme.palette.color(QPalette::Base),
                      isChosen() ? theme.accentLine : theme.palette.color(QPalette::Mid), 6, isChosen() ? 2 : 1);
}

void ChoiceCard::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    choose();
    m_button->setFocus(Qt::MouseFocusReason);
}

} // namespace steward

#include "moc_choicecard.cpp"
