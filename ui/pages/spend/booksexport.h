// SPDX-License-Identifier: GPL-3.0-or-later
// The billed costs of the period that is shown, whole, in the columns that other programs read: FOCUS for chargeback
// tools, the service's own dashboard export for spreadsheets built on it. Says when days are missing or may still
// change. Written off the GUI thread, whole or not at all. Owned by the Spend page; GUI thread.
#pragma once

#include "app/async/taskscope.h"
#include "app/base/result.h"
#include "app/organization/period.h"

#include <functional>
#include <QObject>

class QMenu;

namespace steward {

class MessageBar;
class Session;

class BooksExport final : public QObject
{
    Q_OBJECT
public:
    enum class Format { Focus, Dashboard };
    /// \a days: those that are shown. \a budgetDay: as of Policy.
    BooksExport(Session &session, std::function<Period()> days, std::function<int()> budgetDay, MessageBar &messages,
                QWidget *page);
    void addTo(QMenu &menu);
    void ask(Format format);
    void write(Format format, const QString &path);

private:
    void tell(const QString &path, const Result<bool> &complete);

    Session &m_session;
    std::function<Period()> m_days;
    std::function<int()> m_budgetDay;
    MessageBar &m_messages;
    QWidget *m_page;
    TaskScope m_tasks; // last
};

} // namespace steward
