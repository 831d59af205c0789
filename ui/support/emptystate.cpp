// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/emptystate.h"

#include "ui/support/iconlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(
          "search"_L1, 32, [](const Theme &theme) { return theme.text2; }, this))
    , m_title(new TextLabel(TextSize::H2, QFont::DemiBold, false, this))
    , m_text(new TextLabel(TextSize::Body, QFont::Normal, true, this))
    , m_first(new QPushButton(this))
    , m_second(new QPushButton(this))
{
    setObjectName(u"emptyState"_s);
    m_title->setObjectName(u"emptyTitle"_s);
    m_text->setObjectName(u"emptyText"_s);
    m_first->setObjectName(u"emptyFirst"_s);
    m_second->setObjectName(u"emptySecond"_s);
    for (TextLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setMaximumWidth(560);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_first);
    buttons->addWidget(m_second);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(1);
    const auto middle = [this, column](QWidget *widget) {
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(widget, widget == m_icon ? 0 : 100);
        row->addStretch(1);
        column->addLayout(row);
    };
    middle(m_icon);
    middle(m_title);
    middle(m_text);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_first, &QPushButton::clicked, this, [this] { Q_EMIT chosen(QString(m_content.firstId)); });
    connect(m_second, &QPushButton::clicked, this, [this] { Q_EMIT chosen(QString(m_content.secondId)); });
}

void EmptyState::setContent(const Content &content)
{
    if (m_content == content)
        return;
    m_content = content;
    m_icon->setIcon(content.icon, [](const Theme &theme) { return theme.text2; });
    m_title->setText(content.title);
    m_text->setText(content.text);
    m_text->setVisible(!content.text.isEmpty());
    for (const auto &[button, text] : {std::pair(m_first, content.first), std::pair(m_second, content.second)}) {
        button->setText(QString(text).replace(u'&', u"&&"_s));
        button->setVisible(!text.isEmpty());
    }
}

} // namespace steward

#include "moc_emptystate.cpp"
