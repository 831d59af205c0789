// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/changeslist.h"

#include "ui/pages/overview/changeline.h"
#include "ui/support/iconlabel.h"
#include "ui/support/servertext.h"

#include <QHash>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace steward {

namespace {

constexpr size_t kShown = 8;

/// Signing in and out fills the log and changes nothing.
bool isChange(const ChangeEntry &entry)
{
    return !entry.type.startsWith("login."_L1) && !entry.type.startsWith("logout."_L1);
}

std::vector<const ChangeEntry *> latest(const Snapshot &snapshot)
{
    std::vector<const ChangeEntry *> entries;
    for (const ChangeEntry &entry : snapshot.changes) {
        if (isChange(entry))
            entries.push_back(&entry);
        if (entries.size() == kShown)
            break;
    }
    return entries;
}

/// Names of what the newest entries are about; only those ids are looked for.
class Names final
{
public:
    Names(const Snapshot &snapshot, const std::vector<const ChangeEntry *> &entries)
    {
        for (const ChangeEntry *entry : entries) {
            m_names.insert(entry->subjectId, {});
            m_names.insert(entry->projectId, {});
            m_names.insert(entry->actor, {});
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
    m_empty->setContentsMargins(16, 12, 16, 12);
    m_empty->setWordWrap(true);
    m_rows->addWidget(m_empty);
    m_rows->addStretch();
}

void ChangesList::setChanges(const Snapshot &snapshot, UnixSeconds now)
{
    const ListState state = snapshot.states.value({ListKind::AuditLog, {}});
    const std::vector<const ChangeEntry *> entries = latest(snapshot);
    const size_t shown = entries.size();
    m_empty->setVisible(shown == 0);
    m_empty->setText(state.fetchedAt == 0 && !state.notOffered
                         ? tr("The audit log has not been read yet.")
                     : !snapshot.changes.empty() ? tr("Nobody has changed anything lately.")
                         : tr("The audit log holds nothing. It has to be switched on under Data controls on the platform; "
                              "until then changes are not recorded there."));
    const Names names(snapshot, entries);
    while (m_lines.size() < shown) {
        auto *line = new ChangeLine;
        m_rows->insertWidget(static_cast<int>(m_lines.size()), line);
        m_lines.push_back(line);
    }
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (i >= shown)
            break;
        const ChangeEntry &change = *entries[i];
        const QString subject = change.subjectId.isEmpty() ? change.projectId : change.subjectId;
        ChangeWords words = changeWords(change.type, names.of(change.actor), names.of(subject));
        if (!change.projectId.isEmpty() && change.projectId != subject)
            words.sentence += u" · "_s + names.of(change.projectId); // where: somebody may leave several projects at once
        m_lines[i]->setChange(words, change.at, now);
    }
    m_known = shown;
    updateGeometry();
    fit();
}

QSize ChangesList::sizeHint() const
{
    const QSize usual = QWidget::sizeHint();
    return m_known > 0 ? QSize(usual.width(), int(m_known) * m_lines.front()->sizeHint().height()) : usual;
}

QSize ChangesList::minimumSizeHint() const
{
    return {0, m_known > 0 ? m_lines.front()->sizeHint().height() : m_empty->minimumSizeHint().height()};
}

void ChangesList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ChangesList::fit()
{
    int room = height();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        room -= m_lines[i]->sizeHint().height();
        m_lines[i]->setVisible(i < m_known && (i == 0 || room >= 0));
    }
}

} // namespace steward
