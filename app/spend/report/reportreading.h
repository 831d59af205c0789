// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a monthly report from the book. All of its figures are of one state of the archive: where costs arrive between
// two of the answers, all are asked for again. GUI thread; answers come from others.
#pragma once

#include "app/spend/report/monthlyreport.h"

#include <QCoroTask>
#include <stop_token>

namespace steward {

class SpendBook;

struct ReportRequest final
{
    Period period;     ///< begins before now
    int budgetDay = 1; ///< as in Policy
    UnixSeconds now = 0;
    QString organization; ///< how the report calls it
};

/// The book must outlive it or \a stop be requested before. Errors: Archive, Cancelled. What is not complete is told by
/// the report's state; whether that will do is for the caller to say.
[[nodiscard]] QCoro::Task<Result<MonthlyReport>> readReport(const SpendBook *book, ReportRequest request,
                                                            std::stop_token stop);

} // namespace steward
