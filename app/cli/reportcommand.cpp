// SPDX-License-Identifier: GPL-3.0-or-later
// `steward report`: the monthly report, for the books. A period of which a day is missing, or may still change, is
// refused unless that is allowed; then the report says so.
#include "app/async/settled.h"
#include "app/cli/commands.h"
#include "app/cli/commandsession.h"
#include "app/cli/costperiod.h"
#include "app/cli/exitcode.h"
#include "app/cli/reading.h"
#include "app/cli/terminal.h"
#include "app/exports/savefile.h"
#include "app/spend/report/reportreading.h"
#include "app/spend/spendbook.h"

#include <QDir>

namespace steward::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<> written(const Result<QByteArray> &pdf, const QString &out, Terminal &terminal)
{
    if (!pdf)
        return Failure(pdf.error());
    return out.isEmpty() ? terminal.data(*pdf) : saveFile(out, *pdf);
}

/// What of the period is not complete, as sentences; empty when all is.
QString incomplete(const MonthlyReport &report)
{
    QStringList sentences{incompleteDays(report.coverage)};
    if (report.daysToCome > 0)
        sentences += Terminal::tr("Still to come: %Ln days.", nullptr, report.daysToCome);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

QCoro::Task<int> runReport(Options options, Terminal &terminal, const ReportPainting &painting, std::stop_token stop)
{
    if (options.out.isEmpty() && terminal.dataGoesToPerson()) {
        terminal.complain(Terminal::tr("A PDF cannot be shown here. Give a file with --out, or redirect the output."));
        co_return WrongUsage;
    }
    const auto made = co_await CommandSession::make(options, stop);
    if (!made) {
        terminal.complain(made.error().text);
        co_return made.error().exitCode;
    }
    Session &session = (*made)->session();
    const int budgetDay = session.organization().policy().budgetDay;
    const Period period = daysOf(*parsedPeriod(options.period), session.clock().now(), budgetDay);
    if (period.from > session.clock().now()) {
        terminal.complain(Terminal::tr("These days are still to come. Nothing was written."));
        co_return NotComplete;
    }
    const std::vector<ListKind> kinds{ListKind::Projects, ListKind::SpendLimits}; // the latter for the budget
    const std::optional<Refusal> refused = co_await readMoney(session, kinds, options, terminal, stop);
    if (refused) {
        terminal.complain(refused->text);
        co_return refused->exitCode;
    }

    ReportRequest request{period, budgetDay, session.clock().now(), session.connection().name};
    const Result<MonthlyReport> report = co_await readReport(&session.spend(), request, stop);
    if (!report) {
        terminal.complain(sentenceFor(report.error()));
        co_return report.error().kind == Error::Kind::Cancelled ? Stopped : Failed;
    }
    if (!report->isComplete() && !options.incomplete) {
        terminal.complain(incomplete(*report) + u' ' +
                          Terminal::tr("Nothing was written; --allow-incomplete writes what is held."));
        co_return NotComplete;
    }
    if (!report->isComplete())
        terminal.say(incomplete(*report));
    const Result<QByteArray> pdf =
        painting.paint ? painting.paint(*report)
                       : Result<QByteArray>(fail(Error::Kind::Internal, u"nothing that paints reports"_s));
    const QString out = outFor(options.out, period);
    if (const Result<> result = written(pdf, out, terminal); !result) {
        terminal.complain(sentenceFor(result.error()));
        co_return Failed;
    }
    if (!out.isEmpty())
        terminal.say(Terminal::tr("Written: %1").arg(fitForTerminal(QDir::toNativeSeparators(out))));
    co_return Done;
}

} // namespace steward::cli
