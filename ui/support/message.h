// SPDX-License-Identifier: GPL-3.0-or-later
// What a message bar says: what happened, what to do, what to copy for the service's support. A value.
#pragma once

#include "ui/support/theme.h"

#include <QString>

namespace steward {

struct Message final
{
    QString id; ///< a new message with the id of a shown one takes its place
    Tone tone = Tone::Danger;
    QLatin1StringView icon; ///< empty: the tone's
    QString happened;       ///< one sentence
    QString advice{};         ///< what Steward did and what a person can do; may be empty
    QString technical{};      ///< "Server error 503"; may be empty
    QString requestId{};      ///< to be copied; may be empty
    QString copyText{};       ///< 'Copy details'; empty: no such link
    QString action{};         ///< the button's words; empty: none
    bool closable = true;
    friend bool operator==(const Message &, const Message &) = default;
};

} // namespace steward
