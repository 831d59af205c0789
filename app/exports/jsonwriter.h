// SPDX-License-Identifier: GPL-3.0-or-later
// JSON with the API's own ids and field names: what the service said, not what the table shows. Local notes are not in
// it. Pure functions; any thread.
#pragma once

#include "app/organization/snapshot.h"

#include <QByteArray>
#include <QJsonArray>
#include <QStringList>

namespace steward {

/// The values with these ids, in their order; ids that the organization's lists do not hold are passed over. Each has
/// the service's "object" member; project keys have their "project_id" as well, since one list holds those of all
/// projects.
[[nodiscard]] QJsonArray projectsAsJson(const Snapshot &snapshot, const QStringList &ids);
[[nodiscard]] QJsonArray membersAsJson(const Snapshot &snapshot, const QStringList &ids); ///< users and invitations
[[nodiscard]] QJsonArray keysAsJson(const Snapshot &snapshot, const QStringList &ids);    ///< project and admin keys

/// Indented, ended by a line break.
[[nodiscard]] QByteArray toJson(const QJsonArray &values);

} // namespace steward
