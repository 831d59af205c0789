// SPDX-License-Identifier: GPL-3.0-or-later
// How a value type stands in a table, derived from the one declaration that its JSON has (json::Mapping): the column of
// "owner.user.id" is owner_user_id, a std::optional is nullable, Money is its nanos. A member that is a vector of
// mapped values is a table of its own ("users" and "projects.data" make users_projects). Types without JSON (local
// data, costs) declare their Columns in tables.h.
#pragma once

#include "app/archive/statement.h"
#include "app/archive/stringpool.h"
#include "app/base/money.h"
#include "app/json/mapping.h"

#include <concepts>
#include <QByteArray>
#include <vector>

namespace steward {

template <typename T>
struct Columns final
{
    static constexpr auto fields = json::Mapping<T>::fields;
};

namespace columns {

template <typename V>
inline constexpr bool isList = false;
template <typename M>
inline constexpr bool isList<std::vector<M>> = true;

[[nodiscard]] inline QByteArray nameOf(std::string_view path)
{
    return QByteArray(path.data(), static_cast<qsizetype>(path.size())).replace('.', '_');
}

/// Calls \a visit(field) for each member that is a column, in their order.
template <typename T, typename Visit>
void forEach(Visit visit)
{
    const auto one = [&visit]<typename V>(const json::Field<T, V> &field) {
        if constexpr (!isList<V>)
            visit(field);
    };
    std::apply([&one](const auto &...field) { (one(field), ...); }, Columns<T>::fields);
}

/// Calls \a visit(field) for each member that is a table of its own.
template <typename T, typename Visit>
void forEachList(Visit visit)
{
    const auto one = [&visit]<typename V>(const json::Field<T, V> &field) {
        if constexpr (isList<V>)
            visit(field);
    };
    std::apply([&one](const auto &...field) { (one(field), ...); }, Columns<T>::fields);
}

template <typename T>
[[nodiscard]] const QByteArray &names()
{
    static const QByteArray kNames = [] {
        QByteArray all;
        forEach<T>([&all](const auto &field) { all += (all.isEmpty() ? "" : ", ") + nameOf(field.path); });
        return all;
    }();
    return kNames;
}

template <typename T>
[[nodiscard]] int count()
{
    int number = 0;
    forEach<T>([&number](const auto &) { ++number; });
    return number;
}

template <typename V>
void bindValue(Statement &statement, int parameter, const V &value)
{
    if constexpr (std::same_as<V, Money>)
        statement.bind(parameter, qint64(value.nanos));
    else if constexpr (std::integral<V>)
        statement.bind(parameter, static_cast<qint64>(value));
    else
        statement.bind(parameter, value);
}

template <typename V>
void bindValue(Statement &statement, int parameter, const std::optional<V> &value)
{
    if (value)
        bindValue(statement, parameter, *value);
    else
        statement.bindNull(parameter);
}

/// Binds all columns of \a value from \a parameter on.
template <typename T>
void bindRow(Statement &statement, int parameter, const T &value)
{
    forEach<T>([&](const auto &field) { bindValue(statement, parameter++, value.*field.member); });
}

/// Whether each row has an id of its own; those of a list within a row (a person's projects) stand in many.
enum class Ids { Own, Shared };

/// Texts of which each row has its own; sharing them would only cost.
[[nodiscard]] constexpr bool isUnique(std::string_view path, Ids ids = Ids::Own)
{
    return (path == "id" && ids == Ids::Own) || path == "redacted_value";
}

template <typename V>
void readValue(const Statement &statement, int column, std::string_view path, StringPool &pool, V &value, Ids ids)
{
    if constexpr (std::same_as<V, QString>)
        value = isUnique(path, ids) ? StringPool::single(statement.text(column)) : pool.shared(statement.text(column));
    else if constexpr (std::same_as<V, Money>)
        value.nanos = statement.integer(column);
    else if constexpr (std::same_as<V, bool>)
        value = statement.integer(column) != 0;
    else if constexpr (std::integral<V>)
        value = static_cast<V>(statement.integer(column));
    else
        value = statement.real(column);
}

template <typename V>
void readValue(const Statement &statement, int column, std::string_view path, StringPool &pool, std::optional<V> &value,
               Ids ids)
{
    if (!statement.isNull(column))
        readValue(statement, column, path, pool, value.emplace(), ids);
}

/// Reads all columns of \a value from \a column on.
template <typename T>
void readRow(const Statement &statement, int column, StringPool &pool, T &value, Ids ids = Ids::Own)
{
    forEach<T>([&](const auto &field) { readValue(statement, column++, field.path, pool, value.*field.member, ids); });
}

} // namespace columns
} // namespace steward
