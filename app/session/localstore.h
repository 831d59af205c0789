// SPDX-License-Identifier: GPL-3.0-or-later
// Changes to local-only data: into the archive, then into the Organization, so that pages show it at once. A failed
// write is reported and the Organization keeps what the archive holds. Owned by Session; GUI thread.
#pragma once

#include "app/base/result.h"
#include "app/local/local.h"

#include <memory>
#include <QCoroTask>

namespace steward {

class Archive;
class Organization;

class LocalStore final
{
public:
    LocalStore(Archive &archive, Organization &organization);
    [[nodiscard]] QCoro::Task<Result<>> setLabel(ProjectLabel label);
    [[nodiscard]] QCoro::Task<Result<>> setNote(KeyNote note);
    [[nodiscard]] QCoro::Task<Result<>> setSystems(QString keyId, std::vector<KeySystem> systems);
    /// Whether a change is on its way to the archive, and not in the Organization yet.
    [[nodiscard]] bool isWriting() const { return m_writing.use_count() > 1; }

private:
    Archive &m_archive;
    Organization &m_organization;
    std::shared_ptr<void> m_writing; ///< also held by each change under way
};

} // namespace steward
