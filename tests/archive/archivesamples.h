// SPDX-License-Identifier: GPL-3.0-or-later
// Rows and waiting for the archive's tests.
#pragma once

#include "app/archive/archive.h"

#include <QFutureWatcher>
#include <QTest>

namespace steward::samples {

/// The future's value, waited for with the event loop running; an Internal error when it does not come.
template <typename T>
T wait(QFuture<T> future)
{
    const bool came = QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000);
    if (!came)
        return fail(Error::Kind::Internal, QStringLiteral("the archive did not answer"));
    return future.takeResult();
}

inline QString id(const char *prefix, int number)
{
    return QString::fromLatin1(prefix) + QString::number(number);
}

inline Project project(int number)
{
    Project project;
    project.id = id("proj_", number);
    project.name = QStringLiteral("Project %1 – Prod").arg(number);
    project.createdAt = 1'700'000'000 + number;
    project.status = QStringLiteral("active");
    if (number % 7 == 6) {
        project.status = QStringLiteral("archived");
        project.archivedAt = 1'750'000'000;
    }
    return project;
}

inline User user(int number)
{
    User user;
    user.id = id("user_", number);
    user.name = QStringLiteral("Ünïcode %1 🙂").arg(number);
    user.email = QStringLiteral("person%1@example.com").arg(number);
    user.role = number % 5 ? QStringLiteral("reader") : QStringLiteral("owner");
    user.addedAt = 1'690'000'000 + number;
    if (number % 3)
        user.apiKeyLastUsedAt = 1'755'000'000 + number;
    user.isScimManaged = number % 2;
    for (int i = 0; i < number % 4; ++i)
        user.projects.push_back({id("proj_", number + i), QStringLiteral("Project"), QStringLiteral("member")});
    return user;
}

inline Invite invite(int number)
{
    Invite invite;
    invite.id = id("invite_", number);
    invite.email = QStringLiteral("new%1@example.com").arg(number);
    invite.role = QStringLiteral("reader");
    invite.status = QStringLiteral("pending");
    invite.createdAt = 1'750'000'000;
    invite.expiresAt = 1'760'000'000;
    invite.projects.push_back({id("proj_", number), QStringLiteral("member")});
    return invite;
}

inline ProjectKey key(int number)
{
    ProjectKey key;
    key.id = id("key_", number);
    key.name = QStringLiteral("ci %1").arg(number);
    key.redactedValue = QStringLiteral("sk-proj-****%1").arg(number, 4, 10, QLatin1Char('0'));
    key.createdAt = 1'700'000'000 + number;
    if (number % 2)
        key.lastUsedAt = 1'755'000'000;
    key.ownerProjectAccess = QStringLiteral("active");
    key.ownerType = QStringLiteral("user");
    key.ownerUserId = id("user_", number % 300);
    key.ownerUserName = QStringLiteral("Person %1").arg(number % 300);
    key.ownerUserEmail = QStringLiteral("person%1@example.com").arg(number % 300);
    return key;
}

template <typename Make>
auto many(int count, Make make)
{
    std::vector<decltype(make(0))> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back(make(i));
    return rows;
}

} // namespace steward::samples
