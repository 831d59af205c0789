// SPDX-License-Identifier: GPL-3.0-or-later
// A project key as JSON: two lists show them, the project's and, under a quirk, the admin keys'.
#pragma once

#include "app/demo/routing.h"

#include <optional>
#include <QJsonObject>

namespace steward::demo {

[[nodiscard]] QJsonObject keyJson(const Context &context, int index);
/// Under Quirk::NullKeyNames, whether the key at this place has no name.
[[nodiscard]] bool isNameless(const Context &context, int index);
/// What a key may live at most, in seconds: a year.
inline constexpr qint64 kMaxKeySeconds = 31'536'000;

[[nodiscard]] QJsonValue orNull(const std::optional<qint64> &value);

} // namespace steward::demo
