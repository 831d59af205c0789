// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportcharts.h"

#include "app/spend/spendchoice.h"
#include "ui/charts/cumulativeplot.h"
#include "ui/charts/stackedbars.h"
#include "ui/report/reportsheet.h"
#include "ui/report/reportwords.h"
#include "ui/support/cellgraphs.h"
#include "ui/support/format.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr qreal kChartHeight = 196, kSumsHeight = 176;
constexpr qreal kLegendLine = 17, kLegendSwatch = 12;
constexpr int kLegendColumns = 3;

struct ChartWords final
{
    Q_DECLARE_TR_FUNCTIONS(steward::ReportCharts)
};

PlotLook paperLook()
{
    return {&Theme::light(), true, false, 1, true};
}

void drawLegend(ReportSheet &sheet, const StackedContent &content, bool hasRest)
{
    struct Entry final
    {
        int place;
        QString name;
    };
    std::vector<Entry> entries;
    for (const StackedContent::Group &group : content.groups)
        entries.push_back({group.place, group.name});
    if (hasRest)
        entries.push_back({cellgraphs::kRest, content.restName});
    const int rows = (static_cast<int>(entries.size()) + kLegendColumns - 1) / kLegendColumns;
    const QRectF room = sheet.room(rows * kLegendLine + 4);
    QPainter &painter = sheet.painter();
    for (int i = 0; i < static_cast<int>(entries.size()); ++i) {
        const Entry &entry = entries[static_cast<size_t>(i)];
        const qreal width = room.width() / kLegendColumns;
        const QRectF place(room.left() + width * (i % kLegendColumns), room.top() + kLegendLine * (i / kLegendColumns),
                           width - 8, kLegendLine);
        const QRectF swatch(place.left(), place.top() + (kLegendLine - kLegendSwatch) / 2, kLegendSwatch,
                            kLegendSwatch);
        fillGroup(painter, swatch, entry.place, false, paperLook());
        painter.setFont(ReportSheet::font(ReportSheet::Size::Small));
        painter.setPen(Theme::light().palette.color(QPalette::Text));
        const QString letter =
            entry.place < cellgraphs::kRest ? cellgraphs::swatchLetter(entry.place) + u"  "_s : QString();
        sheet.line(place.adjusted(kLegendSwatch + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, letter + entry.name);
    }
}

} // namespace

StackedContent reportcharts::bars(const MonthlyReport &report)
{
    StackedContent content;
    content.steps = report.steps;
    content.currency = report.currency;
    QHash<QString, const ReportRow *> rows;
    for (const ReportRow &row : report.projects)
        rows.insert(row.member, &row);
    for (const SpendSeries &series : report.series) {
        const ReportRow *row = rows.value(series.member);
        content.groups.push_back(
            {series.member,
             ReportWords::member(SpendGrouping::Project, row ? *row : ReportRow{series.member, {}, {}, {}}),
             static_cast<int>(content.groups.size()), series.amounts});
    }
    const int others = static_cast<int>(report.projects.size() - report.series.size());
    content.restName = ChartWords::tr("%Ln other project(s)", nullptr, std::max(0, others));
    if (grainOf(report.period) == SpendGrain::Day) {
        for (UnixSeconds day = report.days.to; day < report.period.to; day += kSecondsPerDay)
            content.toCome.push_back(day);
    }
    return content;
}

CumulativeContent reportcharts::sums(const MonthlyReport &report)
{
    CumulativeContent content;
    content.days = report.period;
    content.daily = report.daily;
    content.provisionalDays = report.provisionalDays;
    if (report.compared) {
        content.before = report.dailyBefore;
        content.beforeName = ReportWords::compared(report);
    }
    content.budget = report.budget;
    if (report.forecast)
        content.takeForecast(*report.forecast);
    content.currency = report.currency;
    return content;
}

void reportcharts::draw(ReportSheet &sheet, const MonthlyReport &report)
{
    const SpendGrain grain = grainOf(report.period);
    const StackedContent stacked = bars(report);
    const bool hasRest = std::ranges::any_of(report.steps, [](const SpendStep &step) { return step.rest.nanos != 0; });
    sheet.heading(grain == SpendGrain::Day    ? ChartWords::tr("Each day by project")
                  : grain == SpendGrain::Week ? ChartWords::tr("Each week by project")
                                              : ChartWords::tr("Each month by project"));
    StackedBars barsPlot;
    barsPlot.setContent(stacked);
    barsPlot.draw(sheet.painter(), sheet.room(kChartHeight), paperLook());
    drawLegend(sheet, stacked, hasRest);
    if (report.provisionalDays > 0)
        sheet.paragraph(ChartWords::tr("Striped bars are provisional."));

    sheet.heading(report.compared && report.forecast
                      ? ChartWords::tr("Added up; dotted: %1; dashed: the forecast").arg(ReportWords::compared(report))
                  : report.compared ? ChartWords::tr("Added up; dotted: %1").arg(ReportWords::compared(report))
                  : report.forecast ? ChartWords::tr("Added up; dashed: the forecast")
                                    : ChartWords::tr("Added up"));
    CumulativePlot sumsPlot;
    sumsPlot.setContent(sums(report));
    sumsPlot.draw(sheet.painter(), sheet.room(kSumsHeight), paperLook());
    if (const QString forecast = ReportWords::forecast(report); !forecast.isEmpty())
        sheet.paragraph(forecast);
}

} // namespace steward
