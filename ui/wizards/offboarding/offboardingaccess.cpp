// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/offboarding/offboardingaccess.h"

#include "app/changes/plantext.h"
#include "ui/support/celllist.h"
#include "ui/support/iconlabel.h"
#include "ui/support/servertext.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

using Stays = Offboarding::Stays;

OffboardingAccess::OffboardingAccess(QWidget *parent)
    : QWidget(parent)
    , m_projects(new QCheckBox(tr("Remove from projects")))
    , m_invitations(new QCheckBox)
    , m_organization(new QCheckBox(tr("Remove from the organization, last of all")))
    , m_projectsWhy(new TextLabel(TextSize::Small, QFont::Normal, true))
    , m_organizationWhy(new TextLabel(TextSize::Small, QFont::Normal, true))
    , m_list(new CellList(tr("Projects of the person"), 120, false))
    , m_note(new QLineEdit)
{
    m_projects->setObjectName(u"leaveProjects"_s);
    m_invitations->setObjectName(u"revokeInvitations"_s);
    m_organization->setObjectName(u"leaveOrganization"_s);
    m_organizationWhy->setObjectName(u"organizationWhy"_s);
    m_projectsWhy->setObjectName(u"projectsWhy"_s);
    m_list->setObjectName(u"offboardingProjects"_s);
    m_note->setObjectName(u"offboardingNote"_s);
    m_note->setMaxLength(300);
    m_note->setPlaceholderText(tr("Ticket, last day, who asked: for the journal and the leaver’s file"));
    auto *noteLabel = new TextLabel(TextSize::Body, QFont::DemiBold);
    noteLabel->setText(tr("Note"));
    noteLabel->setBuddy(m_note);
    m_note->setAccessibleName(noteLabel->text());
    for (TextLabel *why : {m_projectsWhy, m_organizationWhy}) {
        why->setWordWrap(true);
        why->setContentsMargins(24, 0, 0, 0);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_projects);
    column->addWidget(m_projectsWhy);
    column->addWidget(m_list, 1);
    column->addWidget(m_invitations);
    column->addWidget(m_organization);
    column->addWidget(m_organizationWhy);
    column->addSpacing(8);
    column->addWidget(noteLabel);
    column->addWidget(m_note);
    for (QCheckBox *box : {m_projects, m_invitations, m_organization})
        connect(box, &QCheckBox::toggled, this, &OffboardingAccess::changed);
    connect(m_note, &QLineEdit::textChanged, this, &OffboardingAccess::changed);
}

void OffboardingAccess::load(const Offboarding &offboarding)
{
    const QSignalBlocker quiet(this);
    const Leaver &leaver = offboarding.leaver;
    std::vector<CellListModel::Row> rows;
    const auto leavable = offboarding.leavableProjects();
    for (const MemberProject &project : leaver.projects) {
        Cell name;
        name.text = servertext::shownOr(project.name, project.id);
        const bool goes = std::any_of(leavable.begin(), leavable.end(),
                                      [&](const MemberProject &each) { return each.id == project.id; });
        if (!goes)
            name.aside = project.id == leaver.defaultProjectId ? tr("leaves it with the organization")
                         : leaver.isScimManaged                ? tr("managed by your identity provider")
                                                               : tr("stays while a key is moved");
        Cell role;
        role.text = servertext::shown(plantext::role(project.role));
        role.look = Cell::Look::Faint;
        rows.push_back({project.id, {}, {name, role}});
    }
    m_list->setRows(std::move(rows), leaver.isMember ? tr("In no project.") : tr("Not in the organization any more."));
    m_projects->setEnabled(!leavable.empty());
    m_projects->setChecked(!leavable.empty() && offboarding.leaveProjects);
    m_projectsWhy->setText(leaver.isScimManaged ? tr("Managed by your identity provider: to be changed there.")
                                                : QString());
    m_projectsWhy->setVisible(!m_projectsWhy->text().isEmpty());
    m_invitations->setText(
        tr("Revoke %Ln open invitation(s) to the same address", nullptr, static_cast<int>(leaver.invitations.size())));
    m_invitations->setVisible(!leaver.invitations.empty());
    m_invitations->setChecked(offboarding.revokeInvitations);
    const Stays stays = offboarding.stays();
    m_organization->setEnabled(stays == Stays::No);
    m_organization->setChecked(stays == Stays::No && offboarding.leaveOrganization);
    QString why = tr("Cannot be undone: the person would have to be invited again, and keys are not brought back.");
    if (stays == Stays::NotMember)
        why = tr("Not in the organization any more.");
    else if (stays == Stays::ScimManaged)
        why = tr("Managed by your identity provider: remove the person there.");
    else if (stays == Stays::LastOwner)
        why = tr("This is the last owner. Make somebody else an owner first.");
    else if (stays == Stays::KeysMove)
        why = tr("A key is being moved. Until everything uses the new key its owner stays; Steward waits for the "
                 "rotations and says when they are done.");
    m_organizationWhy->setText(why);
    m_organization->setAccessibleDescription(why);
    if (m_note->text() != offboarding.note)
        m_note->setText(offboarding.note);
}

void OffboardingAccess::store(Offboarding &offboarding) const
{
    // A box that is closed for now says nothing of what is wanted once it is open.
    if (m_projects->isEnabled())
        offboarding.leaveProjects = m_projects->isChecked();
    if (m_organization->isEnabled())
        offboarding.leaveOrganization = m_organization->isChecked();
    offboarding.revokeInvitations = m_invitations->isChecked();
    offboarding.note = m_note->text();
}

} // namespace steward

#include "moc_offboardingaccess.cpp"
