// SPDX-License-Identifier: GPL-3.0-or-later
// Carries the rows of a write's own answer into the archive and the organization at once, ahead of the lists that will
// confirm them. Owned by Changes; must not outlive the archive and the organization; GUI thread.
#pragma once

#include "app/archive/archive.h"
#include "app/base/clock.h"
#include "app/organization/organization.h"

namespace steward {

class WrittenRows final
{
public:
    WrittenRows(Archive &archive, Organization &organization, const Clock &clock)
        : m_archive(archive)
        , m_organization(organization)
        , m_clock(clock)
    {
    }
    Q_DISABLE_COPY_MOVE(WrittenRows)

    // Nobody waits for the archive here: at worst the next reading of the list brings the row.
    template <typename T>
    void put(T row)
    {
        (void)m_archive.put(row);
        m_organization.put(std::move(row), m_clock.now());
    }
    template <typename T>
    void put(const QString &projectId, T row)
    {
        (void)m_archive.put(projectId, row);
        m_organization.put(projectId, std::move(row), m_clock.now());
    }
    void erase(const ListId &list, const QString &rowId)
    {
        (void)m_archive.erase(list, rowId);
        m_organization.erase(list, rowId, m_clock.now());
    }
    void putLimit(const QString &projectId, std::optional<SpendLimit> limit)
    {
        (void)m_archive.replace(projectId, limit, m_clock.now());
        m_organization.replace(projectId, std::move(limit));
    }
    /// The person's row with \a role in the project, or without the project when \a role is empty.
    void setMembership(const QString &userId, const QString &projectId, const QString &role);

    [[nodiscard]] const Snapshot &snapshot() const { return m_organization.snapshot(); }

private:
    Archive &m_archive;
    Organization &m_organization;
    const Clock &m_clock;
};

} // namespace steward
