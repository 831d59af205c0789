// SPDX-License-Identifier: GPL-3.0-or-later
// Export of what a page shows: the visible columns in their order and the rows left by the filters, as CSV or XLSX, or
// the same rows as the service's own JSON. The file is written on another thread; what became of it stands in the
// message bar. Child of its page. GUI thread.
#pragma once

#include "app/base/result.h"
#include "app/organization/snapshot.h"

#include <functional>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QMenu>

namespace steward {

class DataTable;
class MessageBar;
class Organization;
class TableModelBase;

class ExportAction final : public QObject
{
    Q_OBJECT
public:
    enum class Format { Csv, Xlsx, Json };
    enum class Rows { Shown, Selected };
    /// Called on another thread.
    using Json = std::function<QJsonArray(const Snapshot &, const QStringList &ids)>;

    /// \a name: of the sheet and, in lower case, of the file. \a json: asked at the moment of writing.
    ExportAction(const QString &name, const QString &fileName, DataTable &table, TableModelBase &model,
                 const Organization &organization, std::function<Json()> json, MessageBar &messages, QWidget *page);
    [[nodiscard]] QMenu &menu() { return m_menu; }
    [[nodiscard]] QMenu &selectionMenu() { return m_selectionMenu; } ///< the same formats, for the selected rows
    /// Asks where to, without blocking.
    void ask(Format format, Rows rows = Rows::Shown);
    void write(Format format, const QString &path, Rows rows = Rows::Shown);
    [[nodiscard]] bool isWriting() const { return m_watcher.isRunning(); }
    /// Writes in this place what the rows that are seen do not tell, and says what became of it. Null: the rows are
    /// written.
    using Writer = std::function<void(Format format, const QString &path)>;
    void setWriter(Writer writer) { m_writer = std::move(writer); }

private:
    void fill(QMenu &menu, const QString &id, Rows rows);
    void finished();
    QString m_name, m_fileName;
    DataTable &m_table;
    TableModelBase &m_model;
    const Organization &m_organization;
    std::function<Json()> m_json;
    MessageBar &m_messages;
    QWidget *m_page;
    QMenu m_menu, m_selectionMenu;
    QFutureWatcher<Result<>> m_watcher;
    QString m_path;
    Writer m_writer;
    int m_rows = 0;
};

} // namespace steward
