// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/expirybox.h"

#include "app/organization/period.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {
constexpr int kNever = 0;
constexpr int kOther = -1;
constexpr int kMostDays = 365;
} // namespace

ExpiryBox::ExpiryBox(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_days(new QSpinBox(this))
{
    m_choice->setObjectName(u"expiryChoice"_s);
    m_choice->setAccessibleDescription(tr("Expiry"));
    m_choice->addItem(tr("Never"), kNever);
    for (const int days : {30, 60, 90, 180, kMostDays})
        m_choice->addItem(tr("In %Ln day(s)", nullptr, days), days);
    m_choice->addItem(tr("In another number of days"), kOther);
    m_days->setObjectName(u"expiryDays"_s);
    m_days->setAccessibleName(tr("Days until it expires"));
    m_days->setRange(1, kMostDays);
    m_days->setValue(14);
    m_days->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_choice, 1);
    row->addWidget(m_days);
    setFocusProxy(m_choice);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_days->setVisible(m_choice->currentData().toInt() == kOther);
        Q_EMIT changed();
    });
    connect(m_days, &QSpinBox::valueChanged, this, &ExpiryBox::changed);
}

std::optional<qint64> ExpiryBox::seconds() const
{
    const int days = m_choice->currentData().toInt();
    if (days == kNever)
        return {};
    return kSecondsPerDay * (days == kOther ? m_days->value() : days);
}

} // namespace steward

#include "moc_expirybox.cpp"
