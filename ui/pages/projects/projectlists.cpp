// SPDX-License-Identifier: GPL-3.0-or-later
// The lists in a project's pane: its people, service accounts and keys.
#include "ui/pages/projects/projectdetail.h"

#include "app/organization/keyrow.h"
#include "app/organization/membership.h"
#include "app/session/session.h"
#include "ui/support/celllist.h"
#include "ui/support/cellparts.h"
#include "ui/support/detailpane.h"
#include "ui/support/format.h"
#include "ui/support/servertext.h"

#include <algorithm>
#include <QCollator>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

using Rows = std::vector<CellListModel::Row>;

void sortByName(Rows &rows)
{
    const QCollator collator(Format::locale());
    std::stable_sort(rows.begin(), rows.end(), [&](const CellListModel::Row &a, const CellListModel::Row &b) {
        return collator.compare(a.cells.front().text, b.cells.front().text) < 0;
    });
}

Cell endCell(const QString &text)
{
    Cell cell;
    cell.text = text;
    cell.look = Cell::Look::FaintNumber;
    return cell;
}

Rows peopleOf(const Snapshot &snapshot, const QString &projectId)
{
    // The project's own list where it was read, else what the users list says of each person.
    Rows rows;
    const auto add = [&rows](const QString &id, const QString &name, const QString &email, const QString &role) {
        Cell cell;
        cell.text = servertext::shown(name.isEmpty() ? email : name);
        cell.second = servertext::shownOr(email, ProjectDetail::tr("no address"));
        cell.initials = cellparts::initials(cell.text);
        cell.look = Cell::Look::Strong;
        rows.push_back({id, {u"members"_s, id, {}}, {cell, endCell(servertext::shown(role))}});
    };
    if (snapshot.states.value({ListKind::ProjectUsers, projectId}).fetchedAt > 0) {
        for (const InProject<ProjectUser> &each : snapshot.projectUsers.of(projectId))
            add(each.value.id, each.value.name, each.value.email, each.value.role);
    } else {
        for (const User &user : snapshot.users) {
            const auto it = std::find_if(user.projects.begin(), user.projects.end(),
                                         [&](const UserProject &project) { return project.id == projectId; });
            if (it != user.projects.end() && !user.isServiceAccount)
                add(user.id, user.name, user.email, it->role);
        }
    }
    sortByName(rows);
    return rows;
}

Rows accountsOf(const Snapshot &snapshot, const QString &projectId)
{
    Rows rows;
    const auto keys = snapshot.projectKeys.of(projectId);
    for (const InProject<ServiceAccount> &each : snapshot.serviceAccounts.of(projectId)) {
        int count = 0;
        QString firstKey;
        for (const InProject<ProjectKey> &key : keys) {
            if (key.value.ownerServiceAccountId != each.value.id)
                continue;
            ++count;
            if (firstKey.isEmpty())
                firstKey = key.value.id;
        }
        Cell cell;
        cell.text = servertext::shown(each.value.name);
        cell.icon = "bot"_L1;
        cell.look = Cell::Look::Strong;
        cell.second = ProjectDetail::tr("%Ln key(s)", nullptr, count);
        const Target target = firstKey.isEmpty() ? Target{} : Target{u"keys"_s, firstKey, {}};
        rows.push_back({each.value.id, target, {cell, endCell(servertext::shown(each.value.role))}});
    }
    sortByName(rows);
    return rows;
}

Rows keysOf(const Snapshot &snapshot, const QString &projectId, UnixSeconds now)
{
    Rows rows;
    for (const InProject<ProjectKey> &each : snapshot.projectKeys.of(projectId)) {
        const ProjectKey &key = each.value;
        const bool account = key.ownerType == "service_account"_L1;
        Cell cell;
        cell.text = servertext::shownOr(key.name, ProjectDetail::tr("(no name)"));
        if (const QString tail = keyTail(key.redactedValue); !tail.isEmpty())
            cell.tail = u'\u2026' + servertext::shown(tail);
        cell.icon = account ? "bot"_L1 : "user"_L1;
        cell.look = Cell::Look::Strong;
        cell.second = servertext::shownOr(account                       ? key.ownerServiceAccountName
                                          : key.ownerUserName.isEmpty() ? key.ownerUserEmail
                                                                        : key.ownerUserName,
                                          ProjectDetail::tr("(owner unknown)"));
        Cell used = endCell(Format::age(key.lastUsedAt, now));
        used.spoken = ProjectDetail::tr("used %1").arg(Format::ago(key.lastUsedAt, now));
        if (key.lastUsedAt)
            used.tip = Format::moment(*key.lastUsedAt);
        rows.push_back({key.id, {u"keys"_s, key.id, {}}, {cell, used}});
    }
    sortByName(rows);
    return rows;
}

} // namespace

void ProjectDetail::loadLists(const ProjectRow &row, UnixSeconds now)
{
    const Snapshot &snapshot = organization().snapshot();
    const auto arrived = [&](ListKind kind) { return snapshot.states.value({kind, row.id}).fetchedAt > 0; };
    const QString waiting =
        row.archived ? tr("The service lists nothing of an archived project.") : tr("Not read yet.");

    Rows people = peopleOf(snapshot, row.id);
    m_pane.setTabCount(u"people"_s, row.people);
    m_peopleList->setRows(std::move(people), row.people ? tr("Nobody is in this project.") : waiting);
    m_pane.setTabCount(u"accounts"_s, row.serviceAccounts);
    m_accountList->setRows(accountsOf(snapshot, row.id),
                           arrived(ListKind::ServiceAccounts) ? tr("This project has no service accounts.") : waiting);
    m_pane.setTabCount(u"keys"_s, row.keys);
    m_keyList->setRows(keysOf(snapshot, row.id, now),
                       arrived(ListKind::ProjectKeys) ? tr("This project has no keys.") : waiting);
}

} // namespace steward
