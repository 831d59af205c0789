// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/keyspage.h"

#include "app/board/board.h"
#include "app/exports/jsonwriter.h"
#include "app/organization/projectinfo.h"
#include "app/session/localstore.h"
#include "app/session/session.h"
#include "ui/pages/keys/keydetail.h"
#include "ui/pages/keys/keywords.h"
#include "ui/pages/keys/systemseditor.h"
#include "ui/pages/keys/systemstransfer.h"
#include "ui/support/datatable.h"
#include "ui/support/detailpane.h"
#include "ui/support/filterbar.h"
#include "ui/support/format.h"
#include "ui/support/icons.h"
#include "ui/support/servertext.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

using Col = KeysModel::Column;

constexpr int kChips = 5; // "never-used" to "older-than-policy"

} // namespace

KeysPage::KeysPage(PageContext context, QWidget *parent)
    : ResourcePage(context, m_model, parent)
    , m_detail(new KeyDetail(context.session, pane(), this))
{
    for (const auto &filter : keyFilters().first(kChips))
        filters().addChip(QString(filter.id), QCoreApplication::translate("QuickFilters", filter.title));

    auto *systems = new SystemsTransfer(context.session, m_model, messages(), this);
    auto *button = new QPushButton(icons::icon("list-checks"_L1), tr("Systems"), this);
    button->setObjectName(u"systemsButton"_s);
    button->setAccessibleName(tr("Inventory of systems"));
    button->setMenu(&systems->menu());
    headButtons().addWidget(button);
    connect(&m_detail->systems(), &SystemsEditor::csvRequested, systems, &SystemsTransfer::popup);

    connect(&m_model, &TableModelBase::rowsTaken, this, [this] { m_held.reset(); });
    connectDetail();
    addVerbs();
    watchRefusals();
    start({{u"name"_s, 210, 140, 3},
           {u"redacted_value"_s, 80, 60, 0, false, false},
           {u"project"_s, 190, 110, 2, false, false},
           {u"environment"_s, 118, 60, 0, false, false},
           {u"owner"_s, 136, 90, 1},
           {u"owner_type"_s, 110, 70, 0, false, false},
           {u"owner_email"_s, 160, 90, 0, false, false},
           {u"age"_s, 64, 52, 0, true},
           {u"last_used_at"_s, 70, 56, 0, true},
           {u"created_at"_s, 84, 60, 0, true, false},
           {u"expires_at"_s, 84, 60, 0, true, false},
           {u"attention"_s, 204, 100, 1},
           {u"systems"_s, 76, 56, 0, true, false},
           {u"note"_s, 140, 70, 0, false, false}},
          Col::Attention, Qt::AscendingOrder, true);
}

KeysPage::~KeysPage()
{
    m_detail->saveAll();        // while there is a page that can give it to the store
    m_detail->disconnect(this); // the focus leaves its fields later, when this is a page no more
    m_detail->systems().disconnect(this);
}

void KeysPage::connectDetail()
{
    connect(m_detail, &KeyDetail::opened, this, &KeysPage::navigate);
    connect(m_detail, &KeyDetail::noteChanged, this, [this](const KeyNote &note) {
        m_tasks.run(session().local().setNote(note),
                    [this, note](const Result<> &result) { m_detail->noteSaved(note, result); });
    });
    connect(&m_detail->systems(), &SystemsEditor::saveRequested, this,
            [this](const QString &keyId, const std::vector<KeySystem> &systems) {
                m_tasks.run(session().local().setSystems(keyId, systems),
                            [this, keyId](const Result<> &result) { m_detail->systems().saveDone(keyId, result); });
            });
}

QString KeysPage::pageId() const
{
    return u"keys"_s;
}

QString KeysPage::title() const
{
    return tr("Keys");
}

PageHelp KeysPage::help() const
{
    return helpOf(
        tr("Every API key of every project, and the admin keys of the organization, in one table: whose it is, when it "
           "was last used and what is wrong with it. Quick filters find keys that nobody uses, that outlived their "
           "owner or that are older than your policy. The note and the list of systems that use a key are yours."),
        tr("Keys, owners and last uses come from the service, project by project; it tells the last use with some "
           "delay and never the key itself. Environment classes, notes and systems are kept on this computer only."));
}

std::vector<ListKind> KeysPage::mainLists() const
{
    return {ListKind::ProjectKeys, ListKind::AdminKeys};
}

std::vector<ListKind> KeysPage::otherLists() const
{
    return {ListKind::Projects, ListKind::Users, ListKind::ServiceAccounts};
}

void KeysPage::takeRows(std::shared_ptr<const BoardRows> rows)
{
    m_model.setRowsSoon({rows, &rows->keys}, rows->tableOrder);
}

void KeysPage::applyQuickFilters(const QStringList &ids)
{
    std::vector<bool (*)(const KeyRow &)> chosen;
    for (const QString &id : ids) {
        if (const auto *filter = findFilter(keyFilters(), id))
            chosen.push_back(filter->matches);
    }
    m_model.setQuickFilter(allOf(std::move(chosen)));
}

std::vector<int> KeysPage::quickFilterCounts() const
{
    return countMatches(keyFilters().first(kChips), m_model.rows());
}

void KeysPage::paneShown(bool shown)
{
    if (m_twoLines != shown)
        table().setColumnShown(Col::ProjectName, !shown);
    m_twoLines = shown;
    setTwoLines(shown);
}

std::optional<UnixSeconds> KeysPage::staleSince(const KeyRow &row) const
{
    return row.kind == KeyRow::Kind::Admin ? ResourcePage::staleSince({ListKind::AdminKeys, {}})
                                           : ResourcePage::staleSince({ListKind::ProjectKeys, row.projectId});
}

Cell KeysPage::cellAt(int index, int column) const
{
    const KeyRow &row = m_model.rowAt(index);
    const bool admin = row.kind == KeyRow::Kind::Admin;
    const auto stale = staleSince(row);
    Cell cell;
    const auto time = [&](std::optional<UnixSeconds> at, const QString &text) {
        cell.look = at ? Cell::Look::Number : Cell::Look::FaintNumber;
        cell.text = text;
        if (at)
            cell.tip = Format::moment(*at);
    };
    switch (static_cast<Col>(column)) {
    case Col::Name:
        cell.text = KeyWords::shownName(row);
        cell.tail = KeyWords::shownTail(row);
        cell.look = Cell::Look::Strong;
        if (m_twoLines) {
            cell.second = KeyWords::shownProject(row);
            if (!admin)
                cell.place = row.environment;
        }
        break;
    case Col::Tail:
        cell.tail = KeyWords::shownTail(row);
        break;
    case Col::ProjectName:
        cell.text = KeyWords::shownProject(row);
        if (!admin)
            cell.place = row.environment;
        else
            cell.look = Cell::Look::Faint;
        break;
    case Col::Environment:
        if (!admin)
            cell.pills.push_back({{}, environmentTitle(row.environment), Tone::Neutral, row.environment});
        break;
    case Col::OwnerName:
        cell.text = KeyWords::shownOwner(row);
        if (m_twoLines)
            cell.second = stale ? tr("as of %1").arg(Format::timeOfDay(*stale)) : ownerKindTitle(row.ownerKind);
        else
            cell.icon = row.ownerKind == KeyRow::Owner::ServiceAccount ? "bot"_L1
                        : row.ownerKind == KeyRow::Owner::Person       ? "user"_L1
                                                                       : "circle-help"_L1;
        cell.spoken = cell.text + u", "_s + ownerKindTitle(row.ownerKind);
        break;
    case Col::OwnerKind:
        cell.text = ownerKindTitle(row.ownerKind);
        break;
    case Col::OwnerEmail:
        cell.text = servertext::shown(row.ownerEmail);
        break;
    case Col::Age:
        cell.look = Cell::Look::Number;
        cell.text = Format::days(row.ageDays);
        cell.spoken = tr("%Ln day(s)", nullptr, row.ageDays);
        cell.tip = Format::moment(row.createdAt);
        break;
    case Col::LastUsed:
        time(row.lastUsedAt, Format::age(row.lastUsedAt, now()));
        cell.spoken = Format::ago(row.lastUsedAt, now());
        break;
    case Col::Created:
        time(row.createdAt, Format::dayMonth(row.createdAt));
        break;
    case Col::Expires:
        time(row.expiresAt, row.expiresAt ? Format::dayMonth(*row.expiresAt) : Format::none());
        if (!row.expiresAt)
            cell.spoken = tr("never expires");
        break;
    case Col::Attention:
        cell.pills = KeyWords::pills(row);
        break;
    case Col::Systems:
        cell.look = row.systems > 0 ? Cell::Look::Number : Cell::Look::FaintNumber;
        cell.text = Format::count(row.systems);
        break;
    case Col::Note:
        cell.text = servertext::shown(row.note);
        break;
    }
    markStale(cell, stale);
    return cell;
}

void KeysPage::showSelection(const QStringList &ids)
{
    if (ids.size() == 1) {
        if (const KeyRow *row = m_model.find(ids.constFirst())) {
            session().sync().setFocusedProject(row->projectId);
            m_detail->load(*row, now());
            return;
        }
    }
    m_detail->leave();
    if (ids.isEmpty())
        pane().showNothing(tr("No key selected"),
                           tr("Select a key to see its owner, age and use, and to write down which systems use it."));
    else
        showSummary(ids);
}

void KeysPage::showSummary(const QStringList &ids)
{
    constexpr int kDay = 24 * 60 * 60;
    int recently = 0, never = 0, gone = 0, production = 0, listed = 0;
    QSet<QString> projects, owners;
    for (const QString &id : ids) {
        const KeyRow *row = m_model.find(id);
        if (!row)
            continue;
        recently += row->lastUsedAt && now() - *row->lastUsedAt < kDay;
        never += !row->lastUsedAt;
        gone += row->has(KeyFlag::OwnerGone);
        production += row->isProduction();
        listed += row->systems > 0;
        if (!row->projectId.isEmpty())
            projects.insert(row->projectId);
        if (!row->ownerId.isEmpty())
            owners.insert(row->ownerId);
    }
    const auto count = [](auto value) { return Format::count(static_cast<qint64>(value)); };
    pane().showSummary(rowsText(static_cast<int>(ids.size())),
                       {{tr("Used today", "keys used in the last 24 hours"), count(recently)},
                        {tr("Never used"), count(never)},
                        {tr("Owner gone"), count(gone)},
                        {tr("Production", "keys of production projects"), count(production)},
                        {tr("Projects"), count(projects.size())},
                        {tr("Owners"), count(owners.size())},
                        {tr("Systems known", "keys of which the systems that use them are listed"), count(listed)}},
                       recently == 0 ? QString() : tr("Whatever uses these keys stops when they are removed."));
}

QString KeysPage::selectedText(int count) const
{
    return tr("%Ln key(s) selected", nullptr, count);
}

ExportAction::Json KeysPage::json() const
{
    return &keysAsJson;
}

int KeysPage::attention() const
{
    // Of all flags this one alone is urgent; asked for after every change of 20,000 rows.
    return static_cast<int>(std::count_if(m_model.rows().begin(), m_model.rows().end(),
                                          [](const KeyRow &row) { return row.has(KeyFlag::OwnerGone); }));
}

bool KeysPage::attentionIsUrgent() const
{
    return attention() > 0;
}

QString KeysPage::facts() const
{
    if (m_model.totalCount() == 0)
        return state() == State::Loading ? tr("first reading") : QString();
    if (!m_held)
        m_held = held();
    if (!hasArrived(ListKind::ProjectKeys)) // not known to be none
        return tr("%Ln admin key(s)", nullptr, m_held->adminKeys);
    //: "412 keys" in "34 projects"
    const QString keys = tr("%1 in %2")
                             .arg(rowsText(m_model.totalCount() - m_held->adminKeys),
                                  tr("%Ln project(s)", "in … projects", m_held->projects));
    return m_held->adminKeys == 0 ? keys
                                  : tr("%1, and %2").arg(keys, tr("%Ln admin key(s)", nullptr, m_held->adminKeys));
}

KeysPage::Held KeysPage::held() const
{
    Held held;
    QSet<QString> projects;
    const QString *last = nullptr;
    for (const KeyRow &row : m_model.rows()) {
        if (row.kind == KeyRow::Kind::Admin)
            ++held.adminKeys;
        else if (!last || *last != row.projectId) // most stand beside others of their project
            projects.insert(*(last = &row.projectId));
    }
    held.projects = static_cast<int>(projects.size());
    return held;
}

QString KeysPage::rowsText(int count) const
{
    return tr("%Ln key(s)", nullptr, count);
}

QString KeysPage::filterPlaceholder() const
{
    return tr("Filter keys");
}

QString KeysPage::emptyTitle() const
{
    return tr("This organization has no keys");
}

QString KeysPage::emptyText() const
{
    return tr("Keys appear here as soon as a project has one.");
}

QLatin1StringView KeysPage::emptyIcon() const
{
    return "key-round"_L1;
}

QString KeysPage::footerEnd() const
{
    const Policy &policy = organization().policy();
    const int production = policy.keyMaxAgeDays[static_cast<size_t>(EnvironmentClass::Production)];
    return production > 0 ? tr("Policy for production: %Ln day(s)", nullptr, production) : QString();
}

} // namespace steward

#include "moc_keyspage.cpp"
