// SPDX-License-Identifier: GPL-3.0-or-later
// What kind of key a pasted text looks like, by its prefix only: the service decides in the end (BEHAVIOURS 48).
#pragma once

#include "app/base/secret.h"

namespace steward {

enum class KeyKind {
    Empty,
    Admin,          ///< sk-admin-…
    Project,        ///< sk-proj-…
    ServiceAccount, ///< sk-svcacct-…
    User,           ///< sk-… of the time before projects
    Other,          ///< anything else; may still be a key (a gateway's, or of a kind to come)
    Unusable,       ///< white space, control or non-ASCII characters within: cannot be sent in a header
};

/// \a pasted without what comes along when a key is copied: white space and line breaks around it and within (a wrapped
/// line), quotes, a leading "OPENAI_ADMIN_KEY=" or "Bearer ". The caller's text is left to the caller to wipe.
[[nodiscard]] Secret cleanedKey(const QString &pasted);
[[nodiscard]] KeyKind keyKind(const Secret &key);
/// How a key is shown: what its kind begins with and the last four characters, dots for the rest: "sk-admin-••••x7Qe".
/// Of a text too short to be a key only dots.
[[nodiscard]] QString maskedKey(const Secret &key);

} // namespace steward
