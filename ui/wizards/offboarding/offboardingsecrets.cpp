// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/offboarding/offboardingsecrets.h"

#include "ui/support/celllist.h"
#include "ui/support/datatable.h"
#include "ui/support/format.h"
#include "ui/support/iconlabel.h"
#include "ui/support/icons.h"
#include "ui/support/servertext.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

OffboardingSecrets::OffboardingSecrets(QWidget *parent)
    : QWidget(parent)
    , m_list(new CellList(tr("Service accounts whose secrets the person may know"), 150, true))
    , m_mark(new QPushButton(icons::icon("rotate-cw"_L1), {}))
{
    m_list->setObjectName(u"offboardingSecrets"_s);
    m_list->table().setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_mark->setObjectName(u"renewSelected"_s);
    m_mark->setAutoDefault(false);
    auto *intro = new TextLabel(TextSize::Body, QFont::Normal, true);
    intro->setWordWrap(true);
    intro->setText(tr("Whoever worked in a project may have seen the secrets of its service accounts; nobody can tell "
                      "from outside. Select those that matter: each gets a rotation, and nobody has to wait for it. "
                      "The list goes into the record."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(intro);
    column->addWidget(m_list, 1);
    column->addWidget(m_mark, 0, Qt::AlignLeft);
    connect(m_mark, &QPushButton::clicked, this, &OffboardingSecrets::mark);
    connect(m_list->table().selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OffboardingSecrets::follow);
    follow();
}

void OffboardingSecrets::load(const Offboarding &offboarding, const QSet<QString> &rotating, UnixSeconds now)
{
    m_leaver = offboarding.leaver;
    m_renewed = offboarding.renewed;
    m_rotating = rotating;
    m_now = now;
    fill();
}

void OffboardingSecrets::fill()
{
    std::vector<CellListModel::Row> rows;
    for (const KnownAccount &account : m_leaver.accounts) {
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
            end.text = hasKey ? Format::age(used, m_now) : tr("no key");
            end.look = Cell::Look::FaintNumber;
            end.spoken = hasKey ? tr("used %1").arg(Format::ago(used, m_now)) : tr("no key");
            if (hasKey && m_rotating.contains(id))
                end.second = tr("is being rotated");
            else if (hasKey && m_renewed.contains(id))
                end.second = tr("to be rotated");
            if (!end.second.isEmpty())
                end.spoken += u", "_s + end.second;
            rows.push_back({id, {}, {cell, end}});
        };
        if (account.keys.empty())
            add(account.id, {}, {}, {}, false);
        for (const KnownAccount::Key &key : account.keys)
            add(key.id, key.name, key.tail, key.lastUsedAt, true);
    }
    m_list->setRows(std::move(rows), tr("No service account is known in the projects they were in."));
    m_mark->setVisible(!m_leaver.accounts.empty());
    follow();
}

/// Those that can be marked: keys, and none that is being rotated already.
QStringList OffboardingSecrets::selectedKeys() const
{
    QSet<QString> keys;
    for (const KnownAccount &account : m_leaver.accounts) {
        for (const KnownAccount::Key &key : account.keys)
            keys.insert(key.id);
    }
    QStringList selected;
    for (const QModelIndex &index : m_list->table().selectionModel()->selectedRows()) {
        const QString id = index.data(Qt::UserRole).toString();
        if (keys.contains(id) && !m_rotating.contains(id))
            selected += id;
    }
    return selected;
}

void OffboardingSecrets::follow()
{
    const QStringList selected = selectedKeys();
    const bool all = !selected.isEmpty() && std::all_of(selected.begin(), selected.end(),
                                                        [this](const QString &id) { return m_renewed.contains(id); });
    m_mark->setEnabled(!selected.isEmpty());
    const auto count = static_cast<int>(selected.size());
    m_mark->setText(all          ? tr("Do not rotate %Ln selected key(s)", nullptr, count)
                    : count == 0 ? tr("Rotate the selected keys")
                                 : tr("Rotate %Ln selected key(s)", nullptr, count));
    m_mark->setAccessibleDescription(m_mark->isEnabled() ? QString() : tr("Select keys in the list first."));
}

void OffboardingSecrets::mark()
{
    const QStringList selected = selectedKeys();
    const bool all =
        std::all_of(selected.begin(), selected.end(), [this](const QString &id) { return m_renewed.contains(id); });
    for (const QString &id : selected) {
        if (all)
            m_renewed.remove(id);
        else
            m_renewed.insert(id);
    }
    fill();
    Q_EMIT changed();
}

} // namespace steward

#include "moc_offboardingsecrets.cpp"
