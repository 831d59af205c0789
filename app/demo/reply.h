// SPDX-License-Identifier: GPL-3.0-or-later
// Answers in the service's own shapes. Pure functions.
#pragma once

#include "app/demo/http.h"

#include <QJsonObject>
#include <QString>

namespace steward::demo {

[[nodiscard]] HttpReply json(const QJsonObject &object, int status = 200);
/// {"error":{"message","type","param","code"}}; null where param or code is empty.
[[nodiscard]] HttpReply error(int status, const QString &message, const QString &code = {}, const QString &param = {});
/// What keys without the permission get: the error is a bare string, unlike all others.
[[nodiscard]] HttpReply missingScope(QLatin1StringView scope);
[[nodiscard]] HttpReply notFound(const QString &what, const QString &id);

} // namespace steward::demo
