// SPDX-License-Identifier: GPL-3.0-or-later
// The inventory of systems of all keys, from and to CSV. A file is read on another thread and shown before anything is
// taken over (SystemsImportDialog). Child of the Keys page. GUI thread.
#pragma once

#include "app/async/taskscope.h"
#include "app/exports/systemscsv.h"

#include <QFutureWatcher>
#include <QMenu>

namespace steward {

class KeysModel;
class MessageBar;
class Session;

class SystemsTransfer final : public QObject
{
    Q_OBJECT
public:
    SystemsTransfer(Session &session, KeysModel &keys, MessageBar &messages, QWidget *page);
    [[nodiscard]] QMenu &menu() { return m_menu; }
    void popup(const QPoint &globalPosition) { m_menu.popup(globalPosition); }

    void read(const QString &path);
    void write(const QString &path, bool withEmptyRows);

private:
    void askRead();
    void askWrite(bool withEmptyRows);
    void readDone();
    void takeOver(const std::vector<KeySystem> &systems);
    void tellError(const QString &happened, const Error &error);

    Session &m_session;
    KeysModel &m_keys;
    MessageBar &m_messages;
    QWidget *m_page;
    QMenu m_menu;
    QFutureWatcher<Result<SystemsImport>> m_reading;
    QFutureWatcher<Result<>> m_writing;
    QString m_readPath, m_writtenPath;
    TaskScope m_tasks;
};

} // namespace steward
