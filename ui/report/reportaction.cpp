// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportaction.h"

#include "app/async/settled.h"
#include "app/exports/savefile.h"
#include "app/session/session.h"
#include "app/spend/report/reportreading.h"
#include "app/spend/spendbook.h"
#include "ui/report/reportdialog.h"
#include "ui/report/reportpdf.h"
#include "ui/report/reportwords.h"
#include "ui/support/errortext.h"
#include "ui/support/icons.h"
#include "ui/support/messagebar.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr auto kNotComplete = "incomplete"; ///< detail of the refusal

QCoro::Task<Result<>> writtenReport(const SpendBook *book, ReportRequest request, QString path, bool incomplete,
                                    std::stop_token stop)
{
    const Result<MonthlyReport> report = co_await readReport(book, std::move(request), stop);
    if (!report)
        co_return Failure(report.error());
    if (!report->isComplete() && !incomplete) // it may have been complete when it was asked for
        co_return fail(Error::Kind::BadInput, QLatin1StringView(kNotComplete));
    const Result<QByteArray> pdf = reportPdf(*report);
    if (!pdf)
        co_return Failure(pdf.error());
    QFuture<Result<>> saving = QtConcurrent::run([path, bytes = *pdf] { return saveFile(path, bytes); });
    co_return co_await settled(std::move(saving), stop);
}

} // namespace

ReportAction::ReportAction(Session &session, std::function<int()> budgetDay, MessageBar &messages, QWidget *page)
    : QAction(icons::icon("file-text"_L1), tr("Monthly report…"), page)
    , m_session(session)
    , m_budgetDay(std::move(budgetDay))
    , m_messages(messages)
    , m_page(page)
{
    setObjectName(u"monthlyReport"_s);
    setToolTip(tr("What a period has cost, as a PDF for the books"));
    connect(this, &QAction::triggered, this, &ReportAction::ask);
}

void ReportAction::ask()
{
    auto *dialog = new ReportDialog(m_session, m_budgetDay(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { askFile(dialog->period(), dialog->allowsIncomplete()); });
    dialog->open();
}

void ReportAction::askFile(const Period &period, bool incomplete)
{
    auto *dialog = new QFileDialog(m_page, tr("Monthly report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"reportFileDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(ReportWords::fileName(period));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, period, incomplete](const QString &path) { write(period, path, incomplete); });
    dialog->open();
}

void ReportAction::write(const Period &period, const QString &path, bool incomplete)
{
    if (std::exchange(m_writing, true))
        return;
    setEnabled(false);
    m_messages.dismiss(u"report"_s);
    ReportRequest request{period, m_budgetDay(), m_session.clock().now(), m_session.connection().name};
    m_tasks.run(writtenReport(&m_session.spend(), std::move(request), path, incomplete, m_tasks.token()),
                [this, path, period](const Result<> &result) { tell(path, period, result); });
}

void ReportAction::tell(const QString &path, const Period &period, const Result<> &result)
{
    m_writing = false;
    setEnabled(true);
    Message message;
    message.id = u"report"_s;
    const QString file = QDir::toNativeSeparators(path);
    if (result) {
        message.tone = Tone::Success;
        message.happened = tr("The report of %1 was written.").arg(ReportWords::period(period));
        message.advice = file;
    } else if (result.error().detail == QLatin1StringView(kNotComplete)) {
        message.tone = Tone::Warning;
        message.happened =
            tr("The report was not written: the figures of %1 are not complete.").arg(ReportWords::period(period));
        message.advice = tr("Days are missing or may still change. Ask for it again to write it all the same.");
    } else {
        const ErrorText text = ErrorText::of(result.error());
        message.happened = tr("The report was not written to %1.").arg(file);
        message.advice = text.advice;
        message.copyText = text.detail;
    }
    m_messages.show(message);
}

} // namespace steward

#include "moc_reportaction.cpp"
