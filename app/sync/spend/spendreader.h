// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one window of costs or usage into the archive, bucket by bucket while the answer arrives. What has been
// imported is whole and stays, whatever happens to the rest; a bucket that is missing from an answer is taken for empty
// only when that answer has arrived whole. Touches nothing of its caller after it was stopped. GUI thread.
#pragma once

#include "app/archive/spend/spendimport.h"
#include "app/async/opcontext.h"
#include "app/base/result.h"

#include <functional>
#include <optional>
#include <QCoroTask>

namespace steward {

class SpendArchive;
class Transport;

/// What reading needs, by value in each coroutine. None of it is touched once \a gone is requested.
struct SpendRoom final
{
    Transport *transport;
    SpendArchive *archive;
    std::stop_token gone;
    std::function<void(Period, qint64 rows)> imported; ///< told of every piece
};

/// What one window is to bring.
struct SpendWindow final
{
    SpendSource source;
    Period time; ///< edges of buckets
    BucketWidth width = BucketWidth::Day;
    CostGrouping grouping = CostGrouping::ProjectItem; ///< of costs
    UnixSeconds now = 0;
    UnixSeconds settledBefore = 0;
};

struct WindowRead final
{
    qint64 bytes = 0;
    qint64 rows = 0;
    QString organizationId;      ///< as rows of costs tell it; empty: they did not
    std::vector<Period> missing; ///< what has not been imported
    std::optional<Error> error;
};

[[nodiscard]] QCoro::Task<WindowRead> readSpendWindow(SpendRoom room, SpendWindow window, OpContext ctx);

} // namespace steward
