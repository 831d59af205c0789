// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane shows of one person or invitation: what the role means, since when, and the projects and keys, each
// leading to its page. Fills the pane of its page and lives as long. GUI thread.
#pragma once

#include "app/organization/memberrow.h"
#include "ui/support/consolepage.h"

#include <QObject>

class QPushButton;

namespace steward {

class CellList;
class DetailPane;
class FactList;
class NoteBox;
class TextLabel;

class MemberDetail final : public QObject
{
    Q_OBJECT
public:
    MemberDetail(Session &session, DetailPane &pane, QObject *parent);
    void load(const MemberRow &row, UnixSeconds now);

Q_SIGNALS:
    void opened(const steward::Target &target);

private:
    void build();
    void loadFacts(const MemberRow &row, UnixSeconds now);
    void loadNote(const MemberRow &row, UnixSeconds now);
    void loadProjects(const MemberRow &row);
    int loadKeys(const MemberRow &row, UnixSeconds now); ///< how many

    Session &m_session;
    DetailPane &m_pane;
    QString m_message;
    NoteBox *m_note;
    FactList *m_facts;
    TextLabel *m_address, *m_role, *m_meaning, *m_since, *m_expires, *m_active, *m_keys, *m_directory;
    QPushButton *m_copyMessage;
    CellList *m_projectList, *m_keyList;
};

} // namespace steward
