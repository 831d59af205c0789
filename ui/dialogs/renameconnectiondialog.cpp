// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/renameconnectiondialog.h"

#include "ui/support/iconlabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

RenameConnectionDialog::RenameConnectionDialog(const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name, this))
{
    setObjectName(u"renameConnectionDialog"_s);
    setWindowTitle(tr("Rename connection"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *label = new TextLabel(TextSize::Body, QFont::Normal, false, this);
    label->setText(tr("Name on this computer"));
    label->setBuddy(m_name);
    m_name->setObjectName(u"connectionName"_s);
    m_name->setAccessibleName(label->text());
    m_name->setMaxLength(120);
    m_name->setMinimumWidth(380);
    m_name->selectAll();
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"renameCancel"_s);
    QPushButton *rename = buttons->addButton(tr("Rename"), QDialogButtonBox::AcceptRole);
    rename->setObjectName(u"renameAccept"_s);
    rename->setProperty("role", u"primary"_s);
    rename->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto check = [this, rename] { rename->setEnabled(!this->name().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, check);
    check();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(8);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addSpacing(8);
    column->addWidget(buttons);
}

QString RenameConnectionDialog::name() const
{
    return m_name->text().trimmed();
}

} // namespace steward

#include "moc_renameconnectiondialog.cpp"
