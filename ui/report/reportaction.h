// SPDX-License-Identifier: GPL-3.0-or-later
// 'Monthly report…': asks for the period and the file, makes the report and writes it whole or not at all; what became
// of it stands in the message bar of its page. Child of the page. GUI thread.
#pragma once

#include "app/async/taskscope.h"
#include "app/base/result.h"
#include "app/organization/period.h"

#include <functional>
#include <QAction>

namespace steward {

class MessageBar;
class Session;

class ReportAction final : public QAction
{
    Q_OBJECT
public:
    ReportAction(Session &session, std::function<int()> budgetDay, MessageBar &messages, QWidget *page);

    /// Without asking. Refused when the period is not complete unless \a incomplete.
    void write(const Period &period, const QString &path, bool incomplete);
    [[nodiscard]] bool isWriting() const { return m_writing; }

private:
    void ask();
    void askFile(const Period &period, bool incomplete);
    void tell(const QString &path, const Period &period, const Result<> &result);

    Session &m_session;
    std::function<int()> m_budgetDay;
    MessageBar &m_messages;
    QWidget *m_page;
    bool m_writing = false;
    TaskScope m_tasks; // last
};

} // namespace steward
