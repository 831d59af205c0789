// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane shows of one project: facts, the person's own class, cost centre and note (which stay as typed while a
// refresh arrives or a save fails), and its people, service accounts and keys, each leading to its page. Fills the pane
// of its page and lives as long. GUI thread.
#pragma once

#include "app/base/result.h"
#include "app/organization/projectrow.h"
#include "ui/support/consolepage.h"

#include <QHash>
#include <QObject>

class QComboBox;

namespace steward {

class CellList;
class DetailPane;
class DraftEditor;
class FactList;
class NoteBox;
class Organization;
class TextLabel;
class UsageBar;

class ProjectDetail final : public QObject
{
    Q_OBJECT
public:
    ProjectDetail(Session &session, DetailPane &pane, QObject *parent);

    void load(const ProjectRow &row, UnixSeconds now);
    void leave();   ///< no single project is shown any more: what was typed is saved
    void saveAll(); ///< the page is about to go: what was typed and is not saved yet
    void saveDone(const ProjectLabel &label, const QString &part, const Result<> &result);
    [[nodiscard]] ProjectLabel labelOf(const QString &projectId) const; ///< as stored
    [[nodiscard]] QStringList costCentres() const;                      ///< those in use, for suggestions

Q_SIGNALS:
    void opened(const steward::Target &target);
    /// \a part: "class", "cost-centre" or "note"
    void labelChanged(const steward::ProjectLabel &label, const QString &part);

private:
    void build();
    void loadFacts(const ProjectRow &row, UnixSeconds now);
    void loadLimit(const ProjectRow &row);
    void loadLists(const ProjectRow &row, UnixSeconds now);
    [[nodiscard]] const Organization &organization() const;

    Session &m_session;
    DetailPane &m_pane;
    QString m_id;
    QHash<QString, ProjectLabel> m_saving; ///< what the store is being given
    NoteBox *m_limitNote;
    FactList *m_facts;
    QComboBox *m_class;
    DraftEditor *m_costCentre, *m_note;
    TextLabel *m_classState, *m_status, *m_created, *m_people, *m_accounts, *m_keys, *m_activity;
    UsageBar *m_spend;
    CellList *m_peopleList, *m_accountList, *m_keyList;
};

} // namespace steward
