// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/messagebar.h"

#include "ui/support/clipboard.h"
#include "ui/support/iconlabel.h"
#include "ui/support/icons.h"
#include "ui/support/linkbutton.h"

#include <algorithm>
#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {

MessageBar::MessageBar(QWidget *parent)
    : ToneFrame(Tone::Info, parent)
    , m_icon(new IconLabel(
          "info"_L1, 16, [](const Theme &theme) { return theme.tone(Tone::Info).text; }, this))
    , m_happened(new TextLabel(TextSize::Body, QFont::DemiBold, false, this))
    , m_advice(new TextLabel(TextSize::Body, QFont::Normal, false, this))
    , m_technical(new TextLabel(TextSize::Small, QFont::Normal, true, this))
    , m_requestId(new TextLabel(TextSize::Small, QFont::Normal, true, this))
    , m_copy(new LinkButton(tr("Copy details"), this))
    , m_more(new LinkButton({}, this))
    , m_details(new QWidget(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    m_happened->setObjectName(u"messageHappened"_s);
    m_advice->setObjectName(u"messageAdvice"_s);
    m_requestId->setObjectName(u"messageRequestId"_s);
    m_copy->setObjectName(u"messageCopy"_s);
    m_more->setObjectName(u"messageMore"_s);
    m_action->setObjectName(u"messageAction"_s);
    m_close->setObjectName(u"messageClose"_s);
    for (TextLabel *label : {m_happened, m_advice}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_requestId->setFont(monoFont());
    m_requestId->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setFont(textFont(TextSize::Small));
    m_more->setFont(textFont(TextSize::Small));
    m_action->setProperty("small", true);
    m_close->setIcon(icons::icon("x"_L1));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close message"));
    m_close->setFocusPolicy(Qt::StrongFocus);

    auto *details = new QHBoxLayout(m_details);
    details->setContentsMargins(0, 2, 0, 0);
    details->setSpacing(12);
    details->addWidget(m_technical);
    details->addWidget(m_requestId);
    details->addWidget(m_copy);
    details->addWidget(m_more);
    details->addStretch();

    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_happened);
    words->addWidget(m_advice);
    words->addWidget(m_details);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_action, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);

    connect(m_copy, &QToolButton::clicked, this, [this] {
        if (!m_messages.empty())
            clipboard::copy(m_messages.back().copyText);
    });
    connect(m_more, &QToolButton::clicked, this, [this] {
        std::rotate(m_messages.begin(), m_messages.end() - 1, m_messages.end());
        refresh();
    });
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (!m_messages.empty())
            Q_EMIT actionTriggered(QString(m_messages.back().id));
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        if (m_messages.empty())
            return;
        const Message message = m_messages.back();
        dismiss(message.id);
        Q_EMIT closed(message.id, message.happened + message.requestId);
    });
    hide();
}

void MessageBar::show(const Message &message)
{
    if (!m_messages.empty() && m_messages.back() == message)
        return;
    const auto same =
        std::find_if(m_messages.begin(), m_messages.end(), [&](const Message &each) { return each.id == message.id; });
    if (same != m_messages.end())
        *same = message;
    else
        m_messages.push_back(message);
    refresh();
}

void MessageBar::dismiss(const QString &id)
{
    if (std::erase_if(m_messages, [&](const Message &each) { return each.id == id; }) > 0)
        refresh();
}

bool MessageBar::isShowing(const QString &id) const
{
    return std::any_of(m_messages.cbegin(), m_messages.cend(), [&](const Message &each) { return each.id == id; });
}

void MessageBar::refresh()
{
    setVisible(!m_messages.empty());
    if (m_messages.empty())
        return;
    const Message &message = m_messages.back();
    const bool isNew = m_happened->text() != message.happened;
    setTone(message.tone);
    m_icon->setIcon(message.icon.isEmpty() ? iconOf(message.tone) : message.icon,
                    [tone = message.tone](const Theme &theme) { return theme.tone(tone).text; });
    m_happened->setText(message.happened);
    m_advice->setText(message.advice);
    m_advice->setVisible(!message.advice.isEmpty());
    m_technical->setText(message.technical);
    m_technical->setVisible(!message.technical.isEmpty());
    m_requestId->setText(message.requestId);
    m_requestId->setVisible(!message.requestId.isEmpty());
    m_copy->setVisible(!message.copyText.isEmpty());
    const int others = messageCount() - 1;
    m_more->setVisible(others > 0);
    m_more->setLink(tr("and %Ln more", "messages that wait behind the one shown", others));
    m_details->setVisible(!message.technical.isEmpty() || !message.requestId.isEmpty() || !message.copyText.isEmpty() ||
                          others > 0);
    // Beside a single line, which the buttons make taller than it is, the icon stands in its middle.
    const bool isOneLine = m_advice->isHidden() && m_details->isHidden();
    layout()->setAlignment(m_icon, isOneLine ? Qt::AlignVCenter : Qt::AlignTop);
    m_action->setText(message.action);
    m_action->setVisible(!message.action.isEmpty());
    m_close->setVisible(message.closable);
    setAccessibleName(message.happened);
    setAccessibleDescription(message.advice);
    if (isNew) { // said once, politely
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace steward

#include "moc_messagebar.cpp"
