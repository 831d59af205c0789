// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with people and invitations. Everything ends in a plan that is proposed; nothing is sent from here.
#include "app/planning/inviteplans.h"
#include "app/planning/memberplans.h"
#include "app/session/session.h"
#include "ui/dialogs/changeroledialog.h"
#include "ui/dialogs/invitedialog.h"
#include "ui/dialogs/projectsdialog.h"
#include "ui/pages/members/memberspage.h"
#include "ui/pages/members/memberwords.h"
#include "ui/support/clipboard.h"
#include "ui/support/rowactions.h"
#include "ui/wizards/offboarding/offboardingwizard.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace steward {

using Kind = MemberRow::Kind;
using Needs = RowVerb::Needs;
using Task = ProjectsDialog::Task;

PlanOrigin MembersPage::origin() const
{
    const Connection &connection = session().connection();
    return {organization().snapshot(), connection.id, connection.name, session().clock().nowMs()};
}

bool MembersPage::allAre(const QStringList &ids, Kind kind) const
{
    return std::all_of(ids.begin(), ids.end(), [this, kind](const QString &id) {
        const MemberRow *row = m_model.find(id);
        return row && row->kind == kind;
    });
}

bool MembersPage::anyIs(const QStringList &ids, Kind kind) const
{
    return std::any_of(ids.begin(), ids.end(), [this, kind](const QString &id) {
        const MemberRow *row = m_model.find(id);
        return row && row->kind == kind;
    });
}

QString MembersPage::whyNotPeople(const QStringList &ids) const
{
    if (anyIs(ids, Kind::Invitation))
        return tr("People and invitations together: select only one kind.");
    if (!allAre(ids, Kind::Person))
        return tr("Only with people who are in the organization.");
    const auto managed = std::count_if(ids.begin(), ids.end(), [this](const QString &id) {
        const MemberRow *row = m_model.find(id);
        return row && row->isScimManaged;
    });
    if (managed == 0)
        return {};
    return ids.size() == 1 ? tr("Managed by your identity provider: to be changed there.")
                           : tr("%Ln of them is/are managed by your identity provider: to be changed there.", nullptr,
                                static_cast<int>(managed));
}

QString MembersPage::whyNotInvitations(const QStringList &ids) const
{
    if (!allAre(ids, Kind::Invitation))
        return tr("People and invitations together: select only one kind.");
    const bool accepted = std::any_of(ids.begin(), ids.end(), [this](const QString &id) {
        return m_model.find(id)->state == MemberRow::State::Accepted;
    });
    return accepted ? tr("An invitation that was accepted cannot be taken back.") : QString();
}

void MembersPage::openDialog(PlanDialog *dialog)
{
    connect(dialog, &PlanDialog::planProposed, this, &MembersPage::planProposed);
    dialog->open();
}

void MembersPage::invite()
{
    openDialog(new InviteDialog([this] { return origin(); }, this));
}

void MembersPage::offboard(const QString &userId)
{
    for (auto *open : findChildren<OffboardingWizard *>()) {
        if (open->offboarding().leaver.userId != userId)
            continue;
        open->raise();
        open->activateWindow();
        return;
    }
    auto *wizard = new OffboardingWizard(session(), userId, this);
    connect(wizard, &OffboardingWizard::planProposed, this, &MembersPage::planProposed);
    connect(wizard, &OffboardingWizard::navigate, this, &MembersPage::navigate);
    wizard->show();
}

void MembersPage::addPeopleVerbs()
{
    const auto ofPeople = [this](const QStringList &ids) { return anyIs(ids, Kind::Person); };
    const auto hindrance = [this](const QStringList &ids) { return whyNotPeople(ids); };
    const auto inProjects = [this](Task task) {
        return [this, task](const QStringList &ids) {
            openDialog(new ProjectsDialog(
                task, [this] { return origin(); }, ids, this));
        };
    };
    verbs().add({.id = u"change-role"_s,
                 .icon = "shield"_L1,
                 .text = tr("Change role…"),
                 .run =
                     [this](const QStringList &ids) {
                         openDialog(new ChangeRoleDialog([this] { return origin(); }, ids, this));
                     },
                 .concerns = ofPeople,
                 .hindrance = hindrance});
    verbs().add({.id = u"add-to-projects"_s,
                 .icon = "plus"_L1,
                 .text = tr("Add to projects…"),
                 .run = inProjects(Task::Add),
                 .concerns = ofPeople,
                 .hindrance = hindrance});
    verbs().add({.id = u"remove-from-projects"_s,
                 .icon = "user-minus"_L1,
                 .text = tr("Remove from projects…"),
                 .run = inProjects(Task::Remove),
                 .concerns = ofPeople,
                 .hindrance = hindrance});
    verbs().add({.id = u"project-role"_s,
                 .icon = "pencil"_L1,
                 .text = tr("Change role in projects…"),
                 .run = inProjects(Task::ChangeRole),
                 .concerns = ofPeople,
                 .hindrance = hindrance});
    verbs().add(
        {.id = u"offboard"_s,
         .icon = "user-x"_L1,
         .text = tr("Offboard…"),
         .needs = Needs::One,
         .run = [this](const QStringList &ids) { offboard(ids.constFirst()); },
         .dangerous = true,
         .concerns = [this](const QStringList &ids) { return anyIs(ids, Kind::Person) || anyIs(ids, Kind::Former); },
         .hindrance =
             [this](const QStringList &ids) {
                 return anyIs(ids, Kind::Invitation) ? tr("Only with people.") : QString();
             }});
    verbs().add(
        {.id = u"remove"_s,
         .icon = "trash-2"_L1,
         .text = tr("Remove from organization"),
         .run = [this](const QStringList &ids) { Q_EMIT planProposed(removeFromOrganizationPlan(ids, origin())); },
         .dangerous = true,
         .key = QKeySequence::Delete,
         .concerns = ofPeople,
         .hindrance =
             [this](const QStringList &ids) {
                 if (const QString why = whyNotPeople(ids); !why.isEmpty())
                     return why;
                 const auto &rows = m_model.rows();
                 const bool ownerStays = std::any_of(rows.begin(), rows.end(), [&ids](const MemberRow &row) {
                     return row.isOwner() && !ids.contains(row.id);
                 });
                 return ownerStays ? QString() : tr("The last owner cannot be removed.");
             }});
}

void MembersPage::addInvitationVerbs()
{
    const auto ofInvitations = [this](const QStringList &ids) { return anyIs(ids, Kind::Invitation); };
    const auto hindrance = [this](const QStringList &ids) { return whyNotInvitations(ids); };
    verbs().add({.id = u"send-again"_s,
                 .icon = "send"_L1,
                 .text = tr("Send again"),
                 .run = [this](const QStringList &ids) { Q_EMIT planProposed(sendAgainPlan(ids, origin())); },
                 .concerns = ofInvitations,
                 .hindrance = hindrance});
    verbs().add({.id = u"revoke"_s,
                 .icon = "ban"_L1,
                 .text = tr("Revoke invitation"),
                 .run = [this](const QStringList &ids) { Q_EMIT planProposed(revokePlan(ids, origin())); },
                 .dangerous = true,
                 .key = QKeySequence::Delete,
                 .concerns = ofInvitations,
                 .hindrance = hindrance});
    verbs().add({.id = u"copy-message"_s,
                 .icon = "copy"_L1,
                 .text = tr("Copy a message"),
                 .needs = Needs::One,
                 .run =
                     [this](const QStringList &ids) {
                         if (const MemberRow *row = m_model.find(ids.constFirst()))
                             clipboard::copy(MemberWords::invitationMessage(*row, session().connection().name));
                     },
                 .concerns = ofInvitations,
                 .hindrance = hindrance,
                 .inPane = false}); // it has a button there, with more words
}

void MembersPage::addVerbs()
{
    verbs().add({.id = u"invite"_s,
                 .icon = "user-plus"_L1,
                 .text = tr("Invite…"),
                 .needs = Needs::Nothing,
                 .run = [this](const QStringList &) { invite(); }});
    addPeopleVerbs();
    addInvitationVerbs();
    verbs().add({.id = u"addresses"_s,
                 .icon = "mail"_L1,
                 .text = tr("Copy addresses"),
                 .run = [this](const QStringList &ids) { clipboard::copy(addressesOf(ids).join(u", "_s)); },
                 .concerns = [this](const QStringList &ids) { return !addressesOf(ids).isEmpty(); },
                 .inPane = false});
}

} // namespace steward
