// SPDX-License-Identifier: GPL-3.0-or-later
// What the archive of spend says of its days, beside the figures: what is held, what is missing, what was restated and
// whether the service's groupings agree. Functions over a connection; each is one statement or is asked within one
// transaction.
#pragma once

#include "app/archive/spend/names.h"
#include "app/archive/spend/spendarchive.h"

namespace steward::spendstate {

/// \a source as in codes.h.
[[nodiscard]] Result<Period> held(Database &database, qint64 source);
[[nodiscard]] Result<std::vector<DayCoverage>> coverage(Database &database, qint64 source, const Period &range);
[[nodiscard]] Result<std::vector<Restatement>> restatements(Database &database, const Names &names,
                                                            const Period &range);
[[nodiscard]] Result<Reconciliation> reconcile(Database &database, const Names &names, const Period &range);
[[nodiscard]] Result<QHash<QString, QString>> remembered(Database &database);
[[nodiscard]] Result<QHash<QString, QByteArray>> kept(Database &database, const QString &collection);
[[nodiscard]] std::vector<SpendName> known(const Names &names);

} // namespace steward::spendstate
