// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/memberspage.h"

#include "app/board/board.h"
#include "app/exports/jsonwriter.h"
#include "app/session/session.h"
#include "ui/pages/members/memberdetail.h"
#include "ui/pages/members/memberwords.h"
#include "ui/support/cellparts.h"
#include "ui/support/clipboard.h"
#include "ui/support/datatable.h"
#include "ui/support/detailpane.h"
#include "ui/support/filterbar.h"
#include "ui/support/format.h"
#include "ui/support/rowactions.h"
#include "ui/support/servertext.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

using Col = MembersModel::Column;
using Kind = MemberRow::Kind;

constexpr int kChips = 7; // "owners" to "inactive-90"

Cell countCell(std::optional<qint64> value, bool atLeast = false)
{
    Cell cell;
    cell.text = !value ? Format::none() : atLeast ? u"\u2265 "_s + Format::count(*value) : Format::count(*value);
    cell.look = value && *value > 0 ? Cell::Look::Number : Cell::Look::FaintNumber;
    if (!value)
        cell.spoken = MembersPage::tr("not known");
    else if (atLeast)
        cell.tip = MembersPage::tr("Not all keys have been read yet");
    return cell;
}

Cell dateCell(std::optional<UnixSeconds> at)
{
    Cell cell;
    cell.look = Cell::Look::FaintNumber;
    cell.text = at ? Format::dayMonth(*at) : Format::none();
    if (at) {
        cell.spoken = Format::date(*at);
        cell.tip = Format::moment(*at);
    }
    return cell;
}

} // namespace

MembersPage::MembersPage(PageContext context, QWidget *parent)
    : ResourcePage(context, m_model, parent)
    , m_detail(new MemberDetail(context.session, pane(), this))
{
    for (const auto &filter : memberFilters().first(kChips))
        filters().addChip(QString(filter.id), QCoreApplication::translate("QuickFilters", filter.title));
    connect(m_detail, &MemberDetail::opened, this, &MembersPage::navigate);
    addVerbs();
    start({{u"name"_s, 230, 150, 3},
           {u"email"_s, 180, 100, 0, false, false},
           {u"role"_s, 104, 70, 0},
           {u"projects"_s, 76, 56, 0, true},
           {u"keys"_s, 58, 48, 0, true},
           {u"api_key_last_used_at"_s, 96, 70, 0, true},
           {u"state"_s, 178, 90, 0},
           {u"added_at"_s, 84, 60, 0, true, false},
           {u"expires_at"_s, 84, 60, 0, true, false}},
          Col::Name, Qt::AscendingOrder, false);
}

QString MembersPage::pageId() const
{
    return u"members"_s;
}

QString MembersPage::title() const
{
    return tr("Members");
}

PageHelp MembersPage::help() const
{
    return helpOf(
        tr("People and invitations in one table: what each may do, the projects they are in, the keys they own and "
           "when one of those keys was last used. Quick filters find owners, invitations that run out and people who "
           "have left but whose keys still work."),
        tr("People and invitations come from the service. Last use is that of a person’s keys, not a sign-in, which "
           "the service does not tell. Somebody who owns keys but is no longer a member is shown as having left."));
}

std::vector<ListKind> MembersPage::mainLists() const
{
    return {ListKind::Users, ListKind::Invites};
}

std::vector<ListKind> MembersPage::otherLists() const
{
    return {ListKind::ProjectUsers, ListKind::ProjectKeys, ListKind::AdminKeys, ListKind::Projects};
}

void MembersPage::takeRows(std::shared_ptr<const BoardRows> rows)
{
    m_model.setRowsSoon({rows, &rows->members}, rows->tableOrder);
}

void MembersPage::applyQuickFilters(const QStringList &ids)
{
    std::vector<bool (*)(const MemberRow &)> chosen;
    for (const QString &id : ids) {
        if (const auto *filter = findFilter(memberFilters(), id))
            chosen.push_back(filter->matches);
    }
    m_model.setQuickFilter(allOf(std::move(chosen)));
}

std::vector<int> MembersPage::quickFilterCounts() const
{
    return countMatches(memberFilters().first(kChips), m_model.rows());
}

Cell MembersPage::nameCell(const MemberRow &row) const
{
    Cell cell;
    cell.text = MemberWords::shownName(row);
    if (row.kind == Kind::Invitation) {
        cell.invitation = true;
        cell.spoken = tr("Invitation of %1").arg(cell.text);
        return cell;
    }
    cell.look = Cell::Look::Strong;
    cell.initials = row.name.isEmpty() && row.email.isEmpty() ? u"?"_s : cellparts::initials(cell.text);
    if (!row.name.isEmpty())
        cell.aside = servertext::shown(row.email);
    return cell;
}

Cell MembersPage::activeCell(const MemberRow &row) const
{
    Cell cell;
    cell.look = Cell::Look::FaintNumber;
    if (row.kind == Kind::Invitation) {
        cell.text =
            row.since > 0
                ? tr("sent %1", "how long ago an invitation was sent: sent 5 d").arg(Format::age(row.since, now()))
                : Format::none();
        cell.spoken = tr("sent %1", "in a sentence: sent 5 days ago").arg(Format::ago(row.since, now()));
        cell.tip = row.since > 0 ? Format::moment(row.since) : QString();
        return cell;
    }
    if (!row.lastActive) {
        cell.text = Format::none();
        cell.spoken = tr("no use of an API key is known");
        return cell;
    }
    cell.text = Format::age(row.lastActive, now());
    cell.spoken = Format::ago(row.lastActive, now());
    cell.tip = Format::moment(*row.lastActive);
    return cell;
}

Cell MembersPage::cellAt(int index, int column) const
{
    const MemberRow &row = m_model.rowAt(index);
    Cell cell;
    switch (static_cast<Col>(column)) {
    case Col::Name:
        cell = nameCell(row);
        break;
    case Col::Email:
        cell.text = servertext::shown(row.email);
        break;
    case Col::Role:
        cell.text = row.kind == Kind::Former ? Format::none() : servertext::shown(roleTitle(row));
        cell.icon = row.isOwner() ? "shield"_L1 : QLatin1StringView();
        cell.tip = row.kind == Kind::Former ? QString() : MemberWords::roleMeaning(row);
        break;
    case Col::Projects:
        cell = countCell(row.projectsKnown ? std::optional<qint64>(row.projects.size()) : std::nullopt);
        break;
    case Col::Keys:
        cell = countCell(row.keys, row.keys && !row.keysComplete);
        break;
    case Col::LastActive:
        cell = activeCell(row);
        break;
    case Col::State:
        if (const auto pill = MemberWords::statePill(row, now()))
            cell.pills.push_back(*pill);
        else
            cell.text = memberStateTitle(row.state);
        cell.look = Cell::Look::Faint;
        if (row.expiresAt)
            cell.tip = Format::moment(*row.expiresAt);
        break;
    case Col::Since:
        cell = dateCell(row.since > 0 ? std::optional(row.since) : std::nullopt);
        break;
    case Col::Expires:
        cell = dateCell(row.expiresAt);
        break;
    }
    markStale(cell, staleSince({row.kind == Kind::Invitation ? ListKind::Invites : ListKind::Users, {}}));
    return cell;
}

void MembersPage::showSelection(const QStringList &ids)
{
    if (ids.size() == 1) {
        if (const MemberRow *row = m_model.find(ids.constFirst())) {
            m_detail->load(*row, now());
            return;
        }
    }
    if (ids.isEmpty())
        pane().showNothing(tr("Nobody selected"),
                           tr("Select a person or an invitation to see projects, keys and what the role means."));
    else
        showSummary(ids);
}

void MembersPage::showSummary(const QStringList &ids)
{
    int people = 0, invitations = 0, owners = 0, left = 0;
    qint64 keys = 0;
    QSet<QString> projects;
    for (const QString &id : ids) {
        const MemberRow *row = m_model.find(id);
        if (!row)
            continue;
        people += row->kind == Kind::Person;
        invitations += row->kind == Kind::Invitation;
        left += row->kind == Kind::Former;
        owners += row->isOwner();
        keys += row->keys.value_or(0);
        for (const MemberProject &project : row->projects)
            projects.insert(project.id);
    }
    pane().showSummary(rowsText(static_cast<int>(ids.size())),
                       {{tr("People"), Format::count(people)},
                        {tr("Owners"), Format::count(owners)},
                        {tr("Invitations"), Format::count(invitations)},
                        {tr("Left", "people who left and own keys"), Format::count(left)},
                        {tr("Projects"), Format::count(projects.size())},
                        {tr("Keys"), Format::count(keys)}},
                       keys == 0 ? QString() : tr("Keys stop working when their owners lose access."));
}

QStringList MembersPage::addressesOf(const QStringList &ids) const
{
    QStringList addresses;
    for (const QString &id : ids) {
        if (const MemberRow *row = m_model.find(id); row && !row->email.isEmpty())
            addresses += row->email;
    }
    return addresses;
}

QString MembersPage::selectedText(int count) const
{
    return tr("%Ln row(s) selected", nullptr, count);
}

int MembersPage::countOf(Kind kind) const
{
    return static_cast<int>(std::count_if(m_model.rows().begin(), m_model.rows().end(),
                                          [kind](const MemberRow &row) { return row.kind == kind; }));
}

int MembersPage::count() const
{
    return ResourcePage::count() < 0 ? -1 : countOf(Kind::Person);
}

int MembersPage::attention() const
{
    return static_cast<int>(std::count_if(m_model.rows().begin(), m_model.rows().end(), [](const MemberRow &row) {
        return row.state == MemberRow::State::Left || row.state == MemberRow::State::Expired;
    }));
}

bool MembersPage::attentionIsUrgent() const
{
    return countOf(Kind::Former) > 0;
}

QString MembersPage::facts() const
{
    if (m_model.totalCount() == 0)
        return state() == State::Loading ? tr("first reading") : QString();
    QStringList parts{tr("%Ln people", "a number of persons", countOf(Kind::Person))};
    const auto open = std::count_if(m_model.rows().begin(), m_model.rows().end(),
                                    [](const MemberRow &row) { return row.isOpenInvitation(); });
    if (open > 0)
        parts += tr("%Ln invitation(s)", nullptr, static_cast<int>(open));
    if (const int former = countOf(Kind::Former); former > 0)
        parts += tr("%Ln left with keys", nullptr, former);
    return parts.join(u", "_s);
}

QString MembersPage::rowsText(int count) const
{
    return tr("%Ln row(s)", nullptr, count);
}

ExportAction::Json MembersPage::json() const
{
    return &membersAsJson;
}

QString MembersPage::filterPlaceholder() const
{
    return tr("Filter people");
}

QString MembersPage::emptyTitle() const
{
    return tr("Nobody is in this organization");
}

QLatin1StringView MembersPage::emptyIcon() const
{
    return "users"_L1;
}

} // namespace steward

#include "moc_memberspage.cpp"
