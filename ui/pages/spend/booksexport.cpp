// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/spend/booksexport.h"

#include "app/async/settled.h"
#include "app/exports/costs/costcontext.h"
#include "app/exports/csvwriter.h"
#include "app/exports/savefile.h"
#include "app/session/session.h"
#include "app/spend/spendbook.h"
#include "app/sync/spend/spendmemory.h"
#include "ui/support/errortext.h"
#include "ui/support/messagebar.h"
#include "ui/support/servertext.h"

#include <algorithm>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

struct Wanted final
{
    BooksExport::Format format{};
    Period days, billing;
    QString organization, path;
};

/// Whether every day of it is complete and final.
QCoro::Task<Result<bool>> written(SpendBook *book, Wanted wanted, std::stop_token stop)
{
    SpendArchive &archive = book->archive();
    const auto coverage = co_await settled(archive.coverage({}, wanted.days), stop);
    auto facts = co_await settled(archive.costFacts(wanted.days), stop);
    const auto names = co_await settled(archive.names(), stop);
    const auto remembered = co_await settled(archive.memory(), stop);
    if (!coverage || !facts || !names || !remembered)
        co_return Failure(!coverage ? coverage.error()
                          : !facts  ? facts.error()
                          : !names  ? names.error()
                                    : remembered.error());
    CostTableContext context = costTableContext(*book->labels(), *names, wanted.organization, wanted.billing);
    context.organizationId = SpendMemory::read(*remembered).organizationId;
    QFuture<Result<>> saving = QtConcurrent::run([facts = *std::move(facts), context, wanted] {
        const ExportTable table =
            wanted.format == BooksExport::Format::Focus ? focusTable(facts, context) : dashboardTable(facts, context);
        return saveFile(wanted.path, toCsv(table, CsvFor::Scripts));
    });
    const Result<> saved = co_await settled(std::move(saving), stop);
    if (!saved)
        co_return Failure(saved.error());
    co_return std::all_of(coverage->begin(), coverage->end(),
                          [](const DayCoverage &day) { return day.state == DayState::Complete; });
}

} // namespace

BooksExport::BooksExport(Session &session, std::function<Period()> days, std::function<int()> budgetDay,
                         MessageBar &messages, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_days(std::move(days))
    , m_budgetDay(std::move(budgetDay))
    , m_messages(messages)
    , m_page(page)
{
}

void BooksExport::addTo(QMenu &menu)
{
    menu.addAction(tr("FOCUS for chargeback tools (CSV)…"), this, [this] { ask(Format::Focus); })
        ->setObjectName(u"exportFocus"_s);
    menu.addAction(tr("As the service’s dashboard exports it (CSV)…"), this, [this] { ask(Format::Dashboard); })
        ->setObjectName(u"exportDashboard"_s);
}

void BooksExport::ask(Format format)
{
    auto *dialog = new QFileDialog(m_page, tr("Export the costs"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"booksFileDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilter(tr("CSV (*.csv)"));
    dialog->selectFile(format == Format::Focus ? u"costs-focus.csv"_s : u"costs-dashboard.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) { write(format, path); });
    dialog->open();
}

void BooksExport::write(Format format, const QString &path)
{
    const Period days = m_days();
    m_tasks.run(written(&m_session.spend(),
                        {format, days, periodAt(days.from, m_budgetDay()), m_session.connection().name, path},
                        m_tasks.token()),
                [this, path](const Result<bool> &complete) { tell(path, complete); });
}

void BooksExport::tell(const QString &path, const Result<bool> &complete)
{
    Message message;
    message.id = u"books"_s;
    const QString file = servertext::isolated(QDir::toNativeSeparators(path));
    if (!complete) {
        message.happened = tr("The costs were not written to %1.").arg(file);
        message.advice = ErrorText::of(complete.error()).sentence();
    } else if (*complete) {
        message.tone = Tone::Success;
        message.happened = tr("The costs of all projects in the period that is shown were written to %1.").arg(file);
    } else {
        message.tone = Tone::Warning;
        message.happened = tr("The costs were written to %1, but days are missing or may still change.").arg(file);
        message.advice = tr("Write them again once the period is complete.");
    }
    m_messages.show(message);
}

} // namespace steward
