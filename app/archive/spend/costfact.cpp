// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/spend/costfact.h"

#include <algorithm>
#include <cmath>

namespace steward::costfacts {
namespace {

constexpr double kExactWhole = 9'007'199'254'740'992; // beyond it a double is not every whole number

bool isWhole(double value)
{
    return std::abs(value) < kExactWhole && value == std::floor(value) && !(value == 0 && std::signbit(value));
}

void write(ByteWriter &bytes, const CostFact &fact, qint32 projectBefore)
{
    const bool whole = isWhole(fact.quantity);
    const quint64 distance = static_cast<quint64>(fact.project - projectBefore);
    bytes.number(distance << 2 | (fact.hasQuantity && !whole ? 2U : 0U) | (fact.hasQuantity ? 1U : 0U));
    for (const qint32 id : {fact.item, fact.key, fact.currency, fact.unit})
        bytes.number(static_cast<quint64>(id));
    bytes.signedNumber(fact.amount.nanos);
    if (!fact.hasQuantity)
        return;
    if (whole)
        bytes.signedNumber(static_cast<qint64>(fact.quantity));
    else
        bytes.real(fact.quantity);
}

} // namespace

void tidy(std::vector<CostFact> &facts)
{
    std::ranges::stable_sort(facts, {}, &CostFact::identity);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        if (kept > 0 && facts[kept - 1].identity() == facts[i].identity()) {
            CostFact &into = facts[kept - 1];
            into.amount += facts[i].amount;
            into.hasQuantity = into.hasQuantity || facts[i].hasQuantity;
            into.quantity += facts[i].quantity;
        } else {
            facts[kept++] = facts[i];
        }
    }
    facts.resize(kept);
}

std::vector<Blob> packed(const std::vector<CostFact> &facts)
{
    std::vector<Blob> blobs;
    ByteWriter bytes;
    std::size_t rows = 0;
    qint32 first = 0, before = 0;
    const auto finish = [&] {
        if (rows > 0)
            blobs.push_back({first, bytes.take()});
        rows = 0;
        before = 0;
    };
    for (const CostFact &fact : facts) {
        if (rows >= kRowsInBlob && fact.project != before)
            finish();
        if (rows == 0)
            first = fact.project;
        write(bytes, fact, before);
        before = fact.project;
        ++rows;
    }
    finish();
    return blobs;
}

} // namespace steward::costfacts
