// SPDX-License-Identifier: GPL-3.0-or-later
// A finding as words: a title, one line of detail from data, and what the button says. Pure; GUI thread (tr, QLocale).
#pragma once

#include "app/checkup/finding.h"

namespace steward {

struct FindingWords final
{
    QString title;
    QString detail; ///< may be empty
    QString button; ///< a verb for where it leads
};

[[nodiscard]] FindingWords findingWords(const Finding &finding, UnixSeconds now);

} // namespace steward
