// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rotations/rotationspage.h"

#include "app/exports/savefile.h"
#include "app/flows/rotation/rotationcalendar.h"
#include "app/flows/rotation/rotations.h"
#include "app/flows/rotation/rotationtext.h"
#include "app/organization/organization.h"
#include "app/organization/projectinfo.h"
#include "app/session/session.h"
#include "ui/dialogs/campaigndialog.h"
#include "ui/pages/rotations/rotationproblem.h"
#include "ui/support/datatable.h"
#include "ui/support/detailpane.h"
#include "ui/support/factlist.h"
#include "ui/support/filterbar.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"
#include "ui/support/messagebar.h"
#include "ui/support/rowactions.h"
#include "ui/support/servertext.h"

#include <QFileDialog>
#include <QJsonArray>
#include <QJsonObject>
#include <QtConcurrentRun>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

using Col = RotationsModel::Column;

constexpr std::size_t kManyKeys = 1000; ///< up to so many are looked through in less than a frame

QLatin1StringView iconOf(const RotationRow &row)
{
    switch (row.group) {
    case RotationRow::Group::Waits:
        return row.refusal.isEmpty() ? "triangle-alert"_L1 : "circle-x"_L1;
    case RotationRow::Group::Runs:
        return "clock"_L1;
    case RotationRow::Group::Due:
        return "calendar"_L1;
    case RotationRow::Group::Closed:
        break;
    }
    return row.cancelled ? "circle-slash"_L1 : "circle-check"_L1;
}

QString groupId(RotationRow::Group group)
{
    constexpr std::array kIds{"waits", "runs", "due", "closed"};
    return QString::fromLatin1(kIds.at(static_cast<std::size_t>(group)));
}

} // namespace

RotationsPage::RotationsPage(PageContext context, QWidget *parent)
    : ResourcePage(context, m_model, parent)
{
    for (const auto &filter : rotationFilters())
        filters().addChip(QString(filter.id), QCoreApplication::translate("QuickFilters", filter.title));
    auto *facts = new FactList(this);
    m_next = facts->addText(tr("Next"));
    m_project = facts->addText(tr("Project"));
    m_who = facts->addText(tr("Started by"));
    m_due = facts->addText(tr("Due"));
    pane().addColumnTab(u"details"_s, tr("Details"))->addWidget(facts);
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &RotationsPage::takeRotations);
    connect(&m_joining, &QFutureWatcherBase::finished, this, [this] {
        showRotations(m_joining.result());
        if (std::exchange(m_again, false))
            takeRotations();
    });
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    Rotations &all = session().rotations();
    connect(&all, &Rotations::loaded, this, soon);
    connect(&all, &Rotations::added, this, soon);
    connect(&all, &Rotations::changed, this, soon);
    connect(&session().organization(), &Organization::policyChanged, this, soon);
    connect(&table(), &DataTable::rowOpened, this, [this](int row) { openRow(m_model.rowAt(row).id); });
    addVerbs();
    start({{u"key"_s, 240, 160, 3},
           {u"project"_s, 200, 110, 2, false, false},
           {u"step"_s, 120, 90, 0},
           {u"next"_s, 280, 160, 3},
           {u"age"_s, 80, 60, 0, true},
           {u"who"_s, 120, 80, 1}},
          Col::Next, Qt::DescendingOrder, true);
}

/// A joining that is under way goes on without it, as Board's.
RotationsPage::~RotationsPage() = default;

QString RotationsPage::pageId() const
{
    return u"rotations"_s;
}

QString RotationsPage::title() const
{
    return tr("Rotations");
}

PageHelp RotationsPage::help() const
{
    return helpOf(
        tr("Keys that are being rotated, whom each of them waits for, and keys that are due. A rotation makes the new "
           "key first, watches the traffic move, and deletes the old one only when nothing uses it any more. Enter "
           "opens a rotation, or begins one for a key that is due."),
        tr("When a key is due comes from the policy in Settings and the day it was made. Rotations stand in the "
           "journal "
           "on this computer; the traffic is the service’s usage by key."));
}

std::vector<ListKind> RotationsPage::mainLists() const
{
    return {ListKind::ProjectKeys};
}

int RotationsPage::attention() const
{
    return session().rotations().waiting();
}

void RotationsPage::addVerbs()
{
    using Needs = RowVerb::Needs;
    const auto row = [this](const QStringList &ids) {
        return ids.isEmpty() ? nullptr : m_model.find(ids.constFirst());
    };
    verbs().add({.id = u"rotate-a-key"_s,
                 .icon = "rotate-cw"_L1,
                 .text = tr("Rotate a key…"),
                 .needs = Needs::Nothing,
                 .run = [this](const QStringList &) {
                     Q_EMIT navigate({u"keys"_s, {}, {}});
                 }});
    verbs().add({.id = u"rotation-calendar"_s,
                 .icon = "calendar"_L1,
                 .text = tr("Calendar file…"),
                 .needs = Needs::Nothing,
                 .run = [this](const QStringList &) { askCalendar(); }});
    verbs().add({.id = u"rotation-open"_s,
                 .icon = "arrow-right"_L1,
                 .text = tr("Open rotation"),
                 .needs = Needs::One,
                 .run = [this](const QStringList &ids) { openRow(ids.constFirst()); },
                 .concerns =
                     [row](const QStringList &ids) {
                         const RotationRow *found = row(ids);
                         return found && found->isRotation();
                     }});
    verbs().add({.id = u"campaign-open"_s,
                 .icon = "list-checks"_L1,
                 .text = tr("Open campaign"),
                 .needs = Needs::One,
                 .run =
                     [this, row](const QStringList &ids) {
                         Q_EMIT navigate({u"campaign"_s, row(ids)->campaign, {}});
                     },
                 .concerns =
                     [row](const QStringList &ids) {
                         const RotationRow *found = row(ids);
                         return found && !found->campaign.isEmpty();
                     }});
    verbs().add({.id = u"rotation-begin"_s,
                 .icon = "rotate-cw"_L1,
                 .text = tr("Rotate…"),
                 .run = [this](const QStringList &ids) { begin(ids); },
                 .concerns =
                     [this](const QStringList &ids) {
                         return std::all_of(ids.begin(), ids.end(), [this](const QString &id) {
                             const RotationRow *found = m_model.find(id);
                             return found && !found->isRotation();
                         });
                     }});
}

void RotationsPage::begin(const QStringList &ids)
{
    if (ids.size() == 1)
        return openRow(ids.constFirst());
    auto *dialog = new CampaignDialog(session(), ids, this); // a due row's id is its key's
    connect(dialog, &CampaignDialog::begun, this, [this](const QString &campaign) {
        Q_EMIT navigate({u"campaign"_s, campaign, {}});
    });
    connect(dialog, &CampaignDialog::refused, this, &RotationsPage::sayElsewhere);
    dialog->open();
}

void RotationsPage::sayElsewhere()
{
    messages().show(rotationProblem(fail(Error::Kind::BadInput, u"elsewhere"_s).value()));
}

void RotationsPage::openRow(const QString &id)
{
    const RotationRow *row = m_model.find(id);
    if (!row)
        return;
    if (row->isRotation())
        Q_EMIT navigate({u"rotation"_s, id, {}});
    else if (const RotationFlow *flow = session().rotations().open(row->keyId, RotationReason::Routine))
        Q_EMIT navigate({u"rotation"_s, flow->rotation().id, {}});
    else
        sayElsewhere();
}

void RotationsPage::askCalendar()
{
    auto *dialog = new QFileDialog(this, tr("Save calendar file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"rotationCalendarDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Calendar (*.ics)"));
    dialog->setDefaultSuffix(u"ics"_s);
    dialog->selectFile(u"key-rotations.ics"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &RotationsPage::writeCalendar);
    dialog->open();
}

void RotationsPage::writeCalendar(const QString &path)
{
    const Result<> saved = saveFile(path, rotationCalendar(organization().snapshot(), organization().policy(), now()));
    if (!saved)
        return showError(u"calendar"_s, saved.error());
    Message message;
    message.id = u"calendar"_s;
    message.tone = Tone::Success;
    message.happened = tr("The calendar file was saved.");
    messages().show(message);
}

void RotationsPage::takeRows(std::shared_ptr<const BoardRows>)
{
    takeRotations();
}

void RotationsPage::takeRotations()
{
    if (m_joining.isRunning()) {
        m_again = true;
        return;
    }
    auto join = [input = rotationsInput(session().rotations(), organization().snapshot(), organization().policy(),
                                        now())]() mutable -> RowsPtr<RotationRow> {
        return std::make_shared<const std::vector<RotationRow>>(rotationRows(std::move(input)));
    };
    if (organization().snapshot().projectKeys.size() > kManyKeys)
        m_joining.setFuture(QtConcurrent::run(std::move(join)));
    else
        showRotations(join());
}

void RotationsPage::showRotations(RowsPtr<RotationRow> rows)
{
    m_model.setRowsSoon(std::move(rows));
    refreshWords();
    Q_EMIT countsChanged();
}

void RotationsPage::applyQuickFilters(const QStringList &ids)
{
    std::vector<bool (*)(const RotationRow &)> chosen;
    for (const QString &id : ids) {
        if (const auto *filter = findFilter(rotationFilters(), id))
            chosen.push_back(filter->matches);
    }
    m_model.setQuickFilter(allOf(std::move(chosen)));
}

std::vector<int> RotationsPage::quickFilterCounts() const
{
    return countMatches(rotationFilters(), m_model.rows());
}

Cell RotationsPage::cellAt(int index, int column) const
{
    const RotationRow &row = m_model.rowAt(index);
    Cell cell;
    switch (static_cast<Col>(column)) {
    case Col::Key:
        cell.text = servertext::shown(row.name);
        if (cell.tail = row.tail(); !cell.tail.isEmpty())
            cell.tail.prepend(u'…');
        cell.look = Cell::Look::Strong;
        cell.second = servertext::shown(row.projectName);
        cell.place = row.environment;
        break;
    case Col::Project:
        cell.text = servertext::shown(row.projectName);
        cell.place = row.environment;
        break;
    case Col::Step:
        cell.text = row.isRotation() ? rotationtext::stepTitle(row.step) : tr("not begun");
        cell.look = row.isRotation() ? Cell::Look::Plain : Cell::Look::Faint;
        break;
    case Col::Next:
        cell.icon = iconOf(row);
        cell.text = servertext::shown(rotationtext::next(row));
        if (row.isLeak && row.group != RotationRow::Group::Closed)
            cell.pills.push_back({"siren"_L1, tr("Leak"), Tone::Danger, {}});
        if (!row.campaign.isEmpty())
            cell.pills.push_back({"list-checks"_L1, servertext::shown(row.campaign), Tone::Neutral, {}});
        break;
    case Col::Age:
        cell.look = Cell::Look::Number;
        cell.text = row.isRotation() ? Format::age(row.startedAtMs / 1000, now()) : Format::none();
        break;
    case Col::Who:
        cell.text = servertext::shown(row.startedBy);
        break;
    }
    return cell;
}

void RotationsPage::showSelection(const QStringList &ids)
{
    const RotationRow *row = ids.size() == 1 ? m_model.find(ids.constFirst()) : nullptr;
    if (!row) {
        pane().showNothing(ids.isEmpty() ? tr("No rotation is selected.") : selectedText(static_cast<int>(ids.size())),
                           tr("Select one to see what it waits for."));
        return;
    }
    pane().showRow(servertext::shown(row->name),
                   {{{}, environmentTitle(row->environment), Tone::Neutral, row->environment}}, row->keyId);
    FactList::setFact(m_next, servertext::shown(rotationtext::next(*row)));
    FactList::setFact(m_project, servertext::shown(row->projectName));
    FactList::setFact(m_who, row->isRotation() ? servertext::shown(row->startedBy) : Format::none());
    FactList::setFact(m_due, row->dueAt > 0 ? Format::date(row->dueAt) : Format::none());
}

ExportAction::Json RotationsPage::json() const
{
    return [this](const Snapshot &, const QStringList &ids) {
        QJsonArray all;
        for (const QString &id : ids) {
            if (const RotationRow *row = m_model.find(id))
                all.append(QJsonObject{{u"id"_s, row->id},
                                       {u"api_key_id"_s, row->keyId},
                                       {u"name"_s, row->name},
                                       {u"project_id"_s, row->projectId},
                                       {u"state"_s, groupId(row->group)},
                                       {u"step"_s, static_cast<int>(row->step)},
                                       {u"started_by"_s, row->startedBy},
                                       {u"due_at"_s, row->dueAt}});
        }
        return all;
    };
}

QString RotationsPage::facts() const
{
    const int waiting = session().rotations().waiting();
    return waiting == 0 ? tr("none waits for you") : tr("%Ln wait(s) for you", nullptr, waiting);
}

QString RotationsPage::rowsText(int count) const
{
    return tr("%Ln row(s)", nullptr, count);
}

QString RotationsPage::filterPlaceholder() const
{
    return tr("Filter rotations");
}

QString RotationsPage::selectedText(int count) const
{
    return tr("%Ln row(s) selected", nullptr, count);
}

QString RotationsPage::emptyTitle() const
{
    return tr("No key is being rotated, and none is due.");
}

QString RotationsPage::emptyText() const
{
    return tr("Choose a key on the Keys page and rotate it from there.");
}

QString RotationsPage::footerEnd() const
{
    const auto days = [this](EnvironmentClass environment) {
        return organization().policy().keyMaxAgeDays.at(static_cast<std::size_t>(environment));
    };
    return tr("Policy: production %1, development %2")
        .arg(Format::days(days(EnvironmentClass::Production)), Format::days(days(EnvironmentClass::Development)));
}

QLatin1StringView RotationsPage::emptyIcon() const
{
    return "rotate-cw"_L1;
}

} // namespace steward

#include "moc_rotationspage.cpp"
