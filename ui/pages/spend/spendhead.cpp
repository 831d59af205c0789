// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/spend/spendhead.h"

#include "ui/pages/spend/filterbutton.h"
#include "ui/pages/spend/periodpicker.h"
#include "ui/pages/spend/spendbadge.h"
#include "ui/pages/spend/spendwords.h"
#include "ui/support/iconlabel.h"
#include "ui/support/icons.h"
#include "ui/support/segmentedchoice.h"

#include <array>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr int kMargin = 16;
constexpr std::array kComparisons{SpendComparison::Before, SpendComparison::BeforeWhole, SpendComparison::LastYear,
                                  SpendComparison::None};

} // namespace

SpendHead::SpendHead(const QString &title, SpendBadge *badge, QWidget *parent)
    : QWidget(parent)
    , m_filter(new FilterButton)
    , m_period(new PeriodPicker)
    , m_organizations(new QComboBox)
    , m_compare(new QComboBox)
    , m_export(new QPushButton(tr("Export")))
    , m_groupings(new SegmentedChoice)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(titleRow(title));
    rows->addLayout(groupingRow(badge));
    connect(m_period, &PeriodPicker::rangeChosen, this, [this] { Q_EMIT rangeChosen(m_period->range()); });
    connect(m_organizations, &QComboBox::activated, this, [this](int index) {
        Q_EMIT scopeChosen(static_cast<SpendScope>(m_organizations->itemData(index).toInt()));
    });
    connect(m_compare, &QComboBox::activated, this, [this](int index) {
        Q_EMIT comparisonChosen(static_cast<SpendComparison>(m_compare->itemData(index).toInt()));
    });
    connect(m_groupings, &SegmentedChoice::chosen, this,
            [this](int grouping) { Q_EMIT groupingChosen(static_cast<SpendGrouping>(grouping)); });
}

QHBoxLayout *SpendHead::titleRow(const QString &title)
{
    auto *heading = new TextLabel(TextSize::H1, QFont::DemiBold);
    heading->setObjectName(u"pageTitle"_s);
    heading->setText(title);
    m_organizations->setObjectName(u"organizationsBox"_s);
    m_organizations->setAccessibleName(tr("Organizations"));
    m_organizations->setToolTip(tr("Of the others, what is kept on this computer is read; nothing is sent"));
    m_organizations->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_organizations->setMinimumContentsLength(18);
    m_organizations->setMinimumWidth(120); // gives way where letters are large
    setOrganizations(1);
    m_compare->setObjectName(u"compareBox"_s);
    m_compare->setAccessibleName(tr("Compared with"));
    m_compare->setSizeAdjustPolicy(
        QComboBox::AdjustToMinimumContentsLengthWithIcon); // gives way where letters are large
    m_compare->setMinimumContentsLength(18);
    for (const SpendComparison compare : kComparisons)
        m_compare->addItem(SpendWords::comparison(compare), static_cast<int>(compare));
    m_export->setObjectName(u"exportButton"_s);
    m_export->setIcon(icons::icon("download"_L1));
    m_export->setProperty("role", u"primary"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kMargin, 10, kMargin, 6);
    row->setSpacing(8);
    row->addWidget(heading);
    row->addWidget(m_organizations);
    row->addStretch(1);
    row->addWidget(m_filter);
    row->addWidget(m_period);
    row->addWidget(m_compare);
    row->addWidget(m_export);
    return row;
}

QHBoxLayout *SpendHead::groupingRow(SpendBadge *badge)
{
    std::vector<SpendGrouping> groupings{SpendGrouping::Organization};
    groupings.insert(groupings.end(), kPageGroupings.begin(), kPageGroupings.end());
    for (const SpendGrouping grouping : groupings)
        m_groupings->add(static_cast<int>(grouping), SpendWords::grouping(grouping),
                         u"segment."_s + SpendWords::groupingId(grouping));
    auto *by = new TextLabel(TextSize::Body, QFont::Normal, true);
    by->setText(tr("By"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kMargin, 2, kMargin, 6);
    row->setSpacing(8);
    row->addWidget(by);
    row->addWidget(m_groupings);
    row->addStretch(1);
    row->addWidget(badge);
    return row;
}

void SpendHead::setChoice(const SpendChoice &choice, UnixSeconds now, int budgetDay)
{
    m_period->setRange(choice.range, now, budgetDay);
    m_compare->setCurrentIndex(m_compare->findData(static_cast<int>(choice.compare)));
    m_organizations->setCurrentIndex(m_organizations->findData(static_cast<int>(choice.scope)));
    for (int grouping = 0; grouping < kSpendGroupingCount; ++grouping)
        m_groupings->setOffered(grouping, isTold(static_cast<SpendGrouping>(grouping), choice.scope));
    m_groupings->setValue(static_cast<int>(choice.groupBy));
}

void SpendHead::setOrganizations(int count)
{
    const QVariant chosen = m_organizations->currentData();
    m_organizations->clear();
    m_organizations->addItem(tr("This organization"), static_cast<int>(SpendScope::Own));
    m_organizations->addItem(tr("All %1 organizations", "two or more").arg(count), static_cast<int>(SpendScope::All));
    m_organizations->setCurrentIndex(std::max(0, m_organizations->findData(chosen)));
    m_organizations->setVisible(count > 1);
}

void SpendHead::setExportMenu(QMenu *menu)
{
    m_export->setMenu(menu);
}

void SpendHead::openExportMenu()
{
    m_export->showMenu();
}

void SpendHead::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

} // namespace steward

#include "moc_spendhead.cpp"
