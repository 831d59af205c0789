// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/changeroledialog.h"

#include "app/planning/memberplans.h"
#include "ui/dialogs/rolechoice.h"
#include "ui/dialogs/subjects.h"
#include "ui/support/notebox.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

ChangeRoleDialog::ChangeRoleDialog(PlanOrigins origin, QStringList userIds, QWidget *parent)
    : PlanDialog(u"changeRoleDialog"_s, tr("Change role"), subjects(origin().snapshot, userIds), parent)
    , m_origin(std::move(origin))
    , m_userIds(std::move(userIds))
    , m_role(new RoleChoice(RoleChoice::Where::Organization))
    , m_owners(new NoteBox)
{
    m_owners->setObjectName(u"ownersNote"_s);
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_role);
    column->addWidget(m_owners);
    column->addStretch(1);
    setForm(form);
    setMinimumWidth(460);
    QStringList roles;
    for (const User &user : m_origin().snapshot.users) {
        if (m_userIds.contains(user.id) && !roles.contains(user.role))
            roles += user.role;
    }
    if (roles.size() == 1)
        m_role->load(roles.constFirst());
    connect(m_role, &RoleChoice::changed, this, &ChangeRoleDialog::check);
    check();
    m_role->setFocus();
}

void ChangeRoleDialog::check()
{
    const PlanOrigin origin = m_origin();
    const QString role = m_role->value();
    int owners = 0, after = 0;
    for (const User &user : origin.snapshot.users) {
        const bool is = user.role == "owner"_L1 && !user.isServiceAccount;
        owners += static_cast<int>(is);
        after += static_cast<int>(m_userIds.contains(user.id) && !role.isEmpty() ? role == "owner"_L1 : is);
    }
    m_owners->setVisible(owners != after);
    if (after == 0)
        m_owners->setNote(Tone::Danger, {}, tr("No owner would be left"),
                          tr("An organization without an owner cannot be managed any more."));
    else if (after == 1)
        m_owners->setNote(Tone::Warning, {}, tr("One owner would be left"),
                          tr("Two or three are advised: one alone can be locked out."));
    else
        m_owners->setNote(after > 3 ? Tone::Warning : Tone::Info, {}, tr("%Ln owner(s) then", nullptr, after),
                          after > 3 ? tr("Two or three are advised.") : QString());
    setHindrance(role.isEmpty()                                          ? tr("Choose a role.")
                 : after == 0                                            ? tr("The last owner keeps the role.")
                 : changeRolePlan(m_userIds, role, origin).steps.empty() ? tr("That is the role already.")
                                                                         : QString());
}

Plan ChangeRoleDialog::plan() const
{
    return changeRolePlan(m_userIds, m_role->value(), m_origin());
}

} // namespace steward

#include "moc_changeroledialog.cpp"
