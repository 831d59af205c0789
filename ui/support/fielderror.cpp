// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/fielderror.h"

#include "ui/support/iconlabel.h"

#include <QAccessible>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

FieldError::FieldError(QWidget *parent)
    : QWidget(parent)
    , m_what(new TextLabel(TextSize::Body, QFont::DemiBold, false, this))
    , m_advice(new TextLabel(TextSize::Body, QFont::Normal, true, this))
{
    m_what->setTone(Tone::Danger);
    m_what->setWordWrap(true);
    m_advice->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_what);
    words->addWidget(m_advice);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(7);
    row->addWidget(new IconLabel(
                       "circle-alert"_L1, 16, [](const Theme &theme) { return theme.tone(Tone::Danger).text; }, this),
                   0, Qt::AlignTop);
    row->addLayout(words, 1);
    hide();
}

void FieldError::setError(QWidget *field, const QString &what, const QString &advice)
{
    const bool isNew = what != m_what->text() && !what.isEmpty();
    m_what->setText(what);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    setVisible(!what.isEmpty());
    if (field) {
        field->setProperty("role", what.isEmpty() ? QVariant() : QVariant(u"error"_s));
        field->setAccessibleDescription(text());
        field->update();
    }
    if (isNew && field) {
        QAccessibleEvent event(field, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

bool FieldError::isShown() const
{
    return !isHidden();
}

QString FieldError::text() const
{
    return m_advice->text().isEmpty() ? m_what->text() : m_what->text() + u' ' + m_advice->text();
}

} // namespace steward

#include "moc_fielderror.cpp"
