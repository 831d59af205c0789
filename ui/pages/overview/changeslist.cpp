// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/changeslist.h"

#include "ui/pages/overview/changeline.h"
#include "ui/support/iconlabel.h"
#include "ui/support/servertext.h"

#include <QHash>
#include <QVBoxLayout>

namespace steward {

namespace {

constexpr size_t kShown = 8;

/// Names of what the newest entries are about; only those ids are looked for.
class Names final
{
public:
    Names(const Snapshot &snapshot, size_t shown)
    {
        for (size_t i = 0; i < std::min(shown, snapshot.changes.size()); ++i) {
            m_names.insert(snapshot.changes[i].subjectId, {});
            m_names.insert(snapshot.changes[i].projectId, {});
            m_names.insert(snapshot.changes[i].actor, {});
        }
        for (const Project &project : snapshot.projects)
            take(project.id, project.name);
        for (const User &user : snapshot.users) {
            take(user.id, user.name.isEmpty() ? user.email : user.name);
            take(user.email, user.name);
        }
        for (const Invite &invite : snapshot.invites)
            take(invite.id, invite.email);
        for (const AdminKey &key : snapshot.adminKeys)
            take(key.id, key.name);
        for (const auto &account : snapshot.serviceAccounts)
            take(account.value.id, account.value.name);
        for (const auto &key : snapshot.projectKeys)
            take(key.value.id, key.value.name);
    }

    /// Made fit to be shown; the id itself when no name is known.
    [[nodiscard]] QString of(const QString &id) const
    {
        const QString name = m_names.value(id);
        const QString &shown = name.isEmpty() ? id : name;
        return shown.isEmpty() ? QString() : servertext::isolated(shown);
    }

private:
    void take(const QString &id, const QString &name)
    {
        const auto wanted = m_names.find(id);
        if (wanted != m_names.end())
            *wanted = name;
    }
    QHash<QString, QString> m_names;
};

} // namespace

ChangesList::ChangesList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
    , m_empty(new TextLabel(TextSize::Body, QFont::Normal, true))
{
    setObjectName(QStringLiteral("overviewChanges"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_empty->setContentsMargins(14, 12, 14, 12);
    m_empty->setWordWrap(true);
    m_rows->addWidget(m_empty);
    m_rows->addStretch();
}

void ChangesList::setChanges(const Snapshot &snapshot, UnixSeconds now)
{
    const ListState state = snapshot.states.value({ListKind::AuditLog, {}});
    const size_t shown = std::min(kShown, snapshot.changes.size());
    m_empty->setVisible(shown == 0);
    m_empty->setText(state.fetchedAt == 0 && !state.notOffered
                         ? tr("The audit log has not been read yet.")
                         : tr("The audit log holds nothing. It has to be switched on under Data controls on the platform; "
                              "until then changes are not recorded there."));
    const Names names(snapshot, shown);
    while (m_lines.size() < shown) {
        auto *line = new ChangeLine;
        m_rows->insertWidget(static_cast<int>(m_lines.size()), line);
        m_lines.push_back(line);
    }
    for (size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setVisible(i < shown);
        if (i >= shown)
            continue;
        const ChangeEntry &change = snapshot.changes[i];
        const QString subject = change.subjectId.isEmpty() ? change.projectId : change.subjectId;
        m_lines[i]->setChange(changeWords(change.type, names.of(change.actor), names.of(subject)), change.at, now);
    }
}

} // namespace steward
