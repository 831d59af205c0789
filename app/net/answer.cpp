// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/answer.h"

#include <algorithm>
#include <cmath>
#include <QDateTime>

namespace steward {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kMaxDelayMs = 7.0 * 24 * 3600 * 1000; // beyond a week a server is wrong, or means 'never'

std::optional<std::chrono::milliseconds> delayOf(double ms)
{
    if (!std::isfinite(ms) || ms < 0)
        return std::nullopt;
    return std::chrono::milliseconds(static_cast<qint64>(std::ceil(std::min(ms, kMaxDelayMs))));
}

/// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, 5.6.7). QLocale reads it as well, for a tenth of all the work that the
/// GUI thread had with an answer.
std::optional<qint64> httpDate(QByteArrayView text)
{
    constexpr QByteArrayView kMonths = "JanFebMarAprMayJunJulAugSepOctNovDec";
    text = text.trimmed();
    if (text.size() != 29 || !text.endsWith(" GMT") || text.sliced(3, 2) != ", " || text[19] != ':' || text[22] != ':')
        return std::nullopt;
    bool isSound = true;
    const auto number = [&](qsizetype at, qsizetype size) {
        int value = 0;
        for (const char digit : text.sliced(at, size)) {
            isSound = isSound && digit >= '0' && digit <= '9';
            value = value * 10 + (digit - '0');
        }
        return value;
    };
    const qsizetype month = kMonths.indexOf(text.sliced(8, 3));
    const QDate day(number(12, 4), month < 0 || month % 3 != 0 ? 0 : static_cast<int>(month / 3) + 1, number(5, 2));
    const QTime time(number(17, 2), number(20, 2), number(23, 2));
    if (!isSound || !day.isValid() || !time.isValid())
        return std::nullopt;
    return QDate(1970, 1, 1).daysTo(day) * 24 * 3600 + time.msecsSinceStartOfDay() / 1000;
}

} // namespace

std::optional<std::chrono::milliseconds> parsedRetryAfter(const QByteArray &retryAfterMs, const QByteArray &retryAfter,
                                                          const QByteArray &date)
{
    bool ok = false;
    if (const double ms = retryAfterMs.trimmed().toDouble(&ok); ok)
        return delayOf(ms);
    if (const double seconds = retryAfter.trimmed().toDouble(&ok); ok)
        return delayOf(seconds * 1000);
    const std::optional<qint64> until = httpDate(retryAfter);
    if (!until)
        return std::nullopt;
    const qint64 from = httpDate(date).value_or(QDateTime::currentSecsSinceEpoch());
    return delayOf(static_cast<double>(std::max<qint64>(0, *until - from)) * 1000);
}

void StreamedBody::add(QByteArrayView piece)
{
    size += piece.size();
    const QByteArrayView text = piece.trimmed();
    if (text.isEmpty())
        return;
    if (first == 0)
        first = text.front();
    last = text.back();
}

Answer Answer::of(const QNetworkReply &reply, QByteArray body, bool timedOut)
{
    Answer answer;
    answer.networkError = reply.error();
    answer.networkText = reply.errorString();
    answer.timedOut = timedOut;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = std::move(body);
    bool ok = false;
    const qint64 length = reply.rawHeader("content-length").toLongLong(&ok);
    if (ok && !reply.hasRawHeader("content-encoding"))
        answer.declaredSize = length;
    answer.contentType = reply.rawHeader("content-type");
    answer.requestId = QString::fromUtf8(reply.rawHeader("x-request-id"));
    answer.retryAfter =
        parsedRetryAfter(reply.rawHeader("retry-after-ms"), reply.rawHeader("retry-after"), reply.rawHeader("date"));
    answer.date = httpDate(reply.rawHeader("date"));
    answer.retryForbidden = reply.rawHeader("x-should-retry") == "false";
    if (const QUrl target = reply.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl(); !target.isEmpty())
        answer.redirect = reply.url().resolved(target);
    return answer;
}

} // namespace steward
