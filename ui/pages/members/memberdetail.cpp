// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/memberdetail.h"

#include "app/organization/keyrow.h"
#include "app/organization/membersmodel.h"
#include "app/organization/projectinfo.h"
#include "app/session/session.h"
#include "ui/pages/members/memberwords.h"
#include "ui/support/celllist.h"
#include "ui/support/clipboard.h"
#include "ui/support/detailpane.h"
#include "ui/support/factlist.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"
#include "ui/support/icons.h"
#include "ui/support/notebox.h"
#include "ui/support/servertext.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

using Kind = MemberRow::Kind;
using State = MemberRow::State;

MemberDetail::MemberDetail(Session &session, DetailPane &pane, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_pane(pane)
{
    build();
    connect(m_copyMessage, &QPushButton::clicked, this, [this] { clipboard::copy(m_message); });
    connect(m_projectList, &CellList::opened, this, &MemberDetail::opened);
    connect(m_keyList, &CellList::opened, this, &MemberDetail::opened);
}

void MemberDetail::build()
{
    QVBoxLayout *column = m_pane.addColumnTab(u"details"_s, tr("Details"));
    m_note = new NoteBox;
    m_note->setObjectName(u"memberNote"_s);
    column->addWidget(m_note);
    m_facts = new FactList;
    m_address = m_facts->addText(tr("Address"));
    m_role = m_facts->addText(tr("Role"));
    m_meaning = m_facts->addText(QString());
    m_meaning->setObjectName(u"roleMeaning"_s);
    m_since = m_facts->addText(tr("Since"));
    m_since->setObjectName(u"memberSince"_s);
    m_expires = m_facts->addText(tr("Expires"));
    m_active = m_facts->addText(tr("Last active"));
    m_keys = m_facts->addText(tr("Keys"));
    m_directory = m_facts->addText(tr("Directory"));
    column->addWidget(m_facts);
    m_copyMessage = new QPushButton(icons::icon("copy"_L1), tr("Copy a message to send by hand"));
    m_copyMessage->setObjectName(u"copyMessage"_s);
    column->addWidget(m_copyMessage, 0, Qt::AlignLeft);
    column->addStretch(1);

    m_projectList = new CellList(tr("Projects of the person"), 92, false);
    m_projectList->setObjectName(u"projectList"_s);
    m_keyList = new CellList(tr("Keys of the person"), 64, true);
    m_keyList->setObjectName(u"keyList"_s);
    m_pane.addTab(u"projects"_s, tr("Projects"), m_projectList);
    m_pane.addTab(u"keys"_s, tr("Keys"), m_keyList);
}

void MemberDetail::load(const MemberRow &row, UnixSeconds now)
{
    std::vector<Pill> pills;
    if (row.isOwner())
        pills.push_back({"shield"_L1, tr("Owner"), Tone::Info, {}});
    if (const auto state = MemberWords::statePill(row, now))
        pills.push_back(*state);
    m_pane.showRow(MemberWords::shownName(row), std::move(pills), row.id);
    loadProjects(row);
    loadFacts(row, now);
    loadNote(row, now);
    m_message =
        row.kind == Kind::Invitation ? MemberWords::invitationMessage(row, m_session.connection().name) : QString();
    m_copyMessage->setVisible(row.kind == Kind::Invitation && row.state != State::Accepted);
}

void MemberDetail::loadFacts(const MemberRow &row, UnixSeconds now)
{
    const bool invitation = row.kind == Kind::Invitation;
    const bool former = row.kind == Kind::Former;
    FactList::setFact(m_address, servertext::shownOr(row.email, tr("not known")));
    FactList::setFact(m_role, former ? tr("not in the organization") : servertext::shown(roleTitle(row)));
    FactList::setFact(m_meaning, former ? QString() : MemberWords::roleMeaning(row));
    m_facts->setRowShown(m_meaning, !former);
    QString since = tr("not known");
    if (row.since > 0)
        since = invitation ? tr("invited %1").arg(Format::ago(row.since, now)) : Format::date(row.since);
    FactList::setFact(m_since, since, row.since > 0 ? Format::moment(row.since) : QString());
    m_facts->setRowShown(m_since, !former);
    m_facts->setRowShown(m_expires, invitation);
    if (invitation)
        FactList::setFact(m_expires, row.expiresAt ? Format::ago(row.expiresAt, now) : tr("not known"),
                          row.expiresAt ? Format::moment(*row.expiresAt) : QString(),
                          row.state == State::Expired ? std::optional(Tone::Danger) : std::nullopt);
    FactList::setFact(m_active, row.lastActive ? Format::ago(row.lastActive, now) : tr("no use of an API key is known"),
                      row.lastActive ? Format::moment(*row.lastActive) : QString());
    m_facts->setRowShown(m_active, !invitation);
    const int seen = loadKeys(row, now);
    FactList::setFact(m_keys, row.keys || seen > 0
                                  ? tr("%Ln key(s)", nullptr, row.keys.value_or(seen)) +
                                        (row.keysComplete ? QString() : u' ' + tr("so far; not all have been read"))
                                  : tr("not known"));
    m_facts->setRowShown(m_keys, !invitation);
    FactList::setFact(m_directory, tr("Managed by your identity provider: to be changed there."));
    m_facts->setRowShown(m_directory, row.isScimManaged);
}

void MemberDetail::loadNote(const MemberRow &row, UnixSeconds now)
{
    m_note->setVisible(row.state == State::Left || row.state == State::Expired ||
                       (row.state == State::Inactive && row.isOwner()));
    if (row.state == State::Left) {
        m_note->setNote(
            Tone::Danger, "user-x"_L1, tr("Has left, keys still work"),
            row.lastActive
                ? tr("Last used %1. Whoever has a copy can go on using them.").arg(Format::ago(row.lastActive, now))
                : tr("Whoever has a copy can go on using them."));
    } else if (row.state == State::Expired) {
        m_note->setNote(Tone::Danger, "mail"_L1, tr("This invitation has expired"),
                        tr("The service cannot send it again; a new one has to be made in its place."));
    } else if (row.state == State::Inactive) {
        m_note->setNote(
            Tone::Warning, "clock"_L1, tr("An owner who is not active"),
            tr("Owners may change everything. Last use of an API key: %1.").arg(Format::ago(row.lastActive, now)));
    }
}

void MemberDetail::loadProjects(const MemberRow &row)
{
    const auto infos = projectInfos(m_session.organization().snapshot());
    std::vector<CellListModel::Row> rows;
    for (const MemberProject &project : row.projects) {
        const ProjectInfo info = infos.value(project.id);
        Cell cell;
        cell.text = servertext::shownOr(project.name.isEmpty() ? info.name : project.name, project.id);
        cell.place = info.environment;
        cell.look = Cell::Look::Strong;
        cell.spoken = cell.text + u", "_s + environmentTitle(info.environment);
        Cell role;
        role.text = servertext::shown(project.role);
        role.look = Cell::Look::FaintNumber;
        rows.push_back({project.id, {u"projects"_s, project.id, {}}, {cell, role}});
    }
    m_pane.setTabCount(u"projects"_s,
                       row.projectsKnown ? std::optional(static_cast<int>(row.projects.size())) : std::nullopt);
    QString none = row.kind == Kind::Invitation ? tr("The invitation names no project.") : tr("In no project.");
    m_projectList->setRows(std::move(rows), row.projectsKnown ? none : tr("Not read yet."));
}

int MemberDetail::loadKeys(const MemberRow &row, UnixSeconds now)
{
    const Snapshot &snapshot = m_session.organization().snapshot();
    const auto infos = projectInfos(snapshot);
    std::vector<CellListModel::Row> rows;
    const auto add = [&](const QString &id, const QString &name, const QString &redacted,
                         std::optional<UnixSeconds> used, const QString &second,
                         std::optional<EnvironmentClass> place) {
        Cell cell;
        cell.text = servertext::shownOr(name, tr("(no name)"));
        if (const QString tail = keyTail(redacted); !tail.isEmpty())
            cell.tail = u'\u2026' + servertext::shown(tail);
        cell.look = Cell::Look::Strong;
        cell.second = second;
        cell.place = place;
        Cell end;
        end.text = Format::age(used, now);
        end.look = Cell::Look::FaintNumber;
        end.spoken = tr("used %1").arg(Format::ago(used, now));
        rows.push_back({id, {u"keys"_s, id, {}}, {cell, end}});
    };
    for (const InProject<ProjectKey> &each : snapshot.projectKeys) {
        if (each.value.ownerUserId != row.id || row.id.isEmpty())
            continue;
        const ProjectInfo info = infos.value(each.projectId);
        if (!info.archived)
            add(each.value.id, each.value.name, each.value.redactedValue, each.value.lastUsedAt,
                servertext::shownOr(info.name, each.projectId), info.environment);
    }
    for (const AdminKey &key : snapshot.adminKeys) {
        if (key.ownerId == row.id && !row.id.isEmpty())
            add(key.id, key.name, key.redactedValue, key.lastUsedAt, tr("Admin key"), std::nullopt);
    }
    const int count = static_cast<int>(rows.size());
    const bool invitation = row.kind == Kind::Invitation;
    m_pane.setTabCount(u"keys"_s, invitation ? std::nullopt : row.keys ? row.keys : std::optional(count));
    m_keyList->setRows(std::move(rows), invitation         ? tr("Somebody who is invited has no keys yet.")
                                        : row.keysComplete ? tr("Owns no keys.")
                                                           : tr("None read so far; not all lists have arrived."));
    return count;
}

} // namespace steward

#include "moc_memberdetail.cpp"
