// SPDX-License-Identifier: GPL-3.0-or-later
// The billed costs of the period that is shown, and of what the page is filtered to, in the columns that other programs
// read: FOCUS for chargeback tools, the service's own dashboard export for spreadsheets built on it. Says when days are
// missing or may still change; refuses what the bill does not tell (people). Written off the GUI thread, whole or not at all. Owned by the Spend page; GUI thread.
#pragma once

#include "app/archive/spend/spendquestion.h"
#include "app/async/taskscope.h"
#include "app/base/result.h"
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
    struct View final ///< what is shown
    {
        Period days;
        std::vector<SpendFilter> filters;
    };
    /// \a budgetDay: as of Policy.
    BooksExport(Session &session, std::function<View()> view, std::function<int()> budgetDay, MessageBar &messages,
                QWidget *page);
    void addTo(QMenu &menu);
    void ask(Format format); ///< for a file; what is shown now is written, whatever is shown when one is chosen

private:
    void write(Format format, const View &view, const QString &path);
    void tell(const QString &path, bool isFiltered, const Result<bool> &complete);
    void refuse(SpendGrouping filter);

    Session &m_session;
    std::function<View()> m_view;
    std::function<int()> m_budgetDay;
    MessageBar &m_messages;
    QWidget *m_page;
    TaskScope m_tasks; // last
};

} // namespace steward
