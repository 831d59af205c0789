// SPDX-License-Identifier: GPL-3.0-or-later
// The money side of traffic: what a stream's amounts cost, by line item, in whole nano-dollars. Pure functions.
#pragma once

#include "app/demo/traffic.h"

#include <QByteArray>

namespace steward::demo {

/// A stream of completions is billed on three lines, everything else on one.
enum class BillingPart { Whole, CachedInput, Output };

[[nodiscard]] int billingParts(const Stream &stream);
[[nodiscard]] QByteArray lineItem(const Stream &stream, BillingPart part);
[[nodiscard]] qint64 quantity(const Stream &stream, const Amounts &amounts, BillingPart part);
[[nodiscard]] qint64 nanos(const Stream &stream, const Amounts &amounts, BillingPart part);
/// Over all parts.
[[nodiscard]] qint64 nanos(const Stream &stream, const Amounts &amounts);

} // namespace steward::demo
