// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the Transport share: a key that looks like one, quick settings, three requests and an error body.
#pragma once

#include "app/net/transport.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"

namespace steward::test {

inline constexpr char kKey[] = "sk-admin-demo-0123456789";

inline TransportConfig configFor(const ScriptedServer &server)
{
    TransportConfig config;
    config.baseUrl = server.url();
    config.firstDelay = std::chrono::milliseconds(1);
    config.maxDelay = std::chrono::milliseconds(4);
    config.timeout = std::chrono::seconds(10);
    return config;
}

inline Request get(const QString &path = QStringLiteral("/organization/projects"))
{
    return {QStringLiteral("projects.list"), Method::Get, path, {}, {}, {}};
}

inline Request post()
{
    return {QStringLiteral("projects.create"),
            Method::Post,
            QStringLiteral("/organization/projects"),
            {},
            {},
            QJsonObject{{QStringLiteral("name"), QStringLiteral("x")}}};
}

inline Request remove()
{
    return {QStringLiteral("projects.delete"),
            Method::Delete,
            QStringLiteral("/organization/projects/{project_id}"),
            {QStringLiteral("proj_1")},
            {},
            {}};
}

inline QByteArray errorBody(const QByteArray &message = "No.")
{
    return QByteArray("{\"error\": {\"message\": \"MESSAGE\", \"type\": \"t\", \"param\": null, \"code\": \"c\"}}")
        .replace("MESSAGE", message);
}

} // namespace steward::test
