// SPDX-License-Identifier: GPL-3.0-or-later
// What the Spend page shows of an answer: everything here reads the one SpendShown and asks for nothing.
#include "ui/pages/spend/spendpage.h"

#include "app/organization/organization.h"
#include "app/session/session.h"
#include "ui/charts/cumulativeplot.h"
#include "ui/charts/plotcard.h"
#include "ui/charts/stackedbars.h"
#include "ui/pages/spend/keyfigures.h"
#include "ui/pages/spend/periodpicker.h"
#include "ui/pages/spend/spendtrail.h"
#include "ui/pages/spend/spendwords.h"
#include "ui/support/cellmodel.h"
#include "ui/support/datatable.h"
#include "ui/support/emptystate.h"
#include "ui/support/errortext.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"
#include "ui/support/linkbutton.h"
#include "ui/support/messagebar.h"
#include "ui/support/segmentedchoice.h"
#include "ui/support/tablefooter.h"
#include "ui/support/totalrow.h"

#include <QComboBox>
#include <QDate>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

using Col = SpendModel::Column;

constexpr qint64 kVarianceLine = 1000; ///< hundredths of a percent: the field guide's 10 %

QString signedMoney(Money amount, const QString &currency = {})
{
    return (amount.nanos > 0 ? u"+"_s : QString()) + Format::money(amount, currency);
}

QString signedPercent(qint64 permyriad)
{
    return (permyriad > 0 ? u"+"_s : QString()) + Format::percent(static_cast<double>(permyriad) / 10'000);
}

int weekday(UnixSeconds day)
{
    return QDateTime::fromSecsSinceEpoch(day, Qt::UTC).date().dayOfWeek();
}

} // namespace

void SpendPage::take()
{
    m_messages->dismiss(u"spend"_s);
    QStringList largest;
    for (const SpendSeries &series : shown()->figures.series)
        largest += series.member;
    m_places = m_letters.assign(static_cast<int>(m_choice.groupBy), largest);
    takeRows();
    showHead();
    showFigures();
    showBadge();
    showCharts();
    showTotal();
    showFooter();
    showState();
    m_trendTimer.start();
    if (!m_wanted.isNull()) {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_model.rowAt(row).member == m_wanted && !m_model.rowAt(row).otherCurrency)
                m_table->selectRow(row);
        }
        m_wanted = QString();
    }
    if (m_dirty && isVisible())
        m_changeTimer.start(); // what changed while this answer was made
}

void SpendPage::takeRows()
{
    const SpendShown &shown = *this->shown();
    SpendRowsContext context;
    context.groupBy = shown.choice.groupBy;
    context.compared = shown.isCompared() && !shown.ofStep;
    context.letters = m_places;
    if (const auto labels = m_context.session.spend().labels())
        context.environments = labels->environmentOfProject;
    if (shown.choice.range.kind == SpendRange::Kind::Budget && !shown.ofStep)
        context.budget = [&book = m_context.session.spend()](const QString &project) { return book.budget(project); };
    m_model.setRows(spendRows(shown.table(), context));
    m_cells->setTitle(Col::Group, SpendWords::grouping(shown.choice.groupBy));
    m_cells->setTitle(Col::Change, context.compared
                                       ? tr("vs %1").arg(SpendWords::compared(*shown.compared, shown.choice))
                                       : QString());
    m_cells->setTitle(Col::Before, context.compared ? SpendWords::compared(*shown.compared, shown.choice) : QString());
    m_table->setColumnShown(Col::Class, shown.choice.groupBy == SpendGrouping::Project);
    m_table->setColumnShown(Col::Budget, shown.choice.groupBy == SpendGrouping::Project && context.budget);
    m_table->setColumnShown(Col::Change, context.compared);
}

void SpendPage::takeFailure(const Error &error)
{
    const ErrorText text = ErrorText::of(error);
    Message message{
        u"spend"_s, Tone::Danger, {}, tr("The figures could not be read from this computer’s archive."), text.advice};
    message.copyText = text.detail;
    message.action = tr("Try again");
    m_messages->show(message);
    if (shown() && !(m_choice == shown()->choice)) { // the page goes on showing what it says that it shows
        m_choice = shown()->choice;
        showHead();
    }
    showState();
}

void SpendPage::showHead()
{
    m_period->setRange(m_choice.range, m_context.session.clock().now(), budgetDay());
    m_compare->setCurrentIndex(m_compare->findData(static_cast<int>(m_choice.compare)));
    m_groupings->setValue(static_cast<int>(m_choice.groupBy));
    m_trail->setParts(trailParts());
}

std::optional<Money> SpendPage::budgetOfView() const
{
    const SpendBook &book = m_context.session.spend();
    if (m_choice.range.kind != SpendRange::Kind::Budget)
        return std::nullopt;
    if (m_choice.filters.empty())
        return book.budget({});
    const SpendFilter &only = m_choice.filters.front();
    if (m_choice.filters.size() == 1 && only.grouping == SpendGrouping::Project && only.members.size() == 1)
        return book.budget(only.members.front());
    return std::nullopt;
}

void SpendPage::showFigures()
{
    const SpendShown &shown = *this->shown();
    const SpendFigures &figures = shown.figures;
    const Period soFar = daysSoFar(shown.choice.range, shown.now);
    const std::optional<Money> budget = budgetOfView();
    KeyFigure spend{u"figureSpend"_s, tr("Spend"), Format::money(figures.total),
                    budget ? tr("of %1 budget").arg(Format::money(*budget)) : SpendWords::days(soFar)};

    KeyFigure against{u"figureAgainst"_s, tr("Comparison"), Format::none(), tr("nothing to compare with")};
    if (shown.compared && !shown.comparedIsHeld) {
        against.label = tr("Against %1").arg(SpendWords::compared(*shown.compared, shown.choice));
        against.fact = tr("not all of those days are held yet");
    } else if (shown.compared) {
        const Money change = figures.total - figures.totalBefore;
        const auto ratio = permyriad(change, figures.totalBefore);
        against.label = tr("Against %1").arg(SpendWords::compared(*shown.compared, shown.choice));
        against.figure = signedMoney(change);
        against.fact = ratio ? tr("%1, line is 10 %").arg(signedPercent(*ratio)) : tr("nothing was spent then");
        if (ratio && std::abs(*ratio) > kVarianceLine)
            against.tone = Tone::Warning;
    }

    Money most;
    UnixSeconds mostDay = soFar.from;
    Money onWeekdays;
    int weekdays = 0;
    const int settledDays = std::max(0, soFar.days() - figures.provisionalDays);
    for (size_t i = 0; i < figures.dailyTotals.size(); ++i) {
        const UnixSeconds day = soFar.from + static_cast<UnixSeconds>(i) * kSecondsPerDay;
        if (figures.dailyTotals[i] > most) {
            most = figures.dailyTotals[i];
            mostDay = day;
        }
        if (figures.missingDays == 0 && static_cast<int>(i) < settledDays && weekday(day) <= 5) {
            onWeekdays += figures.dailyTotals[i];
            ++weekdays;
        }
    }
    KeyFigure highest{u"figureHighest"_s, tr("Highest day"), Format::money(most),
                      most.nanos > 0 ? stepName({mostDay, mostDay + kSecondsPerDay}) : QString()};

    if (shown.forecast) {
        const auto whole = [](Money amount) { return Format::wholeMoney(amount); };
        highest = {u"figureForecast"_s, tr("Forecast to %1").arg(Format::dayMonth(shown.whole.to - kSecondsPerDay)),
                   whole(shown.forecast->total),
                   tr("80 %: %1–%2").arg(whole(shown.forecast->low), whole(shown.forecast->high))};
        if (budget && shown.forecast->total > *budget)
            highest.tone = Tone::Warning;
    }

    // Of settled days only: a provisional day would make the average look better than it is.
    const Money settled = figures.total - figures.provisional;
    const int held = std::max(0, figures.heldDays - figures.provisionalDays);
    KeyFigure average{
        u"figureAverage"_s, tr("Daily average"), held > 0 ? Format::money({settled.nanos / held}) : Format::none(), {}};
    if (weekdays > 0)
        average.fact = tr("weekdays %1").arg(Format::money({onWeekdays.nanos / weekdays}));

    KeyFigure provisional{u"figureProvisional"_s, tr("Provisional"), Format::money(figures.provisional),
                          figures.provisionalDays > 0
                              ? SpendWords::daysOfYear({soFar.to - figures.provisionalDays * kSecondsPerDay, soFar.to})
                              : tr("every day is complete")};
    if (figures.missingDays > 0) {
        provisional.fact = tr("%Ln day(s) not held yet", nullptr, figures.missingDays);
        provisional.tone = Tone::Warning;
    }
    m_figures->setFigures({spend, against, highest, average, provisional});
}

void SpendPage::showBadge()
{
    const SpendShown &shown = *this->shown();
    const Reconciliation &reconciled = shown.reconciled;
    m_method->setVisible(shown.figures.estimated);
    if (shown.figures.estimated) {
        m_badge->setPills({{"info"_L1, tr("Estimate: the bill, divided by usage"), Tone::Info, {}}});
    } else if (!reconciled.differences.empty()) {
        const Reconciliation::Difference &first = reconciled.differences.front();
        const Money gap{std::max({first.ungrouped.nanos, first.byProject.nanos, first.byItem.nanos}) -
                        std::min({first.ungrouped.nanos, first.byProject.nanos, first.byItem.nanos})};
        m_badge->setPills({{"triangle-alert"_L1,
                            tr("%1 differs by %2 between the service’s own groupings")
                                .arg(Format::dayMonth(first.day), Format::money(gap, first.currency)),
                            Tone::Warning,
                            {}}});
    } else if (reconciled.comparedDays > 0) {
        const Period compared{daysSoFar(shown.choice.range, shown.now).from, reconciled.through};
        m_badge->setPills({{"badge-check"_L1,
                            tr("Reconciled to the cent, %1").arg(SpendWords::daysOfYear(compared)),
                            Tone::Success,
                            {}}});
    } else {
        m_badge->setPills({{"circle-dashed"_L1, tr("Not reconciled yet"), Tone::Neutral, {}}});
    }
}

void SpendPage::tellMethod()
{
    Message message{
        u"method"_s,
        Tone::Info,
        {},
        tr("The service bills by project and line item, not by person."),
        tr("Steward divides each billed amount of a day, project and line item among those who used what it "
           "bills, in proportion to their tokens, calls, images or seconds. The parts add up to the bill "
           "exactly; what nobody’s usage explains stays unattributed.")};
    m_messages->show(message);
}

StackedContent SpendPage::stacked() const
{
    const SpendShown &shown = *this->shown();
    StackedContent content;
    content.steps = shown.figures.steps;
    content.currency = u"usd"_s;
    QHash<QString, QString> names;
    for (const SpendGroup &group : shown.figures.groups)
        names.insert(group.member, group.name);
    for (const SpendSeries &series : shown.figures.series)
        content.groups.push_back({series.member,
                                  SpendWords::member(shown.choice.groupBy, series.member, names.value(series.member)),
                                  m_places.value(series.member, 6), series.amounts});
    std::sort(content.groups.begin(), content.groups.end(),
              [](const auto &a, const auto &b) { return a.place < b.place; });
    const int others = static_cast<int>(shown.figures.groups.size() - shown.figures.series.size());
    content.restName = tr("%Ln other(s)", "groups", std::max(0, others));
    if (grainOf(shown.whole) == SpendGrain::Day) {
        for (UnixSeconds day = daysSoFar(shown.choice.range, shown.now).to; day < shown.whole.to; day += kSecondsPerDay)
            content.toCome.push_back(day);
    }
    return content;
}

CumulativeContent SpendPage::cumulative() const
{
    const SpendShown &shown = *this->shown();
    CumulativeContent content;
    content.days = shown.whole;
    content.daily = shown.figures.dailyTotals;
    content.provisionalDays = shown.figures.provisionalDays;
    content.before = shown.dailyBefore;
    if (shown.comparedWhole)
        content.beforeName = SpendWords::compared(*shown.comparedWhole, shown.choice);
    content.budget = budgetOfView();
    content.currency = u"usd"_s;
    if (shown.forecast) {
        // The picture takes up the forecast behind the last day that is drawn.
        const auto drawn = static_cast<std::ptrdiff_t>(content.daily.size()) -
                           static_cast<std::ptrdiff_t>((shown.forecast->firstDay - shown.whole.from) / kSecondsPerDay);
        const auto from =
            std::clamp<std::ptrdiff_t>(drawn, 0, static_cast<std::ptrdiff_t>(shown.forecast->middle.size()));
        const auto rest = [from](const std::vector<Money> &days) {
            return std::vector<Money>(days.begin() + from, days.end());
        };
        content.forecast = CumulativeContent::Forecast{rest(shown.forecast->middle), rest(shown.forecast->lowest),
                                                       rest(shown.forecast->highest)};
    }
    return content;
}

void SpendPage::showCharts()
{
    const SpendShown &shown = *this->shown();
    const QString grouping = SpendWords::inSentence(shown.choice.groupBy);
    switch (grainOf(shown.whole)) {
    case SpendGrain::Day:
        m_barsCard->setTitle(tr("Each day by %1").arg(grouping));
        break;
    case SpendGrain::Week:
        m_barsCard->setTitle(tr("Each week by %1").arg(grouping));
        break;
    case SpendGrain::Month:
        m_barsCard->setTitle(tr("Each month by %1").arg(grouping));
        break;
    }
    m_sumsCard->setTitle(tr("Added up"));
    m_bars->setContent(stacked());
    m_sums->setContent(cumulative());
    int chosen = -1;
    for (size_t i = 0; i < shown.figures.steps.size(); ++i) {
        if (shown.choice.step == shown.figures.steps[i].days)
            chosen = static_cast<int>(i);
    }
    m_bars->setChosenStep(chosen);
    m_barsCard->setResting(shown.figures.provisionalDays > 0 ? tr("hatched: provisional, will still grow") : QString());
    const Period soFar = daysSoFar(shown.choice.range, shown.now);
    m_barsCard->setFileName(u"spend-"_s + SpendWords::days(soFar).remove(u' '));
    m_sumsCard->setFileName(u"spend-added-up-"_s + SpendWords::days(soFar).remove(u' '));
    const QString spoken = tr("%1, total %2").arg(SpendWords::days(soFar), Format::money(shown.figures.total));
    QString largest;
    if (!shown.figures.groups.empty())
        largest = tr("largest: %1 %2")
                      .arg(SpendWords::member(shown.choice.groupBy, shown.figures.groups.front().member,
                                              shown.figures.groups.front().name),
                           Format::money(shown.figures.groups.front().amount));
    m_bars->setSpoken(tr("%1, %2, %3, table follows").arg(m_barsCard->title(), spoken, largest));
    m_sums->setSpoken(tr("%1, %2, table follows").arg(m_sumsCard->title(), spoken));
}

void SpendPage::showTotal()
{
    const SpendShown &shown = *this->shown();
    const SpendFigures &figures = shown.table();
    const auto number = [](const QString &text) {
        Cell cell;
        cell.text = text;
        cell.look = Cell::Look::Number;
        return cell;
    };
    Cell name;
    name.text = tr("Total, %1").arg(SpendWords::groups(shown.choice.groupBy, static_cast<int>(figures.groups.size())));
    QHash<int, Cell> cells{{Col::Group, name}, {Col::Amount, number(Format::money(figures.total))}};
    if (figures.total.nanos > 0) {
        Cell share = number(Format::percent(1));
        share.bar = 1;
        cells.insert(Col::Share, share);
    }
    if (shown.isCompared() && !shown.ofStep) {
        cells.insert(Col::Before, number(Format::money(figures.totalBefore)));
        if (const auto change = permyriad(figures.total - figures.totalBefore, figures.totalBefore))
            cells.insert(Col::Change, number(signedPercent(*change)));
    }
    if (const std::optional<Money> budget = budgetOfView(); budget && !shown.ofStep) {
        if (const auto used = permyriad(figures.total, *budget)) {
            Cell cell = number(Format::percent(static_cast<double>(*used) / 10'000));
            cell.bar = static_cast<double>(*used) / 10'000;
            cells.insert(Col::Budget, cell);
        }
    }
    m_total->setCells(std::move(cells));
}

void SpendPage::showFooter()
{
    if (!shown())
        return;
    QString selected;
    Money sum;
    int rows = 0;
    for (const QString &id : m_table->selectedIds()) {
        if (const SpendRow *row = m_model.find(id); row && !row->otherCurrency) {
            sum += row->amount;
            ++rows;
        }
    }
    if (rows > 1)
        selected = tr("%Ln selected, %1", nullptr, rows).arg(Format::money(sum));
    QStringList hints{tr("Click a bar to see its days alone"), SpendWords::below(m_choice.groupBy)};
    hints.removeAll(QString());
    m_footer->setTexts(hints.join(u"; "_s), selected, {});
}

void SpendPage::showState()
{
    const SpendShown *shown = this->shown();
    const bool rows = shown && (!shown->table().groups.empty() || !shown->table().otherCurrencies.empty());
    m_empty->setVisible(!rows);
    if (rows)
        return;
    if (!shown)
        m_empty->setContent({"chart-column"_L1, tr("Reading the figures…"), {}, {}, {}, {}, {}});
    else if (shown->figures.heldDays == 0)
        m_empty->setContent({"hourglass"_L1,
                             tr("No costs of these days are held yet."),
                             tr("Steward fetches them from the service, the newest days first, and keeps them."),
                             {},
                             {},
                             {},
                             {}});
    else
        m_empty->setContent({"coins"_L1,
                             tr("Nothing was spent."),
                             m_choice.filters.empty() && !m_choice.step
                                 ? tr("The service has told the costs of these days: there are none.")
                                 : tr("There are no costs that match every filter."),
                             {},
                             {},
                             {},
                             {}});
}

} // namespace steward
