// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/filterbar.h"

#include "ui/support/chip.h"
#include "ui/support/figures.h"
#include "ui/support/flowlayout.h"
#include "ui/support/icons.h"

#include <algorithm>
#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace steward {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_chipArea(new QWidget(this))
    , m_row(new QHBoxLayout(this))
    , m_columns(new QToolButton(this))
{
    m_field->setObjectName(u"filterField"_s);
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icons::icon("search"_L1), QLineEdit::LeadingPosition);
    // Qt makes a button of each; the search sign does nothing, the other empties the field.
    const auto buttons = m_field->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons)
        button->setAccessibleName(tr("Clear the filter"));
    m_field->setFixedWidth(212);
    m_field->setMinimumHeight(controlHeight(30));
    connect(m_field, &QLineEdit::textChanged, this, &FilterBar::textChanged);

    new FlowLayout(8, m_chipArea);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_chipArea->setSizePolicy(policy);

    m_columns->setObjectName(u"columnsButton"_s);
    m_columns->setIcon(icons::icon("columns-3"_L1));
    m_columns->setToolTip(tr("Columns"));
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setFocusPolicy(Qt::StrongFocus);

    m_row->setContentsMargins(16, 6, 16, 8);
    m_row->setSpacing(8);
    m_row->addWidget(m_field, 0, Qt::AlignTop);
    m_row->addWidget(m_chipArea, 1, Qt::AlignVCenter);
    m_row->addWidget(m_columns, 0, Qt::AlignTop);
}

Chip *FilterBar::addChip(const QString &id, const QString &label)
{
    auto *chip = new Chip(id, label, m_chipArea);
    m_chipArea->layout()->addWidget(chip);
    setTabOrder(m_chips.empty() ? static_cast<QWidget *>(m_field) : m_chips.back(), chip);
    setTabOrder(chip, m_columns);
    m_chips.push_back(chip);
    connect(chip, &QToolButton::toggled, this, [this] {
        if (!m_quiet)
            Q_EMIT chipsChanged();
    });
    if (const auto number = m_chips.size(); number <= 9) {
        const QKeySequence keys(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number));
        auto *shortcut = new QShortcut(keys, parentWidget() ? parentWidget() : this);
        shortcut->setContext(Qt::WindowShortcut); // wherever the focus is; a page that is not shown hears nothing
        connect(shortcut, &QShortcut::activated, chip, [chip] { chip->toggle(); });
        chip->setToolTip(keys.toString(QKeySequence::NativeText));
    }
    return chip;
}

void FilterBar::addExtra(QWidget *widget)
{
    m_row->insertWidget(m_row->indexOf(m_columns), widget, 0, Qt::AlignVCenter);
    setTabOrder(m_chips.empty() ? static_cast<QWidget *>(m_field) : m_chips.back(), widget);
    setTabOrder(widget, m_columns);
}

QString FilterBar::text() const
{
    return m_field->text();
}

QStringList FilterBar::activeChips() const
{
    QStringList ids;
    for (const Chip *chip : m_chips) {
        if (chip->isChecked())
            ids += chip->id();
    }
    return ids;
}

Chip *FilterBar::chip(const QString &id) const
{
    const auto it = std::find_if(m_chips.cbegin(), m_chips.cend(), [&](const Chip *each) { return each->id() == id; });
    return it == m_chips.cend() ? nullptr : *it;
}

void FilterBar::setCounts(const std::vector<int> &counts)
{
    for (size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setCount(i < counts.size() ? counts[i] : -1);
}

void FilterBar::setOnly(const QString &id)
{
    {
        const QScopedValueRollback guard(m_quiet, true);
        for (Chip *each : m_chips)
            each->setChecked(each->id() == id);
    }
    Q_EMIT chipsChanged();
}

void FilterBar::clearText()
{
    m_field->clear();
}

void FilterBar::clearAll()
{
    m_field->clear();
    setOnly({});
}

bool FilterBar::isFiltering() const
{
    return !m_field->text().isEmpty() || !activeChips().isEmpty();
}

} // namespace steward

#include "moc_filterbar.cpp"
