// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/accountsgrid.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace steward {

AccountsGrid::AccountsGrid(const QStringList &projects, QWidget *parent)
    : RowGrid(u"accountsGrid"_s, QStringList{tr("Service account")} + projects + QStringList{tr("Key", "heading")},
              tr("Add a service account"), tr("Leave this service account out"), parent)
    , m_projects(projects)
{
}

std::vector<QWidget *> AccountsGrid::makeFields(int number)
{
    auto *name = new QLineEdit(this);
    name->setObjectName(u"account.%1"_s.arg(number));
    name->setAccessibleName(tr("Name of the service account"));
    name->setPlaceholderText(tr("Name"));
    name->setMaxLength(120);
    connect(name, &QLineEdit::textChanged, this, &RowGrid::changed);
    std::vector<QWidget *> fields{name};
    const auto box = [&](const QString &objectName, const QString &says, bool on) {
        auto *check = new QCheckBox(this);
        check->setObjectName(objectName);
        check->setAccessibleName(says);
        check->setToolTip(says);
        check->setChecked(on);
        connect(check, &QCheckBox::toggled, this, &RowGrid::changed);
        fields.push_back(check);
    };
    for (int i = 0; i < m_projects.size(); ++i)
        box(u"account.%1.in.%2"_s.arg(number).arg(i), tr("In %1").arg(m_projects.at(i)), true);
    box(u"account.%1.key"_s.arg(number), tr("With a key, whose secret is shown once"), false);
    return fields;
}

std::vector<AccountsGrid::Account> AccountsGrid::value() const
{
    std::vector<Account> accounts;
    for (int row = 0; row < rowCount(); ++row) {
        const auto &all = fields(row);
        Account account{static_cast<const QLineEdit *>(all.front())->text().trimmed(), {}, false};
        for (std::size_t i = 1; i + 1 < all.size(); ++i)
            account.projects.push_back(static_cast<const QCheckBox *>(all[i])->isChecked());
        account.withKey = static_cast<const QCheckBox *>(all.back())->isChecked();
        if (!account.name.isEmpty())
            accounts.push_back(std::move(account));
    }
    return accounts;
}

QString AccountsGrid::problem() const
{
    QSet<QString> seen;
    for (const Account &account : value()) {
        if (seen.contains(account.name))
            return tr("The service account “%1” stands here twice.").arg(account.name);
        seen.insert(account.name);
    }
    return {};
}

} // namespace steward

#include "moc_accountsgrid.cpp"
