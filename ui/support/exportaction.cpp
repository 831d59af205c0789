// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/exportaction.h"

#include "app/exports/csvwriter.h"
#include "app/exports/jsonwriter.h"
#include "app/exports/savefile.h"
#include "app/exports/tablefrommodel.h"
#include "app/exports/xlsx.h"
#include "app/organization/organization.h"
#include "ui/support/datatable.h"
#include "ui/support/errortext.h"
#include "ui/support/messagebar.h"

#include <algorithm>
#include <numeric>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QStandardPaths>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

QString endingOf(ExportAction::Format format)
{
    switch (format) {
    case ExportAction::Format::Csv:
        return u"csv"_s;
    case ExportAction::Format::Xlsx:
        return u"xlsx"_s;
    case ExportAction::Format::Json:
        break;
    }
    return u"json"_s;
}

Result<> writeTable(const ExportTable &table, ExportAction::Format format, const QString &path)
{
    if (format == ExportAction::Format::Csv)
        return saveFile(path, toCsv(table, CsvFor::People));
    const Result<QByteArray> bytes = toXlsx(table);
    return bytes ? saveFile(path, *bytes) : Result<>(Failure(bytes.error()));
}

} // namespace

ExportAction::ExportAction(const QString &name, const QString &fileName, DataTable &table, TableModelBase &model,
                           const Organization &organization, std::function<Json()> json, MessageBar &messages,
                           QWidget *page)
    : QObject(page)
    , m_name(name)
    , m_fileName(fileName)
    , m_table(table)
    , m_model(model)
    , m_organization(organization)
    , m_json(std::move(json))
    , m_messages(messages)
    , m_page(page)
{
    fill(m_menu, u"export"_s, Rows::Shown);
    fill(m_selectionMenu, u"exportSelection"_s, Rows::Selected);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ExportAction::finished);
}

void ExportAction::fill(QMenu &menu, const QString &id, Rows rows)
{
    menu.setObjectName(id + u"Menu"_s);
    menu.setAccessibleName(rows == Rows::Shown ? tr("Export") : tr("Export selection"));
    const auto add = [&](const QString &text, Format format) {
        QAction *action = menu.addAction(text);
        action->setObjectName(id + u'.' + endingOf(format));
        connect(action, &QAction::triggered, this, [this, format, rows] { ask(format, rows); });
    };
    add(tr("CSV…"), Format::Csv);
    add(tr("Excel (XLSX)…"), Format::Xlsx);
    add(tr("JSON, as the service has it…"), Format::Json);
}

void ExportAction::ask(Format format, Rows rows)
{
    auto *dialog = new QFileDialog(m_page, tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(endingOf(format));
    dialog->setNameFilter(format == Format::Csv    ? tr("CSV (*.csv)")
                          : format == Format::Xlsx ? tr("Excel (*.xlsx)")
                                                   : tr("JSON (*.json)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(m_fileName + u'.' + endingOf(format));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format, rows](const QString &path) { write(format, path, rows); });
    dialog->open();
}

void ExportAction::write(Format format, const QString &path, Rows wanted)
{
    if (m_writer)
        return m_writer(format, path);
    m_path = path;
    std::vector<int> rows;
    if (wanted == Rows::Selected) {
        for (const QModelIndex &index : m_table.selectionModel()->selectedRows())
            rows.push_back(index.row());
        std::sort(rows.begin(), rows.end());
    } else {
        rows.resize(static_cast<size_t>(m_model.shownCount()));
        std::iota(rows.begin(), rows.end(), 0);
    }
    m_rows = static_cast<int>(rows.size());
    m_messages.dismiss(u"export"_s);
    if (format == Format::Json) {
        QStringList ids;
        ids.reserve(m_rows);
        for (const int row : rows)
            ids += m_model.idAt(row);
        m_watcher.setFuture(QtConcurrent::run([json = m_json(), snapshot = m_organization.snapshot(), ids, path] {
            return saveFile(path, toJson(json(snapshot, ids)));
        }));
        return;
    }
    std::vector<int> columns;
    const QHeaderView *header = m_table.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!m_table.isColumnHidden(column))
            columns.push_back(column);
    }
    ExportTable table = tableFromModel(m_model, m_name, columns, rows, {tr("never"), tr("Currency")});
    m_watcher.setFuture(
        QtConcurrent::run([table = std::move(table), format, path] { return writeTable(table, format, path); }));
}

void ExportAction::finished()
{
    const Result<> result = m_watcher.result();
    Message message;
    message.id = u"export"_s;
    if (result) {
        message.tone = Tone::Success;
        message.happened = tr("%Ln row(s) exported.", nullptr, m_rows);
        message.advice = QDir::toNativeSeparators(m_path);
    } else {
        const ErrorText text = ErrorText::of(result.error());
        message.happened = tr("The export was not written to %1.").arg(QDir::toNativeSeparators(m_path));
        message.advice = text.advice;
        message.copyText = text.detail;
    }
    m_messages.show(message);
}

} // namespace steward

#include "moc_exportaction.cpp"
