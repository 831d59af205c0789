// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/setback.h"

#include "app/net/redaction.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace steward {

using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;
using Delivery = Setback::Delivery;

namespace {

Kind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return Kind::Unauthorized;
    case 403:
        return Kind::Forbidden;
    case 404:
        return Kind::NotFound;
    case 408:
        return Kind::Timeout;
    case 409:
        return Kind::Conflict;
    case 429:
        return Kind::RateLimited;
    default:
        return status >= 500 ? Kind::Server : status >= 400 ? Kind::Refused : Kind::BadReply;
    }
}

/// The service's error object: {"error": {"message", "code", "type"}}, or {"error": "a bare sentence"}.
bool readServerError(const QByteArray &body, Error &error)
{
    const QJsonObject document = QJsonDocument::fromJson(body).object();
    const QJsonValue value = document.value("error"_L1);
    if (value.isString()) {
        error.serverText = value.toString();
        error.serverCode = document.value("code"_L1).toString();
    } else {
        error.serverText = value["message"_L1].toString();
        error.serverCode = value["code"_L1].toString();
        if (error.serverCode.isEmpty())
            error.serverCode = value["type"_L1].toString();
    }
    return !error.serverText.isEmpty() || !error.serverCode.isEmpty();
}

qint64 bodySize(const Answer &answer)
{
    return answer.streamed ? answer.streamed->size : answer.body.size();
}

/// First character that is not white space; 0: there is none.
char firstOf(const Answer &answer)
{
    if (answer.streamed)
        return answer.streamed->first;
    const QByteArrayView text = QByteArrayView(answer.body).trimmed();
    return text.isEmpty() ? '\0' : text.front();
}

bool isWholeJson(const Answer &answer)
{
    if (!answer.streamed)
        return looksLikeWholeJson(answer.body);
    const auto &[size, first, last] = *answer.streamed;
    return size > 1 && ((first == '{' && last == '}') || (first == '[' && last == ']'));
}

bool isHtml(const Answer &answer)
{
    return answer.contentType.startsWith("text/html") || firstOf(answer) == '<';
}

/// What a body that is not the service's JSON is, without quoting it: it could be half of an answer with a new key.
QString description(const Answer &answer)
{
    QString text = u"HTTP %1, %2, %3 bytes"_s.arg(
        QString::number(answer.status),
        answer.contentType.isEmpty()
            ? u"no content type"_s
            : QString::fromUtf8(answer.contentType.first(std::min<qsizetype>(answer.contentType.size(), 80))),
        QString::number(bodySize(answer)));
    if (isHtml(answer)) {
        static const QRegularExpression title(u"<title[^>]*>([^<]{1,200})"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        const QString head = QString::fromUtf8(answer.body.first(std::min<qsizetype>(answer.body.size(), 4'096)));
        if (const auto match = title.match(head); match.hasMatch())
            text += u", title \"%1\""_s.arg(match.captured(1).simplified());
    }
    return text;
}

Setback setback(Kind kind, Delivery delivery, bool transient, QString detail)
{
    Setback result;
    result.error.kind = kind;
    result.error.detail = std::move(detail);
    result.delivery = delivery;
    result.transient = transient;
    return result;
}

/// Failures of the way to the service, without an HTTP answer or in the middle of one.
Setback ofConnection(const Answer &answer)
{
    if (answer.timedOut)
        return setback(Kind::Timeout, Delivery::Unknown, true, u"no byte received in the time allowed"_s);
    if (answer.status >= 200 && answer.status < 300)
        return setback(Kind::BadReply, Delivery::Unknown, true, u"truncated: "_s + description(answer));
    switch (answer.networkError) {
    case QNetworkReply::SslHandshakeFailedError:
        return setback(Kind::Tls, Delivery::Never, false, answer.networkText);
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return setback(Kind::Offline, Delivery::Never, true, answer.networkText);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return setback(Kind::Offline, Delivery::Never, false, answer.networkText);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return setback(Kind::BadReply, Delivery::Unknown, false, answer.networkText);
    default:
        return setback(Kind::Offline, Delivery::Unknown, true, answer.networkText);
    }
}

/// An HTTP answer other than 2xx.
Setback ofStatus(const Answer &answer)
{
    Setback result = setback(kindOfStatus(answer.status), Delivery::Answered, false, {});
    if (answer.status == 407) {
        result.error.kind = Kind::Offline;
        result.error.detail = u"the proxy asks for a name and password"_s;
    } else if (!answer.redirect.isEmpty()) {
        // Only where to: a query string may carry what is nobody's business.
        const QUrl origin = answer.redirect.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery |
                                                     QUrl::RemoveFragment);
        result.error.detail = u"redirect not followed: "_s + origin.toDisplayString();
    } else if (!readServerError(answer.body, result.error)) {
        result.error.detail = description(answer);
        // An HTML page is a proxy's or a gateway's; 'forbidden' by it says nothing about the key.
        if (isHtml(answer) && answer.status < 500 && answer.status != 429)
            result.error.kind = Kind::BadReply;
    }
    if (answer.status >= 500 || answer.status == 408)
        result.delivery = Delivery::Unknown;
    result.transient = answer.status >= 500 || answer.status == 408 || answer.status == 429;
    return result;
}

std::optional<Setback> problem(const Answer &answer)
{
    const bool success = answer.status >= 200 && answer.status < 300;
    // Qt calls every 4xx and 5xx an error as well; those are answers.
    if (answer.timedOut || answer.status == 0 || (success && answer.networkError != QNetworkReply::NoError))
        return ofConnection(answer);
    if (!success)
        return ofStatus(answer);
    if (answer.declaredSize && *answer.declaredSize != bodySize(answer))
        return setback(Kind::BadReply, Delivery::Unknown, true,
                       u"truncated: %1, %2 expected"_s.arg(description(answer), QString::number(*answer.declaredSize)));
    if (bodySize(answer) == 0 || isWholeJson(answer))
        return std::nullopt;
    const char first = firstOf(answer);
    if (!isHtml(answer) && (first == '{' || first == '['))
        return setback(Kind::BadReply, Delivery::Unknown, true, u"truncated: "_s + description(answer));
    return setback(Kind::BadReply, Delivery::Unknown, false, u"not JSON: "_s + description(answer));
}

} // namespace

bool looksLikeWholeJson(QByteArrayView body)
{
    const QByteArrayView text = body.trimmed();
    if (text.size() < 2)
        return false;
    return (text.front() == '{' && text.back() == '}') || (text.front() == '[' && text.back() == ']');
}

std::optional<Setback> judged(const Answer &answer, const Request &request, QByteArrayView key)
{
    std::optional<Setback> result = problem(answer);
    if (!result)
        return std::nullopt;
    Error &error = result->error;
    if (request.method == Method::Post && result->delivery == Delivery::Unknown)
        error.kind = Kind::UnknownOutcome;
    if (answer.retryForbidden)
        result->transient = false;
    error.operation = request.operation;
    error.httpStatus = answer.status;
    error.retryAfter = answer.retryAfter;
    error.requestId = redacted(answer.requestId, key, 200);
    error.serverCode = redacted(error.serverCode, key, 200);
    error.serverText = redacted(error.serverText, key);
    error.detail = redacted(error.detail, key);
    return result;
}

} // namespace steward
