// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/removeconnectiondialog.h"

#include "ui/support/iconlabel.h"
#include "ui/support/servertext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

RemoveConnectionDialog::RemoveConnectionDialog(const QString &name, const QString &keychain, QWidget *parent)
    : QDialog(parent)
    , m_archive(new QCheckBox(tr("Delete what was read, and the notes and labels made here, as well"), this))
{
    setObjectName(u"removeConnectionDialog"_s);
    setWindowTitle(tr("Remove connection"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new TextLabel(TextSize::H2, QFont::DemiBold, false, this);
    title->setWordWrap(true);
    title->setText(tr("Remove %1 from this computer?").arg(servertext::isolated(name)));
    auto *words = new TextLabel(TextSize::Body, QFont::Normal, false, this);
    words->setWordWrap(true);
    words->setMinimumWidth(440);
    words->setText((keychain.isEmpty() ? tr("The admin key is forgotten.")
                                       : tr("The admin key is deleted from %1.").arg(keychain)) +
                   u' ' + tr("At the service nothing changes: the key stays valid until it is revoked there."));
    m_archive->setObjectName(u"removeArchiveToo"_s);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"removeCancel"_s);
    cancel->setDefault(true);
    QPushButton *remove = buttons->addButton(tr("Remove connection"), QDialogButtonBox::AcceptRole);
    remove->setObjectName(u"removeAccept"_s);
    remove->setProperty("role", u"danger-primary"_s);
    remove->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(words);
    column->addWidget(m_archive);
    column->addSpacing(4);
    column->addWidget(buttons);
}

bool RemoveConnectionDialog::archiveToo() const
{
    return m_archive->isChecked();
}

} // namespace steward

#include "moc_removeconnectiondialog.cpp"
