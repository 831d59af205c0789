// SPDX-License-Identifier: GPL-3.0-or-later
// An Operation over a mapped argument type: what the files in operations/ are made of. The arguments' JSON names are
// those of the service's path and body.
#pragma once

#include "app/changes/operation.h"
#include "app/changes/writtenrows.h"
#include "app/json/json.h"
#include "app/net/paging.h"

namespace steward {

/// \a object read as a T; T{} where it is not one (answers that were encoded by this program always are).
template <typename T>
[[nodiscard]] T fromJson(const QJsonObject &object)
{
    return json::decode<T>(QJsonDocument(object).toJson(QJsonDocument::Compact)).value_or(T{});
}

/// The text \a name of \a object; empty where there is none.
[[nodiscard]] inline QString text(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toString();
}

/// References stand for texts that are not known yet.
[[nodiscard]] QJsonObject withPlaceholders(const QJsonObject &arguments);

template <typename Arguments>
class TypedOperation : public Operation
{
public:
    using Operation::Operation;

    [[nodiscard]] Result<> validate(const QJsonObject &arguments) const final
    {
        const QByteArray text = QJsonDocument(withPlaceholders(arguments)).toJson(QJsonDocument::Compact);
        if (auto read = json::decode<Arguments>(text); !read) {
            Error error = std::move(read).error();
            error.kind = Error::Kind::BadInput;
            return Failure(std::move(error));
        }
        return {};
    }
    [[nodiscard]] QCoro::Task<Result<Observation>> observe(Transport *transport, QJsonObject arguments,
                                                           LookContext ctx) const final
    {
        return look(transport, fromJson<Arguments>(arguments), std::move(ctx));
    }
    [[nodiscard]] QCoro::Task<Result<StepAnswer>> send(Transport *transport, QJsonObject arguments,
                                                       OpContext ctx) const final
    {
        return act(transport, fromJson<Arguments>(arguments), std::move(ctx));
    }

protected:
    [[nodiscard]] virtual QCoro::Task<Result<Observation>> look(Transport *transport, Arguments arguments,
                                                                LookContext ctx) const = 0;
    [[nodiscard]] virtual QCoro::Task<Result<StepAnswer>> act(Transport *transport, Arguments arguments,
                                                              OpContext ctx) const = 0;
};

/// The observation of a single thing that was asked for.
template <typename T>
[[nodiscard]] QCoro::Task<Result<Observation>> seen(QCoro::Task<Result<T>> reading)
{
    const Result<T> thing = co_await std::move(reading);
    if (thing)
        co_return Observation{true, json::encode(*thing), {}};
    if (thing.error().kind == Error::Kind::NotFound)
        co_return Observation{};
    co_return Failure(thing.error());
}

/// The observation for a Create: those of a list for which \a isAlike says so. \a isAlike is a plain function over
/// values that it is given, because a coroutine must not hold a closure.
template <typename T>
[[nodiscard]] QCoro::Task<Result<Observation>> alike(Pager<T> pager, QString name,
                                                     bool (*isAlike)(const T &, const QString &), LookContext ctx)
{
    using Rows = std::vector<T>;
    const QByteArray address = pager.request().path() + '?' + pager.request().query.encoded();
    std::shared_ptr<const Rows> rows = ctx.lists ? ctx.lists->template find<Rows>(address) : nullptr;
    if (!rows) {
        const std::shared_ptr<Recollection> lists = ctx.lists;
        OpContext op = std::move(ctx.op);
        Result<Rows> read = co_await collect(std::move(pager), std::move(op));
        if (!read)
            co_return Failure(read.error());
        rows = std::make_shared<const Rows>(*std::move(read));
        if (lists)
            lists->keep(address, rows);
    }
    Observation observation;
    for (const T &row : *rows) {
        if (!isAlike(row, name))
            continue;
        observation.exists = true;
        observation.state = json::encode(row);
        observation.alike += observation.state;
    }
    co_return observation;
}

template <typename T>
[[nodiscard]] QCoro::Task<Result<StepAnswer>> answered(QCoro::Task<Result<T>> sending)
{
    const Result<T> value = co_await std::move(sending);
    if (!value)
        co_return Failure(value.error());
    co_return StepAnswer{json::encode(*value), {}};
}

[[nodiscard]] inline QCoro::Task<Result<StepAnswer>> answered(QCoro::Task<Result<>> sending)
{
    const Result<> done = co_await std::move(sending);
    if (!done)
        co_return Failure(done.error());
    co_return StepAnswer{};
}

[[nodiscard]] inline QCoro::Task<Result<Observation>> nothingToSee()
{
    co_return Observation{};
}

} // namespace steward
