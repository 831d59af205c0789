// SPDX-License-Identifier: GPL-3.0-or-later
// The monthly report on paper: A4, a page or a few, real text, charts by the code of the Spend page. Needs a
// QApplication, with or without a display. GUI thread.
#pragma once

#include "app/base/result.h"
#include "app/spend/report/monthlyreport.h"

namespace steward {

/// A whole PDF in the person's language. Error Internal when it cannot be painted.
[[nodiscard]] Result<QByteArray> reportPdf(const MonthlyReport &report);

} // namespace steward
