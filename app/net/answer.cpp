// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/answer.h"

#include <algorithm>
#include <cmath>
#include <QDateTime>
#include <QLocale>

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

QDateTime httpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
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
    const QDateTime until = httpDate(retryAfter);
    if (!until.isValid())
        return std::nullopt;
    const QDateTime from = httpDate(date);
    return delayOf(static_cast<double>(
        std::max<qint64>(0, (from.isValid() ? from : QDateTime::currentDateTimeUtc()).msecsTo(until))));
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
    if (const QDateTime date = httpDate(reply.rawHeader("date")); date.isValid())
        answer.date = date.toSecsSinceEpoch();
    answer.retryForbidden = reply.rawHeader("x-should-retry") == "false";
    if (const QUrl target = reply.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl(); !target.isEmpty())
        answer.redirect = reply.url().resolved(target);
    return answer;
}

} // namespace steward
