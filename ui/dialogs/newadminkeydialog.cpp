// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newadminkeydialog.h"

#include "app/planning/keyplans.h"
#include "ui/dialogs/expirybox.h"
#include "ui/dialogs/formcolumn.h"
#include "ui/support/iconlabel.h"
#include "ui/support/notebox.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace steward {

NewAdminKeyDialog::NewAdminKeyDialog(std::function<PlanOrigin()> origin, QWidget *parent)
    : PlanDialog(u"newAdminKeyDialog"_s, tr("New admin key"), {}, parent)
    , m_origin(std::move(origin))
    , m_name(new QLineEdit)
    , m_expiry(new ExpiryBox)
{
    auto *form = new FormColumn;
    auto *note = new NoteBox;
    note->setNote(Tone::Warning, {}, tr("Whoever has it manages the organization"),
                  tr("An admin key can remove people, delete keys and archive projects. It cannot call models."));
    form->addWidget(note);
    m_name->setObjectName(u"adminKeyName"_s);
    m_name->setMaxLength(120);
    form->add(tr("Name"), m_name);
    m_hint = form->addHint(u"adminKeyHint"_s);
    form->add(tr("Expires"), m_expiry);
    form->addHint(u"adminKeyExpiryHint"_s, tr("Its secret is shown once, when the plan has been applied."));
    setForm(form);
    setMinimumWidth(480);
    connect(m_name, &QLineEdit::textChanged, this, &NewAdminKeyDialog::check);
    check();
    m_name->setFocus();
}

void NewAdminKeyDialog::check()
{
    const QString name = m_name->text().trimmed();
    const auto &keys = m_origin().snapshot.adminKeys;
    const bool taken = std::any_of(keys.begin(), keys.end(), [&name](const AdminKey &key) { return key.name == name; });
    m_hint->setText(taken && !name.isEmpty() ? tr("There is an admin key of this name already.")
                                             : tr("Who or what is to use it."));
    setHindrance(name.isEmpty() ? tr("The key needs a name.") : QString());
}

Plan NewAdminKeyDialog::plan() const
{
    return createAdminKeyPlan(m_name->text().trimmed(), m_expiry->seconds(), m_origin());
}

} // namespace steward

#include "moc_newadminkeydialog.cpp"
