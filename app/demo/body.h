// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the members of a request's body and remembers the first thing that is wrong with it, so that a route reads all
// of them and asks once. Lives for one call.
#pragma once

#include "app/demo/reply.h"

#include <optional>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace steward::demo {

class Body final
{
public:
    Body(const QJsonObject &object, const QStringList &known);

    [[nodiscard]] QString requiredString(QLatin1StringView name);
    /// Null counts as absent, as the contract's 'anyOf null' members want it.
    [[nodiscard]] std::optional<QString> string(QLatin1StringView name);
    [[nodiscard]] QString requiredChoice(QLatin1StringView name, const QStringList &choices);
    [[nodiscard]] std::optional<QString> choice(QLatin1StringView name, const QStringList &choices);
    [[nodiscard]] qint64 requiredInteger(QLatin1StringView name, qint64 min);
    [[nodiscard]] std::optional<qint64> integer(QLatin1StringView name, qint64 min, qint64 max);
    [[nodiscard]] bool flag(QLatin1StringView name);
    [[nodiscard]] std::optional<QJsonArray> array(QLatin1StringView name);
    void refuse(const QString &message, const QString &code, QLatin1StringView param);

    /// The answer to a bad body.
    [[nodiscard]] const std::optional<HttpReply> &wrong() const { return m_wrong; }

private:
    [[nodiscard]] bool missing(QLatin1StringView name);

    QJsonObject m_object;
    std::optional<HttpReply> m_wrong;
};

} // namespace steward::demo
