// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane shows of one key: what follows from its data, facts, the person's note and the systems that use it.
// Fills the pane of its page and lives as long. GUI thread.
#pragma once

#include "app/base/result.h"
#include "app/organization/keyrow.h"
#include "ui/support/consolepage.h"

#include <QObject>

namespace steward {

class DetailPane;
class DraftEditor;
class FactList;
class LinkButton;
class NoteBox;
class SystemsEditor;
class TextLabel;

class KeyDetail final : public QObject
{
    Q_OBJECT
public:
    KeyDetail(Session &session, DetailPane &pane, QObject *parent);

    void load(const KeyRow &row, UnixSeconds now);
    void saveAll(); ///< the page is about to go: what was typed and is not saved yet
    void leave();   ///< no single key is shown any more: what was typed is saved
    void noteSaved(const KeyNote &note, const Result<> &result);
    [[nodiscard]] SystemsEditor &systems() { return *m_systems; }

Q_SIGNALS:
    void opened(const steward::Target &target);
    void noteChanged(const steward::KeyNote &note);

private:
    void build();
    Session &m_session;
    DetailPane &m_pane;
    QString m_projectId, m_ownerId;
    NoteBox *m_warning;
    FactList *m_facts;
    LinkButton *m_project, *m_owner;
    TextLabel *m_kind, *m_ownerText, *m_created, *m_age, *m_expires, *m_used, *m_systemsFact;
    DraftEditor *m_note;
    SystemsEditor *m_systems;
};

} // namespace steward
