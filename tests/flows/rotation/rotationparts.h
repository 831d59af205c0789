// SPDX-License-Identifier: GPL-3.0-or-later
// What of a session a rotation needs, for a service and a directory: for the tests' bed and for the program that is
// killed.
#pragma once

#include "app/archive/archive.h"
#include "app/changes/changes.h"
#include "app/flows/rotation/rotations.h"
#include "app/net/transport.h"
#include "app/organization/organization.h"

namespace steward::test {

class RotationParts final
{
public:
    /// Reads the projects and the keys of \a projectId, then opens the archive in \a dir and takes up what is in it.
    RotationParts(const QUrl &baseUrl, Secret adminKey, const QString &dir, const QString &projectId,
                  const Clock &clock);
    ~RotationParts();
    Q_DISABLE_COPY_MOVE(RotationParts)

    [[nodiscard]] RotationFlow &flow(); ///< the last rotation

    Organization organization;
    Archive archive;
    Transport transport;
    Changes changes;
    Rotations rotations;
};

} // namespace steward::test
