// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/spendcard.h"

#include "ui/charts/dailybarschart.h"
#include "ui/pages/overview/card.h"
#include "ui/support/celllist.h"
#include "ui/support/figures.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"
#include "ui/support/servertext.h"

#include <algorithm>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr int kChartHeight = 190;
constexpr int kLeastChart = 72;
constexpr size_t kProjectsShown = 9;

/// Room for seven digits and the margins of an end column, in any size of letters.
int amountWidth()
{
    return std::max(96, qCeil(figures::width(QStringLiteral("$0,000,000.00"), textFont(TextSize::Body))) + 24);
}

TextLabel *small()
{
    return new TextLabel(TextSize::Small, QFont::Normal, true);
}

QString signedMoney(Money amount, const QString &currency)
{
    return (amount.nanos > 0 ? u"+"_s : QString()) + Format::money(amount, currency);
}

/// "+$5,402.10 (+12.6 %)"; no percentage of nothing.
QString difference(Money now, Money before, const QString &currency)
{
    const QString amount = signedMoney(now - before, currency);
    if (before.nanos <= 0)
        return amount;
    const double ratio =
        static_cast<double>((now - before).nanos) / static_cast<double>(before.nanos); // shown, not summed
    return u"%1 (%2%3)"_s.arg(amount, ratio > 0 ? u"+"_s : QString(), Format::percent(ratio));
}

} // namespace

SpendCard::SpendCard(QWidget *parent)
    : QWidget(parent)
    , m_amount(new TextLabel(TextSize::Big, QFont::DemiBold))
    , m_against(new TextLabel(TextSize::Body))
    , m_againstLabel(small())
    , m_yesterday(new TextLabel(TextSize::Body))
    , m_yesterdayLabel(small())
    , m_unattributed(new TextLabel(TextSize::Body))
    , m_unattributedLabel(small())
    , m_others(small())
    , m_readout(small())
    , m_first(small())
    , m_last(small())
    , m_note(small())
    , m_chart(new DailyBarsChart)
    , m_projectsTitle(new TextLabel(TextSize::Body, QFont::DemiBold))
    , m_projects(new CellList(tr("Projects that spent most"), amountWidth(), false))
{
    setObjectName(u"overviewSpend"_s);
    m_amount->setObjectName(u"overviewSpendAmount"_s);
    m_note->setWordWrap(true);
    m_others->setWordWrap(true);
    m_chart->setObjectName(u"overviewSpendChart"_s);
    m_projects->setObjectName(u"overviewProjects"_s);

    auto *facts = new QGridLayout;
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setHorizontalSpacing(12);
    facts->setVerticalSpacing(4);
    facts->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[label, value] : {std::pair(m_againstLabel, m_against), std::pair(m_yesterdayLabel, m_yesterday),
                                       std::pair(m_unattributedLabel, m_unattributed)}) {
        facts->addWidget(label, row, 0);
        facts->addWidget(value, row++, 1);
    }
    m_yesterdayLabel->setText(tr("Yesterday"));
    m_unattributedLabel->setText(tr("Unattributed"));

    auto *dates = new QWidget; // as the chart above: time goes from left to right in every language
    dates->setLayoutDirection(Qt::LeftToRight);
    auto *axis = new QHBoxLayout(dates);
    axis->setContentsMargins(0, 0, 0, 0);
    axis->addWidget(m_first);
    axis->addStretch();
    axis->addWidget(m_readout);
    axis->addStretch();
    axis->addWidget(m_last);

    auto *upper = new QVBoxLayout;
    upper->setContentsMargins(kCardPadding, 10, kCardPadding, 0);
    upper->setSpacing(6);
    upper->addWidget(m_amount);
    upper->addWidget(m_others);
    upper->addLayout(facts);
    upper->addWidget(m_chart, 2);
    upper->addWidget(dates);
    upper->addWidget(m_note);
    upper->addSpacing(6);
    upper->addWidget(m_projectsTitle);

    auto *all = new QVBoxLayout(this); // the table brings the margin of its own first and last column
    all->setContentsMargins(1, 0, 1, 12);
    all->setSpacing(2);
    all->addLayout(upper, 2);
    all->addWidget(m_projects, 3);
    all->addStretch();
    m_chart->setMaximumHeight(kChartHeight);
    m_projectsTitle->setText(tr("Projects that spent most"));
    connect(m_projects, &CellList::opened, this, &SpendCard::navigate);
    connect(m_chart, &DailyBarsChart::currentChanged, this, &SpendCard::showReadout);
    setSummary({}, {});
}

QString SpendCard::periodText(const Period &period)
{
    //: a budget period, first and last day
    return tr("%1–%2, UTC").arg(Format::dayMonth(period.from), Format::dayMonth(period.to - kSecondsPerDay));
}

void SpendCard::fitProjects()
{
    const bool some = m_summary.isKnown() && !m_summary.currencies.empty();
    const int line = m_against->sizeHint().height();
    const int others = m_amount->sizeHint().height() + 3 * (line + 4) + m_first->sizeHint().height() +
                       m_note->heightForWidth(std::max(1, width() - 2 * kCardPadding)) + 50; // and the gaps between
    const bool room = height() >= kLeastChart + others + line + 2 * controlHeight(30);
    m_projectsTitle->setVisible(some && room);
    m_projects->setVisible(some && room);
}

void SpendCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitProjects();
}

void SpendCard::setSummary(const SpendSummary &summary, const std::vector<ProjectRow> &projects)
{
    m_summary = summary;
    const bool some = summary.isKnown() && !summary.currencies.empty();
    for (QWidget *part : std::initializer_list<QWidget *>{m_against, m_againstLabel, m_yesterday, m_yesterdayLabel,
                                                          m_chart, m_first->parentWidget()})
        part->setVisible(some);
    fitProjects();
    m_unattributed->hide();
    m_unattributedLabel->hide();
    m_others->hide();
    if (!some) {
        m_amount->setText(Format::none());
        m_note->setText(summary.isKnown() ? tr("The service reports no costs for this period.")
                                          : tr("Costs have not been read yet."));
        m_note->show();
        return;
    }
    showCurrency(summary.currencies.front());
    showProjects(projects);
    QStringList others;
    for (size_t i = 1; i < summary.currencies.size(); ++i)
        others << Format::money(summary.currencies[i].current, summary.currencies[i].currency);
    if (!others.isEmpty()) {
        m_others->setText(tr("and %1").arg(locale().createSeparatedList(others)));
        m_others->show();
    }
}

void SpendCard::showCurrency(const CurrencySpend &spend)
{
    m_amount->setText(Format::money(spend.current, spend.currency));
    //: %1: first and last day of the previous budget period
    m_againstLabel->setText(tr("Against last period"));
    m_against->setText(difference(spend.current, spend.previousToDate, spend.currency));
    m_against->setToolTip(tr("%1 up to the same day, %2 in the whole of %3")
                              .arg(Format::money(spend.previousToDate, spend.currency),
                                   Format::money(spend.previous, spend.currency), periodText(m_summary.previous)));
    const bool hasYesterday = spend.days.size() >= 2;
    m_yesterday->setText(hasYesterday ? Format::money(spend.days[spend.days.size() - 2].amount, spend.currency)
                                      : Format::none());
    m_unattributed->setText(Format::money(spend.unattributed, spend.currency));
    m_unattributed->setVisible(spend.unattributed.nanos != 0);
    m_unattributedLabel->setVisible(spend.unattributed.nanos != 0);

    std::vector<DayBar> bars;
    bool provisional = false;
    for (UnixSeconds day = m_summary.current.from; day < m_summary.current.to; day += kSecondsPerDay) {
        const size_t at = bars.size();
        const bool known = at < spend.days.size();
        bars.push_back(
            {day, known ? std::optional(spend.days[at].amount) : std::nullopt, known && spend.days[at].provisional});
        provisional = provisional || bars.back().provisional;
    }
    m_chart->setDays(std::move(bars));
    m_chart->setAccessibleName(tr("Spend per day, %1, %2 so far")
                                   .arg(periodText(m_summary.current), Format::money(spend.current, spend.currency)));
    m_first->setText(Format::dayMonth(m_summary.current.from));
    m_last->setText(Format::dayMonth(m_summary.current.to - kSecondsPerDay));
    m_note->setText(tr("Hatched days are provisional and will still grow."));
    m_note->setVisible(provisional);
    showReadout();
}

void SpendCard::showProjects(const std::vector<ProjectRow> &projects)
{
    const QString &currency = m_summary.currencies.front().currency;
    std::vector<std::pair<Money, const ProjectRow *>> spent;
    for (const ProjectRow &project : projects) {
        if (!project.spend)
            continue;
        for (const CurrencyAmount &part : *project.spend) {
            if (part.currency == currency && part.amount.nanos > 0)
                spent.emplace_back(part.amount, &project);
        }
    }
    const size_t shown = std::min(kProjectsShown, spent.size());
    std::partial_sort(spent.begin(), spent.begin() + static_cast<std::ptrdiff_t>(shown), spent.end(),
                      [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<CellListModel::Row> rows;
    for (size_t i = 0; i < shown; ++i) {
        Cell name;
        name.text = servertext::shown(spent[i].second->name);
        name.place = spent[i].second->environment;
        Cell amount;
        amount.text = Format::money(spent[i].first, currency);
        amount.look = Cell::Look::Number;
        rows.push_back({spent[i].second->id, {u"projects"_s, spent[i].second->id, {}}, {name, amount}});
    }
    m_projects->setRows(std::move(rows), tr("No project has spent anything."));
}

void SpendCard::showReadout()
{
    const auto day = m_chart->current();
    if (!day || m_summary.currencies.empty()) {
        m_readout->clear();
        return;
    }
    const QString amount =
        day->amount ? Format::money(*day->amount, m_summary.currencies.front().currency) : Format::none();
    //: a day and what it cost
    m_readout->setText(day->provisional ? tr("%1: %2, provisional").arg(Format::dayMonth(day->day), amount)
                                        : tr("%1: %2").arg(Format::dayMonth(day->day), amount));
    m_chart->setAccessibleDescription(m_readout->text());
}

} // namespace steward

#include "moc_spendcard.cpp"
