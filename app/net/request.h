// SPDX-License-Identifier: GPL-3.0-or-later
// One request to the Admin API, as the resource folders describe it. A value without address, key or headers: those are
// the Transport's.
#pragma once

#include <concepts>
#include <optional>
#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <utility>
#include <vector>

namespace steward {

enum class Method { Get, Post, Delete };

[[nodiscard]] QLatin1StringView methodName(Method method);

/// A query string with the service's own rules (BEHAVIOURS 6-12): arrays as repeated parameters, names with brackets
/// kept,
/// '=' of page tokens sent raw, everything else percent-encoded. Order is kept.
class Query final
{
public:
    Query &add(QLatin1StringView name, const QString &value);
    template<std::integral T>
    Query &add(QLatin1StringView name, T value)
    {
        if constexpr (std::same_as<T, bool>)
            return add(name, value ? QStringLiteral("true") : QStringLiteral("false"));
        else
            return add(name, QString::number(value));
    }
    Query &add(QLatin1StringView name, const QStringList &values); ///< repeated; nothing when empty
    template <typename T>
    Query &add(QLatin1StringView name, const std::optional<T> &value) ///< nothing when absent
    {
        return value ? add(name, *value) : *this;
    }
    /// Replaces or adds a single value; paging sets its cursor with it.
    Query &set(QLatin1StringView name, const QString &value);
    [[nodiscard]] QByteArray encoded() const; ///< without '?'
    [[nodiscard]] bool isEmpty() const { return m_items.empty(); }
    [[nodiscard]] const std::vector<std::pair<QByteArray, QString>> &items() const { return m_items; }

private:
    std::vector<std::pair<QByteArray, QString>> m_items;
};

struct Request final
{
    QString operation; ///< stable id for messages and logs: "projects.list"
    Method method = Method::Get;
    QString pathTemplate;      ///< "/organization/projects/{project_id}"; with the method it is the endpoint family
    QStringList pathArguments; ///< one for each {…}, percent-encoded when filled in
    Query query;
    std::optional<QJsonObject> body;

    /// The path with its arguments filled in and percent-encoded, from the base URL's path on: no argument can leave
    /// its segment. Empty when the arguments do not fit the template or one of them is empty, "." or "..", which no
    /// encoding keeps from being read as a step in the path.
    [[nodiscard]] QByteArray path() const;
    /// "GET /organization/projects/{project_id}": what shares one request budget, and all of an address that is logged.
    [[nodiscard]] QString family() const;
};

struct Reply final
{
    int status = 0;
    QByteArray body; ///< decompressed; checked to be JSON by whoever decodes it
    QString requestId;
};

} // namespace steward
