// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settingssection.h"

#include "ui/support/iconlabel.h"

#include <QGridLayout>

namespace steward {

SettingsSection::SettingsSection(const QString &title, QLatin1StringView icon, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_icon(icon)
    , m_grid(new QGridLayout)
{
    auto *heading = new TextLabel(TextSize::H2, QFont::DemiBold, false, this);
    heading->setText(title);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnMinimumWidth(0, qMax(180, fontMetrics().averageCharWidth() * 14));
    m_grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 18);
    column->setSpacing(14);
    column->addWidget(heading);
    column->addLayout(m_grid);
}

void SettingsSection::addRow(const QString &label, QWidget *control)
{
    auto *words = new TextLabel(TextSize::Body, QFont::Normal, false, this);
    words->setText(label);
    words->setBuddy(control);
    words->setWordWrap(true);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(label);
    if (m_rows > 0)
        m_grid->setRowMinimumHeight(m_rows++, 6);
    m_grid->addWidget(words, m_rows, 0, Qt::AlignVCenter);
    const bool narrow = control->sizePolicy().horizontalPolicy() == QSizePolicy::Maximum;
    m_grid->addWidget(control, m_rows, 1, narrow ? Qt::AlignVCenter | Qt::AlignLeft : Qt::AlignVCenter);
    ++m_rows;
}

void SettingsSection::addNote(const QString &text)
{
    auto *words = new TextLabel(TextSize::Small, QFont::Normal, true, this);
    words->setText(text);
    words->setWordWrap(true);
    m_grid->addWidget(words, m_rows++, 1);
}

void SettingsSection::addWide(QWidget *content)
{
    m_grid->addWidget(content, m_rows++, 0, 1, 2);
}

} // namespace steward

#include "moc_settingssection.cpp"
