// SPDX-License-Identifier: GPL-3.0-or-later
// The report on paper: what is painted is what the report says, as text that can be selected; tables go on over pages;
// hostile names are shown and do nothing; what is not known is not shown as 0.
#include "tests/support/pdftext.h"
#include "tests/support/testprogram.h"
#include "ui/charts/cumulativeplot.h"
#include "ui/charts/stackedbars.h"
#include "ui/report/reportcharts.h"
#include "ui/report/reportpdf.h"
#include "ui/report/reporttables.h"

#include <QTest>

using namespace steward;
using namespace steward::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr UnixSeconds kOctober = 1'790'812'800; // 1 October 2026
constexpr int kReportDays = 31;

Money dollars(qint64 dollars, qint64 cents = 0)
{
    return Money::fromCents(dollars * 100 + cents);
}

/// \a projects with 100, 99, … dollars, in cost centres and line items as they come.
MonthlyReport reportWith(int projects)
{
    MonthlyReport report;
    report.organization = u"Halyard Freight"_s;
    report.period = report.days = {kOctober, kOctober + kReportDays * kSecondsPerDay};
    report.compared = Period{kOctober - 30 * kSecondsPerDay, kOctober};
    report.generatedAt = kOctober + 40 * kSecondsPerDay + 37'260; // 10:21
    report.completeDays = kReportDays;
    for (int i = 0; i < projects; ++i) {
        report.projects.push_back(
            {u"proj_%1"_s.arg(i), u"Project %1"_s.arg(i), dollars(100 - i, 7), dollars(90 - i, 3)});
        report.total += report.projects.back().amount;
        report.totalBefore += report.projects.back().before;
    }
    report.costCentres = {{u"CC-7"_s, {}, report.total - dollars(5), report.totalBefore}, {{}, {}, dollars(5), {}}};
    report.lineItems = {{u"gpt-5, input"_s, {}, report.total, report.totalBefore}};
    if (projects > 0)
        report.risen = {{SpendGrouping::Project, report.projects.front()}};
    report.budget = report.total;
    SpendSeries series{u"proj_0"_s, {}};
    for (int day = 0; day < kReportDays; ++day) {
        const UnixSeconds at = kOctober + day * kSecondsPerDay;
        report.steps.push_back({{at, at + kSecondsPerDay}, dollars(4), dollars(1), false, false});
        report.coverage.push_back({at, DayState::Complete, at + 5 * kSecondsPerDay, false, {}});
        series.amounts.push_back(dollars(3));
        report.daily.push_back(dollars(4));
        report.dailyBefore.push_back(dollars(3));
    }
    report.series = {series};
    return report;
}

} // namespace

class TestReportPdf final : public QObject
{
    Q_OBJECT

    QByteArray m_pdf;
    QStringList m_texts;

    void make(const MonthlyReport &report)
    {
        const Result<QByteArray> pdf = reportPdf(report);
        QVERIFY(pdf);
        m_pdf = *pdf;
        m_texts = pdfTexts(m_pdf);
        QVERIFY(m_pdf.startsWith("%PDF-") && m_pdf.contains("%%EOF"));
        QVERIFY(m_texts.size() > 20);
    }
    /// One text may be painted in pieces, where a letter of it is in another font; then the spaces between are gone.
    [[nodiscard]] bool says(const QString &text) const
    {
        return m_texts.join(u'\n').contains(text) ||
               m_texts.join(QString()).remove(u' ').contains(QString(text).remove(u' '));
    }
    /// The texts of a row that begins with \a first.
    [[nodiscard]] QStringList row(const QString &first, qsizetype cells) const
    {
        return m_texts.mid(m_texts.indexOf(first), cells);
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void saysEveryFigure()
    {
        make(reportWith(3)); // 100.07 + 99.07 + 98.07 against 90.03 + 89.03 + 88.03
        QVERIFY(says(u"Spend report, October 2026"_s));
        QVERIFY(says(u"Halyard Freight"_s));
        QVERIFY(says(u"10 November 2026, 10:21 UTC"_s));
        QVERIFY(says(u"$297.21"_s) && says(u"+$30.12"_s));
        QVERIFY(says(u"+11.3 % on $267.09"_s));
        QVERIFY(says(u"less than 10 % off"_s));
        QCOMPARE(row(u"Project 1"_s, 6),
                 (QStringList{u"Project 1"_s, u"$99.07"_s, u"33.3 %"_s, u"$89.03"_s, u"+$10.04"_s, u"+11.3 %"_s}));
        QCOMPARE(row(u"CC-7"_s, 3), (QStringList{u"CC-7"_s, u"$292.21"_s, u"98.3 %"_s}));
        QCOMPARE(row(u"No cost centre"_s, 4).last(), u"$0.00"_s);
        QCOMPARE(row(u"Total"_s, 6),
                 (QStringList{u"Total"_s, u"$297.21"_s, u"100.0 %"_s, u"$267.09"_s, u"+$30.12"_s, u"+11.3 %"_s}));
        QVERIFY(says(u"Budget $297"_s)); // in the chart
        QVERIFY(says(u"No project and no line item left its own pattern."_s));
    }

    void looksAheadWhileThePeriodIsOpen()
    {
        MonthlyReport report = reportWith(3);
        make(report);
        QVERIFY(!says(u"Forecast"_s));
        report.period.to += 5 * kSecondsPerDay;
        report.daysToCome = 5;
        make(report);
        QVERIFY(says(u"The period is incomplete. 5 day"_s));
        QVERIFY(says(u"Too few complete days are held for a forecast."_s));
        SpendForecast ahead;
        ahead.total = dollars(412);
        ahead.low = dollars(390);
        ahead.high = dollars(450);
        ahead.firstDay = report.days.to - kSecondsPerDay; // the last one is provisional
        ahead.middle = {dollars(300), dollars(320), dollars(340), dollars(360), dollars(390), dollars(412)};
        ahead.lowest = ahead.highest = ahead.middle;
        report.forecast = ahead;
        make(report);
        QVERIFY(says(u"Forecast to 5 Nov"_s) && says(u"$412"_s));
        QVERIFY(says(u"In 8 of 10 such periods it is between $390 and $450 (80 % band)."_s));
        QVERIFY(says(u"That is $115 above the budget."_s)); // of $297.21
        QVERIFY(says(u"The period is incomplete. 5 day"_s));
        QVERIFY(says(u"dashed: the forecast"_s));
        const CumulativeContent sums = reportcharts::sums(report);
        QVERIFY(sums.forecast);
        QCOMPARE(sums.forecast->middle, std::vector<Money>(ahead.middle.begin() + 1, ahead.middle.end()));
    }

    void tellsTheBudgetsOfProjects()
    {
        MonthlyReport report = reportWith(3);
        make(report);
        QVERIFY(says(u"No project has a budget for such a period."_s));
        report.budgets = {{u"proj_0"_s, u"Full"_s, dollars(100), dollars(100)},
                          {u"proj_1"_s, u"Nearly"_s, dollars(100), dollars(80)},
                          {u"proj_2"_s, u"Calm"_s, dollars(50), dollars(10)}};
        make(report);
        QCOMPARE(row(u"Full"_s, 5), (QStringList{u"Full"_s, u"$100.00"_s, u"$100.00"_s, u"100.0 %"_s, u"used up"_s}));
        QCOMPARE(row(u"Nearly"_s, 5),
                 (QStringList{u"Nearly"_s, u"$100.00"_s, u"$80.00"_s, u"80.0 %"_s, u"80 % or more used"_s}));
        QCOMPARE(row(u"Calm"_s, 5), (QStringList{u"Calm"_s, u"$50.00"_s, u"$10.00"_s, u"20.0 %"_s, u"within"_s}));
        QCOMPARE(row(u"Projects with a budget"_s, 4),
                 (QStringList{u"Projects with a budget"_s, u"$250.00"_s, u"$190.00"_s, u"76.0 %"_s}));
        report.budgets.insert(report.budgets.end(), 30, {u"proj_9"_s, u"Idle"_s, dollars(10), dollars(1)});
        make(report); // 20 by name, 13 in one row
        QCOMPARE(m_texts.count(u"Idle"_s), qsizetype(17));
        QCOMPARE(row(u"13 other(s)"_s, 4), (QStringList{u"13 other(s)"_s, u"$130.00"_s, u"$13.00"_s, u"10.0 %"_s}));
    }

    void doesNotJudgeWhatIsNotComplete()
    {
        MonthlyReport report = reportWith(3);
        report.budget = dollars(1'000);
        make(report);
        QVERIFY(says(u"10 % or more off"_s));
        report.provisionalDays = 2;
        report.completeDays = 29;
        for (size_t day : {29U, 30U})
            report.coverage[day].state = DayState::Provisional;
        make(report);
        QVERIFY(!says(u"% off"_s) && !says(u"or more off"_s));
        QVERIFY(says(u"Provisional:"_s) && says(u"30 Oct, 31 Oct"_s) && says(u"not final"_s));
        report.coverage[3].state = DayState::Missing;
        report.missingDays = 1;
        make(report);
        QVERIFY(says(u"Incomplete:"_s) && says(u"4 Oct"_s));
    }

    void whatIsNotKnownIsNotZero()
    {
        MonthlyReport report = reportWith(3);
        report.compared.reset();
        report.risen.clear();
        report.budget.reset();
        make(report);
        QVERIFY(says(u"not all of those days are held"_s));
        QVERIFY(!says(u"$267.09"_s) && !says(u"Change"_s));
        QVERIFY(says(u"none is set for such a period"_s));
    }

    void addsUpWhatDoesNotFit()
    {
        make(reportWith(60)); // 20 by name, 40 in one row
        QVERIFY(says(u"Project 19"_s) && !says(u"Project 20"_s));
        qint64 cents = 0;
        for (int i = 20; i < 60; ++i)
            cents += (100 - i) * 100 + 7;
        const QString sum = QString::number(cents);
        QVERIFY(says(u'$' + sum.first(1) + u',' + sum.mid(1, 3) + u'.' + sum.last(2)));
        const int pages = pdfPages(m_pdf);
        QVERIFY(pages >= 2);
        for (int page = 1; page <= pages; ++page)
            QVERIFY(says(u"Page %1 of %2"_s.arg(page).arg(pages)));
        // Twenty-one are all shown: a rest of one has a name.
        make(reportWith(21));
        QVERIFY(says(u"Project 20"_s));
    }

    void repeatsTheHeadOfATable()
    {
        make(reportWith(20));
        QVERIFY(pdfPages(m_pdf) >= 2);
        QCOMPARE(m_texts.count(u"Project"_s) - 1, 2); // and the kind of what moved
    }

    void namesDoNothing()
    {
        MonthlyReport report = reportWith(3);
        report.organization = u"<b>Evil</b>\n\u202eGroc"_s;
        report.projects[0].name = u"%1 %2 \u202elive"_s;
        report.projects[1].name = u"A very long name of a project that is longer than there is room for on paper"_s;
        report.restated = {{kOctober, u"usd"_s, dollars(3), dollars(5), kOctober}};
        make(report);
        QVERIFY(says(u"<b>Evil</b>"_s));
        QVERIFY(says(u"%1 %2 \u25a1live"_s));
        QVERIFY(says(u"A very long name"_s) && !says(u"room for on paper"_s));
        QVERIFY(says(u"+$2.00"_s));
    }

    void nothingWasSpent()
    {
        make(reportWith(0));
        QVERIFY(says(u"$0.00"_s));
        MonthlyReport empty;
        empty.period = empty.days = {kOctober, kOctober + kSecondsPerDay};
        make(empty);
    }

    void creditsAndIncidents()
    {
        MonthlyReport report = reportWith(3);
        report.projects[2].amount = Money{} - dollars(12, 34);
        ReportIncident told;
        told.incident.grouping = SpendGrouping::Project;
        told.incident.member = u"proj_1"_s;
        told.incident.at = kOctober + 13 * kSecondsPerDay;
        told.incident.amount = dollars(500);
        told.incident.usual = dollars(10);
        told.incident.times = 50;
        told.incident.lineItem = u"gpt-5, output"_s;
        told.name = u"Project 1"_s;
        told.seenTo = true;
        told.note = u"a load test"_s;
        report.incidents.assign(kReportIncidents + 3, told);
        make(report);
        QVERIFY(says(u"\u2212$12.34"_s));
        QVERIFY(says(u"14 Oct"_s) && says(u"$500.00"_s) && says(u"50 times the usual Wednesday"_s));
        QVERIFY(says(u"$490.00 above it; most of it"_s) && says(u"gpt-5, output"_s) && says(u"a load test"_s));
        QCOMPARE(m_texts.count(u"a load test"_s), qsizetype(kReportIncidents));
        QVERIFY(says(u"3 smaller"_s));
    }

    void chartsTellTheSame()
    {
        const MonthlyReport report = reportWith(3);
        const StackedContent bars = reportcharts::bars(report);
        qint64 sum = 0;
        for (size_t step = 0; step < bars.steps.size(); ++step) {
            sum += bars.steps[step].rest.nanos;
            for (const auto &group : bars.groups)
                sum += group.amounts[step].nanos;
        }
        QCOMPARE(Money{sum}, dollars(4 * kReportDays));
        const CumulativeContent sums = reportcharts::sums(report);
        QCOMPARE(sums.daily, report.daily);
        QCOMPARE(sums.budget, report.budget);
        QCOMPARE(bars.groups.front().name, u"Project 0"_s);
    }
};

STEWARD_WIDGET_TEST(TestReportPdf);
#include "tst_reportpdf.moc"
