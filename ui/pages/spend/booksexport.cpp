// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/spend/booksexport.h"

#include "app/async/settled.h"
#include "app/exports/costs/costcontext.h"
#include "app/exports/costs/costfilter.h"
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

constexpr auto kNotByKey = "not billed by key"; ///< detail of the refusal

struct Wanted final
{
    BooksExport::Format format{};
    BooksExport::View view;
    Period billing;
    QString organization, path;
};

/// Whether the bill tells everything that \a view is filtered by.
QCoro::Task<Result<>> billed(SpendBook *book, BooksExport::View view, std::stop_token stop)
{
    SpendQuestion question;
    question.range = view.days;
    question.groupBy = SpendGrouping::Key;
    const auto figures = co_await settled(book->archive().ask(std::move(question)), stop);
    if (!figures)
        co_return Failure(figures.error());
    if (notBilledBy(view.filters, figures->keysAreBilled))
        co_return fail(Error::Kind::BadInput, QLatin1StringView(kNotByKey));
    co_return Result<>();
}

/// Whether every day of it is complete and final.
QCoro::Task<Result<bool>> written(SpendBook *book, Wanted wanted, std::stop_token stop)
{
    SpendArchive &archive = book->archive();
    if (notBilledBy(wanted.view.filters, false)) { // not by what the bill tells in any case
        if (const Result<> told = co_await billed(book, wanted.view, stop); !told)
            co_return Failure(told.error());
    }
    const auto coverage = co_await settled(archive.coverage({}, wanted.view.days), stop);
    auto facts = co_await settled(archive.costFacts(wanted.view.days), stop);
    const auto names = co_await settled(archive.names(), stop);
    const auto remembered = co_await settled(archive.memory(), stop);
    if (!coverage || !facts || !names || !remembered)
        co_return Failure(!coverage ? coverage.error()
                          : !facts  ? facts.error()
                          : !names  ? names.error()
                                    : remembered.error());
    CostTableContext context = costTableContext(*book->labels(), *names, wanted.organization, wanted.billing);
    context.organizationId = SpendMemory::read(*remembered).organizationId;
    QFuture<Result<>> saving = QtConcurrent::run([all = *std::move(facts), context, wanted]() mutable {
        const std::vector<CostBucket> shown = filtered(std::move(all), wanted.view.filters, context.labels);
        const ExportTable table =
            wanted.format == BooksExport::Format::Focus ? focusTable(shown, context) : dashboardTable(shown, context);
        return saveFile(wanted.path, toCsv(table, CsvFor::Scripts));
    });
    const Result<> saved = co_await settled(std::move(saving), stop);
    if (!saved)
        co_return Failure(saved.error());
    co_return std::all_of(coverage->begin(), coverage->end(),
                          [](const DayCoverage &day) { return day.state == DayState::Complete; });
}

} // namespace

BooksExport::BooksExport(Session &session, std::function<View()> view, std::function<int()> budgetDay,
                         MessageBar &messages, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_view(std::move(view))
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
    const View view = m_view();
    if (notBilledBy(view.filters, true)) { // of keys one knows when the bill has been read
        refuse(SpendGrouping::Person);
        return;
    }
    auto *dialog = new QFileDialog(m_page, tr("Export the costs"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"booksFileDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilter(tr("CSV (*.csv)"));
    dialog->selectFile(format == Format::Focus ? u"costs-focus.csv"_s : u"costs-dashboard.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format, view](const QString &path) { write(format, view, path); });
    dialog->open();
}

void BooksExport::write(Format format, const View &view, const QString &path)
{
    const bool isFiltered = !view.filters.empty();
    m_tasks.run(written(&m_session.spend(),
                        {format, view, periodAt(view.days.from, m_budgetDay()), m_session.connection().name, path},
                        m_tasks.token()),
                [this, path, isFiltered](const Result<bool> &complete) { tell(path, isFiltered, complete); });
}

void BooksExport::refuse(SpendGrouping filter)
{
    Message message;
    message.id = u"books"_s;
    message.tone = Tone::Warning;
    message.happened = filter == SpendGrouping::Person
                           ? tr("The books know nothing of people: what a person has spent is an estimate.")
                           : tr("The service has not billed these days by key: what a key has spent is an estimate.");
    message.advice = tr("Take this filter away and export again.");
    m_messages.show(message);
}

void BooksExport::tell(const QString &path, bool isFiltered, const Result<bool> &complete)
{
    if (!complete && complete.error().detail == QLatin1StringView(kNotByKey)) {
        refuse(SpendGrouping::Key);
        return;
    }
    Message message;
    message.id = u"books"_s;
    const QString file = servertext::isolated(QDir::toNativeSeparators(path));
    if (!complete) {
        message.happened = tr("The costs were not written to %1.").arg(file);
        message.advice = ErrorText::of(complete.error()).sentence();
    } else if (*complete) {
        message.tone = Tone::Success;
        message.happened =
            isFiltered ? tr("The costs that the page is filtered to were written to %1.").arg(file)
                       : tr("The costs of all projects in the period that is shown were written to %1.").arg(file);
    } else {
        message.tone = Tone::Warning;
        message.happened =
            isFiltered
                ? tr("The costs that the page is filtered to were written to %1, but days are missing or may still "
                     "change.")
                      .arg(file)
                : tr("The costs were written to %1, but days are missing or may still change.").arg(file);
        message.advice = tr("Write them again once the period is complete.");
    }
    m_messages.show(message);
}

} // namespace steward

#include "moc_booksexport.cpp"
