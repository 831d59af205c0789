// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/spend/severalexport.h"

#include "app/async/settled.h"
#include "app/exports/costs/costtables.h"
#include "app/exports/csvwriter.h"
#include "app/exports/savefile.h"
#include "app/exports/several/severaltable.h"
#include "app/exports/tablejson.h"
#include "app/exports/xlsx.h"
#include "ui/pages/spend/spendwords.h"
#include "ui/support/errortext.h"
#include "ui/support/messagebar.h"

#include <QDir>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

Result<QByteArray> bytesOf(ExportTable table, ExportAction::Format format)
{
    switch (format) {
    case ExportAction::Format::Csv:
        return toCsv(table, CsvFor::Scripts);
    case ExportAction::Format::Json:
        return tableAsJson(table);
    case ExportAction::Format::Xlsx:
        break;
    }
    addTotals(table);
    return toXlsx(table);
}

/// How many rows.
QCoro::Task<Result<int>> severalWritten(SpendBooks *books, SpendQuestion question, ExportAction::Format format,
                                        QString path, std::stop_token stop)
{
    const Result<ExportTable> table =
        co_await severalTable(books, question, SpendWords::groupingId(question.groupBy), stop);
    if (!table)
        co_return Failure(table.error());
    QFuture<Result<>> saving = QtConcurrent::run([table = *table, format, path]() -> Result<> {
        const Result<QByteArray> bytes = bytesOf(table, format);
        return bytes ? saveFile(path, *bytes) : Result<>(Failure(bytes.error()));
    });
    const Result<> saved = co_await settled(std::move(saving), stop);
    if (!saved)
        co_return Failure(saved.error());
    co_return static_cast<int>(table->rows.size());
}

} // namespace

SeveralExport::SeveralExport(SpendBooks &books, MessageBar &messages, QWidget *page)
    : QObject(page)
    , m_books(books)
    , m_messages(messages)
{
}

void SeveralExport::write(ExportAction::Format format, const QString &path, const SpendQuestion &question,
                          const QString &lacks)
{
    m_messages.dismiss(u"export"_s);
    m_tasks.run(severalWritten(&m_books, question, format, path, m_tasks.token()),
                [this, path, lacks](const Result<int> &rows) { tell(path, lacks, rows); });
}

void SeveralExport::tell(const QString &path, const QString &lacks, const Result<int> &rows)
{
    const QString file = QDir::toNativeSeparators(path);
    Message message;
    message.id = u"export"_s;
    if (!rows) {
        const ErrorText text = ErrorText::of(rows.error());
        message.happened = tr("The export was not written to %1.").arg(file);
        message.advice = text.advice;
        message.copyText = text.detail;
    } else {
        message.tone = lacks.isEmpty() ? Tone::Success : Tone::Warning;
        message.happened = tr("%Ln row(s) exported, each of one organization.", nullptr, *rows);
        message.advice = lacks.isEmpty() ? file : lacks + u' ' + file;
    }
    m_messages.show(message);
}

} // namespace steward

#include "moc_severalexport.cpp"
