// SPDX-License-Identifier: GPL-3.0-or-later
// The part of encoding that needs no templates. For json.h only.
#pragma once

#include "app/json/shape.h"

#include <QJsonArray>
#include <QJsonObject>

namespace steward::json::detail {

[[nodiscard]] QJsonObject encodeObject(const ObjectShape &shape, const void *object);
/// \a list is the shape of the std::vector at \a vector.
[[nodiscard]] QJsonArray encodeList(const ValueShape &list, const void *vector);

} // namespace steward::json::detail
