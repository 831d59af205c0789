// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/keycheck.h"

#include "app/net/transport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace steward {

using namespace Qt::Literals::StringLiterals;

namespace {

Request readRequest()
{
    Request request;
    request.operation = u"key.check"_s;
    request.pathTemplate = u"/organization/projects"_s;
    request.query.add("limit"_L1, 1);
    return request;
}

Request writeRequest()
{
    Request request;
    request.operation = u"key.checkWrite"_s;
    request.method = Method::Delete;
    request.pathTemplate = u"/organization/invites/{invite_id}"_s;
    request.pathArguments.append(u"invite-steward-asks-whether-this-key-may-write"_s);
    return request;
}

} // namespace

QCoro::Task<Result<>> checkReadAccess(Transport &transport, OpContext ctx)
{
    const auto reply = co_await transport.send(readRequest(), ctx);
    if (!reply)
        co_return Failure(reply.error());
    if (QJsonDocument::fromJson(reply->body).object()["data"_L1].isArray())
        co_return Result<>();
    // 200 from something else: a proxy's log-in page, another program on that port.
    Error error;
    error.kind = Error::Kind::BadReply;
    error.operation = u"key.check"_s;
    error.httpStatus = reply->status;
    error.requestId = reply->requestId;
    error.jsonPath = u"data"_s;
    co_return Failure(error);
}

QCoro::Task<WriteAccess> checkWriteAccess(Transport &transport, OpContext ctx)
{
    const auto reply = co_await transport.send(writeRequest(), ctx);
    if (reply)
        co_return WriteAccess::Allowed;
    switch (reply.error().kind) {
    case Error::Kind::Forbidden:
        co_return WriteAccess::Refused;
    case Error::Kind::NotFound:
    case Error::Kind::Refused:
    case Error::Kind::Conflict:
        co_return WriteAccess::Allowed;
    default:
        co_return WriteAccess::Unknown;
    }
}

QString missingScopes(const Error &error)
{
    static const QRegularExpression pattern(uR"([Mm]issing scopes?:\s*([A-Za-z][\w.:-]*(?:,\s*[A-Za-z][\w.:-]*)*))"_s);
    auto scopes = pattern.match(error.serverText).captured(1);
    while (scopes.endsWith(u'.'))
        scopes.chop(1);
    return scopes;
}

} // namespace steward
