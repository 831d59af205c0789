// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/auditimpact.h"

#include "app/sync/freshness.h"

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

class Judge final
{
public:
    Judge(const Snapshot &snapshot, AuditImpact &impact)
        : m_snapshot(snapshot)
        , m_impact(impact)
    {
    }

    void take(const AuditEntry &entry)
    {
        m_at = entry.effectiveAt;
        // The Default project stands for any when an admin key did it.
        m_anywhere = entry.actorType == "api_key"_L1 &&
                     entry.projectName.compare("Default project"_L1, Qt::CaseInsensitive) == 0;
        m_projectId = m_anywhere ? QString() : entry.projectId;
        const auto is = [&entry](QLatin1StringView prefix) { return entry.type.startsWith(prefix); };
        if (is("project."_L1)) {
            changed(ListKind::Projects);
            if (entry.type == "project.updated"_L1 && !entry.subjectId.isEmpty())
                changed(ListKind::SpendLimits, entry.subjectId);
        } else if (is("organization."_L1)) {
            changed(ListKind::SpendLimits);
        } else if (is("invite."_L1)) {
            changed(ListKind::Invites);
            if (entry.type == "invite.accepted"_L1)
                changed(ListKind::Users);
        } else if (is("user."_L1) || is("role."_L1)) {
            changed(ListKind::Users);
            inProject(ListKind::ProjectUsers);
            if (!m_projectId.isEmpty()) // whether a key's owner still has access stands in the list of keys
                changed(ListKind::ProjectKeys, m_projectId);
            else
                keysOwnedBy(entry.subjectId);
        } else if (is("group."_L1) || is("scim."_L1)) {
            changed(ListKind::Users);
        } else if (is("service_account."_L1)) {
            if (const QString known = projectOf(m_snapshot.serviceAccounts, entry.subjectId); !known.isEmpty())
                m_projectId = known;
            m_anywhere = m_projectId.isEmpty(); // every account is of some project
            inProject(ListKind::ServiceAccounts);
            inProject(ListKind::ProjectKeys);
        } else if (is("api_key."_L1)) {
            key(entry.subjectId);
        }
    }

private:
    void changed(ListKind kind, const QString &projectId = {})
    {
        UnixSeconds &at = m_impact.changed[{kind, projectId}];
        at = std::max(at, m_at);
    }

    void inProject(ListKind kind)
    {
        if (!m_projectId.isEmpty())
            changed(kind, m_projectId);
        else if (m_anywhere)
            m_impact.unsureSince[indexOf(kind)] = std::max(m_impact.unsureSince[indexOf(kind)], m_at);
    }

    void key(const QString &keyId)
    {
        if (const QString known = projectOf(m_snapshot.projectKeys, keyId); !known.isEmpty()) {
            changed(ListKind::ProjectKeys, known);
            return;
        }
        const auto isIt = [&keyId](const AdminKey &key) { return key.id == keyId; };
        if (std::any_of(m_snapshot.adminKeys.begin(), m_snapshot.adminKeys.end(), isIt)) {
            changed(ListKind::AdminKeys);
            return;
        }
        // A key not seen before: of the project named, else an admin key, or one of a project that is not named.
        if (m_projectId.isEmpty())
            changed(ListKind::AdminKeys);
        inProject(ListKind::ProjectKeys);
    }

    void keysOwnedBy(const QString &userId)
    {
        if (userId.isEmpty())
            return;
        for (const InProject<ProjectKey> &key : m_snapshot.projectKeys) {
            if (key.value.ownerUserId == userId)
                changed(ListKind::ProjectKeys, key.projectId);
        }
    }

    template <typename T>
    static QString projectOf(const PerProject<T> &rows, const QString &id)
    {
        const auto found =
            std::find_if(rows.begin(), rows.end(), [&id](const auto &row) { return row.value.id == id; });
        return found == rows.end() ? QString() : found->projectId;
    }

    const Snapshot &m_snapshot;
    AuditImpact &m_impact;
    UnixSeconds m_at = 0;
    QString m_projectId;
    bool m_anywhere = false; ///< in some project, which is not said
};

} // namespace

AuditImpact impactOf(std::span<const AuditEntry> entries, const Snapshot &snapshot)
{
    AuditImpact impact;
    Judge judge(snapshot, impact);
    for (const AuditEntry &entry : entries)
        judge.take(entry);
    return impact;
}

} // namespace steward
