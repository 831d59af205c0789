// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/offboarding/offboardingsecrets.h"

#include "ui/support/celllist.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"
#include "ui/support/servertext.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

OffboardingSecrets::OffboardingSecrets(QWidget *parent)
    : QWidget(parent)
    , m_list(new CellList(tr("Service accounts whose secrets the person may know"), 110, true))
{
    m_list->setObjectName(u"offboardingSecrets"_s);
    auto *intro = new TextLabel(TextSize::Body, QFont::Normal, true);
    intro->setWordWrap(true);
    intro->setText(tr("Whoever worked in a project may have seen the secrets of its service accounts; nobody can tell "
                      "from outside. Give those that matter a new key. The list goes into the record."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(intro);
    column->addWidget(m_list, 1);
}

void OffboardingSecrets::load(const Leaver &leaver, UnixSeconds now)
{
    std::vector<CellListModel::Row> rows;
    for (const KnownAccount &account : leaver.accounts) {
        const auto add = [&](const QString &id, const QString &key, const QString &tail,
                             std::optional<UnixSeconds> used, bool hasKey) {
            Cell cell;
            cell.text = servertext::shownOr(account.name, account.id);
            if (hasKey) {
                cell.aside = servertext::shown(key);
                cell.tail = tail.isEmpty() ? QString() : u'\u2026' + servertext::shown(tail);
            }
            cell.look = Cell::Look::Strong;
            cell.second = servertext::shown(account.projectName);
            cell.place = account.environment;
            Cell end;
            end.text = hasKey ? Format::age(used, now) : tr("no key");
            end.look = Cell::Look::FaintNumber;
            end.spoken = hasKey ? tr("used %1").arg(Format::ago(used, now)) : tr("no key");
            rows.push_back({id, {}, {cell, end}});
        };
        if (account.keys.empty())
            add(account.id, {}, {}, {}, false);
        for (const KnownAccount::Key &key : account.keys)
            add(key.id, key.name, key.tail, key.lastUsedAt, true);
    }
    m_list->setRows(std::move(rows), tr("No service account is known in the projects they were in."));
}

} // namespace steward
