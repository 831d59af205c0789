// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/spend.h"

namespace steward::demo {

namespace {

const Product &productOf(const Stream &stream)
{
    return kProducts[size_t(stream.product)];
}

} // namespace

int billingParts(const Stream &stream)
{
    return productOf(stream).service == Service::Completions ? 3 : 1;
}

QByteArray lineItem(const Stream &stream, BillingPart part)
{
    const Product &product = productOf(stream);
    if (product.service != Service::Completions)
        return product.lineItem;
    static constexpr const char *kLive[] = {", input", ", cached input", ", output"};
    static constexpr const char *kBatch[] = {", batch input", ", batch cached input", ", batch output"};
    return QByteArray(product.lineItem) + (stream.batch ? kBatch : kLive)[int(part)];
}

qint64 quantity(const Stream &stream, const Amounts &amounts, BillingPart part)
{
    if (productOf(stream).service != Service::Completions)
        return amounts.units;
    switch (part) {
    case BillingPart::Whole:
        return amounts.units - amounts.cached;
    case BillingPart::CachedInput:
        return amounts.cached;
    case BillingPart::Output:
        return amounts.output;
    }
    return 0;
}

qint64 nanos(const Stream &stream, const Amounts &amounts, BillingPart part)
{
    const Product &product = productOf(stream);
    const qint64 price = part == BillingPart::Whole         ? product.nanosPerUnit
                         : part == BillingPart::CachedInput ? product.nanosPerCached
                                                            : product.nanosPerOutput;
    return quantity(stream, amounts, part) * price / (stream.batch ? kBatchDivisor : 1);
}

qint64 nanos(const Stream &stream, const Amounts &amounts)
{
    qint64 sum = 0;
    for (int part = 0; part < billingParts(stream); ++part)
        sum += nanos(stream, amounts, BillingPart(part));
    return sum;
}

} // namespace steward::demo
