// SPDX-License-Identifier: GPL-3.0-or-later
// One row of usage as it is kept: all that the service told apart, in numbers of the archive's names, and every measure
// that was not zero. Packed into blobs of whole projects like costs. Beside them, sums of a bucket by the members of
// one dimension. Values.
#pragma once

#include "app/archive/spend/bytes.h"
#include "app/archive/spend/codes.h"

#include <QString>
#include <span>
#include <tuple>

namespace steward {

/// Measures in the order of the file's format; which UsageRow's member each is stands in usagefact.cpp.
inline constexpr int kMeasureCount = 21;
using UsageMeasures = std::array<qint64, kMeasureCount>;

struct UsageFact final
{
    qint32 project = 0, person = 0, key = 0, model = 0, variant = 0;
    UsageMeasures measures{};

    [[nodiscard]] auto identity() const { return std::tie(project, person, key, model, variant); }
};

/// What the service tells apart besides, as one name of the archive (Names::Kind::Variant).
struct UsageVariant final
{
    QString serviceTier, size, source, vectorStoreId, contextLevel;
    std::optional<bool> batch;

    [[nodiscard]] static UsageVariant of(const UsageRow &row);
    [[nodiscard]] QString toText() const; ///< empty when there is nothing
    [[nodiscard]] static UsageVariant fromText(const QString &text);
};

/// One member of a sheet of usage.
struct UsageSum final
{
    qint32 member = 0;
    UsageAmounts amounts{}, batch{};
};

namespace usagefacts {

inline constexpr std::size_t kRowsInBlob = 512;

[[nodiscard]] UsageMeasures measuresOf(const UsageRow &row);
[[nodiscard]] UsageAmounts amountsOf(const UsageMeasures &measures, UsageEndpoint endpoint);
/// Sums that stop at the ends of the range.
void add(qint64 &into, qint64 value);
void add(UsageAmounts &into, const UsageAmounts &amounts);
void add(UsageRow &into, const UsageMeasures &measures);
/// Sorted, rows of the same identity added up.
void tidy(std::vector<UsageFact> &facts);

struct Blob final
{
    qint32 first = 0;
    QByteArray rows;
};
[[nodiscard]] std::vector<Blob> packed(const std::vector<UsageFact> &facts);
/// \a sums sorted by member.
[[nodiscard]] QByteArray packed(const std::vector<UsageSum> &sums);

/// \a visit(fact) for every row. False: the blob is damaged.
template <typename Visit>
[[nodiscard]] bool forEach(std::string_view blob, Visit visit)
{
    ByteReader bytes(blob);
    UsageFact fact;
    while (!bytes.atEnd()) {
        fact.project = ByteReader::idAfter(fact.project, bytes.number());
        for (qint32 *id : {&fact.person, &fact.key, &fact.model, &fact.variant})
            *id = bytes.id();
        const quint64 mask = bytes.number();
        for (int i = 0; i < kMeasureCount; ++i)
            fact.measures[std::size_t(i)] = mask >> i & 1 ? bytes.signedNumber() : 0;
        if (bytes.hasFailed())
            return false;
        visit(std::as_const(fact));
    }
    return true;
}

/// \a visit(sum) for every member. False: the sheet is damaged.
template <typename Visit>
[[nodiscard]] bool forEachSum(std::string_view blob, Visit visit)
{
    ByteReader bytes(blob);
    UsageSum sum;
    while (!bytes.atEnd()) {
        sum.member = ByteReader::idAfter(sum.member, bytes.number());
        const quint64 mask = bytes.number();
        for (std::size_t i = 0; i < kUsageUnitCount; ++i)
            sum.amounts[i] = mask >> i & 1 ? bytes.signedNumber() : 0;
        for (std::size_t i = 0; i < kUsageUnitCount; ++i)
            sum.batch[i] = mask >> (i + kUsageUnitCount) & 1 ? bytes.signedNumber() : 0;
        if (bytes.hasFailed())
            return false;
        visit(std::as_const(sum));
    }
    return true;
}

} // namespace usagefacts
} // namespace steward
