// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a step may be sent, by what the service says at the moment of applying: somebody else works here too. Pure
// functions over values.
#pragma once

#include "app/changes/operation.h"

namespace steward {

/// A member that is not what it was when the plan was made.
struct Difference final
{
    QString member;          ///< "role"; empty: the thing itself
    QJsonValue planned, now; ///< null: was, or is, not there
    friend bool operator==(const Difference &, const Difference &) = default;
};

struct Judgement final
{
    enum class Verdict {
        Ready,
        Reached, ///< it is so already
        Changed, ///< a person has to decide
    };
    Verdict verdict = Verdict::Ready;
    std::vector<Difference> differences; ///< for Changed
    friend bool operator==(const Judgement &, const Judgement &) = default;
};

/// \a arguments are resolved; \a before as in Step::before.
[[nodiscard]] Judgement judged(const Operation &operation, const QJsonObject &arguments, const QJsonObject &before,
                               const Observation &now);

/// After a lost answer: what the step has brought about, when \a now shows that it did ("id" and more of something
/// new); empty when nothing of it is to be seen. \a sentAt is what was observed just before it was sent.
[[nodiscard]] std::optional<QJsonObject> effectSeen(const Operation &operation, const QJsonObject &arguments,
                                                    const Observation &sentAt, const Observation &now);

} // namespace steward
