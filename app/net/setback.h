// SPDX-License-Identifier: GPL-3.0-or-later
// Setback is one attempt that did not succeed: the Error it would end in, and what decides about another attempt.
#pragma once

#include "app/base/error.h"
#include "app/net/answer.h"
#include "app/net/request.h"

#include <optional>
#include <QByteArrayView>

namespace steward {

struct Setback final
{
    /// What the service may have done with the request.
    enum class Delivery {
        Never,    ///< it was not sent: no connection, no trust
        Answered, ///< the service said that it did not do it
        Unknown,  ///< sent, and no answer that can be relied on
    };

    Error error;
    Delivery delivery = Delivery::Unknown;
    bool transient = false; ///< another attempt may succeed

    /// Whether another attempt can do no harm: reads and deletes always, a POST only if it was not applied.
    [[nodiscard]] bool mayRepeat(Method method) const
    {
        return transient && (method != Method::Post || delivery != Delivery::Unknown);
    }
};

/// What is wrong with \a answer; nothing when it is a success with a complete JSON body (or none). Every text from
/// outside is redacted; \a key is taken out of it as well.
///
/// A POST whose delivery is unknown becomes Error::UnknownOutcome. That includes every 5xx, a plain 500 too: a service
/// that fails may fail after it has written, and one more read costs less than a second key. It also includes a 2xx
/// whose body did not arrive whole.
[[nodiscard]] std::optional<Setback> judged(const Answer &answer, const Request &request, QByteArrayView key);

/// Whether \a body could be a whole JSON text, by its ends alone: the cheap half of the check, so that hundreds of
/// megabytes are not parsed twice. The decoder does the rest.
[[nodiscard]] bool looksLikeWholeJson(QByteArrayView body);

} // namespace steward
