// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong, as data. An Error never holds a secret and never holds words made for a person: only
// ui/support/errortext (and app/cli for the terminal) turns it into sentences. A value; any thread.
#pragma once

#include <QString>
#include <chrono>
#include <optional>

namespace steward {

struct Error final
{
    enum class Kind {
        Cancelled,      ///< the caller stopped it
        Offline,        ///< no connection: DNS, refused, unreachable, dropped
        Timeout,        ///< no answer within the time allowed
        Tls,            ///< certificate or handshake; never ignored
        Unauthorized,   ///< 401: key revoked, expired or mistyped
        Forbidden,      ///< 403: key of the wrong kind or without the permission
        NotFound,       ///< 404
        Conflict,       ///< 409
        RateLimited,    ///< 429 after all retries
        Server,         ///< 5xx after all retries
        Refused,        ///< any other 4xx: the service did not accept the request
        BadReply,       ///< not JSON, truncated, wrong shape, a proxy's HTML page; see jsonPath
        UnknownOutcome, ///< a write was sent and its answer lost: it may have been applied
        BadInput,       ///< the request was never sent: something a person or a file supplied is not valid
        Keychain,       ///< the OS keychain refused, is locked, absent or too slow
        Archive,        ///< the local database
        File,           ///< a file could not be read or written
        Internal,       ///< a defect in Steward
    };

    Kind kind = Kind::Internal;
    QString operation;  ///< what was being done, a stable id such as "projects.list"; may be empty
    int httpStatus = 0; ///< 0 when there was no HTTP answer
    QString serverCode; ///< error.code (or error.type) of the service
    QString serverText; ///< error.message of the service: plain text from outside, shortened to 2,000 characters
    QString requestId;  ///< x-request-id
    std::optional<std::chrono::milliseconds> retryAfter;
    QString jsonPath; ///< for BadReply, e.g. "data[3].created_at"
    QString detail;   ///< technical detail for 'Copy details' (Qt's or SQLite's own message); never a secret
    int attempts = 1; ///< how often it was tried

    [[nodiscard]] bool isCancelled() const { return kind == Kind::Cancelled; }
    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace steward
