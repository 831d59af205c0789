// SPDX-License-Identifier: GPL-3.0-or-later
// One row of costs as it is kept: what the service told apart, in numbers of the archive's names. The rows of a day are
// sorted by project, line item, key, currency and unit, and packed into blobs of whole projects (about kRowsInBlob rows
// each), so that one project's rows are found without reading the others'. Values.
#pragma once

#include "app/archive/spend/bytes.h"
#include "app/base/money.h"

#include <compare>
#include <vector>

namespace steward {

struct CostFact final
{
    qint32 project = 0, item = 0, key = 0, currency = 0, unit = 0;
    Money amount;
    bool hasQuantity = false;
    double quantity = 0; ///< never added across units

    [[nodiscard]] auto identity() const { return std::tie(project, item, key, currency, unit); }
};

namespace costfacts {

/// Few enough for a blob to stand within a page.
inline constexpr std::size_t kRowsInBlob = 128;

/// Sorted, rows of the same identity added up.
void tidy(std::vector<CostFact> &facts);

struct Blob final
{
    qint32 first = 0;
    QByteArray rows;
};
/// Of tidy facts.
[[nodiscard]] std::vector<Blob> packed(const std::vector<CostFact> &facts);

/// \a visit(fact) for every row. False: the blob is damaged.
template <typename Visit>
[[nodiscard]] bool forEach(std::string_view blob, Visit visit)
{
    ByteReader bytes(blob);
    CostFact fact;
    while (!bytes.atEnd()) {
        // The project's distance from the one before and whether there is a quantity share a number.
        const quint64 head = bytes.number();
        fact.project = ByteReader::idAfter(fact.project, head >> 2);
        fact.item = bytes.id();
        fact.key = bytes.id();
        fact.currency = bytes.id();
        fact.unit = bytes.id();
        fact.amount.nanos = bytes.signedNumber();
        fact.hasQuantity = (head & 1) != 0;
        fact.quantity = !fact.hasQuantity ? 0 : (head & 2) ? bytes.real() : double(bytes.signedNumber());
        if (bytes.hasFailed())
            return false;
        visit(std::as_const(fact));
    }
    return true;
}

} // namespace costfacts
} // namespace steward
