// SPDX-License-Identifier: GPL-3.0-or-later
// Blueprints from and to files. What is exported is read from the service first, as far as it is not held here; a file
// that is to be applied opens the dialog that compares it. What went wrong stands in the message bar. Child of the
// Projects page. GUI thread.
#pragma once

#include "app/async/taskscope.h"
#include "app/planning/blueprintplan.h"
#include "ui/support/consolepage.h"

#include <QFutureWatcher>
#include <QObject>

namespace steward {

class MessageBar;

class BlueprintFiles final : public QObject
{
    Q_OBJECT
public:
    BlueprintFiles(PageContext context, std::function<PlanOrigin()> origin, MessageBar &messages, QWidget *page);

    void askWrite(const QStringList &projectIds);
    void write(const QStringList &projectIds, const QString &path);
    void askRead();
    void read(const QString &path);                             ///< opens the dialog, or says what is wrong
    void open(const QString &path, const Blueprint &blueprint); ///< the dialog for what was read from \a path

Q_SIGNALS:
    void planProposed(const steward::Plan &plan);

private:
    void store(const Blueprint &blueprint);
    void readDone();
    void tellError(const QString &happened, const Error &error);

    PageContext m_context;
    std::function<PlanOrigin()> m_origin;
    MessageBar &m_messages;
    QWidget *m_page;
    QFutureWatcher<Result<Blueprint>> m_reading;
    QFutureWatcher<Result<>> m_writing;
    QString m_readPath, m_writtenPath;
    TaskScope m_tasks; // last
};

} // namespace steward
