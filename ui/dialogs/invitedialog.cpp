// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/invitedialog.h"

#include "app/planning/inviteplans.h"
#include "ui/dialogs/inviteform.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {

InviteDialog::InviteDialog(std::function<PlanOrigin()> origin, QWidget *parent)
    : PlanDialog(u"inviteDialog"_s, tr("Invite people"), {}, parent)
    , m_origin(std::move(origin))
    , m_form(new InviteForm([this]() -> const Snapshot & { return m_origin().snapshot; }))
{
    setForm(m_form);
    resize(880, 640);
    const auto check = [this] { setHindrance(m_form->hindrance()); };
    connect(m_form, &InviteForm::changed, this, check);
    check();
    m_form->setFocus();
}

Plan InviteDialog::plan() const
{
    return invitePlan(m_form->value(), m_origin());
}

} // namespace steward

#include "moc_invitedialog.cpp"
