// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of incidents beside the figures (SpendArchive::keep), each by Incident::id(): which were told, as they
// were seen last, and which somebody has acknowledged, with a note, by whom and when. Values; any thread.
#pragma once

#include "app/spend/watch/incident.h"

#include <QHash>

namespace steward {

/// Collections of the archive.
inline constexpr QStringView kAcknowledgedIncidents = u"incidents";
inline constexpr QStringView kToldIncidents = u"incidents.told";

struct Acknowledgement final
{
    Incident incident;
    QString note;       ///< may be empty
    QString by;         ///< account on the computer it was done on; empty: not known
    UnixSeconds at = 0; ///< 0: not known
    friend bool operator==(const Acknowledgement &, const Acknowledgement &) = default;
};

[[nodiscard]] QByteArray toJson(const Acknowledgement &acknowledgement);
[[nodiscard]] QByteArray toJson(const Incident &incident);
/// Of what cannot be read the members are empty: that it is there counts all the same.
[[nodiscard]] Acknowledgement acknowledgementFrom(const QByteArray &json);
/// Nothing: it is no incident.
[[nodiscard]] std::optional<Incident> incidentFrom(const QByteArray &json);

} // namespace steward
