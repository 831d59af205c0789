// SPDX-License-Identifier: GPL-3.0-or-later
// The pane of the Journal page: one row of the journal in full, with its request and its place in the chain, and what
// can be done about it now. Child of its page. GUI thread.
#pragma once

#include "app/changes/journalledger.h"

#include <QObject>

namespace steward {

class DetailPane;
class FactList;
class LinkButton;
class Session;
class TextLabel;

class JournalDetail final : public QObject
{
    Q_OBJECT
public:
    JournalDetail(Session &session, DetailPane &pane, QObject *parent = nullptr);
    /// \a plan: of the row; may be null.
    void show(const JournalRow &row, const PlanRecord *plan);

Q_SIGNALS:
    void planFilterRequested(const QString &planId);

private:
    Session &m_session;
    DetailPane &m_pane;
    FactList *m_facts;
    TextLabel *m_when, *m_who, *m_connection, *m_place, *m_took, *m_answer, *m_told;
    LinkButton *m_plan;
    TextLabel *m_operationTitle, *m_operation, *m_idTitle, *m_id, *m_hash;
    LinkButton *m_copyId;
    QString m_planId;
};

} // namespace steward
