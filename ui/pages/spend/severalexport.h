// SPDX-License-Identifier: GPL-3.0-or-later
// What the Spend page shows of several organizations, as CSV, XLSX or JSON: each row with its organization's name and
// id, in the columns of `steward export costs --all-connections`. Says which organizations the file lacks. Written off
// the GUI thread, whole or not at all. Owned by the Spend page; GUI thread.
#pragma once

#include "app/async/taskscope.h"
#include "app/spend/several/spendbooks.h"
#include "ui/support/exportaction.h"

namespace steward {

class MessageBar;

class SeveralExport final : public QObject
{
    Q_OBJECT
public:
    SeveralExport(SpendBooks &books, MessageBar &messages, QWidget *page);
    /// \a question: what is shown. \a lacks: a sentence about what that is without; empty: it is whole.
    void write(ExportAction::Format format, const QString &path, const SpendQuestion &question, const QString &lacks);

private:
    void tell(const QString &path, const QString &lacks, const Result<int> &rows);

    SpendBooks &m_books;
    MessageBar &m_messages;
    TaskScope m_tasks; // last
};

} // namespace steward
