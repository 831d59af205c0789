// SPDX-License-Identifier: GPL-3.0-or-later
// What the synchronization of spend has learned about the service and must not find out again with the next start. Kept
// by the archive of spend as texts (SpendArchive::remember). A value.
#pragma once

#include "app/archive/spend/spendimport.h"

#include <array>
#include <QHash>

namespace steward {

inline constexpr int kSpendSourceCount = 1 + kUsageEndpointCount;

/// Costs first, then the usage endpoints in their order.
[[nodiscard]] int indexOf(const SpendSource &source);
[[nodiscard]] SpendSource spendSourceAt(int index);
/// "costs", "completions", …
[[nodiscard]] QString nameOf(const SpendSource &source);

struct SpendMemory final
{
    enum class ByKey { Unknown, Accepted, Refused };
    ByKey byKey = ByKey::Unknown; ///< whether costs may be grouped by API key (BEHAVIOURS 14)
    UnixSeconds refusedAt = 0;    ///< of Refused
    Period ungrouped;             ///< days of which the ungrouped totals are held; empty: none
    QString organizationId;       ///< the service's own, where it tells it

    struct Source final
    {
        UnixSeconds end = 0;          ///< the service has nothing before this day; 0: not known
        qint64 bytesPerDay = 0;       ///< of earlier answers; 0: not known
        UnixSeconds notOfferedAt = 0; ///< when the service last said that it does not have this; 0: it does
    };
    std::array<Source, kSpendSourceCount> sources{};

    /// What is not there or not readable is not known.
    [[nodiscard]] static SpendMemory read(const QHash<QString, QString> &texts);
    [[nodiscard]] QHash<QString, QString> texts() const;

    /// Refusals are asked about again from time to time: services change (BEHAVIOURS 52).
    [[nodiscard]] bool mayAskByKey(UnixSeconds now) const;
    [[nodiscard]] bool mayAsk(int source, UnixSeconds now) const;
    /// \a bytes for \a days have come.
    void noteSize(int source, qint64 bytes, int days);
};

} // namespace steward
