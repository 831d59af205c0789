// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/outcomes.h"

namespace steward {

bool isHindrance(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unauthorized:
    case Error::Kind::Forbidden:
    case Error::Kind::Offline:
    case Error::Kind::Tls:
    case Error::Kind::Keychain:
    case Error::Kind::RateLimited:
    case Error::Kind::Archive:
    case Error::Kind::Cancelled:
        return true;
    default:
        return false;
    }
}

bool mayHaveHappened(const Error &error, Effect effect)
{
    switch (error.kind) {
    case Error::Kind::UnknownOutcome:
    case Error::Kind::Timeout:
    case Error::Kind::Server:
    case Error::Kind::BadReply:
        return true;
    case Error::Kind::Cancelled:
    case Error::Kind::Offline: // a deletion that was repeated until it gave up
        return error.attempts > 0 && (effect == Effect::Remove || error.kind == Error::Kind::Cancelled);
    default:
        return false;
    }
}

} // namespace steward
