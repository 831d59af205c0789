// SPDX-License-Identifier: GPL-3.0-or-later
// Something a rule has found, as data: which rule, how urgent, which rows, where to look, and what its sentence needs.
// The words are made in ui. A value.
#pragma once

#include "app/organization/severity.h"
#include "app/organization/spendsummary.h"

#include <QStringList>

namespace steward {

struct Finding final
{
    QString rule; ///< id of the rule: "owner-gone"
    Severity severity = Severity::Note;
    QStringList subjects;  ///< ids of the rows concerned, worst first
    QStringList names;     ///< of up to kNamesShown things for the second line: projects, keys or people, no doubles
    UnixSeconds since = 0; ///< since when it is so; 0: not known

    // Where it leads: a page, a quick filter that shows exactly the subjects (may be empty) and a row.
    QString page, filter, row;

    // What the sentence needs; which of them are set depends on the rule.
    std::optional<CurrencyAmount> amount;  ///< spent
    std::optional<CurrencyAmount> against; ///< the limit, or what is usual
    std::optional<double> percent;         ///< of the limit
    std::optional<double> times;           ///< of what is usual
    std::optional<UnixSeconds> lastUsed;   ///< latest use of the keys concerned
    std::optional<UnixSeconds> due;        ///< the earliest expiry

    static constexpr int kNamesShown = 3;
    [[nodiscard]] int count() const { return static_cast<int>(subjects.size()); }
    /// The same from one look to the next, so that a person can put it aside.
    [[nodiscard]] QString key() const { return subjects.size() == 1 ? rule + u'/' + subjects.front() : rule; }
    friend bool operator==(const Finding &, const Finding &) = default;
};

} // namespace steward
