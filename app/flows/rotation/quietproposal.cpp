// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/rotation/quietproposal.h"
#include "app/flows/rotation/spans.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace steward {
namespace {

using spans::kDay;
using spans::kHour;
constexpr qint64 kLongest = 35 * kDay;

/// Between two uses, and from the last one to the end of what is known.
qint64 longestGapOf(const KeyUse &history, UnixSeconds knownUntil)
{
    qint64 longest = 0;
    UnixSeconds usedUntil = 0;
    for (const UseBucket &bucket : history.buckets) {
        if (usedUntil > 0)
            longest = std::max(longest, bucket.from - usedUntil);
        usedUntil = std::max(usedUntil, bucket.until);
    }
    return usedUntil > 0 ? std::max(longest, knownUntil - usedUntil) : 0;
}

/// A quarter more than the gap: whole hours, from two days on whole days.
qint64 withMargin(qint64 gap)
{
    const qint64 wanted = gap + gap / 4;
    const qint64 unit = wanted > 2 * kDay ? kDay : kHour;
    return std::min((wanted + unit - 1) / unit * unit, kLongest);
}

} // namespace

QString quietReasonId(QuietReason reason)
{
    constexpr std::array kIds{"class", "systems_unknown", "gaps", "weekly", "monthly"};
    return QString::fromLatin1(kIds.at(static_cast<std::size_t>(reason)));
}

QuietProposal quietProposal(EnvironmentClass environment, bool systemsUnknown, const KeyUse &history,
                            UnixSeconds knownUntil)
{
    QuietProposal proposal;
    proposal.seconds = environment == EnvironmentClass::Production ? kDay : 4 * kHour;
    proposal.longestGap = longestGapOf(history, knownUntil);
    if (systemsUnknown) {
        proposal.seconds *= 2;
        proposal.reason = QuietReason::SystemsUnknown;
    }
    if (const qint64 wanted = withMargin(proposal.longestGap); wanted > proposal.seconds) {
        proposal.seconds = wanted;
        proposal.reason = proposal.longestGap >= 20 * kDay  ? QuietReason::Monthly
                          : proposal.longestGap >= 5 * kDay ? QuietReason::Weekly
                                                            : QuietReason::Gaps;
    }
    return proposal;
}

} // namespace steward
