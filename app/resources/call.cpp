// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resources/call.h"

namespace steward {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Deletion final
{
    bool deleted = false;
};

} // namespace

template <>
struct json::Mapping<Deletion>
{
    static constexpr auto fields = std::tuple{required("deleted", &Deletion::deleted)};
};

Request getRequest(QLatin1StringView operation, QLatin1StringView path, QStringList arguments, Query query)
{
    return {operation, Method::Get, path, std::move(arguments), std::move(query), {}};
}

Request postRequest(QLatin1StringView operation, QLatin1StringView path, QStringList arguments,
                    std::optional<QJsonObject> body)
{
    return {operation, Method::Post, path, std::move(arguments), {}, std::move(body)};
}

Request deleteRequest(QLatin1StringView operation, QLatin1StringView path, QStringList arguments)
{
    return {operation, Method::Delete, path, std::move(arguments), {}, {}};
}

Error badGrouping(QLatin1StringView operation, const QString &grouping)
{
    Error error;
    error.kind = Error::Kind::BadInput;
    error.operation = operation;
    error.detail = u"group_by="_s + grouping;
    return error;
}

QCoro::Task<Result<>> callDelete(Transport &transport, Request request, OpContext ctx)
{
    Result<Reply> reply = co_await transport.send(request, std::move(ctx));
    if (!reply)
        co_return Failure(std::move(reply).error());
    if (reply->status == 204 && reply->body.isEmpty())
        co_return Result<>();
    const Result<Deletion> deletion = decodeReply<Deletion>(request, *reply);
    if (!deletion)
        co_return Failure(deletion.error());
    if (!deletion->deleted) {
        Error error;
        error.kind = Error::Kind::BadReply;
        error.jsonPath = u"deleted"_s;
        error.detail = u"The service says that it deleted nothing."_s;
        co_return Failure(describe(std::move(error), request, *reply));
    }
    co_return Result<>();
}

} // namespace steward
