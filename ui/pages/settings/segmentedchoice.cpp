// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/segmentedchoice.h"

#include "ui/support/icons.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {

SegmentedChoice::SegmentedChoice(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(4);
    m_row->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedChoice::chosen);
}

void SegmentedChoice::add(int value, const QString &text, const QString &objectName, QLatin1StringView icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setText(text);
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setProperty("role", u"framed"_s);
    button->setToolButtonStyle(icon.isEmpty() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    if (!icon.isEmpty())
        button->setIcon(icons::icon(icon));
    m_group->addButton(button, value);
    m_row->insertWidget(m_row->count() - 1, button);
    if (!focusProxy())
        setFocusProxy(button);
}

void SegmentedChoice::setValue(int value)
{
    if (QAbstractButton *button = m_group->button(value))
        button->setChecked(true);
}

int SegmentedChoice::value() const
{
    return m_group->checkedId();
}

} // namespace steward
