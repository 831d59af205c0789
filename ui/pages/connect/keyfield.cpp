// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connect/keyfield.h"

#include "app/session/keykind.h"
#include "ui/support/figures.h"
#include "ui/support/icons.h"
#include "ui/support/servertext.h"

#include <QAction>
#include <QPainter>
#include <QStyleOptionFrame>

using namespace Qt::Literals::StringLiterals;

namespace steward {

KeyField::KeyField(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    setPlaceholderText(u"sk-admin-…"_s);
    auto *eye = addAction(icons::icon("eye"_L1), TrailingPosition);
    eye->setObjectName(u"showKey"_s);
    eye->setCheckable(true);
    eye->setText(tr("Show the key"));
    connect(eye, &QAction::toggled, this, [this, eye](bool shown) {
        setEchoMode(shown ? Normal : Password);
        eye->setIcon(icons::icon(shown ? "eye-off"_L1 : "eye"_L1));
        eye->setText(shown ? tr("Hide the key") : tr("Show the key"));
    });
}

QString KeyField::mask() const
{
    return hasFocus() || echoMode() == Normal ? QString() : maskedKey(cleanedKey(text()));
}

void KeyField::paintEvent(QPaintEvent *event)
{
    const QString shown = mask();
    if (shown.isEmpty()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QPainter painter(this);
    QStyleOptionFrame option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    const QRect words = style()->subElementRect(QStyle::SE_LineEditContents, &option, this) - textMargins();
    const int eye = option.rect.height(); // its button is a widget of its own
    painter.setFont(monoFont(TextSize::Small));
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    const QRect room = QStyle::visualRect(layoutDirection(), words, words.adjusted(2, 0, -eye, 0));
    painter.drawText(room, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | int(Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(servertext::leftToRight(shown), Qt::ElideMiddle, room.width()));
}

} // namespace steward

#include "moc_keyfield.cpp"
