// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/formcolumn.h"

#include "ui/support/iconlabel.h"

#include <QComboBox>

using namespace Qt::Literals::StringLiterals;

namespace steward {

FormColumn::FormColumn(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
}

void FormColumn::add(const QString &label, QWidget *field)
{
    if (m_column->count() > 0)
        m_column->addSpacing(8);
    auto *name = new TextLabel(TextSize::Body, QFont::Medium, false, this);
    name->setText(label);
    name->setBuddy(field);
    // A combo box's accessible name is its text: the label reaches it as its description.
    if (qobject_cast<QComboBox *>(field))
        field->setAccessibleDescription(label);
    else
        field->setAccessibleName(label);
    m_column->addWidget(name);
    m_column->addWidget(field);
}

TextLabel *FormColumn::addHint(const QString &objectName, const QString &text)
{
    auto *hint = new TextLabel(TextSize::Small, QFont::Normal, true, this);
    hint->setObjectName(objectName);
    hint->setWordWrap(true);
    hint->setText(text);
    m_column->addWidget(hint);
    return hint;
}

void FormColumn::addWidget(QWidget *widget, int stretch)
{
    m_column->addWidget(widget, stretch);
}

void FormColumn::addSection(const QString &title)
{
    m_column->addSpacing(10);
    auto *heading = new TextLabel(TextSize::Body, QFont::DemiBold, false, this);
    heading->setText(title);
    m_column->addWidget(heading);
}

} // namespace steward

#include "moc_formcolumn.cpp"
