// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/typednamebox.h"

#include "ui/support/iconlabel.h"
#include "ui/support/servertext.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

TypedNameBox::TypedNameBox(QWidget *parent)
    : ToneFrame(Tone::Danger, parent)
    , m_title(new TextLabel(TextSize::Body, QFont::Medium, false, this))
    , m_name(new TextLabel(TextSize::Body, QFont::DemiBold, false, this))
    , m_state(new TextLabel(TextSize::Small, QFont::Normal, true, this))
    , m_field(new QLineEdit(this))
{
    setObjectName(u"typedNameBox"_s);
    m_title->setText(tr("Type the name to allow this step"));
    m_title->setWordWrap(true);
    m_title->setBuddy(m_field);
    m_name->setObjectName(u"nameToType"_s);
    m_name->setWordWrap(true);
    m_state->setObjectName(u"typedNameState"_s);
    m_state->setWordWrap(true);
    m_field->setObjectName(u"typedName"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(6);
    for (QWidget *each : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_name),
                          static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_state)})
        column->addWidget(each);
    connect(m_field, &QLineEdit::textEdited, this, &TypedNameBox::typed);
}

void TypedNameBox::ask(const QString &name, const QString &typed, int toGo)
{
    setVisible(!name.isEmpty());
    if (name.isEmpty())
        return;
    const QString shown = servertext::shown(name);
    m_name->setText(shown);
    m_field->setAccessibleName(tr("Type %1 to allow this step").arg(shown));
    if (m_field->text() != typed) {
        const QSignalBlocker quiet(m_field);
        m_field->setText(typed);
    }
    const QString state = toGo == 0  ? tr("The name is typed.")
                          : toGo < 0 ? tr("This is not how the name begins.")
                                     : tr("%Ln letter(s) to go", nullptr, toGo);
    m_state->setText(state);
    m_field->setAccessibleDescription(state);
    setTone(toGo == 0 ? Tone::Neutral : Tone::Danger);
    m_field->setProperty("role", toGo < 0 ? QVariant(u"error"_s) : QVariant());
    m_field->update();
}

} // namespace steward

#include "moc_typednamebox.cpp"
