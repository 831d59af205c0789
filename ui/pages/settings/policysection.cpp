// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/policysection.h"

#include "app/organization/projectinfo.h"
#include "app/settings/settings.h"
#include "ui/dialogs/prices/pricesdialog.h"
#include "ui/pages/usage/coveragedialog.h"
#include "ui/support/flowlayout.h"
#include "ui/support/iconlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace steward {

MoneySection::MoneySection(Session &session, Settings &settings, QWidget *parent)
    : SettingsSection(tr("Money and periods"), "wallet"_L1, parent)
{
    auto *day = new QComboBox(this);
    day->setObjectName(u"budgetDay"_s);
    for (int d = 1; d <= 28; ++d)
        day->addItem(tr("Day %1 of each month").arg(d), d);
    day->addItem(tr("Last day of each month"), 0);
    day->setCurrentIndex(qMax(0, day->findData(settings.policy().budgetDay)));
    day->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(day, &QComboBox::activated, this, [&settings, day] {
        Policy policy = settings.policy();
        policy.budgetDay = day->currentData().toInt();
        settings.setPolicy(policy);
    });
    addRow(tr("Budget period begins"), day);
    addNote(tr("At 00:00 UTC. “This period” on every page follows this. The service’s own limits run on its own "
               "monthly cycle, which it "
               "does not tell."));

    auto *lag = new QSpinBox(this);
    lag->setObjectName(u"spendLag"_s);
    lag->setRange(0, 30);
    lag->setSuffix(tr(" d", "days, after a number"));
    lag->setValue(settings.policy().spendLagDays);
    lag->setKeyboardTracking(false);
    lag->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(lag, &QSpinBox::valueChanged, this, [&settings](int days) {
        Policy policy = settings.policy();
        policy.spendLagDays = days;
        settings.setPolicy(policy);
    });
    addRow(tr("Days that stay provisional"), lag);
    addNote(tr("Today and this many days before it may still grow: the service books late. They are hatched in charts "
               "and read again with every round."));

    auto *notices = new QCheckBox(tr("Tell on the desktop"), this);
    notices->setObjectName(u"spendNotices"_s);
    notices->setChecked(settings.notices());
    connect(notices, &QCheckBox::toggled, this, [&settings](bool on) { settings.setNotices(on); });
    addRow(tr("Incidents"), notices);
    addNote(tr("When spend leaves its pattern."));

    auto *days = new QPushButton(tr("Show days…"), this);
    days->setObjectName(u"settingsDays"_s);
    days->setAccessibleName(tr("Show days of costs and usage…"));
    days->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(days, &QPushButton::clicked, this, [this, &session] {
        auto *dialog = new CoverageDialog(session, {}, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    addRow(tr("Costs and usage held"), days);

    auto *prices = new QPushButton(tr("Show prices…"), this);
    prices->setObjectName(u"settingsPrices"_s);
    prices->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(prices, &QPushButton::clicked, this, [this, &session] { PricesDialog::openOver(session, this); });
    addRow(tr("Prices"), prices);
    addNote(tr("What is estimated follows them; the bill does not."));
}

KeyPolicySection::KeyPolicySection(Settings &settings, QWidget *parent)
    : SettingsSection(tr("Key policy"), "key-round"_L1, parent)
{
    auto *ages = new QWidget(this);
    ages->setObjectName(u"keyAges"_s);
    ages->setAccessibleName(tr("Oldest age of a key"));
    auto *flow = new FlowLayout(12, ages);
    for (int i = 0; i < kEnvironmentClassCount; ++i) {
        const auto environment = EnvironmentClass(i);
        auto *pair = new QWidget(ages);
        auto *pill = new PillRow(pair);
        pill->setPills({Pill{{}, environmentTitle(environment), Tone::Neutral, environment}});
        auto *age = new QSpinBox(pair);
        age->setObjectName(u"keyAge_"_s + environmentId(environment));
        age->setAccessibleName(tr("Oldest age of a key in %1").arg(environmentTitle(environment)));
        age->setRange(0, 3650);
        age->setSpecialValueText(tr("No limit"));
        age->setSuffix(tr(" d", "days, after a number"));
        age->setValue(settings.policy().keyMaxAgeDays[size_t(i)]);
        age->setKeyboardTracking(false);
        connect(age, &QSpinBox::valueChanged, this, [&settings, i](int days) {
            Policy policy = settings.policy();
            policy.keyMaxAgeDays[size_t(i)] = days;
            settings.setPolicy(policy);
        });
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(pill);
        row->addWidget(age);
        flow->addWidget(pair);
    }
    addRow(tr("Oldest age in days"), ages);
    addNote(tr("Older keys are marked on Keys and counted on Overview. 0 means no limit."));
}

} // namespace steward

#include "moc_policysection.cpp"
