// SPDX-License-Identifier: GPL-3.0-or-later
// What the service tells of the use of some keys over a span of time: the evidence that a rotation's gates stand on.
// For the endpoints that do not tell keys apart there is a key's last_used_at. Values, and one function that reads.
#pragma once

#include "app/async/opcontext.h"
#include "app/base/money.h"
#include "app/base/result.h"
#include "app/planning/usagebykey.h"

#include <map>
#include <memory>
#include <QCoroTask>
#include <QHash>
#include <vector>

namespace steward {

class PriceTable;
class Transport;

/// Cuts [from, until) so that few requests are needed and the ends are exact to the minute: minutes for up to a day,
/// else minutes to the first full hour, hours, and minutes for the last \a fineSeconds or more.
[[nodiscard]] std::vector<UsePiece> usePieces(UnixSeconds from, UnixSeconds until, qint64 fineSeconds = 2 * 3600);

struct UseBucket final
{
    UnixSeconds from = 0, until = 0;
    qint64 requests = 0;
    Money cost{}; ///< estimated from the supplied prices; what has no price costs nothing here
    friend bool operator==(const UseBucket &, const UseBucket &) = default;
};

/// One key's use.
struct KeyUse final
{
    std::vector<UseBucket> buckets;                    ///< only those with requests, in the order of time
    std::map<QString, std::vector<UseBucket>> ofModel; ///< the same of each model; "": told without one
    qint64 requests = 0;
    /// Requests by name: of models, of kinds of use (the endpoint's name), of service tiers, of user ids.
    std::map<QString, qint64> models, kinds, tiers, users;
    qint64 batch = 0; ///< of completions
    [[nodiscard]] UnixSeconds firstAt() const { return buckets.empty() ? 0 : buckets.front().from; }
    /// The end of the last bucket in which it was used: a request may have come in its last second. 0: never.
    [[nodiscard]] UnixSeconds lastAt() const { return buckets.empty() ? 0 : buckets.back().until; }
    bool hasUnpriced = false; ///< some of it is of a model without a price: every cost is too low
    [[nodiscard]] Money costIn(UnixSeconds from, UnixSeconds until) const;
    /// Within [from, until): buckets that lie there as a whole or in part.
    [[nodiscard]] qint64 requestsIn(UnixSeconds from, UnixSeconds until) const;
    /// The part of one model, by its buckets alone.
    [[nodiscard]] KeyUse ofModelOnly(const QString &model) const;
    friend bool operator==(const KeyUse &, const KeyUse &) = default;
};

struct UseReading final
{
    UnixSeconds from = 0, until = 0;       ///< what was asked for
    QHash<QString, KeyUse> ofKey;          ///< each that was asked for, used or not
    std::vector<UsageEndpoint> notOffered; ///< 404: this organization does not have them
    [[nodiscard]] const KeyUse &of(const QString &keyId) const;
};

/// Reads the use of \a keyIds in \a pieces from every endpoint that tellsKeys(), and what it costs by \a prices. Either
/// all of it or an error: half of the evidence is none.
[[nodiscard]] QCoro::Task<Result<UseReading>> readKeyUse(Transport *transport, QStringList keyIds,
                                                         std::vector<UsePiece> pieces,
                                                         std::shared_ptr<const PriceTable> prices, OpContext ctx);

/// How late the service told of some use: seconds after the end of its minute at which \a before, asked for at \a
/// askedAt, did not have all of it that \a now has. 0: everything was there. Minutes of the last hour are compared.
[[nodiscard]] qint64 lateness(const UseReading &before, UnixSeconds askedAt, const UseReading &now);

/// Regularity of what is left on a key: every \a period minutes, at these minutes of the period's hour.
struct UsePattern final
{
    int periodMinutes = 0;    ///< 0: none was found
    std::vector<int> minutes; ///< of the hour, where the period divides one: 7, 22, 37, 52
    friend bool operator==(const UsePattern &, const UsePattern &) = default;
};
/// From minute buckets of the last hours; at least four bursts make a pattern.
[[nodiscard]] UsePattern usePattern(const KeyUse &traffic);

} // namespace steward
