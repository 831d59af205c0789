// SPDX-License-Identifier: GPL-3.0-or-later
// Answer is everything of a finished QNetworkReply that decides about success, repetition and the error: a value, so
// that those decisions can be tested without a network.
#pragma once

#include <chrono>
#include <optional>
#include <QByteArray>
#include <QByteArrayView>
#include <QNetworkReply>
#include <QString>
#include <QUrl>

namespace steward {

/// What is known of a body that went to a BodySink. Not within Answer: Clang takes a nested type with initializers for
/// one that cannot be constructed until the outer one is complete.
struct StreamedBody final
{
    qint64 size = 0;
    char first = 0, last = 0; ///< without white space
    void add(QByteArrayView piece);
};

struct Answer final
{
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    QString networkText; ///< Qt's own message
    bool timedOut = false;
    int status = 0; ///< 0 without an HTTP answer
    QByteArray body;
    std::optional<StreamedBody> streamed; ///< instead of the body
    std::optional<qint64> declaredSize;   ///< Content-Length, unless the body was compressed on its way
    QByteArray contentType;
    QString requestId;
    std::optional<std::chrono::milliseconds> retryAfter;
    std::optional<qint64> date;  ///< the server's own time, seconds since 1970, UTC
    bool retryForbidden = false; ///< x-should-retry: false
    QUrl redirect;               ///< absolute; empty when there is none

    /// Reads a finished reply; \a body is what was collected from it.
    [[nodiscard]] static Answer of(const QNetworkReply &reply, QByteArray body, bool timedOut);
};

/// The delay a server asks for: retry-after-ms (milliseconds) before retry-after (seconds or an HTTP date, counted from
/// the server's own \a date where it gave one, so that a wrong clock here does not matter).
[[nodiscard]] std::optional<std::chrono::milliseconds>
parsedRetryAfter(const QByteArray &retryAfterMs, const QByteArray &retryAfter, const QByteArray &date);

} // namespace steward
