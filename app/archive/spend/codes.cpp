// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archive/spend/codes.h"

#include <array>

namespace steward {

std::span<const char *const> spendMigrationTexts(); // generated

namespace codes {
namespace {

using enum UsageEndpoint;
constexpr std::array kEndpointCodes{Completions,     Embeddings,          Moderations,  Images,
                                    AudioSpeeches,   AudioTranscriptions, VectorStores, CodeInterpreterSessions,
                                    FileSearchCalls, WebSearchCalls};
static_assert(kEndpointCodes.size() == kUsageEndpointCount);

} // namespace

const Schema &spendSchema()
{
    static const Schema kSchema{0x53747753, spendMigrationTexts(), 8192};
    return kSchema;
}

qint64 ofEndpoint(UsageEndpoint endpoint)
{
    return std::find(kEndpointCodes.begin(), kEndpointCodes.end(), endpoint) - kEndpointCodes.begin();
}

UsageEndpoint endpointOf(qint64 code)
{
    return code >= 0 && code < qint64(kEndpointCodes.size()) ? kEndpointCodes[std::size_t(code)] : Completions;
}

qint64 ofSource(const SpendSource &source)
{
    return source.kind == SpendSource::Kind::Costs ? kCosts : 1 + ofEndpoint(source.endpoint);
}

qint64 ofWidth(BucketWidth width)
{
    return width == BucketWidth::Minute ? 0 : width == BucketWidth::Hour ? 1 : 2;
}

qint64 ofState(DayState state)
{
    switch (state) {
    case DayState::Missing:
        break;
    case DayState::Failed:
        return 1;
    case DayState::Provisional:
        return 2;
    case DayState::Complete:
        return 3;
    }
    return 0;
}

DayState stateOf(qint64 code)
{
    return code == 1   ? DayState::Failed
           : code == 2 ? DayState::Provisional
           : code == 3 ? DayState::Complete
                       : DayState::Missing;
}

qint64 ofGrouping(CostGrouping grouping)
{
    return grouping == CostGrouping::Ungrouped ? 0 : grouping == CostGrouping::Project ? 1 : 2;
}

qint64 secondsOf(BucketWidth width)
{
    return width == BucketWidth::Minute ? 60 : width == BucketWidth::Hour ? 3600 : kSecondsPerDay;
}

} // namespace codes
} // namespace steward
