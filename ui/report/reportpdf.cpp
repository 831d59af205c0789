// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpdf.h"

#include "app/spend/spendmodel.h"
#include "ui/pages/spend/spendwords.h"
#include "ui/report/reportcharts.h"
#include "ui/report/reportsheet.h"
#include "ui/report/reporttables.h"
#include "ui/report/reportwords.h"
#include "ui/support/format.h"
#include "ui/support/servertext.h"

#include <QBuffer>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr size_t kProjectsOnPaper = 20, kCentresOnPaper = 20, kBudgetsOnPaper = 20;
constexpr qreal kTileHeight = 62;

struct PdfWords final
{
    Q_DECLARE_TR_FUNCTIONS(steward::ReportPdf)
};

struct Tile final
{
    QString label, figure, fact;
    std::optional<Tone> tone{};
};

/// What the period has cost and is measured by.
std::vector<Tile> tilesSoFar(const MonthlyReport &report)
{
    std::vector<Tile> tiles;
    tiles.reserve(4); // GCC 12 sees a second one written behind the first where it is a list of one
    tiles.push_back({PdfWords::tr("Spend"), Format::money(report.total, report.currency),
                     PdfWords::tr("%Ln day(s), UTC", nullptr, report.days.days())});
    Tile against{PdfWords::tr("Against the period before"), Format::none(),
                 PdfWords::tr("not all of those days are held")};
    if (report.compared) {
        const Money change = report.total - report.totalBefore;
        //: %1: a change in percent, %2: an amount
        against = {PdfWords::tr("Against %1").arg(ReportWords::compared(report)),
                   ReportWords::signedMoney(change, report.currency),
                   PdfWords::tr("%1 on %2")
                       .arg(ReportWords::signedPercent(report.changePermyriad()),
                            Format::money(report.totalBefore, report.currency))};
    }
    tiles.push_back(against);
    if (!report.budget) {
        tiles.push_back({PdfWords::tr("Budget"), Format::none(), PdfWords::tr("none is set for such a period")});
        return tiles;
    }
    const Money left = *report.budget - report.total;
    tiles.push_back({PdfWords::tr("Budget"), Format::money(*report.budget, report.currency),
                     left < Money{} ? PdfWords::tr("%1 over it").arg(Format::money(Money{} - left, report.currency))
                                    : PdfWords::tr("%1 left").arg(Format::money(left, report.currency))});
    if (report.verdict() == MonthlyReport::Verdict::Unknown) {
        const auto used = permyriad(report.total, *report.budget);
        tiles.push_back({PdfWords::tr("Used of the budget"),
                         used ? Format::percent(static_cast<double>(*used) / 10'000) : Format::none(),
                         ReportWords::verdict(report)});
        return tiles;
    }
    Tile variance{PdfWords::tr("Variance from the budget"), ReportWords::signedPercent(report.variancePermyriad()),
                  ReportWords::verdict(report)};
    variance.tone = report.verdict() == MonthlyReport::Verdict::Within ? Tone::Success : Tone::Warning;
    tiles.push_back(variance);
    return tiles;
}

std::vector<Tile> tilesOf(const MonthlyReport &report)
{
    std::vector<Tile> tiles = tilesSoFar(report);
    if (!report.forecast)
        return tiles;
    const auto whole = [&](Money amount) { return Format::wholeMoney(amount, report.currency); };
    Tile forecast{PdfWords::tr("Forecast to %1").arg(Format::dayMonth(report.period.to - kSecondsPerDay)),
                  whole(report.forecast->total),
                  PdfWords::tr("80 %: %1–%2").arg(whole(report.forecast->low), whole(report.forecast->high))};
    if (report.budget && report.forecast->total > *report.budget)
        forecast.tone = Tone::Warning;
    tiles.push_back(forecast);
    return tiles;
}

void drawBudgets(ReportSheet &sheet, const MonthlyReport &report)
{
    sheet.heading(PdfWords::tr("Budgets of projects"));
    if (report.budgets.empty())
        sheet.paragraph(PdfWords::tr("No project has a budget for such a period."));
    else
        sheet.table(reporttables::budgets(report, kBudgetsOnPaper));
}

void drawTiles(ReportSheet &sheet, const std::vector<Tile> &tiles)
{
    const QRectF room = sheet.room(kTileHeight);
    const qreal width = room.width() / static_cast<qreal>(tiles.size());
    QPainter &painter = sheet.painter();
    const Theme &theme = Theme::light();
    for (size_t i = 0; i < tiles.size(); ++i) {
        const QRectF tile(room.left() + width * static_cast<qreal>(i), room.top(), width, room.height());
        const QRectF text = tile.adjusted(i == 0 ? 0 : 12, 2, -6, 0);
        if (i > 0) {
            painter.setPen(QPen(theme.grid, 1));
            painter.drawLine(tile.topLeft() + QPointF(0.5, 4), tile.bottomLeft() + QPointF(0.5, -4));
        }
        const auto write = [&](qreal top, qreal height, ReportSheet::Size size, QFont::Weight weight,
                               const QColor &color, const QString &words) {
            painter.setFont(ReportSheet::font(size, weight));
            painter.setPen(color);
            sheet.line(QRectF(text.left(), text.top() + top, text.width(), height), Qt::AlignLeft | Qt::AlignVCenter,
                       words);
        };
        const QColor ink = theme.palette.color(QPalette::Text);
        write(0, 16, ReportSheet::Size::Small, QFont::Normal, theme.text2, tiles[i].label);
        write(16, 25, ReportSheet::Size::Figure, QFont::DemiBold, ink, tiles[i].figure);
        write(42, 16, ReportSheet::Size::Small, QFont::Normal,
              tiles[i].tone ? theme.tone(*tiles[i].tone).text : theme.text2, tiles[i].fact);
    }
    sheet.space(2);
}

void drawMovers(ReportSheet &sheet, const MonthlyReport &report)
{
    sheet.heading(PdfWords::tr("What moved most"));
    if (!report.compared) {
        sheet.paragraph(PdfWords::tr("Nothing to compare with: not all days of the period before are held."));
        return;
    }
    if (report.risen.empty() && report.fallen.empty()) {
        sheet.paragraph(PdfWords::tr("Nothing cost more or less than in the period before."));
        return;
    }
    std::vector<ReportMover> movers = report.risen;
    movers.insert(movers.end(), report.fallen.begin(), report.fallen.end());
    sheet.table(reporttables::movers(report, movers));
}

void drawIncidents(ReportSheet &sheet, const MonthlyReport &report)
{
    sheet.heading(PdfWords::tr("Incidents"));
    if (report.incidents.empty()) {
        sheet.paragraph(PdfWords::tr("No project and no line item left its own pattern."));
        return;
    }
    sheet.table(reporttables::incidents(report));
    if (report.incidents.size() > kReportIncidents)
        sheet.paragraph(PdfWords::tr("%Ln smaller one(s) are not listed.", "incidents",
                                     static_cast<int>(report.incidents.size() - kReportIncidents)));
}

/// How many pages it took; nothing when the device did not take them.
std::optional<int> paint(QIODevice &device, const MonthlyReport &report, int pages)
{
    const QString organization = servertext::shown(report.organization);
    const QString period = ReportWords::period(report.period);
    //: %1: an organization, %2: a period
    const QString title = PdfWords::tr("Spend report of %1, %2").arg(organization, period);
    const QString made = PdfWords::tr("generated on %1").arg(ReportWords::moment(report.generatedAt));
    ReportSheet sheet(device, title, title + u" · "_s + made, pages);
    sheet.title(PdfWords::tr("Spend report, %1").arg(period), servertext::isolated(report.organization) + u" · "_s +
                                                                  SpendWords::days(report.days) + u" UTC · "_s + made);
    sheet.notice(ReportWords::state(report), ReportWords::stateTone(report));
    sheet.space(6);
    drawTiles(sheet, tilesOf(report));
    reportcharts::draw(sheet, report);
    sheet.heading(PdfWords::tr("Cost centres"));
    sheet.table(reporttables::groups(report, SpendGrouping::CostCentre, report.costCentres, kCentresOnPaper));
    sheet.heading(PdfWords::tr("Projects"));
    sheet.table(reporttables::groups(report, SpendGrouping::Project, report.projects, kProjectsOnPaper));
    drawBudgets(sheet, report);
    drawMovers(sheet, report);
    drawIncidents(sheet, report);
    sheet.heading(PdfWords::tr("Where the figures come from"));
    const QStringList sentences = ReportWords::data(report);
    for (const QString &sentence : sentences)
        sheet.paragraph(sentence);
    const int count = sheet.pages();
    return sheet.end() ? std::optional(count) : std::nullopt;
}

} // namespace

Result<QByteArray> reportPdf(const MonthlyReport &report)
{
    std::optional<int> pages = 0;
    QByteArray pdf;
    for (int round = 0; round < 2 && pages; ++round) { // first to know how many pages there are
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly | QIODevice::Truncate);
        pages = paint(buffer, report, *pages);
    }
    if (!pages || pdf.isEmpty())
        return fail(Error::Kind::Internal, u"the report could not be painted"_s);
    return pdf;
}

} // namespace steward
