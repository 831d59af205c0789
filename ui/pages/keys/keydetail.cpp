// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/keydetail.h"

#include "app/organization/keysmodel.h"
#include "app/organization/projectinfo.h"
#include "app/session/session.h"
#include "ui/pages/keys/keywords.h"
#include "ui/pages/keys/systemseditor.h"
#include "ui/support/detailpane.h"
#include "ui/support/drafteditor.h"
#include "ui/support/errortext.h"
#include "ui/support/factlist.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"
#include "ui/support/linkbutton.h"
#include "ui/support/notebox.h"
#include "ui/support/servertext.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

KeyDetail::KeyDetail(Session &session, DetailPane &pane, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_pane(pane)
{
    build();
    connect(m_project, &QToolButton::clicked, this, [this] { Q_EMIT opened({u"projects"_s, m_projectId, {}}); });
    connect(m_owner, &QToolButton::clicked, this, [this] { Q_EMIT opened({u"members"_s, m_ownerId, {}}); });
    connect(m_note, &DraftEditor::saveRequested, this, [this](const QString &id, const QString &text) {
        Q_EMIT noteChanged({id, text});
    });
}

void KeyDetail::build()
{
    QVBoxLayout *column = m_pane.addColumnTab(u"details"_s, tr("Details"));
    m_warning = new NoteBox;
    m_warning->setObjectName(u"keyWarning"_s);
    column->addWidget(m_warning);
    m_facts = new FactList;
    m_project = m_facts->addLink(tr("Project"));
    m_project->setObjectName(u"projectLink"_s);
    m_kind = m_facts->addText(tr("Kind"));
    m_owner = m_facts->addLink(tr("Owner"));
    m_owner->setObjectName(u"ownerLink"_s);
    m_ownerText = m_facts->addText(tr("Owner"));
    m_created = m_facts->addText(tr("Created"));
    m_age = m_facts->addText(tr("Age"));
    m_age->setObjectName(u"keyAge"_s);
    m_expires = m_facts->addText(tr("Expires"));
    m_used = m_facts->addText(tr("Last used"));
    m_systemsFact = m_facts->addText(tr("Systems"));
    column->addWidget(m_facts);
    auto *noteTitle = new TextLabel(TextSize::Body, QFont::DemiBold);
    noteTitle->setText(tr("Note"));
    column->addWidget(noteTitle);
    m_note = new DraftEditor(tr("Note on this key"), DraftEditor::Lines::Several);
    m_note->setObjectName(u"noteEditor"_s);
    m_note->setPlaceholder(tr("Kept on this computer only"));
    noteTitle->setBuddy(m_note);
    column->addWidget(m_note);
    column->addStretch(1);
    m_systems = new SystemsEditor;
    m_pane.addTab(u"systems"_s, tr("Systems"), m_systems);
}

void KeyDetail::load(const KeyRow &row, UnixSeconds now)
{
    m_projectId = row.projectId;
    m_ownerId = row.ownerId;
    const bool admin = row.kind == KeyRow::Kind::Admin;
    std::vector<Pill> pills;
    if (!admin)
        pills.push_back({{}, environmentTitle(row.environment), Tone::Neutral, row.environment});
    for (Pill &pill : KeyWords::pills(row))
        pills.push_back(std::move(pill));
    const QString tail = KeyWords::shownTail(row);
    m_pane.showRow(tail.isEmpty() ? KeyWords::shownName(row) : KeyWords::shownName(row) + u' ' + tail, std::move(pills),
                   row.id);

    const auto flags = attention(row);
    m_warning->setVisible(!flags.empty());
    if (!flags.empty()) {
        const Pill pill = KeyWords::pill(flags.front());
        const KeyWords::Note note = KeyWords::note(row, flags.front(), now);
        m_warning->setNote(pill.tone, pill.icon, note.title, note.text);
    }

    m_project->setLink(servertext::shown(row.projectName));
    m_facts->setRowShown(m_project, !admin);
    FactList::setFact(m_kind, admin                                            ? tr("admin key of the organization")
                              : row.ownerKind == KeyRow::Owner::Person         ? tr("personal key")
                              : row.ownerKind == KeyRow::Owner::ServiceAccount ? tr("key of a service account")
                                                                               : tr("not known"));
    // Only people have a page of their own to lead to.
    const bool person = row.ownerKind == KeyRow::Owner::Person && !row.ownerId.isEmpty();
    m_owner->setLink(KeyWords::shownOwner(row));
    m_facts->setRowShown(m_owner, person);
    m_facts->setRowShown(m_ownerText, !person);
    FactList::setFact(m_ownerText, KeyWords::shownOwner(row));
    FactList::setFact(m_created, Format::date(row.createdAt), Format::moment(row.createdAt));
    const bool old = row.has(KeyFlag::OlderThanPolicy);
    QString age = tr("%Ln day(s)", nullptr, row.ageDays);
    if (row.policyDays > 0)
        age = tr("%1, policy %2").arg(age, Format::count(row.policyDays));
    FactList::setFact(m_age, age, {}, old ? std::optional(Tone::Warning) : std::nullopt);
    if (row.expiresAt)
        FactList::setFact(m_expires, tr("%1, %2").arg(Format::date(*row.expiresAt), Format::ago(row.expiresAt, now)),
                          Format::moment(*row.expiresAt));
    else
        FactList::setFact(m_expires, tr("never"));
    FactList::setFact(m_used, Format::ago(row.lastUsedAt, now),
                      row.lastUsedAt ? Format::moment(*row.lastUsedAt) : QString());
    FactList::setFact(m_systemsFact,
                      row.systems > 0 ? tr("%Ln listed", "systems that use a key", row.systems) : tr("none listed"));
    m_note->load(row.id, row.note);

    std::vector<KeySystem> systems;
    for (const KeySystem &system : m_session.organization().snapshot().local.systems) {
        if (system.keyId == row.id)
            systems.push_back(system);
    }
    m_pane.setTabCount(u"systems"_s, static_cast<int>(systems.size()));
    m_systems->load(row.id, std::move(systems));
}

void KeyDetail::leave()
{
    m_note->load({}, {});
    m_systems->load({}, {});
}

void KeyDetail::saveAll()
{
    m_note->saveAll();
    m_systems->saveAll();
}

void KeyDetail::noteSaved(const KeyNote &note, const Result<> &result)
{
    if (result)
        m_note->setSaved(note.keyId, note.note);
    else
        m_note->setFailed(note.keyId, ErrorText::of(result.error()).sentence());
}

} // namespace steward

#include "moc_keydetail.cpp"
